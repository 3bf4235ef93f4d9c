import type { Comparison } from '../../facts/comparison.js';
import type { Fact } from '../../facts/fact.js';
import type { Condition } from '../../rules/condition.js';
import { labelled } from '../layout.js';

const operators = {
  'at-least': 'at least',
  'more-than': 'more than',
  'at-most': 'at most',
  'less-than': 'less than',
  equals: '',
  'one-of': 'one of',
} as const;

/** A condition in plain words, one comparison a line, indented by what holds it together. */
export function conditionLines(condition: Condition, facts: readonly Fact[], width: number, indent = '  '): string[] {
  const line = (text: string): string[] => labelled(`${indent}- `, text, width);
  if ('fact' in condition) return line(comparisonText(condition, facts));
  const inner = (parts: readonly Condition[]): string[] =>
    parts.flatMap((part) => conditionLines(part, facts, width, `${indent}  `));
  if ('not' in condition) return [...line('not:'), ...inner([condition.not])];
  const [parts, words] = 'all' in condition ? [condition.all, 'all of these:'] : [condition.any, 'any of these:'];
  const [only, ...others] = parts;
  if (only === undefined) return line('all' in condition ? 'always' : 'never');
  return others.length === 0 ? conditionLines(only, facts, width, indent) : [...line(words), ...inner(parts)];
}

function comparisonText({ fact: id, is, value }: Comparison, facts: readonly Fact[]): string {
  const fact = facts.find((one) => one.id === id);
  const title = fact === undefined ? id : `${fact.title} (${id})`;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(String(value));
  if (isDay && is !== 'equals') return `${title}: ${dayWords[is as keyof typeof dayWords] ?? is} ${value}`;
  const shown = Array.isArray(value)
    ? value.join(', ')
    : value === true
      ? 'yes'
      : value === false
        ? 'no'
        : String(value);
  const unit = fact?.unit === undefined ? '' : ` ${fact.unit}`;
  return `${title}: ${operators[is] === '' ? '' : `${operators[is]} `}${shown}${unit}`;
}

const dayWords = { 'at-least': 'from', 'more-than': 'after', 'at-most': 'until', 'less-than': 'before' } as const;
