import { type Day, isDay } from '../values/day.js';
import { type Decimal, type DecimalInput, toDecimal, whyNotDecimal } from '../values/decimal.js';
import { pointRange, type Span } from '../values/ranged.js';

/** A number as a case writes it: itself, or the range in which it lies. */
type WrittenAmount = DecimalInput | Partial<Record<'min' | 'exclusiveMin' | 'max' | 'exclusiveMax', DecimalInput>>;

/** A day as a case writes it: itself, or the run of days in which it lies. */
type WrittenDay = Day | { readonly earliest?: Day; readonly latest?: Day };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDecimal = (value: unknown): value is DecimalInput => whyNotDecimal(value) === undefined;

/** Whether a written value is a yes or no. */
export const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';

/** Whether a written value is text. */
export const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether a written value is a number or a range of numbers. */
export const isAmount = (value: unknown): value is WrittenAmount =>
  isDecimal(value) || (isRecord(value) && Object.values(value).every(isDecimal));

/** Whether a written value is a day or a run of days. */
export const isDays = (value: unknown): value is WrittenDay =>
  isDay(value) || (isRecord(value) && Object.values(value).every(isDay));

/** Whether a written value is one of some words. */
export const isOneOf =
  <Word extends string>(words: readonly Word[]) =>
  (value: unknown): value is Word =>
    (words as readonly unknown[]).includes(value);

/** Whether a written value is a list of values of a kind. */
export const isListOf =
  <V>(isFit: (value: unknown) => value is V) =>
  (value: unknown): value is readonly V[] =>
    Array.isArray(value) && value.every(isFit);

/** The span of numbers that a written amount stands for; a bound that is not given is zero below and `most` above. */
export function amountSpan(value: WrittenAmount, most: DecimalInput | undefined): Span<Decimal> {
  if (typeof value !== 'object') return pointRange(toDecimal(value)).spans[0] ?? {};
  const { min, exclusiveMin, max, exclusiveMax } = value;
  const [low, high] = [min ?? exclusiveMin ?? 0, max ?? exclusiveMax ?? most];
  return {
    min: toDecimal(low),
    ...(exclusiveMin === undefined ? {} : { minOpen: true }),
    ...(high === undefined ? {} : { max: toDecimal(high) }),
    ...(exclusiveMax === undefined ? {} : { maxOpen: true }),
  };
}

/** The span of days that a written day stands for. */
export function daySpan(value: WrittenDay): Span<Day> {
  if (typeof value === 'string') return { min: value, max: value };
  const { earliest, latest } = value;
  return { ...(earliest === undefined ? {} : { min: earliest }), ...(latest === undefined ? {} : { max: latest }) };
}
