import { compareText } from '../values/text.js';

const valid = /^[a-z0-9][a-z0-9._-]{0,79}$/;

/** The longest id of the format. */
const LONGEST = 80;

/** An id of the case format that resembles a foreign one. */
function resembling(foreign: string): string {
  // What is longer than any id is cut before anything else is done with it.
  const plain = foreign
    .slice(0, 2 * LONGEST)
    // A letter with an accent is the letter and the accent, of which the first is kept.
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[._-]+|-+$/g, '')
    .slice(0, LONGEST);
  return plain === '' ? 'x' : plain;
}

const numbered = (plain: string, number: number): string =>
  `${plain.slice(0, LONGEST - `-${number}`.length)}-${number}`;

/**
 * Ids of the case format for foreign ones, one for each, whatever their order: what is in the format already stays as
 * it is, and of others that would become the same, the first in the order of their texts has the plain id and the next
 * one ends in `-2`.
 */
export function caseIds(foreign: Iterable<string>): ReadonlyMap<string, string> {
  const all = [...new Set(foreign)];
  const ids = new Map(all.filter((id) => valid.test(id)).map((id) => [id, id]));
  const taken = new Set(ids.values());
  // Where many become the same id, the search goes on from the last number that was given.
  const last = new Map<string, number>();
  for (const id of all.filter((one) => !ids.has(one)).sort(compareText)) {
    const plain = resembling(id);
    let number = last.get(plain) ?? 1;
    let own = number === 1 ? plain : numbered(plain, number);
    while (taken.has(own)) own = numbered(plain, ++number);
    last.set(plain, number);
    taken.add(own);
    ids.set(id, own);
  }
  return ids;
}
