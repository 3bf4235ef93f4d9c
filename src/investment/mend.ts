import type * as z from 'zod';
import { closestName } from '../values/closest.js';
import type { InputKind } from './input-kind.js';
import { foundText } from './shown.js';

type Issue = z.core.$ZodIssue;

/** How to mend a fault of which its own check says nothing more. */
export function mendOf(issue: Issue, found: unknown, kind: InputKind): string {
  if (found === undefined) return mendMissing(issue.path, kind);
  if (found === null) return 'Write a value, or take the key out where there is none.';
  switch (issue.code) {
    case 'invalid_type':
      return mendType(issue.expected, found);
    case 'invalid_value':
      return mendWord(issue.values, found);
    case 'too_small':
      return issue.origin === 'array'
        ? 'Add an entry; what is not known is left out.'
        : 'Write the text, or leave out what is not known.';
    case 'too_big':
      return `Shorten it to ${issue.maximum} characters.`;
    default:
      return 'Write it as the other values of its kind.';
  }
}

function mendMissing(path: readonly PropertyKey[], { name }: InputKind): string {
  const key = path.at(-1);
  if (key === undefined) return `Pass the ${name}, as an object or as JSON text.`;
  return typeof key === 'number' ? 'Write the entry, or close the gap in the list.' : `Add "${String(key)}".`;
}

/** Words that people write for yes and no. */
const flags: Readonly<Record<string, string>> = {
  true: 'true',
  yes: 'true',
  1: 'true',
  false: 'false',
  no: 'false',
  0: 'false',
};

function mendType(expected: string, found: unknown): string {
  const isScalar = typeof found !== 'object';
  switch (expected) {
    case 'array':
      return isScalar ? `Put it in square brackets: [${foundText(found)}].` : 'Put the entries in square brackets.';
    case 'boolean': {
      const word = typeof found === 'string' || typeof found === 'number' ? String(found).toLowerCase() : '';
      return `Write ${Object.hasOwn(flags, word) ? flags[word] : 'true or false'}, without quotes.`;
    }
    case 'string':
      return isScalar ? `Put it in quotes: "${foundText(found)}".` : 'Write text, in quotes.';
    default:
      return 'Write an object, with its keys in braces.';
  }
}

function mendWord(values: readonly unknown[], found: unknown): string {
  const words = values.filter((value) => typeof value === 'string');
  const meant = typeof found === 'string' ? closestName(found, words) : undefined;
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  if (Array.isArray(found)) return 'Write one word, without brackets.';
  return words.length === 1 ? `Write "${words[0]}".` : 'Write one of these words, in quotes.';
}
