import type { Fact } from '../../facts/fact.js';
import type { Condition } from '../../rules/condition.js';
import { conditionsOfLimb } from '../../rules/facts-used.js';
import { isSameFact } from '../../rules/own-fact/same-fact.js';
import type { Limb, RuleSet } from '../../rules/rule-set.js';
import {
  asksEntities,
  type CompiledRuleSet,
  type CutFacts,
  compileOver,
  compileRuleSet,
  cutFacts,
} from '../../screening/compile.js';
import { type Formula, formulaOf } from '../../screening/formula.js';
import type { Day } from '../../values/day.js';
import { conditionsIn, type Domain, domainOver } from '../domain.js';
import { type NormalForms, normalForms } from './normal.js';

/** Two rule sets over facts that are cut by the constants of both. */
export interface Common {
  readonly a: CompiledRuleSet;
  readonly b: CompiledRuleSet;
  readonly cut: CutFacts;
  readonly domain: Domain;
  readonly forms: NormalForms;
  formula(condition: Condition): Formula;
}

/** Cuts the facts of two rule sets by the constants of both. */
export function commonOf(a: RuleSet, b: RuleSet, asOf: Day): Common {
  const renamed = apart(a, b);
  const conditions = [...conditionsIn(a), ...conditionsIn(renamed)];
  const catalogue = [...new Map([...a.facts, ...renamed.facts].map((fact) => [fact.id, fact])).values()];
  const cut = cutFacts(catalogue, conditions);
  const domain = domainOver(cut, conditions, asOf);
  const compile = compileOver(cut, 0);
  return {
    a: overCommon(a, cut),
    b: overCommon(renamed, cut),
    cut,
    domain,
    forms: normalForms(domain.space.cells),
    formula: (condition) => formulaOf(condition, compile),
  };
}

/** A rule set as it is compiled, but with the facts and the cells of both. */
function overCommon(ruleSet: RuleSet, cut: CutFacts): CompiledRuleSet {
  const limbs: readonly Limb[] = [...ruleSet.scope.tests.flatMap((test) => test.limbs), ...ruleSet.scope.exclusions];
  const perEntity = new Set(limbs.filter((limb) => conditionsOfLimb(limb).some((one) => asksEntities(cut, one))));
  return { ...compileRuleSet(ruleSet), ...cut, perEntity };
}

/**
 * The second rule set with its own name for each fact that the two define otherwise: what one of them says of it is nothing
 * that the other says.
 */
function apart(a: RuleSet, b: RuleSet): RuleSet {
  const others = new Map(
    b.facts.flatMap((fact) => {
      const first = a.facts.find((one) => one.id === fact.id);
      if (first === undefined || isSameFact(first, fact)) return [];
      const title = `${fact.title} (as "${b.id}" defines it)`;
      return [[fact.id, { ...fact, id: `${fact.id}@${b.id}`, title } as Fact] as const];
    }),
  );
  if (others.size === 0) return b;
  const facts = b.facts.map((fact) => others.get(fact.id) ?? fact);
  return { ...b, facts, scope: renamedIn(b.scope, others), risk: renamedIn(b.risk, others) };
}

/** Plain data with the facts of its comparisons renamed. */
function renamedIn<T>(part: T, others: ReadonlyMap<string, Fact>): T {
  if (Array.isArray(part)) return part.map((one) => renamedIn(one, others)) as T;
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([key, value]) => {
    const renamed = key === 'fact' && typeof value === 'string' ? others.get(value)?.id : undefined;
    return [key, renamed ?? renamedIn(value, others)];
  });
  return Object.fromEntries(entries) as T;
}
