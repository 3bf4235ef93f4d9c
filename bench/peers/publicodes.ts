import type { Comparison, Condition } from 'fdi-screening';
import Engine from 'publicodes';
import type { FlatCase } from '../cases.js';
import { flatCriteria, flatFacts } from '../rules.js';
import { answerOf, nameOf, type Peer } from './peer.js';

const operators: Readonly<Record<Exclude<Comparison['is'], 'one-of'>, string>> = {
  'at-least': '>=',
  'more-than': '>',
  'at-most': '<=',
  'less-than': '<',
  equals: '=',
};

const literal = (value: string | boolean): string => {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  return /^\d/.test(value) ? value : `'${value}'`;
};

function rule(condition: Condition): unknown {
  if ('all' in condition) return { 'toutes ces conditions': condition.all.map(rule) };
  if ('any' in condition) return { 'une de ces conditions': condition.any.map(rule) };
  if ('not' in condition) return { '=': [rule(condition.not), 'non'] };
  const { fact, is, value } = condition;
  if (is !== 'one-of') return `${ruleName(nameOf(fact))} ${operators[is]} ${literal(value as string | boolean)}`;
  return {
    'une de ces conditions': (value as readonly string[]).map((one) => `${ruleName(nameOf(fact))} = ${literal(one)}`),
  };
}

/** Names are words in small letters; a rule and a fact of one name are kept apart by the word before it. */
const ruleName = (name: string): string => `fact ${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`;
const criterionName = (id: string): string => `criterion ${id.replaceAll('-', ' ')}`;

/** One rule a criterion. Each evaluated rule is a tree with its explanation. */
export function publicodes(): Peer {
  const defaults: Readonly<Record<string, string>> = { boolean: 'non', decimal: '0', enum: "'none'" };
  const engine = new Engine(
    {
      ...Object.fromEntries(
        flatFacts.map(({ id, type }) => [ruleName(nameOf(id)), { 'par défaut': defaults[type] ?? 'non' }]),
      ),
      ...Object.fromEntries(flatCriteria.map(({ id, when }) => [criterionName(id), { valeur: rule(when) }])),
    } as never,
    { logger: { log: () => {}, warn: () => {}, error: () => {} } } as never,
  );
  const named = flatCriteria.map(({ id }) => ({ id, name: criterionName(id) }));
  return {
    name: 'publicodes',
    how: 'a rule a criterion, each with its evaluated tree',
    cases: 2,
    prepare: (one: FlatCase) =>
      Object.fromEntries(
        Object.entries(one).map(([name, value]) => [
          ruleName(name),
          literal(typeof value === 'number' ? `${value}` : value),
        ]),
      ),
    answer(situation: never) {
      engine.setSituation(situation);
      const hits: string[] = [];
      for (const { id, name } of named) if (engine.evaluate(name).nodeValue === true) hits.push(id);
      return answerOf(hits);
    },
  };
}
