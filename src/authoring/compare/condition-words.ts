import type { Operator } from '../../facts/comparison.js';
import type { Fact } from '../../facts/fact.js';
import type { Condition } from '../../rules/condition.js';
import type { ByReading } from '../../rules/rule-set.js';

const operators: Readonly<Record<Operator, string>> = {
  'at-least': 'at least',
  'more-than': 'more than',
  'at-most': 'at most',
  'less-than': 'less than',
  equals: 'is',
  'one-of': 'is one of',
};

const dated: Readonly<Record<Operator, string>> = {
  ...operators,
  'at-least': 'from',
  'more-than': 'after',
  'at-most': 'until',
  'less-than': 'before',
};

/** A condition in words, with the titles of its facts. */
export function conditionWords(
  condition: Condition | ByReading,
  facts: ReadonlyMap<string, Fact>,
  isInner = false,
): string {
  if ('question' in condition) {
    const readings = Object.entries(condition.readings).map(([id, one]) => `on "${id}": ${conditionWords(one, facts)}`);
    return `by the reading of "${condition.question}": ${readings.join('; ')}`;
  }
  if ('fact' in condition) {
    const { fact: id, is, value } = condition;
    const fact = facts.get(id);
    const title = fact?.title ?? id;
    if (typeof value === 'boolean') return `${title}: ${value ? 'yes' : 'no'}`;
    const written = Array.isArray(value) ? value.join(', ') : String(value);
    const unit = fact?.unit === undefined ? '' : ` ${fact.unit}`;
    return `${title} ${(fact?.type === 'date' ? dated : operators)[is]} ${written}${unit}`;
  }
  if ('not' in condition) return `not (${conditionWords(condition.not, facts)})`;
  const [parts, joint] = 'all' in condition ? [condition.all, ' and '] : [condition.any, ' or '];
  if (parts.length === 0) return 'all' in condition ? 'always' : 'never';
  const text = parts.map((part) => conditionWords(part, facts, true)).join(joint);
  return isInner && parts.length > 1 ? `(${text})` : text;
}
