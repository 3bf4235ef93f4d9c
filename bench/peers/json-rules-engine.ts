import type { Comparison, Condition } from 'fdi-screening';
import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import type { FlatCase } from '../cases.js';
import { flatCriteria } from '../rules.js';
import { answerOf, nameOf, type Peer } from './peer.js';

const operators: Readonly<Record<Comparison['is'], string>> = {
  'at-least': 'greaterThanInclusive',
  'more-than': 'greaterThan',
  'at-most': 'lessThanInclusive',
  'less-than': 'lessThan',
  equals: 'equal',
  'one-of': 'in',
};

function nested(condition: Condition): NestedCondition {
  if ('all' in condition) return { all: condition.all.map(nested) };
  if ('any' in condition) return { any: condition.any.map(nested) };
  if ('not' in condition) return { not: nested(condition.not) };
  const { fact, is, value } = condition;
  const asNumber = typeof value === 'string' && /^\d/.test(value);
  return { fact: nameOf(fact), operator: operators[is], value: asNumber ? Number(value) : value };
}

const isTop = (condition: NestedCondition): condition is TopLevelCondition => !('operator' in condition);

/** One rule a criterion, in one engine. Its explanation is the conditions of each rule with their results. */
export function jsonRulesEngine(): Peer {
  const engine = new Engine();
  for (const { id, when } of flatCriteria) {
    const conditions = nested(when);
    engine.addRule({ conditions: isTop(conditions) ? conditions : { all: [conditions] }, event: { type: id } });
  }
  const order = new Map(flatCriteria.map(({ id }, index) => [id, index]));
  return {
    name: 'json-rules-engine',
    how: 'run, with the conditions of each rule and their results',
    cases: 20,
    prepare: (one: FlatCase) => ({ ...one }),
    async answer(facts: never) {
      const { results } = await engine.run(facts);
      const hits: string[] = [];
      for (const { event } of results) if (event !== undefined) hits.push(event.type);
      return answerOf(hits.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
    },
  };
}
