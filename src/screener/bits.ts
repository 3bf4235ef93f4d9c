/** Sets of criteria as bits of whole numbers of 32 bits. */

/** How many criteria stand in one word of bits. */
export const WORD = 32;

/** The position of the lowest bit that is set in a word that is not zero. */
export const lowestBit = (word: number): number => WORD - 1 - Math.clz32(word & -word);

/** Sets the bit of a criterion in some words. */
export function addBit(words: Int32Array, position: number): void {
  const word = Math.floor(position / WORD);
  words[word] = (words[word] as number) | (1 << (position % WORD));
}

/** How many bits of a word are set: those of each pair are added, then of each four, and so on. */
export function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The ids of the criteria whose bits are set in some words, in their order. */
export function idsIn(words: Int32Array, ids: readonly string[]): string[] {
  let count = 0;
  for (let word = 0; word < words.length; word++) count += bitsIn(words[word] as number);
  const found = new Array<string>(count);
  let place = 0;
  for (let word = 0; word < words.length; word++) place = putIds(words[word] as number, word * WORD, ids, found, place);
  return found;
}

/** Puts the ids of the criteria whose bits are set in one word from a place on, and gives the place after them. */
export function putIds(word: number, first: number, ids: readonly string[], found: string[], from: number): number {
  let place = from;
  for (let bits = word; bits !== 0; bits &= bits - 1) found[place++] = ids[first + lowestBit(bits)] as string;
  return place;
}
