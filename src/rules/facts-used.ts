import type { Fact } from '../facts/fact.js';
import { type Condition, factsOf } from './condition.js';
import { conditionalsOf } from './procedure.js';
import type { Limb, RuleSet } from './rule-set.js';

/** Every condition under which a limb may stand, whatever the reading. */
export const conditionsOfLimb = (limb: Limb): readonly Condition[] =>
  'question' in limb.when ? Object.values(limb.when.readings) : [limb.when];

/** A rule that reads facts: what it is, and by which id it is known. */
export interface FactReader {
  readonly what: 'limb' | 'exclusion' | 'criterion' | 'control' | 'escalation' | 'procedure';
  readonly id: string;
}

/** For each fact that a rule set reads the rules that read it, in the order of the catalogue. */
export function readersOfFacts({ facts, scope, risk, procedure }: RuleSet): Map<Fact, readonly FactReader[]> {
  const readers = new Map<string, FactReader[]>(facts.map((fact) => [fact.id, []]));
  const note = (what: FactReader['what'], id: string, conditions: readonly Condition[]): void => {
    for (const fact of new Set(conditions.flatMap(factsOf))) readers.get(fact)?.push({ what, id });
  };
  for (const limb of scope.tests.flatMap((test) => test.limbs)) note('limb', limb.id, conditionsOfLimb(limb));
  for (const limb of scope.exclusions) note('exclusion', limb.id, conditionsOfLimb(limb));
  for (const { id, levels } of risk.criteria)
    note(
      'criterion',
      id,
      levels.map((level) => level.when),
    );
  for (const { id, when } of risk.controls) note('control', id, [when]);
  for (const { id, when } of risk.escalations) note('escalation', id, [when]);
  for (const { id, when } of procedure === undefined ? [] : Object.values(conditionalsOf(procedure)).flat()) {
    if (when !== undefined) note('procedure', id, [when]);
  }
  return new Map(facts.map((fact) => [fact, readers.get(fact.id) ?? []] as const).filter(([, by]) => by.length > 0));
}
