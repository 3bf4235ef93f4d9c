import type { Comparison } from '../../facts/comparison.js';
import type { Fact } from '../../facts/fact.js';
import type { Condition } from '../../rules/condition.js';
import { type Outline, plainText, type Text } from './blocks.js';

/** A condition in plain words. */
export interface ConditionWords {
  /** Line under line, as it is nested. */
  outline(condition: Condition): Outline;
  /** In one line, with brackets where they are needed. */
  line(condition: Condition): Text;
  /** As {@link line}, without marks. */
  plain(condition: Condition): string;
}

/** Words for the conditions over some facts. */
export function conditionWords(facts: readonly Fact[]): ConditionWords {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));

  const comparison = (one: Comparison): Text => {
    const fact = byId.get(one.fact);
    return [`${fact?.title ?? one.fact}: ${valueWords(one, fact)} (`, { code: one.fact }, ')'];
  };

  function outline(condition: Condition): Outline {
    if ('fact' in condition) return { text: comparison(condition) };
    if ('not' in condition) return denied(condition.not);
    const parts = 'all' in condition ? condition.all : condition.any;
    const [only, second] = parts;
    if (only === undefined) return { text: ['all' in condition ? 'always' : 'never'] };
    if (second === undefined) return outline(only);
    return { text: ['all' in condition ? 'all of these:' : 'any of these:'], parts: parts.map(outline) };
  }

  function denied(condition: Condition): Outline {
    const inner = outline(condition);
    if (inner.parts === undefined) return { text: ['not so: ', ...inner.text] };
    const [joint] = inner.text;
    if (joint === 'any of these:') return { text: ['none of these:'], parts: inner.parts };
    return { text: [joint === 'all of these:' ? 'not all of these:' : 'not so:'], parts: inner.parts };
  }

  function line(condition: Condition, isInner = false): Text {
    if ('fact' in condition) return comparison(condition);
    if ('not' in condition) return ['not (', ...line(condition.not), ')'];
    const [parts, joint] = 'all' in condition ? [condition.all, ' and '] : [condition.any, ' or '];
    if (parts.length === 0) return ['all' in condition ? 'always' : 'never'];
    const text = parts.flatMap((part, index) => [...(index === 0 ? [] : [joint]), ...line(part, parts.length > 1)]);
    return isInner && parts.length > 1 ? ['(', ...text, ')'] : text;
  }

  return { outline, line: (condition) => line(condition), plain: (condition) => plainText(line(condition)) };
}

const ofNumbers = {
  'at-least': 'at least',
  'more-than': 'more than',
  'at-most': 'at most',
  'less-than': 'less than',
  equals: 'exactly',
  'one-of': 'one of',
} as const;

const ofDays = {
  'at-least': 'on or after',
  'more-than': 'after',
  'at-most': 'on or before',
  'less-than': 'before',
  equals: 'on',
  'one-of': 'one of',
} as const;

function valueWords({ is, value }: Comparison, fact: Fact | undefined): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'string') return value.length === 1 ? `${value[0]}` : `one of ${value.join(', ')}`;
  if (fact?.type === 'date') return `${ofDays[is]} ${value}`;
  if (fact?.type !== 'decimal') return value;
  return `${ofNumbers[is]} ${grouped(value)}${fact.unit === undefined ? '' : ` ${fact.unit}`}`;
}

/** A number with its thousands apart, as English writes it. */
export const grouped = (number: string): string => {
  const [whole = '', ...places] = number.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...places].join('.');
};

const symbols = {
  'at-least': '>=',
  'more-than': '>',
  'at-most': '<=',
  'less-than': '<',
  equals: '=',
  'one-of': 'in',
} as const;

/** A comparison with a symbol, as `entity.votesAfter >= 10`. */
export const comparisonSymbol = ({ fact, is, value }: Comparison): string =>
  `${fact} ${symbols[is]} ${Array.isArray(value) ? `(${value.join(', ')})` : value === true ? 'yes' : value === false ? 'no' : value}`;
