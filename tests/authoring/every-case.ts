import { compileRuleSet, type RuleSet, toDecimal } from 'fdi-screening';
import { domainOf } from '../../src/authoring/domain.js';
import type { Value } from '../screening/reference-evaluator.js';

/** Every combination of the examples of each cell, as settled facts. */
export function everyCase(ruleSet: RuleSet): Map<string, Value>[] {
  const compiled = compileRuleSet(ruleSet);
  const { examples } = domainOf(compiled, '2024-01-01');
  return compiled.facts.reduce<Map<string, Value>[]>(
    (cases, fact, index) =>
      cases.flatMap((before) =>
        [...(examples[index]?.values() ?? [])].map((value) =>
          new Map(before).set(fact.id, fact.type === 'decimal' ? toDecimal(value as string) : value),
        ),
      ),
    [new Map()],
  );
}
