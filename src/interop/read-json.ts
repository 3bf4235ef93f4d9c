import { faultOf } from '../investment/json-fault.js';
import { type JsonKind, notJson } from '../investment/json-mend.js';
import { survivesParsing } from '../values/decimal.js';
import { checkLength, ImportError } from './import-error.js';

/** An object of a parsed JSON text. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether a value is an object, and not a list. */
export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an object has of its own under a key. */
export const field = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** The text of a value, without space around it; undefined where there is none. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

/** An id as the file writes it; a number serves as well. Ids are never cut, because two could become one. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

/** The entries of a list; none where there is no list. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A value as it is shown in an issue: short, and on one line. */
export function shown(value: unknown): string {
  if (isRecord(value)) return `an object with ${Object.keys(value).slice(0, 5).join(', ') || 'no keys'}`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/**
 * Parses JSON. A number that a binary float would round becomes its text, so that no digit is lost; whoever reads it
 * says that it is no number.
 */
export function parseJson(text: string): unknown {
  return JSON.parse(/[\d.]{16}|\d[eE]/.test(text) ? withLongNumbersQuoted(text) : text);
}

/**
 * Parses JSON that is a file of its own.
 *
 * @throws ImportError when it is too long, or is not JSON
 */
export function parseJsonFile(text: string): unknown {
  checkLength(text);
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.trim() === '') throw new ImportError('not-json', 'The text is not JSON: there is nothing in it.');
  try {
    return parseJson(plain);
  } catch {
    const { place, why } = whyNotJson(plain);
    throw new ImportError('not-json', `The text is not JSON: ${place}. ${why}`);
  }
}

/** Brackets inside one another, beyond which nobody closes them by hand. */
const DEEPEST = 40;

/** What errors call a file that is imported. */
const ownershipFile: JsonKind = {
  name: 'file',
  least: '[]',
  mends: { comment: 'JSON has no comments: take it out.', noValue: 'Leave out what there is none of.' },
};

/** Where a text stops being JSON, and how to mend that; the same with every parser. */
export function whyNotJson(text: string): { readonly place: string; readonly why: string } {
  const fault = faultOf(text);
  if (fault === undefined) return { place: 'it cannot be parsed', why: '' };
  const { path, found, message } = notJson(text, { ...fault, open: fault.open.slice(-DEEPEST) }, ownershipFile);
  if (fault.open.length > 0) return { place: path, why: message };
  // Outside of everything, a case would be an object; a file may be a list too.
  const expected = fault.due === 'an end' ? 'the end' : 'a list or an object';
  return { place: path, why: `Found ${found}; expected ${expected}.` };
}

function withLongNumbersQuoted(text: string): string {
  const number = /-?\d[\d.eE+-]*/g;
  const parts: string[] = [];
  let from = 0;
  // Text between quotes is passed over, so that digits in a name stay what they are.
  while (from < text.length) {
    const quote = text.indexOf('"', from);
    const end = quote < 0 ? text.length : quote;
    parts.push(text.slice(from, end).replace(number, (found) => (survivesParsing(found) ? found : `"${found}"`)));
    from = quote < 0 ? text.length : endOfString(text, quote);
    if (quote >= 0) parts.push(text.slice(quote, from));
  }
  return parts.join('');
}

/** The position after the closing quote of a string, or after the text where the string has no end. */
function endOfString(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && text[index] !== '"') index += text[index] === '\\' ? 2 : 1;
  return Math.min(index + 1, text.length);
}
