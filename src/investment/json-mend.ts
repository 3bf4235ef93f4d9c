import type { InputKind } from './input-kind.js';
import type { JsonFault } from './json-fault.js';
import { type Problem, problemAt } from './problem.js';
import { quoted } from './shown.js';

/** What errors in JSON text depend on. */
export interface JsonKind extends Pick<InputKind, 'name' | 'least'> {
  readonly mends: Pick<InputKind['mends'], 'comment' | 'noValue'>;
}

/** The line and column of a position, as an editor counts them. */
function placeOf(text: string, position: number): string {
  const before = text.slice(0, position).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}

const whatIsOpen: Readonly<Record<string, string>> = { '{': 'the object', '[': 'the list', '"': 'the text' };
const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']', '"': '"' };

/** A text that is not JSON, as a problem at its line and column. */
export function notJson(text: string, fault: JsonFault, kind: JsonKind): Problem {
  const isWhole = fault.at < text.length;
  const told = isWhole ? wrongCharacter(text, fault, kind) : cutOff(text, fault, kind);
  return problemAt([], { code: 'not-json', ...told }, placeOf(text, fault.at));
}

interface Told {
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

function cutOff(text: string, { open }: JsonFault, kind: JsonKind): Told {
  const last = open.at(-1);
  if (last === undefined) {
    const mend = `Write the ${kind.name}, at least ${kind.least}.`;
    return { found: 'no text', expected: 'JSON text', mend };
  }
  const within = `${whatIsOpen[text[last] ?? '']} that begins at ${placeOf(text, last)}`;
  const missing = [...open].reverse().map((position) => closing[text[position] ?? '']);
  return {
    found: 'the end of the text',
    expected: `the rest of ${within}`,
    mend: `The text is cut off: take the whole file, or close what is open with ${missing.join('')} at the end.`,
  };
}

/** What is wrong where the character is one that cannot stand there. */
function wrongCharacter(text: string, fault: JsonFault, kind: JsonKind): Told {
  const rest = text.slice(fault.at, fault.at + 40);
  const token = /^[\p{L}\p{N}_.+-]{1,20}|^\\?.|^\s/su.exec(rest)?.[0] ?? rest.slice(0, 1);
  const expected = expectedAt(text, fault);
  return { found: quoted(token), expected, mend: mendOf(text, fault, token, kind) };
}

function expectedAt(text: string, { due, open }: JsonFault): string {
  if (due === 'text') return 'the closing quote of the text';
  if (due === 'an escape') return 'one of the escapes \\", \\\\, \\/, \\b, \\f, \\n, \\r, \\t and \\u with four digits';
  if (open.length === 0) return due === 'an end' ? 'the end of the text' : 'JSON text, which begins with {';
  if (due === 'a key' || due === 'a first key') return 'a key in double quotes';
  if (due === 'a colon') return 'a colon after the key';
  const close = closing[text[open.at(-1) ?? 0] ?? ''];
  return due === 'an end' ? `a comma or ${close}` : 'a value';
}

/** How people write what is not JSON, and how to mend each. The first that fits is told. */
const habits = ({ mends }: JsonKind): readonly (readonly [RegExp, string])[] => [
  [/^(\/\/|\/\*|#)/, mends.comment],
  [/^['‘’“”„«`]/, 'Write straight double quotes: ".'],
  [/^(True|False)\b/, 'Write true or false, in small letters.'],
  [/^(NaN|Infinity|undefined|None|nil|NULL|Null)\b/, mends.noValue],
  [/^[+.]\d/, 'Begin a number with a digit or a minus sign, as in 0.5.'],
];

function mendOf(text: string, { at, due, open }: JsonFault, token: string, kind: JsonKind): string {
  const habit =
    due === 'text' || due === 'an escape'
      ? undefined
      : habits(kind).find(([form]) => form.test(text.slice(at, at + 20)));
  if (habit !== undefined) return habit[1];
  switch (due) {
    case 'text':
      return 'Close the text with a quote, and write a line break inside it as \\n and a tab as \\t.';
    case 'an escape':
      return 'Write \\\\ for a backslash.';
    case 'a key':
    case 'a first key':
      if (token === '}') return 'Take out the comma before it.';
      return /^[\p{L}_$]/u.test(token) ? 'Put the key in double quotes.' : 'Write a key, a colon and a value.';
    case 'a colon':
      return 'Put a colon between the key and its value.';
    case 'an end':
      return afterValue(text, { at, open }, token, kind);
    default:
      if (token === ']') return 'Take out the comma before it.';
      if (token === '}' || token === ',') return 'Write the value that is missing before it.';
      return open.length === 0 ? `Write the ${kind.name} as one JSON object.` : 'Put text in double quotes.';
  }
}

function afterValue(
  text: string,
  { at, open }: Pick<JsonFault, 'at' | 'open'>,
  token: string,
  { name }: JsonKind,
): string {
  const last = open.at(-1);
  if (last === undefined) return `Take out what stands after the ${name}.`;
  const close = closing[text[last] ?? ''];
  if (token === '}' || token === ']') {
    return `Close ${whatIsOpen[text[last] ?? '']} that begins at ${placeOf(text, last)} with ${close} before it.`;
  }
  const before = text.slice(at - 2, at);
  const isNumber = /\d$/.test(before) || (/\d $/.test(before) && /^\d{3}$/.test(token));
  return isNumber ? 'Write a number as 30000 or 0.5, without separators, or text in quotes.' : 'Put a comma before it.';
}
