import { decimalToText, toDecimal, whyNotDecimal } from '../values/decimal.js';
import { compareRatios, ratioFrom } from '../values/ratio.js';
import type { ImportedShare } from './imported.js';

/** The canonical text of a percentage, or what is wrong with it. */
export type ReadPercent = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string };

/** Reads a percentage, exactly: a number of at most fifteen digits or a decimal text, from 0 to 100. */
export function readPercent(value: unknown): ReadPercent {
  const input = typeof value === 'string' ? value.trim() : value;
  const fault = whyNotDecimal(input);
  if (fault !== undefined) return { ok: false, why: fault };
  const decimal = toDecimal(input as number | string);
  if (decimal.lessThan(0) || decimal.greaterThan(100)) return { ok: false, why: 'is not from 0 to 100' };
  return { ok: true, text: decimalToText(decimal) };
}

/** One end of a range. */
export interface End {
  readonly text: string;
  /** Whether the end itself is left out. */
  readonly isOpen: boolean;
}

/** Orders two percentages in canonical text. */
export const comparePercents = (a: string, b: string): number => compareRatios(ratioFrom(a), ratioFrom(b));

/** A range as the case writes it: exact where both ends are one; undefined where no percentage lies between them. */
export function rangeOf(low: End | undefined, high: End | undefined): ImportedShare | undefined {
  if (low !== undefined && high !== undefined) {
    const order = comparePercents(low.text, high.text);
    if (order > 0 || (order === 0 && (low.isOpen || high.isOpen))) return undefined;
    if (order === 0) return low.text;
  }
  if ((low?.isOpen && low.text === '100') || (high?.isOpen && high.text === '0')) return undefined;
  return {
    ...(low === undefined ? {} : low.isOpen ? { exclusiveMin: low.text } : { min: low.text }),
    ...(high === undefined ? {} : high.isOpen ? { exclusiveMax: high.text } : { max: high.text }),
  };
}
