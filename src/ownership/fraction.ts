import { addRatios, compareRatios, multiplyRatios, type Ratio, ratio } from '../values/ratio.js';

/** Nothing of the whole. */
export const nothing: Ratio = ratio(0n);

/** The whole. */
export const whole: Ratio = ratio(1n);

/** Whether a ratio is zero. */
export const isNothing = (value: Ratio): boolean => value.numerator === 0n;

/** Whether two ratios in lowest terms are the same. */
export const sameRatio = (a: Ratio, b: Ratio): boolean =>
  a.numerator === b.numerator && a.denominator === b.denominator;

/** The sum of two ratios, at no cost where one is zero. */
export const plus = (a: Ratio, b: Ratio): Ratio => (isNothing(a) ? b : isNothing(b) ? a : addRatios(a, b));

/** The product of two ratios, at no cost where one is zero or one. */
export function times(a: Ratio, b: Ratio): Ratio {
  if (isNothing(a) || isNothing(b)) return nothing;
  if (sameRatio(a, whole)) return b;
  return sameRatio(b, whole) ? a : multiplyRatios(a, b);
}

/** The first ratio less the second. */
export const minus = (a: Ratio, b: Ratio): Ratio =>
  isNothing(b) ? a : addRatios(a, { numerator: -b.numerator, denominator: b.denominator });

/**
 * The first ratio divided by the second.
 *
 * @throws RangeError when the second is zero
 */
export const dividedBy = (a: Ratio, b: Ratio): Ratio =>
  sameRatio(b, whole) ? a : ratio(a.numerator * b.denominator, a.denominator * b.numerator);

/** Whether the first ratio is smaller than the second. */
export const isLess = (a: Ratio, b: Ratio): boolean => compareRatios(a, b) < 0;

/** The smaller of two ratios. */
export const lesser = (a: Ratio, b: Ratio): Ratio => (isLess(b, a) ? b : a);

/** The larger of two ratios. */
export const greater = (a: Ratio, b: Ratio): Ratio => (isLess(a, b) ? b : a);

/** The sum of several ratios; that of none is zero. */
export function sumRatios(values: Iterable<Ratio>): Ratio {
  let sum = nothing;
  for (const value of values) sum = plus(sum, value);
  return sum;
}
