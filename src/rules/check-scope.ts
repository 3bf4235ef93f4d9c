import { checkCondition } from './check-condition.js';
import type { Condition } from './condition.js';
import { duplicates } from './duplicates.js';
import type { RuleProblem } from './problem.js';
import type { ByReading, Limb, RuleSet } from './rule-set.js';

/** How many combinations of readings are run together, at most: of questions without a prevailing reading. */
const READING_COMBINATIONS = 64;

/** Everything that is wrong with who must notify: limbs, exclusions, open questions and their readings. */
export function checkScope(ruleSet: RuleSet): RuleProblem[] {
  const { tests, exclusions, questions } = ruleSet.scope;
  const limbs = [...tests.flatMap((test) => test.limbs), ...exclusions];
  const problems = [
    ...duplicates('scope.tests', tests),
    ...duplicates('scope.limbs', limbs),
    ...duplicates('scope.questions', questions),
  ];
  for (const question of questions) {
    const ids = question.readings.map((reading) => reading.id);
    if (question.prevailing !== undefined && !ids.includes(question.prevailing)) {
      const message = `The prevailing reading "${question.prevailing}" is not among ${ids.join(', ')}.`;
      problems.push({ path: `scope.questions.${question.id}`, message });
    }
  }
  const combinations = questions
    .filter((question) => question.prevailing === undefined)
    .reduce((product, question) => product * question.readings.length, 1);
  if (combinations > READING_COMBINATIONS) {
    const message = `There are ${combinations} combinations of readings; at most ${READING_COMBINATIONS} can be run.`;
    problems.push({ path: 'scope.questions', message });
  }
  for (const test of tests) {
    if (test.limbs.length > 0) continue;
    problems.push({
      path: `scope.${test.id}`,
      message: 'A test needs a limb: with none, nothing would be notifiable.',
    });
  }
  for (const limb of limbs) problems.push(...checkLimb(limb, ruleSet));
  ruleSet.scope.advice.forEach((advice, index) => {
    const wrong = limbsNowhere(advice.onlyBy, ruleSet);
    if (wrong !== undefined) problems.push({ path: `scope.advice[${index}]`, message: wrong });
  });
  return problems;
}

/** What is wrong with the limbs that advice names: they are limbs of one test, of which there are others. */
function limbsNowhere(ids: readonly string[] | undefined, { scope }: RuleSet): string | undefined {
  if (ids === undefined) return undefined;
  const tests = scope.tests.map(({ limbs }) => limbs.map(({ id }) => id));
  if (ids.length > 0 && tests.some((limbs) => ids.every((id) => limbs.includes(id)))) return undefined;
  const unknown = ids.filter((id) => !tests.flat().includes(id));
  return unknown.length > 0
    ? `There is no limb "${unknown.join('", "')}".`
    : `The limbs ${ids.join(', ')} are not limbs of one test.`;
}

function checkLimb(limb: Limb, ruleSet: RuleSet): RuleProblem[] {
  const path = `scope.${limb.id}`;
  return conditionsOf(limb.when, ruleSet, path).flatMap((one) =>
    'message' in one ? [one] : checkCondition(one.condition, ruleSet.facts, one.path, { perEntity: true }),
  );
}

function conditionsOf(
  when: Condition | ByReading,
  ruleSet: RuleSet,
  path: string,
): ({ condition: Condition; path: string } | RuleProblem)[] {
  if (!('question' in when)) return [{ condition: when, path }];
  const question = ruleSet.scope.questions.find((one) => one.id === when.question);
  if (question === undefined) return [{ path, message: `There is no open question "${when.question}".` }];
  const declared = question.readings.map((reading) => reading.id);
  const given = Object.keys(when.readings);
  const wrong = [...declared.filter((id) => !given.includes(id)), ...given.filter((id) => !declared.includes(id))];
  if (wrong.length > 0) return [{ path, message: `The readings of "${when.question}" differ in ${wrong.join(', ')}.` }];
  return given.map((id) => ({ condition: when.readings[id] as Condition, path: `${path}.${id}` }));
}
