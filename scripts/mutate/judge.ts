/** What becomes of a mutant: proved to be the same rules, caught, or alive. */
import { diagnoseRuleSet } from '../../src/authoring/diagnose/diagnose.js';
import { domainOf } from '../../src/authoring/domain.js';
import { unmetExpectations } from '../../src/authoring/testing/expectations.js';
import { type PreparedTest, prepareRuleTests } from '../../src/authoring/testing/prepare.js';
import type { RuleTests } from '../../src/authoring/testing/rule-tests.js';
import { checkRuleSet } from '../../src/rules/check-rule-set.js';
import type { Condition } from '../../src/rules/condition.js';
import type { RuleSet } from '../../src/rules/rule-set.js';
import { compileOver, compileRuleSet } from '../../src/screening/compile.js';
import { decide } from '../../src/screening/decide.js';
import { formulaOf } from '../../src/screening/formula.js';
import type { Mutant } from './mutant.js';

export const verdicts = ['the same rules', 'refused', 'test', 'diagnostic', 'survived'] as const;

/** The same rules, proved; refused as a rule set; caught by a test; caught by a new error or warning; or alive. */
export type Verdict = (typeof verdicts)[number];

/** Judges mutants of a rule set by its tests and diagnostics. */
export function judgeOf(ruleSet: RuleSet, tests: RuleTests): (mutant: Mutant) => Verdict {
  const asOf = tests.asOf ?? ruleSet.appliesFrom;
  const prepared = prepareRuleTests(ruleSet, tests).map((one) => ({ ...one, names: JSON.stringify(one.test.expect) }));
  const findings = (one: RuleSet): readonly string[] =>
    diagnoseRuleSet(one, { asOf })
      .filter(({ severity }) => severity !== 'note')
      .map(({ code, path, message }) => `${code} ${path} ${message}`);
  const before = new Set(findings(ruleSet));
  // That a rule which a test names is gone altogether is not counted: what it did must be missed.
  const isUnmet = ({ test, evaluate }: PreparedTest, one: RuleSet): boolean =>
    unmetExpectations(test.expect, evaluate(one)).some(({ found }) => found !== 'nothing');
  return ({ ruleSet: changed, rule, pairs }) => {
    if (checkRuleSet(changed).length > 0) return 'refused';
    if (pairs?.every(([a, b]) => areSame(a, b, ruleSet, asOf)) === true) return 'the same rules';
    // Tests that name the rule come first, because they most likely notice.
    const named = prepared.filter(({ names }) => names.includes(`"${rule}"`));
    const others = prepared.filter((one) => !named.includes(one));
    if ([...named, ...others].some((one) => isUnmet(one, changed))) return 'test';
    return findings(changed).some((one) => !before.has(one)) ? 'diagnostic' : 'survived';
  };
}

/** Whether two conditions come to the same for every value of their facts, decided over cells that both have in common. */
function areSame(a: Condition, b: Condition, ruleSet: RuleSet, asOf: string): boolean {
  const differ: Condition = { any: [{ all: [a, { not: b }] }, { all: [{ not: a }, b] }] };
  const compiled = compileRuleSet({
    ...ruleSet,
    scope: { tests: [], exclusions: [{ ...anyLimb, when: differ }], questions: [], advice: [] },
    risk: { ...ruleSet.risk, criteria: [], controls: [], escalations: [] },
  });
  const { outcome, outer } = decide(formulaOf(differ, compileOver(compiled, 0)), domainOf(compiled, asOf).space);
  return outcome === 'fails' && !outer;
}

const anyLimb = { id: 'differ', title: 'They differ', citations: [], status: 'unverified' } as const;
