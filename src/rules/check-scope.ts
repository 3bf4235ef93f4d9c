import { foundText } from '../investment/shown.js';
import { checkCondition } from './check-condition.js';
import type { Condition } from './condition.js';
import { duplicates } from './duplicates.js';
import { faultAt, type RuleFault, type RulePlace } from './problem.js';
import type { ByReading, Limb, OpenQuestion, RuleSet } from './rule-set.js';

/** How many combinations of readings are run together, at most: of questions without a prevailing reading. */
const READING_COMBINATIONS = 64;

/** How many combinations of readings a scope is run in: of questions without a prevailing reading. */
export const readingCombinations = (questions: readonly OpenQuestion[]): number =>
  questions
    .filter((question) => question.prevailing === undefined)
    .reduce((product, question) => product * question.readings.length, 1);

/** Everything that is wrong with who must notify: limbs, exclusions, open questions and their readings. */
export function checkScope(ruleSet: RuleSet): RuleFault[] {
  const { tests, exclusions, questions, advice } = ruleSet.scope;
  const limbs = [
    ...tests.flatMap((test, index) =>
      test.limbs.map((limb, place) => ({ limb, id: limb.id, keys: ['scope', 'tests', index, 'limbs', place] })),
    ),
    ...exclusions.map((limb, index) => ({ limb, id: limb.id, keys: ['scope', 'exclusions', index] })),
  ];
  return [
    ...duplicates('scope.tests', tests),
    ...duplicates('scope.limbs', limbs),
    ...duplicates('scope.questions', questions),
    ...questions.flatMap(checkPrevailing),
    ...checkCombinations(questions),
    ...tests.flatMap((test, index) => (test.limbs.length > 0 ? [] : [withoutLimb(test.id, index)])),
    ...limbs.flatMap(({ limb, keys }) => checkLimb(limb, keys, ruleSet)),
    ...advice.flatMap(({ onlyBy }, index) => checkOnlyBy(onlyBy, index, ruleSet)),
  ];
}

function checkPrevailing({ id, prevailing, readings }: OpenQuestion, index: number): RuleFault[] {
  const ids = readings.map((reading) => reading.id);
  if (prevailing === undefined || ids.includes(prevailing)) return [];
  return [
    faultAt(
      { path: `scope.questions.${id}`, keys: ['scope', 'questions', index, 'prevailing'] },
      {
        code: 'unknown-reference',
        message: `The prevailing reading "${prevailing}" is not among ${ids.join(', ')}.`,
        found: foundText(prevailing),
        expected: `one of ${ids.join(', ')}`,
        mend: 'Name one of the readings, or leave "prevailing" out.',
      },
    ),
  ];
}

function checkCombinations(questions: readonly OpenQuestion[]): RuleFault[] {
  const combinations = readingCombinations(questions);
  if (combinations <= READING_COMBINATIONS) return [];
  return [
    faultAt(
      { path: 'scope.questions', keys: ['scope', 'questions'] },
      {
        code: 'too-many',
        message: `There are ${combinations} combinations of readings; at most ${READING_COMBINATIONS} can be run.`,
        found: `${combinations} combinations of readings`,
        expected: `at most ${READING_COMBINATIONS}`,
        mend: 'Name a prevailing reading of some questions; what the others would give is shown beside it.',
      },
    ),
  ];
}

const withoutLimb = (id: string, index: number): RuleFault =>
  faultAt(
    { path: `scope.${id}`, keys: ['scope', 'tests', index, 'limbs'] },
    {
      code: 'not-allowed',
      message: 'A test needs a limb: with none, nothing would be notifiable.',
      found: 'no limb',
      expected: 'at least one',
      mend: 'Add a limb, or take the test out.',
    },
  );

/** The limbs that advice names are limbs of one test, of which there are others. */
function checkOnlyBy(ids: readonly string[] | undefined, index: number, { scope }: RuleSet): RuleFault[] {
  if (ids === undefined) return [];
  const tests = scope.tests.map(({ limbs }) => limbs.map(({ id }) => id));
  if (ids.length > 0 && tests.some((limbs) => ids.every((id) => limbs.includes(id)))) return [];
  const unknown = ids.filter((id) => !tests.flat().includes(id));
  return [
    faultAt(
      { path: `scope.advice[${index}]`, keys: ['scope', 'advice', index, 'onlyBy'] },
      {
        code: 'unknown-reference',
        message:
          unknown.length > 0
            ? `There is no limb "${unknown.join('", "')}".`
            : `The limbs ${ids.join(', ')} are not limbs of one test.`,
        found: foundText(ids.join(', ')),
        expected: 'ids of limbs of one test',
        mend: 'Name limbs of one test, or leave "onlyBy" out.',
      },
    ),
  ];
}

function checkLimb(limb: Limb, keys: readonly PropertyKey[], ruleSet: RuleSet): RuleFault[] {
  const place = { path: `scope.${limb.id}`, keys: [...keys, 'when'] };
  return conditionsOf(limb.when, ruleSet, place).flatMap((one) =>
    'message' in one ? [one] : checkCondition(one.condition, ruleSet.facts, one.place, { perEntity: true }),
  );
}

function conditionsOf(
  when: Condition | ByReading,
  ruleSet: RuleSet,
  place: RulePlace,
): ({ condition: Condition; place: RulePlace } | RuleFault)[] {
  if (!('question' in when)) return [{ condition: when, place }];
  const question = ruleSet.scope.questions.find((one) => one.id === when.question);
  if (question === undefined) {
    const fault = {
      code: 'unknown-reference',
      message: `There is no open question "${when.question}".`,
      found: foundText(when.question),
      expected: 'the id of an open question',
      mend: 'Declare the question with its readings, or name another.',
    } as const;
    return [faultAt({ ...place, keys: [...place.keys, 'question'] }, fault)];
  }
  const declared = question.readings.map((reading) => reading.id);
  const given = Object.keys(when.readings);
  const wrong = [...declared.filter((id) => !given.includes(id)), ...given.filter((id) => !declared.includes(id))];
  if (wrong.length > 0) {
    const fault = {
      code: 'unknown-reference',
      message: `The readings of "${when.question}" differ in ${wrong.join(', ')}.`,
      found: foundText(given.join(', ')),
      expected: `a condition for each of ${declared.join(', ')}`,
      mend: 'Write one condition for each reading of the question; { "any": [] } never holds.',
    } as const;
    return [faultAt({ ...place, keys: [...place.keys, 'readings'] }, fault)];
  }
  return given.map((id) => ({
    condition: when.readings[id] as Condition,
    place: { path: `${place.path}.${id}`, keys: [...place.keys, 'readings', id] },
  }));
}
