/** Finds the thresholds of a rule set: every comparison of a number or a day with a constant, limb by limb. */
import type { Assessment, RuleSet } from 'fdi-screening';
import type { Comparison } from '../../src/facts/comparison.js';
import { type Condition, comparisonsOf } from '../../src/rules/condition.js';
import { conditionalsOf } from '../../src/rules/procedure.js';
import { Decimal, decimalToText } from '../../src/values/decimal.js';

/** A comparison with a constant that has a below and an above. */
export interface Bound extends Pick<Comparison, 'fact' | 'is'> {
  readonly value: string;
}

/** A bound with the rule that it stands in. */
export interface Threshold extends Bound {
  readonly rule: string;
  readonly reading?: string;
  readonly kind: 'decimal' | 'date';
}

/** Every threshold of the scope and the procedure of a rule set; one that a rule names twice, once. */
export function thresholdsOf({ facts, scope, procedure }: RuleSet): readonly Threshold[] {
  const kinds = new Map(facts.map(({ id, type }) => [id, type]));
  const found = new Map<string, Threshold>();
  const note = (rule: string, condition: Condition, reading?: string): void => {
    for (const { fact, is, value } of comparisonsOf(condition)) {
      const kind = kinds.get(fact);
      if ((kind !== 'decimal' && kind !== 'date') || typeof value !== 'string') continue;
      const one: Threshold = { rule, fact, is, value, kind, ...(reading === undefined ? {} : { reading }) };
      found.set(JSON.stringify(one), one);
    }
  };
  for (const { id, when } of [...scope.tests.flatMap((test) => test.limbs), ...scope.exclusions]) {
    if (!('question' in when)) note(id, when);
    else for (const [reading, condition] of Object.entries(when.readings)) note(id, condition, reading);
  }
  for (const { id, when } of procedure === undefined ? [] : Object.values(conditionalsOf(procedure)).flat()) {
    if (when !== undefined) note(id, when);
  }
  return [...found.values()];
}

const meets: Readonly<Record<string, readonly [below: boolean, at: boolean, above: boolean]>> = {
  'at-least': [false, true, true],
  'more-than': [false, false, true],
  'at-most': [true, true, false],
  'less-than': [true, false, false],
  equals: [false, true, false],
};

/** The smallest step that still fits beside the number into what a case may write. */
const step = (value: Decimal): Decimal => new Decimal(value.greaterThan(1000) ? '0.01' : '0.0000000001');

const dayBeside = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** A value just below a threshold, at it and just above it, with whether it meets it. */
export function bounds({ kind, is, value }: Threshold) {
  const [below, at, above] = meets[is] ?? [];
  if (below === undefined || at === undefined || above === undefined) throw new Error(`No bounds for ${is}.`);
  const number = kind === 'decimal' ? new Decimal(value) : undefined;
  const beside = (sign: 1 | -1): string =>
    number === undefined ? dayBeside(value, sign) : decimalToText(number.plus(step(number).times(sign)));
  return [
    { value: beside(-1), meets: below },
    { value, meets: at },
    { value: beside(1), meets: above },
  ] as const;
}

/** What a rule comes to, under the reading in which the threshold stands. */
export function outcomeIn({ obligation, procedure }: Assessment, { rule, reading }: Threshold): string | undefined {
  const limb = [...obligation.limbs, ...obligation.exclusions].find(({ id }) => id === rule);
  if (limb !== undefined) {
    return reading === undefined ? limb.outcome : limb.readings.find((one) => one.reading === reading)?.outcome;
  }
  const regime = [...(procedure?.parallel ?? []), ...(procedure?.gates ?? [])].find(({ id }) => id === rule);
  const answers = { 'may-apply': 'holds', 'does-not-apply': 'fails', undetermined: 'undetermined' } as const;
  return regime === undefined || regime.answer === 'not-assessed' ? undefined : answers[regime.answer];
}
