import type { RuleSet } from 'fdi-screening';
import { factDeriver } from '../../src/facts/derive.js';
import type { Value } from './reference-evaluator.js';
import { caseOf, type SiteSpec } from './toy-world.js';

/** The settled values of every fact of a completed case. */
export function valuesOf(completed: readonly SiteSpec[], { facts }: RuleSet): Map<string, Value> {
  const derive = factDeriver(caseOf(completed), { asOf: '2024-01-01', evidence: 'asserted', legalProfiles: {} });
  return new Map(
    facts.map((fact) => {
      const { possible } = derive(fact);
      if (possible.kind === 'ranged') return [fact.id, possible.spans[0]?.min as Value];
      return [fact.id, (possible.kind === 'listed' ? possible.values[0] : undefined) as Value];
    }),
  );
}
