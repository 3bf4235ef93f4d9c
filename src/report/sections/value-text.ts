import type { Words } from '../words/words.js';

/** A value of a case in words. */
export function valueText(value: unknown, words: Words): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value))
    return value.length === 0 ? words.none : value.map((one) => valueText(one, words)).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([end, bound]) => `${words.ends[end] ?? end} ${bound}`)
    .join(words.and);
}
