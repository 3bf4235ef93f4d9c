import { Decimal as DecimalJs } from 'decimal.js';

/** The longest decimal that a case or a rule may contain, in characters. */
export const MAX_DECIMAL_LENGTH = 40;

/**
 * An exact decimal number: an own copy of decimal.js, so that a setting made elsewhere in a program cannot change a
 * result here. Input is at most forty characters, so sums of it never reach this precision.
 */
export const Decimal = DecimalJs.clone({ precision: 120, toExpNeg: -9e15, toExpPos: 9e15, defaults: true });

/** An exact decimal number. */
export type Decimal = DecimalJs;

/** A decimal as it is written in a case or a rule: a number of at most fifteen significant digits, or a string. */
export type DecimalInput = number | string;

/** How a decimal is written as text. */
export const decimalText = /^-?\d+(\.\d+)?$/;

/** How many significant decimal digits a binary number holds faithfully. */
const FAITHFUL_DIGITS = 15;

/**
 * Why a value is not an exact decimal, or `undefined` where it is one.
 *
 * A binary number holds fifteen significant decimal digits faithfully; what is longer must be written as a string.
 */
export function whyNotDecimal(input: unknown): string | undefined {
  if (typeof input === 'number') return whyNotExact(input);
  if (typeof input !== 'string') return 'is neither a number nor a decimal string';
  if (input.length > MAX_DECIMAL_LENGTH) return `is longer than ${MAX_DECIMAL_LENGTH} characters`;
  return decimalText.test(input) ? undefined : 'is not written as a decimal such as "30000" or "69.54"';
}

function whyNotExact(input: number): string | undefined {
  if (!Number.isFinite(input)) return 'is not a finite number';
  const text = String(input);
  // Most numbers are short, and a short text without exponent has few digits.
  if (text.length <= FAITHFUL_DIGITS && !text.includes('e')) return undefined;
  if (significand(text).length > FAITHFUL_DIGITS) {
    return 'has more than fifteen significant digits, which a binary number does not hold exactly: write it as a string';
  }
  const isLong = new Decimal(input).toFixed().length > MAX_DECIMAL_LENGTH;
  return isLong ? `is longer than ${MAX_DECIMAL_LENGTH} characters when it is written out` : undefined;
}

/** Whether a number in a JSON text still is the same once a parser has made a binary number of it. */
export function survivesParsing(text: string): boolean {
  const digits = significand(text);
  return digits.length <= FAITHFUL_DIGITS && digits === significand(String(Number(text)));
}

/** The significant digits in a number's text, whatever its notation: `12` for `0.0120e5`. */
function significand(text: string): string {
  const exponent = text.search(/e/i);
  const digits = (exponent < 0 ? text : text.slice(0, exponent)).replace(/[-+.]/g, '');
  let [start, end] = [0, digits.length];
  while (digits[start] === '0') start += 1;
  // Not by a regular expression: in a long run of zeros that is not the last, it would try each zero as the first.
  while (end > start && digits[end - 1] === '0') end -= 1;
  return digits.slice(start, end);
}

/**
 * An exact decimal from a case or a rule.
 *
 * @throws RangeError when the input is not an exact decimal
 * @example
 * ```ts
 * import { toDecimal } from 'fdi-screening';
 * toDecimal('0.35').plus(toDecimal(0.2)).greaterThan(toDecimal('0.55')); // => false
 * ```
 */
export function toDecimal(input: DecimalInput): Decimal {
  const fault = whyNotDecimal(input);
  if (fault !== undefined) throw new RangeError(`${JSON.stringify(input)} ${fault}`);
  return new Decimal(input);
}

/** The canonical text of a decimal: plain notation, no superfluous zeros. */
export function decimalToText(value: Decimal): string {
  return value.isZero() ? '0' : value.toFixed();
}
