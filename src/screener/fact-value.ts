import type { Fact } from '../facts/fact.js';
import type { Day } from '../values/day.js';
import { Decimal, type DecimalInput, toDecimal } from '../values/decimal.js';
import type { ExactNumber } from '../values/exact.js';
import { type AnyPossible, type Anything, known, type Listed, type Ranged, type Scalar } from '../values/possible.js';
import { eitherRange, pointRange, rangeOf } from '../values/ranged.js';
import { decimalOf, type Ratio, ratioFrom, roundTenths, tenthsText } from '../values/ratio.js';

/**
 * What a screener is told of a fact: a yes or no; a word; a number as a decimal or as an exact number, such as a fraction
 * `{ exact: '1/3' }`; a day; or a set of possible values, as `listed`, `rangeOf` and `anything` make them. Nothing, or
 * `undefined`, means that it is not known.
 */
export type FactValue =
  | boolean
  | DecimalInput
  | Day
  | Decimal
  | Pick<ExactNumber, 'exact'>
  | Listed<boolean | string | number>
  | Ranged<Scalar>
  | Anything;

/** What a screener is told of a case: values by fact id. A fact that is left out is unknown. */
export type FactValues = Readonly<Record<string, FactValue | undefined>>;

/** Whether a value is a set of possible values. */
export const isPossible = (value: FactValue): value is Listed<boolean | string | number> | Ranged<Scalar> | Anything =>
  typeof value === 'object' && value !== null && 'kind' in value;

/** What a fact may be while nothing is known of it: any value of its type, or any grade of its scale. */
export function domainOf(fact: Fact): AnyPossible {
  if (fact.type === 'boolean') return { kind: 'listed', values: [false, true] };
  if (fact.type === 'enum') return { kind: 'listed', values: fact.values };
  if (fact.scale === undefined) return { kind: 'ranged', spans: [{}] };
  const [lowest, highest] = fact.scale;
  const grades = Array.from({ length: highest - lowest + 1 }, (_, index) => toDecimal(lowest + index));
  return rangeOf<Scalar>(grades.flatMap((grade) => pointRange(grade).spans));
}

/** What a fact may be by the value that was given for it, for saying so in words. */
export function possibleOf(fact: Fact, value: FactValue | undefined): AnyPossible {
  if (value === undefined) return domainOf(fact);
  if (isPossible(value)) {
    const points = fact.type === 'decimal' || fact.type === 'date';
    return value.kind === 'listed' && points ? eitherRange(value.values.map((one) => pointOf(fact, one))) : value;
  }
  return fact.type === 'boolean' || fact.type === 'enum' ? known(value) : pointOf(fact, value);
}

function pointOf(fact: Fact, value: Exclude<FactValue, { kind: string }>): Ranged<Scalar> {
  if (fact.type === 'date') return pointRange(value as Day);
  if (Decimal.isDecimal(value)) return pointRange<Scalar>(value);
  if (typeof value === 'object') return pointRange<Scalar>(decimalNear(ratioFrom(value.exact)));
  return pointRange<Scalar>(toDecimal(value as DecimalInput));
}

/** An exact number as a decimal; one that never ends is rounded to tenths, as exact numbers are shown. */
function decimalNear(value: Ratio): Decimal {
  const text = decimalOf(value);
  return toDecimal(text.includes('/') ? tenthsText(roundTenths(value)) : text);
}
