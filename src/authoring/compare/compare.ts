import type { RuleSetIdentity } from '../../rules/layer.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { questionsAsked } from '../../screening/readings.js';
import { type Day, isDay } from '../../values/day.js';
import { bandPair } from './band.js';
import { type Common, commonOf } from './common.js';
import type { Cube } from './goal.js';
import { type Difference, obligationPair, outcomeIn, type ReadingTaken } from './obligation.js';
import { type Budget, type Found, find, smallest } from './search.js';
import { type WrittenChange, writtenChanges } from './text-changes.js';
import { type WitnessFact, witnessFacts } from './witness.js';

/** How two rule sets are compared. */
export interface CompareOptions {
  /** The day as of which facts are taken; the later of the first days of the two where absent. */
  readonly asOf?: Day;
  /** How many steps may be taken for each answer; {@link COMPARE_BUDGET} where absent. */
  readonly budget?: number;
}

/** How many steps may be taken for each answer, where nothing else is asked for. */
export const COMPARE_BUDGET = 30_000;

/** What is compared: who must notify, under one reading of an open question or as a whole, or the band after controls. */
export type ComparedKind = 'obligation' | 'reading' | 'band';

/** A case in which two rule sets differ: whatever the facts are that it does not name. */
export interface Witness {
  readonly kind: ComparedKind;
  readonly facts: readonly WitnessFact[];
  /** What the first rule set says: an outcome, or the id of a band. */
  readonly a: string;
  /** What the second says. */
  readonly b: string;
  /** Whether it is proved that no case with fewer facts shows a difference of this kind. */
  readonly fewest: boolean;
  /**
   * How many entities the target has, where that matters. One stands for any number: what is asked of an entity must come
   * together in one, so more of them show no other difference.
   */
  readonly entities?: 0 | 1;
}

/** What became of one comparison. */
export type ComparedAnswer =
  | { readonly answer: 'equivalent' }
  | { readonly answer: 'different'; readonly witness: Witness }
  | { readonly answer: 'undecided'; readonly because: string };

/** The comparison of one kind of outcome. */
export type ComparedOutcome = ComparedAnswer & {
  readonly kind: ComparedKind;
  /** The reading, of a comparison under one. */
  readonly reading?: ReadingTaken & { readonly title: string };
};

/** How one rule set differs from another. */
export interface RuleSetComparison {
  readonly a: RuleSetIdentity;
  readonly b: RuleSetIdentity;
  /** Equivalent where every kind is; different where one kind is. */
  readonly answer: ComparedAnswer['answer'];
  /** What is written otherwise. Much of it may make no difference. */
  readonly written: readonly WrittenChange[];
  /** What becomes of cases, kind by kind. */
  readonly outcomes: readonly ComparedOutcome[];
}

/**
 * Compares two rule sets: what is written otherwise, and whether any case comes out otherwise. Facts are cut by the
 * constants of both, and everything is compared over all that the facts can be, so `equivalent` is proved of every case.
 * What is different is shown in a case of as few facts as can be found.
 *
 * Facts are taken as independent of one another: a case that shows a difference may combine values that no case combines.
 * The procedure, advice, sources and statuses are compared as they are written.
 *
 * @param a - the first rule set
 * @param b - the second, of the same or of other dates
 * @returns the comparison; `undecided` where the budget ended, with the reason
 * @throws RangeError when `asOf` is no day, or the budget no whole number above zero
 * @example
 * ```ts
 * import { compareRuleSets } from 'fdi-screening/rules';
 * import { belgium2023, belgiumFrom2028 } from 'fdi-screening/law';
 * compareRuleSets(belgium2023, belgium2023).answer; // => 'equivalent'
 * const [obligation] = compareRuleSets(belgium2023, belgiumFrom2028).outcomes;
 * obligation?.answer === 'different' ? obligation.witness.b : ''; // => 'undetermined'
 * ```
 */
export function compareRuleSets(a: RuleSet, b: RuleSet, options: CompareOptions = {}): RuleSetComparison {
  const { asOf = a.appliesFrom > b.appliesFrom ? a.appliesFrom : b.appliesFrom, budget = COMPARE_BUDGET } = options;
  if (!isDay(asOf)) throw new RangeError(`asOf is a day that exists, as YYYY-MM-DD, not ${JSON.stringify(asOf)}.`);
  if (!Number.isInteger(budget) || budget < 1) {
    throw new RangeError(`budget is a whole number of steps above zero, not ${String(budget)}.`);
  }
  const common = commonOf(a, b, asOf);
  const overall = obligationAnswer(common, undefined, budget);
  const outcomes: ComparedOutcome[] = [
    { kind: 'obligation', ...publicAnswer(overall) },
    ...readingsOf(common).map((reading): ComparedOutcome => {
      const taken = { question: reading.question, reading: reading.reading };
      return {
        kind: 'reading',
        reading,
        ...(sameCase(overall, taken, common) ?? publicAnswer(obligationAnswer(common, taken, budget))),
      };
    }),
    { kind: 'band', ...publicAnswer(bandAnswer(common, budget)) },
  ];
  const answers = outcomes.map((one) => one.answer);
  const answer = (['different', 'undecided'] as const).find((one) => answers.includes(one)) ?? 'equivalent';
  return { a: identityOf(a), b: identityOf(b), answer, written: writtenChanges(a, b), outcomes };
}

/**
 * The readings under which the obligation is compared: those of every question that limbs turn on. Where one of the two has
 * no such question its outcome is compared with each reading of the other. Without a mechanism no reading decides.
 */
function readingsOf({ a, b }: Common): readonly (ReadingTaken & { readonly title: string })[] {
  if ([a, b].some(({ ruleSet }) => ruleSet.mechanism.kind !== 'screening' || ruleSet.scope.tests.length === 0))
    return [];
  const all = [a, b].flatMap((one) =>
    questionsAsked(one).flatMap(({ id, readings }) =>
      readings.map((reading) => ({ question: id, reading: reading.id, title: reading.title })),
    ),
  );
  return [...new Map(all.map((one) => [`${one.question} ${one.reading}`, one])).values()];
}

/** An answer with the facts of its witness as the search has them. */
type Answer = ComparedAnswer & { readonly cube?: Cube };

const publicAnswer = ({ cube: _, ...answer }: Answer): ComparedAnswer => answer;

function obligationAnswer(common: Common, taken: ReadingTaken | undefined, steps: number): Answer {
  const kind = taken === undefined ? 'obligation' : 'reading';
  const one = obligationPair(common, taken, 1);
  const answer = smallestWitness(kind, one.differences, common, steps);
  if (answer.answer !== 'equivalent') return answer;
  const without = smallestWitness(kind, obligationPair(common, taken, 0).differences, common, steps);
  if (without.answer === 'different') {
    const { cube: _, ...found } = without;
    return { ...found, witness: { ...found.witness, entities: 0 } };
  }
  if (without.answer === 'undecided') return without;
  return one.doubt === undefined ? answer : { answer: 'undecided', because: one.doubt };
}

/** The case in which the outcomes differ as a whole, where they differ in it under a reading as well. */
function sameCase(overall: Answer, taken: ReadingTaken, common: Common): ComparedAnswer | undefined {
  if (overall.answer !== 'different' || overall.cube === undefined) return undefined;
  const [a, b] = [outcomeIn(overall.cube, common, common.a, taken), outcomeIn(overall.cube, common, common.b, taken)];
  if (a === undefined || b === undefined || a === b) return undefined;
  return {
    answer: 'different',
    witness: { ...overall.witness, kind: 'reading', a, b, fewest: overall.witness.facts.length === 0 },
  };
}

/** How many steps that compare conditions take as long as one that compares scores. */
const STEPS_OF_SCORES = 30;

function bandAnswer(common: Common, steps: number): Answer {
  const pair = bandPair(common);
  if (pair.isSmall) return smallestWitness('band', pair.differences, common, steps);
  if (pair.known === undefined) return undecided(steps);
  const { difference, cube } = pair.known;
  const found = smallest(difference.question, cube, { left: Math.ceil(steps / STEPS_OF_SCORES) }, cube.size);
  return different('band', difference, found.cube ?? cube, false, common);
}

/** Of every way in which two rule sets may differ the case with the fewest facts. */
function smallestWitness(
  kind: ComparedKind,
  differences: readonly Difference<string>[],
  common: Common,
  steps: number,
): Answer {
  let best: { readonly difference: Difference<string>; readonly cube: Cube } | undefined;
  let proved = true;
  // Each way has its part of the budget, so that none starves those after it.
  const part = (): Budget => ({ left: Math.ceil(steps / (2 * differences.length)) });
  const first = differences.map((difference) => ({ difference, found: find(difference.question.goal, part()) }));
  const possible = first.filter(({ found }) => found.kind !== 'none');
  for (const { difference, found } of possible.sort((x, y) => sizeOf(x.found) - sizeOf(y.found))) {
    const cube = found.kind === 'found' ? found.cube : undefined;
    const few = smallest(difference.question, cube, part(), best?.cube.size ?? Number.POSITIVE_INFINITY);
    proved &&= few.proved;
    if (few.cube !== undefined && (best === undefined || few.cube.size < best.cube.size)) {
      best = { difference, cube: few.cube };
    }
  }
  if (best !== undefined) return different(kind, best.difference, best.cube, proved, common);
  return proved ? { answer: 'equivalent' } : undecided(steps);
}

const sizeOf = (found: Found): number => (found.kind === 'found' ? found.cube.size : Number.POSITIVE_INFINITY);

const undecided = (steps: number): ComparedAnswer => ({
  answer: 'undecided',
  because: `The budget of ${steps} steps ended before a case was found in which they differ, and before it was proved that there is none.`,
});

function different(
  kind: ComparedKind,
  { a, b, question }: Difference<string>,
  cube: Cube,
  fewest: boolean,
  common: Common,
): Answer {
  const facts = witnessFacts(question, cube, common);
  const entities = facts.some(({ per }) => per === 'entity') ? ({ entities: 1 } as const) : {};
  return { answer: 'different', witness: { kind, facts, a, b, fewest, ...entities }, cube };
}

const identityOf = ({ id, title, version, appliesFrom, appliesUntil, lastVerified }: RuleSet): RuleSetIdentity => ({
  id,
  title,
  version,
  appliesFrom,
  lastVerified,
  ...(appliesUntil === undefined ? {} : { appliesUntil }),
});
