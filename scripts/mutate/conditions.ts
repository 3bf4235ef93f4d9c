/** The slips of the hand in one condition. */

import { shifted } from '../../src/authoring/domain.js';
import type { Comparison, Operator } from '../../src/facts/comparison.js';
import type { Fact } from '../../src/facts/fact.js';
import type { Condition } from '../../src/rules/condition.js';
import { decimalToText, toDecimal } from '../../src/values/decimal.js';
import type { MutantKind } from './mutant.js';

interface ChangedCondition {
  readonly kind: MutantKind;
  readonly what: string;
  readonly condition: Condition;
}

const otherOperators: Readonly<Record<Operator, readonly Operator[]>> = {
  'at-least': ['more-than', 'less-than', 'equals'],
  'more-than': ['at-least', 'at-most'],
  'at-most': ['less-than', 'more-than', 'equals'],
  'less-than': ['at-most', 'at-least'],
  equals: ['at-least'],
  'one-of': [],
};

/** A condition changed in every way, with what was changed. */
export function changedConditions(condition: Condition, facts: ReadonlyMap<string, Fact>): readonly ChangedCondition[] {
  return [
    ...changesWithin(condition, facts),
    { kind: 'negation', what: 'negated', condition: 'not' in condition ? condition.not : { not: condition } },
  ];
}

function changesWithin(condition: Condition, facts: ReadonlyMap<string, Fact>): readonly ChangedCondition[] {
  if ('fact' in condition) {
    return [...changedComparisons(condition, facts.get(condition.fact)), ...otherFacts(condition, facts)];
  }
  if ('not' in condition) {
    return [
      ...changesWithin(condition.not, facts).map((one) => ({ ...one, condition: { not: one.condition } })),
      { kind: 'negation', what: 'not taken out', condition: condition.not },
    ];
  }
  const [key, other, parts] =
    'all' in condition ? (['all', 'any', condition.all] as const) : (['any', 'all', condition.any] as const);
  const with_ = (changed: readonly Condition[]): Condition => (key === 'all' ? { all: changed } : { any: changed });
  return [
    ...parts.flatMap((part, index) =>
      changesWithin(part, facts).map((one) => ({
        ...one,
        what: `${key}[${index}] ${one.what}`,
        condition: with_(parts.map((same, at) => (at === index ? one.condition : same))),
      })),
    ),
    ...(parts.length < 2
      ? []
      : parts.map(
          (_, index): ChangedCondition => ({
            kind: 'part dropped',
            what: `${key}[${index}] dropped`,
            condition: with_(parts.filter((_one, at) => at !== index)),
          }),
        )),
    ...(parts.length < 2
      ? []
      : [
          {
            kind: 'all or any',
            what: `${key} as ${other}`,
            condition: key === 'all' ? { any: parts } : { all: parts },
          } as const,
        ]),
  ];
}

/** The comparison made with the next fact of its kind instead: another line of the same list. */
function otherFacts(comparison: Comparison, facts: ReadonlyMap<string, Fact>): readonly ChangedCondition[] {
  const own = facts.get(comparison.fact);
  if (own === undefined || own.type === 'enum') return [];
  const alike = [...facts.values()].filter(
    (one) => one.type === own.type && one.per === own.per && one.unit === own.unit,
  );
  const next = alike[(alike.indexOf(own) + 1) % alike.length];
  return next === undefined || next === own
    ? []
    : [{ kind: 'fact', what: `reads ${next.id}`, condition: { ...comparison, fact: next.id } }];
}

function changedComparisons(comparison: Comparison, fact: Fact | undefined): readonly ChangedCondition[] {
  const changed = (kind: MutantKind, what: string, change: Partial<Comparison>): ChangedCondition => ({
    kind,
    what,
    condition: { ...comparison, ...change },
  });
  const { is, value } = comparison;
  if (typeof value === 'boolean') return [changed('value', `is ${!value}`, { value: !value })];
  if (fact?.type === 'enum') return changedWords(comparison, fact.values, changed);
  if (typeof value !== 'string') return [];
  const beside = (sign: 1 | -1): string =>
    fact?.type === 'date' ? shifted(value, sign) : decimalToText(toDecimal(value).plus(sign));
  return [
    ...otherOperators[is].map((operator) => changed('operator', `${operator} ${value}`, { is: operator })),
    ...([-1, 1] as const).map((sign) => changed('threshold', `${is} ${beside(sign)}`, { value: beside(sign) })),
  ];
}

function changedWords(
  { value }: Comparison,
  words: readonly string[],
  changed: (kind: MutantKind, what: string, change: Partial<Comparison>) => ChangedCondition,
): readonly ChangedCondition[] {
  if (typeof value === 'string') {
    return words.filter((word) => word !== value).map((word) => changed('value', `is ${word}`, { value: word }));
  }
  const named = Array.isArray(value) ? (value as readonly string[]) : [];
  return [
    ...(named.length < 2
      ? []
      : named.map((word) => changed('value', `without ${word}`, { value: named.filter((one) => one !== word) }))),
    ...words
      .filter((word) => !named.includes(word))
      .map((word) => changed('value', `with ${word}`, { value: [...named, word] })),
  ];
}
