import { ZenEngine } from '@gorules/zen-engine';
import type { Comparison, Condition } from 'fdi-screening';
import type { FlatCase } from '../cases.js';
import { flatCriteria } from '../rules.js';
import { answerOf, nameOf, type Peer } from './peer.js';

const operators: Readonly<Record<Comparison['is'], string>> = {
  'at-least': '>=',
  'more-than': '>',
  'at-most': '<=',
  'less-than': '<',
  equals: '==',
  'one-of': 'in',
};

const literal = (value: string | boolean): string =>
  typeof value === 'string' && !/^\d/.test(value) ? JSON.stringify(value) : String(value);

function expression(condition: Condition): string {
  if ('all' in condition) return `(${condition.all.map(expression).join(' and ')})`;
  if ('any' in condition) return `(${condition.any.map(expression).join(' or ')})`;
  if ('not' in condition) return `not (${expression(condition.not)})`;
  const { fact, is, value } = condition;
  const text = typeof value === 'object' ? `[${value.map(literal).join(', ')}]` : literal(value);
  return `(${nameOf(fact)} ${operators[is]} ${text})`;
}

/** One expression node with a key for each criterion, compiled ahead. Its trace is asked for, as the explanation. */
export function zenEngine(): Peer {
  const engine = new ZenEngine();
  const decision = engine.createDecision({
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
      {
        id: 'rules',
        type: 'expressionNode',
        name: 'rules',
        position: { x: 1, y: 0 },
        content: { expressions: flatCriteria.map(({ id, when }) => ({ id, key: keyOf(id), value: expression(when) })) },
      },
      { id: 'out', type: 'outputNode', name: 'out', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'rules', type: 'edge' },
      { id: 'b', sourceId: 'rules', targetId: 'out', type: 'edge' },
    ],
  });
  const keyed = flatCriteria.map(({ id }) => ({ id, key: keyOf(id) }));
  return {
    name: '@gorules/zen-engine',
    how: 'a decision with an expression a criterion, with its trace, one case after another',
    cases: 50,
    prepare: (one: FlatCase) => one,
    async answer(one: never) {
      const { result } = await decision.evaluate(one, { trace: true });
      const hits: string[] = [];
      for (const { id, key } of keyed) if (result[key] === true) hits.push(id);
      return answerOf(hits);
    },
  };
}

/** Keys of an expression node are paths, in which a hyphen would be a minus. */
const keyOf = (id: string): string => id.replaceAll('-', '_');
