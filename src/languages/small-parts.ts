import { months as englishMonths } from '../values/day.js';
import type { Catalogue } from './language.js';

/** Translates a day written as `1 July 2023`. */
export function dayIn({ months, date }: Catalogue, text: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/.exec(text) ?? [];
  const index = (englishMonths as readonly string[]).indexOf(month);
  if (index < 0) return undefined;
  return (day === '1' ? date.first : date.other)
    .replace('{day}', day)
    .replace('{month}', months[index] ?? month)
    .replace('{year}', year);
}

/** Translates a number written with commas between thousands and a point before decimals. */
export function numberIn({ numbers }: Catalogue, text: string): string | undefined {
  if (!/^\d{1,3}(,\d{3})*(\.\d+)?$|^\d+(\.\d+)?$/.test(text)) return undefined;
  const [whole = '', part] = text.split('.');
  const apart = whole.replaceAll(',', numbers.thousands);
  return part === undefined ? apart : `${apart}${numbers.decimal}${part}`;
}

const englishCounts = ['two', 'three', 'four', 'five'];

/** Translates how many there are. */
export function countIn({ counts }: Catalogue, text: string): string | undefined {
  if (/^\d+$/.test(text)) return text;
  return counts[englishCounts.indexOf(text)];
}

/**
 * Translates several members with separators between them, where each can be translated; tries every way to part them,
 * and takes the text as one member last, because a name in it may hold whatever stands between members.
 */
export function listIn(
  text: string,
  separators: readonly (readonly [english: string, own: string])[],
  member: (text: string) => string | undefined,
): string | undefined {
  for (const [english, own] of separators) {
    for (let at = text.indexOf(english); at > 0; at = text.indexOf(english, at + 1)) {
      const first = member(text.slice(0, at));
      if (first === undefined) continue;
      const rest = listIn(text.slice(at + english.length), separators, member);
      if (rest !== undefined) return `${first}${own}${rest}`;
    }
  }
  return member(text);
}
