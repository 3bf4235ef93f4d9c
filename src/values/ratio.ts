import { type DecimalInput, decimalToText, toDecimal } from './decimal.js';

/** An exact fraction of two whole numbers, in lowest terms, its denominator above zero. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The greatest common divisor of two whole numbers; that of two zeros is one. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}

/** The least common multiple of two whole numbers above zero. */
export const leastCommonMultiple = (a: bigint, b: bigint): bigint => (a / greatestCommonDivisor(a, b)) * b;

/**
 * An exact ratio.
 *
 * @throws RangeError when the denominator is zero
 */
export function ratio(numerator: bigint, denominator = 1n): Ratio {
  if (denominator === 0n) throw new RangeError('A ratio cannot have the denominator zero.');
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(numerator, denominator) * sign;
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/**
 * A ratio from a decimal (`0.5`, `"12.5"`) or a fraction (`"1/3"`).
 *
 * @throws RangeError when the text is neither
 */
export function ratioFrom(input: DecimalInput): Ratio {
  const fraction = typeof input === 'string' ? /^(-?\d{1,40})\/(\d{1,40})$/.exec(input) : null;
  if (fraction !== null) return ratio(BigInt(fraction[1] as string), BigInt(fraction[2] as string));
  const text = decimalToText(toDecimal(input));
  const point = text.indexOf('.');
  if (point < 0) return ratio(BigInt(text));
  const places = text.length - point - 1;
  return ratio(BigInt(text.replace('.', '')), 10n ** BigInt(places));
}

/** The ratio in a text, or `undefined` where there is none. */
export function ratioIn(input: unknown): Ratio | undefined {
  try {
    return ratioFrom(input as DecimalInput);
  } catch {
    return undefined;
  }
}

/** The sum of two ratios. */
export const addRatios = (a: Ratio, b: Ratio): Ratio =>
  ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

/** The product of two ratios. */
export const multiplyRatios = (a: Ratio, b: Ratio): Ratio =>
  ratio(a.numerator * b.numerator, a.denominator * b.denominator);

/** Negative when the first ratio is smaller, zero when both are equal, positive when it is larger. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The exact text of a ratio: `"355/12"`, or `"30"` for a whole number. */
export const ratioText = (value: Ratio): string =>
  value.denominator === 1n ? `${value.numerator}` : `${value.numerator}/${value.denominator}`;

/** How many decimal places a ratio is written with, at most, before it is written as a fraction. */
const MOST_PLACES = 20;

/** A ratio as a decimal where it is one of few places, as `"2.4"`, and otherwise as a fraction, as `"4/3"`. */
export function decimalOf(value: Ratio): string {
  for (let places = 0; places <= MOST_PLACES; places++) {
    const scaled = value.numerator * 10n ** BigInt(places);
    if (scaled % value.denominator !== 0n) continue;
    const digits = `${scaled / value.denominator}`;
    if (places === 0) return digits;
    const sign = digits.startsWith('-') ? '-' : '';
    const padded = digits.slice(sign.length).padStart(places + 1, '0');
    return `${sign}${padded.slice(0, -places)}.${padded.slice(-places)}`;
  }
  return ratioText(value);
}

/** A ratio rounded down to tenths, as a number of tenths. */
export function floorTenths(value: Ratio): bigint {
  const scaled = value.numerator * 10n;
  const quotient = scaled / value.denominator;
  return scaled < 0n && quotient * value.denominator !== scaled ? quotient - 1n : quotient;
}

/** A ratio rounded to tenths, a half upwards, as a number of tenths. */
export function roundTenths(value: Ratio): bigint {
  return floorTenths(addRatios(value, ratio(1n, 20n)));
}

/** A number of tenths as text with one decimal: `296n` is `"29.6"`. */
export function tenthsText(tenths: bigint): string {
  const sign = tenths < 0n ? '-' : '';
  const size = tenths < 0n ? -tenths : tenths;
  return `${sign}${size / 10n}.${size % 10n}`;
}
