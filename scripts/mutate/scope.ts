/** Changed limbs, exclusions, tests and readings. */
import type { Fact } from '../../src/facts/fact.js';
import type { Condition } from '../../src/rules/condition.js';
import type { Limb, OpenQuestion, RuleSet, Scope } from '../../src/rules/rule-set.js';
import { changedConditions } from './conditions.js';
import type { Mutant } from './mutant.js';

type Facts = ReadonlyMap<string, Fact>;

/** Every mutant of the scope. */
export function scopeMutants(ruleSet: RuleSet, facts: Facts): readonly Mutant[] {
  const { scope } = ruleSet;
  const withScope = (changed: Partial<Scope>): RuleSet => ({ ...ruleSet, scope: { ...scope, ...changed } });
  const replaced = (limb: Limb, other: readonly Limb[]): RuleSet => {
    const put = (limbs: readonly Limb[]): readonly Limb[] => limbs.flatMap((one) => (one === limb ? other : [one]));
    return withScope({
      tests: scope.tests.map((test) => ({ ...test, limbs: put(test.limbs) })),
      exclusions: put(scope.exclusions),
    });
  };
  const without = (ids: readonly string[]): Pick<Scope, 'advice'> => ({
    advice: scope.advice.filter(({ onlyBy }) => onlyBy?.some((id) => ids.includes(id)) !== true),
  });
  /** A limb taken out, with the advice that names it. */
  const dropped = (limb: Limb): RuleSet => {
    const left = replaced(limb, []);
    return { ...left, scope: { ...left.scope, ...without([limb.id]) } };
  };
  return [
    ...[...scope.tests.flatMap((test) => test.limbs), ...scope.exclusions].flatMap((limb) => [
      ...conditionsOf(limb).flatMap(({ reading, condition, put }) =>
        changedConditions(condition, facts).map(
          (one): Mutant => ({
            id: `scope.${limb.id}${reading === undefined ? '' : `.${reading}`}: ${one.what}`,
            kind: one.kind,
            rule: limb.id,
            ruleSet: replaced(limb, [put(one.condition)]),
            pairs: [[condition, one.condition]],
          }),
        ),
      ),
      { id: `scope.${limb.id}: dropped`, kind: 'rule dropped' as const, rule: limb.id, ruleSet: dropped(limb) },
    ]),
    ...scope.tests.map(
      (test): Mutant => ({
        id: `scope.${test.id}: dropped`,
        kind: 'rule dropped',
        rule: test.id,
        ruleSet: withScope({
          tests: scope.tests.filter((one) => one !== test),
          ...without(test.limbs.map((limb) => limb.id)),
        }),
      }),
    ),
    ...scope.questions.flatMap((question) =>
      otherPrevailing(question).map((other): Mutant => {
        const questions = scope.questions.map((one) => (one === question ? other : one));
        const what = other.prevailing ?? 'none';
        return {
          id: `scope.questions.${question.id}: ${what} prevails`,
          kind: 'reading',
          rule: question.id,
          ruleSet: withScope({ questions }),
        };
      }),
    ),
  ];
}

interface ReadCondition {
  readonly reading?: string;
  readonly condition: Condition;
  readonly put: (condition: Condition) => Limb;
}

function conditionsOf(limb: Limb): readonly ReadCondition[] {
  const { when } = limb;
  if (!('question' in when)) return [{ condition: when, put: (condition) => ({ ...limb, when: condition }) }];
  return Object.entries(when.readings).map(([reading, condition]) => ({
    reading,
    condition,
    put: (changed) => ({ ...limb, when: { ...when, readings: { ...when.readings, [reading]: changed } } }),
  }));
}

/** The question with another reading prevailing, or none where one does. */
function otherPrevailing(question: OpenQuestion): readonly OpenQuestion[] {
  const { prevailing, ...open } = question;
  const others = question.readings.filter(({ id }) => id !== prevailing).map(({ id }) => ({ ...open, prevailing: id }));
  return prevailing === undefined ? others : [...others, open];
}
