import type { OpenQuestion, RuleSet } from '../rules/rule-set.js';
import type { CompiledRuleSet } from './compile.js';

/** Which reading is taken of each open question. */
export type Readings = ReadonlyMap<string, string>;

/** Every combination of readings, those of the first question changing slowest. */
export function readingCombinations(questions: readonly OpenQuestion[], fixed: Readings = new Map()): Readings[] {
  return questions
    .filter(({ id }) => !fixed.has(id))
    .reduce<Readings[]>(
      (combinations, question) =>
        combinations.flatMap((taken) => question.readings.map(({ id }) => new Map(taken).set(question.id, id))),
      [fixed],
    );
}

/** What the open questions of a scope come to, whatever the case. */
interface Asked {
  readonly questions: readonly OpenQuestion[];
  readonly counting: readonly Readings[];
}

const askedBy = new WeakMap<RuleSet['scope'], Asked>();

function asked({ ruleSet: { scope } }: CompiledRuleSet): Asked {
  const known = askedBy.get(scope);
  if (known !== undefined) return known;
  const ids = new Set(
    [...scope.tests.flatMap((test) => test.limbs), ...scope.exclusions].flatMap(({ when }) =>
      'question' in when ? [when.question] : [],
    ),
  );
  const questions = scope.questions.filter(({ id }) => ids.has(id));
  const result = { questions, counting: readingCombinations(questions, prevailingReadings(questions)) };
  askedBy.set(scope, result);
  return result;
}

/** The open questions that some limb or exclusion of a rule set turns on. */
export const questionsAsked = (compiled: CompiledRuleSet): readonly OpenQuestion[] => asked(compiled).questions;

/**
 * The combinations of readings on which the outcome rests: the prevailing reading where there is one, and every reading
 * of the other questions.
 */
export const countingReadings = (compiled: CompiledRuleSet): readonly Readings[] => asked(compiled).counting;

/** The readings that prevail, by question; a question without one is left out. */
export const prevailingReadings = (questions: readonly OpenQuestion[]): Map<string, string> =>
  new Map(questions.flatMap(({ id, prevailing }) => (prevailing === undefined ? [] : [[id, prevailing] as const])));

/** The same where a mechanism is known: where there is none, nothing in the case can settle the obligation. */
export const readingsThatCount = (compiled: CompiledRuleSet): readonly Readings[] =>
  compiled.ruleSet.mechanism.kind === 'screening' ? countingReadings(compiled) : [];
