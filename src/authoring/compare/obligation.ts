import type { CompiledRuleSet } from '../../screening/compile.js';
import { type Formula, negation, never, simplify } from '../../screening/formula.js';
import { agreed } from '../../screening/obligation.js';
import type { ObligationOutcome } from '../../screening/obligation-result.js';
import {
  countingReadings,
  prevailingReadings,
  questionsAsked,
  type Readings,
  readingCombinations,
} from '../../screening/readings.js';
import { obligationFormula } from '../../screening/scope-formulas.js';
import type { Common } from './common.js';
import { type Cube, type Question, questionOf } from './goal.js';
import { keyOf } from './normal.js';

/** Whether something must be notified, as far as a rule set turns on facts: in which cases it must, and in which it may. */
interface Obliged {
  readonly required: Formula;
  /** Where it fails nothing must be notified; between the two the readings differ. */
  readonly possible: Formula;
  /** The formula under each combination of readings. */
  readonly runs: readonly Formula[];
}

/** A way in which two rule sets differ: what each of them says, and in which cases they do. */
export interface Difference<Outcome extends string> {
  readonly a: Outcome;
  readonly b: Outcome;
  readonly question: Question;
}

/** The readings under which an obligation is compared. */
export interface ReadingTaken {
  readonly question: string;
  readonly reading: string;
}

/** The obligation under two rule sets. */
export interface ObligationPair {
  /** Every way in which they may differ. */
  readonly differences: readonly Difference<ObligationOutcome>[];
  /** Why equality in a target of one entity is not equality in every target, where it is not. */
  readonly doubt?: string;
}

/**
 * How two rule sets differ in who must notify.
 *
 * @param taken - the reading of one open question, or none for the outcome on which it rests
 * @param entities - how many entities the target has, none or one
 */
export function obligationPair(common: Common, taken: ReadingTaken | undefined, entities: 0 | 1): ObligationPair {
  const { forms, domain } = common;
  const a = obliged(common, common.a, taken, entities);
  const b = obliged(common, common.b, taken, entities);
  // The same formulas under the same readings need no comparing.
  if (a.runs.length > 0 && isMatched(a.runs, b.runs)) return { differences: [] };
  const without = (x: Formula, y: Formula): Formula =>
    keyOf(x) === keyOf(y) ? never : forms.conjunction([x, negation(y)]);
  // What only the one requires, or leaves possible: where the two have much in common most of it cancels here.
  const [requiredByA, requiredByB] = [without(a.required, b.required), without(b.required, a.required)];
  const [possibleByA, possibleByB] = [without(a.possible, b.possible), without(b.possible, a.possible)];
  const ways: readonly (readonly [ObligationOutcome, ObligationOutcome, Formula])[] = [
    ['required', 'not-required', forms.conjunction([possibleByA, a.required])],
    ['not-required', 'required', forms.conjunction([possibleByB, b.required])],
    ['required', 'undetermined', forms.conjunction([requiredByA, b.possible])],
    ['undetermined', 'required', forms.conjunction([requiredByB, a.possible])],
    ['not-required', 'undetermined', forms.conjunction([possibleByB, negation(b.required)])],
    ['undetermined', 'not-required', forms.conjunction([possibleByA, negation(a.required)])],
  ];
  const differences = ways.flatMap(([ofA, ofB, both]): Difference<ObligationOutcome>[] => {
    if (both.kind === 'constant' && !both.value) return [];
    return [{ a: ofA, b: ofB, question: questionOf(both, forms.normal(both, false), domain.space.cells) }];
  });
  const several =
    Math.max(a.runs.length, b.runs.length) > 1 && (common.a.perEntity.size > 0 || common.b.perEntity.size > 0);
  if (!several) return { differences };
  return {
    differences,
    doubt: 'The readings of an open question may be met by different entities of the target, and that is not compared.',
  };
}

/** What a rule set says in a case of some facts with one entity, where it is settled whatever the others are. */
export function outcomeIn(
  cube: Cube,
  common: Common,
  compiled: CompiledRuleSet,
  taken: ReadingTaken,
): ObligationOutcome | undefined {
  const { runs } = obliged(common, compiled, taken, 1);
  const settled = runs.map((run) =>
    simplify(run, (variable) => {
      const cell = cube.get(variable);
      return cell === undefined ? undefined : [cell];
    }),
  );
  const values = settled.map((run) => (run.kind === 'constant' ? run.value : undefined));
  if (values.length === 0 || values.includes(undefined)) return undefined;
  return agreed<ObligationOutcome>(
    values.map((value) => (value === true ? 'required' : 'not-required')),
    'undetermined',
  );
}

const isMatched = (a: readonly Formula[], b: readonly Formula[]): boolean => {
  const [x, y] = [new Set(a.map(keyOf)), new Set(b.map(keyOf))];
  return x.size === y.size && [...x].every((key) => y.has(key));
};

function obliged(
  { forms }: Common,
  compiled: CompiledRuleSet,
  taken: ReadingTaken | undefined,
  entities: 0 | 1,
): Obliged {
  const { mechanism, scope } = compiled.ruleSet;
  const settled = (required: boolean, possible: boolean): Obliged => ({
    required: { kind: 'constant', value: required },
    possible: { kind: 'constant', value: possible },
    runs: [],
  });
  if (mechanism.kind === 'none') return settled(false, false);
  // Where nobody knows the law, and where the rule set says nothing of a duty, everything is open.
  if (mechanism.kind !== 'screening' || scope.tests.length === 0) return settled(false, true);
  const rows = entities === 0 ? [] : [{ id: 'entity', name: 'the entity', path: 'target.entities[0]' }];
  const view = { compiled, entities: rows };
  const runs = readingsOf(compiled, taken).map((readings) =>
    remembered(compiled, `${entities} ${[...readings].join()}`, () => forms.normal(obligationFormula(readings, view))),
  );
  let [required, possible]: (Formula | undefined)[] = [];
  return {
    runs,
    get required() {
      required ??= forms.conjunction(runs);
      return required;
    },
    get possible() {
      possible ??= forms.disjunction(runs);
      return possible;
    },
  };
}

const formulas = new WeakMap<CompiledRuleSet, Map<string, Formula>>();

/** The formula of a combination of readings, which stands in the comparison of several readings. */
function remembered(compiled: CompiledRuleSet, key: string, make: () => Formula): Formula {
  const ofRuleSet = formulas.get(compiled) ?? new Map<string, Formula>();
  formulas.set(compiled, ofRuleSet);
  const formula = ofRuleSet.get(key) ?? make();
  ofRuleSet.set(key, formula);
  return formula;
}

/** The combinations of readings that count: those of the outcome, or those of one reading beside it. */
function readingsOf(compiled: CompiledRuleSet, taken: ReadingTaken | undefined): readonly Readings[] {
  const questions = questionsAsked(compiled);
  const own = questions.find(
    ({ id, readings }) => id === taken?.question && readings.some((one) => one.id === taken.reading),
  );
  if (own === undefined || taken === undefined) return countingReadings(compiled);
  return readingCombinations(questions, prevailingReadings(questions).set(own.id, taken.reading));
}
