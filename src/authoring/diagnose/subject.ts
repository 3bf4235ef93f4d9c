import type { Condition } from '../../rules/condition.js';
import type { Limb, RuleSet } from '../../rules/rule-set.js';
import { type CompiledRuleSet, compileOver, compileRuleSet } from '../../screening/compile.js';
import { decide, type Outcome } from '../../screening/decide.js';
import { type Formula, formulaOf } from '../../screening/formula.js';
import type { Day } from '../../values/day.js';
import { type Domain, domainOf } from '../domain.js';

/** A rule set that is being diagnosed, compiled over everything that its facts can be. */
export interface DiagnosisSubject {
  readonly ruleSet: RuleSet;
  readonly compiled: CompiledRuleSet;
  readonly domain: Domain;
  /** The day on which it is diagnosed. */
  readonly asOf: Day;
  readonly formula: (condition: Condition) => Formula;
  /** What becomes of a formula over the whole domain; nothing where the budget did not settle it. */
  readonly outcome: (formula: Formula) => Outcome | undefined;
}

/** A rule set made ready for its diagnosis. */
export function subjectOf(ruleSet: RuleSet, asOf: Day): DiagnosisSubject {
  const compiled = compileRuleSet(ruleSet);
  const domain = domainOf(compiled, asOf);
  const compile = compileOver(compiled, 0);
  return {
    ruleSet,
    compiled,
    domain,
    asOf,
    formula: (condition) => formulaOf(condition, compile),
    outcome: (formula) => {
      const { outcome, outer } = decide(formula, domain.space);
      return outer ? undefined : outcome;
    },
  };
}

/** A limb or exclusion with the place where it stands. */
export interface PlacedLimb {
  readonly limb: Limb;
  readonly path: string;
}

/** Every limb and exclusion. */
export const limbsOf = ({ scope }: RuleSet): readonly PlacedLimb[] =>
  [...scope.tests.flatMap((test) => test.limbs), ...scope.exclusions].map((limb) => ({
    limb,
    path: `scope.${limb.id}`,
  }));
