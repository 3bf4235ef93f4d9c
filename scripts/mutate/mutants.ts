import type { RuleSet } from '../../src/rules/rule-set.js';
import type { Mutant } from './mutant.js';
import { riskMutants } from './risk.js';
import { scopeMutants } from './scope.js';

/** Every mutant of a rule set, in the order of its rules. */
export function mutantsOf(ruleSet: RuleSet): readonly Mutant[] {
  const facts = new Map(ruleSet.facts.map((fact) => [fact.id, fact]));
  return [...scopeMutants(ruleSet, facts), ...riskMutants(ruleSet, facts)];
}
