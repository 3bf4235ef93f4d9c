import type { Comparison, Condition } from 'fdi-screening';
import { LogicEngine } from 'json-logic-engine';
import type { FlatCase } from '../cases.js';
import { flatCriteria } from '../rules.js';
import { answerOf, nameOf, type Peer } from './peer.js';

const operators: Readonly<Record<Comparison['is'], string>> = {
  'at-least': '>=',
  'more-than': '>',
  'at-most': '<=',
  'less-than': '<',
  equals: '===',
  'one-of': 'in',
};

function logic(condition: Condition): unknown {
  if ('all' in condition) return { and: condition.all.map(logic) };
  if ('any' in condition) return { or: condition.any.map(logic) };
  if ('not' in condition) return { '!': [logic(condition.not)] };
  const { fact, is, value } = condition;
  const asNumber = typeof value === 'string' && /^\d/.test(value);
  return { [operators[is]]: [{ var: nameOf(fact) }, asNumber ? Number(value) : value] };
}

/** One expression a criterion, each built into a function ahead. It gives no explanation beyond what fires. */
export function jsonLogicEngine(): Peer {
  const engine = new LogicEngine();
  const built = flatCriteria.map(({ id, when }) => ({
    id,
    fires: engine.build(logic(when)) as (one: FlatCase) => unknown,
  }));
  return {
    name: 'json-logic-engine',
    how: 'an expression a criterion, built ahead; no explanation',
    cases: 1000,
    prepare: (one: FlatCase) => one,
    answer(one: never) {
      const hits: string[] = [];
      for (const { id, fires } of built) if (fires(one) === true) hits.push(id);
      return answerOf(hits);
    },
  };
}
