import { decimalText, MAX_DECIMAL_LENGTH, survivesParsing, toDecimal, whyNotDecimal } from '../../values/decimal.js';
import { groupedMend, isGrouped } from '../grouped-number.js';

const asNumber = 'Write a number such as 30000, or its digits in quotes, such as "30000.50".';

/** How to write a number that was not written as one, or that is not of the size it should be. */
export function mendNumber(found: unknown): string {
  if (typeof found === 'string') return mendText(found) ?? (decimalText.test(found) ? mendSize(found) : asNumber);
  if (typeof found !== 'number') return asNumber;
  if (!Number.isFinite(found)) return 'Write the number, or leave out what is not known.';
  if (!survivesParsing(String(found))) return 'Write the digits that are meant in quotes, such as "12345678901234567".';
  return whyNotDecimal(found) === undefined ? mendSize(String(found)) : tooManyDigits;
}

const tooManyDigits = `Round it: written out it has more than ${MAX_DECIMAL_LENGTH} characters.`;

/** How to mend a number that is below zero, or a percentage above a hundred. */
const mendSize = (found: string): string =>
  found.startsWith('-')
    ? 'Take out the minus sign, or leave out what is not known.'
    : 'Write the part of the whole in percent, such as 25 for a quarter.';

/** Digits as a case has them: a number where it holds them all, and otherwise text. */
const written = (digits: string): string => (survivesParsing(digits) ? digits : `"${digits}"`);

const measure = /^(?:[A-Z]{3}|[€$£])?\s*(\d+(?:\.\d+)?)\s*(?:%|percent|m2|m²|sqm|[A-Z]{3}|[€$£])?$/i;

/** The habits of people who write numbers as text. */
function mendText(found: string): string | undefined {
  if (found.length > MAX_DECIMAL_LENGTH) return tooManyDigits;
  const text = found.trim();
  if (isGrouped(text.replace(',', '.'))) return groupedMend(text.replace(',', '.'));
  const digits = withoutSeparators(text);
  if (digits !== undefined) return `Write ${written(digits)}, without separators.`;
  if (/^\d+,\d+$/.test(text)) return `Write ${written(text.replace(',', '.'))}, with a point.`;
  const [, number] = measure.exec(text) ?? [];
  return number === undefined || number === found ? undefined : `Write ${written(number)}, without anything around it.`;
}

/** A number whose thousands are set apart, with or without decimals, as plain digits. */
function withoutSeparators(text: string): string | undefined {
  const parts = /^(\d{1,3}([.,' _\u00a0\u202f\u2019])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/.exec(text);
  if (parts === null) return undefined;
  const [, whole = '', , decimals] = parts;
  return whole.replace(/\D/g, '') + (decimals === undefined ? '' : `.${decimals}`);
}

/** How to write a percentage that is likely a fraction; in quotes it is taken as it stands. */
export const mendFraction = (found: number): string =>
  `Write ${toDecimal(found).times(100).toFixed()} if it is a fraction of the whole, or "${toDecimal(found).toFixed()}" in quotes if it is less than one percent.`;
