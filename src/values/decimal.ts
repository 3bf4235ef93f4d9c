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

const decimalText = /^-?\d+(\.\d+)?$/;

/**
 * Why a value is not an exact decimal, or `undefined` where it is one.
 *
 * A binary number holds fifteen significant decimal digits faithfully; what is longer must be written as a string.
 */
export function whyNotDecimal(input: unknown): string | undefined {
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) return 'is not a finite number';
    return significantDigits(String(input)) > 15
      ? 'has more than fifteen significant digits, which a binary number does not hold exactly: write it as a string'
      : undefined;
  }
  if (typeof input !== 'string') return 'is neither a number nor a decimal string';
  if (input.length > MAX_DECIMAL_LENGTH) return `is longer than ${MAX_DECIMAL_LENGTH} characters`;
  return decimalText.test(input) ? undefined : 'is not written as a decimal such as "30000" or "69.54"';
}

/** The number of significant digits in a number's text, whatever its notation. */
export function significantDigits(text: string): number {
  const mantissa = text.replace(/e.*$/i, '').replace(/[-+.]/g, '');
  return mantissa.replace(/^0+/, '').replace(/0+$/, '').length;
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
