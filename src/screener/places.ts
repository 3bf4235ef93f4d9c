import type { FactCodes } from './fact-codes.js';

/** How a table over the codes of some facts is laid out. */
export interface CodePlaces {
  /** Positions of the facts, in rising order. */
  readonly facts: readonly number[];
  /** How many codes of each fact the table tells apart. */
  readonly counts: readonly number[];
  /** How far apart two neighbouring codes of each fact lie; those of the last fact are neighbours in the table. */
  readonly strides: readonly number[];
  readonly size: number;
}

/** How many codes of a fact a table tells apart. */
export type CountOf = (fact: number) => number;

/** Lays out a table over the codes of some facts. */
export function placesOver(facts: Iterable<number>, countOf: CountOf): CodePlaces {
  const sorted = [...facts].sort((a, b) => a - b);
  const counts = sorted.map(countOf);
  const strides: number[] = [];
  let size = 1;
  for (let column = sorted.length - 1; column >= 0; column--) {
    strides[column] = size;
    size *= counts[column] as number;
  }
  return { facts: sorted, counts, strides, size };
}

/** Every code of a fact, the one of a fact of which nothing is known among them. */
export const everyCode =
  (codes: readonly FactCodes[]): CountOf =>
  (fact) =>
    (codes[fact] as FactCodes).unknown + 1;

/** The codes of a fact that is settled: one for each of its cells. */
export const settledCodes =
  (codes: readonly FactCodes[]): CountOf =>
  (fact) =>
    (codes[fact] as FactCodes).unknown;

/** The code that a fact has at a place of a table. */
const codeAt = ({ counts, strides }: CodePlaces, column: number, at: number): number =>
  Math.floor(at / (strides[column] as number)) % (counts[column] as number);

/** Puts the codes that the facts of a table have at a place among those of all facts. */
export function putCells(places: CodePlaces, at: number, cells: Uint16Array): void {
  for (let column = 0; column < places.facts.length; column++) {
    cells[places.facts[column] as number] = codeAt(places, column, at);
  }
}

/**
 * The places that a place stands for because a fact is unknown there, the first of several: one for each cell in which it may
 * be. All come before it. `undefined` where no fact is unknown.
 */
export function placesWhereOpen(places: CodePlaces, codes: readonly FactCodes[], at: number): number[] | undefined {
  for (let column = 0; column < places.facts.length; column++) {
    const { unknown, domain } = codes[places.facts[column] as number] as FactCodes;
    if (codeAt(places, column, at) !== unknown) continue;
    return domain.map((cell) => at - (unknown - cell) * (places.strides[column] as number));
  }
  return undefined;
}

/** The place of a case in a table. */
export function placeIn({ facts, strides }: CodePlaces, codes: ArrayLike<number>): number {
  let at = 0;
  for (let column = 0; column < facts.length; column++) {
    at += (codes[facts[column] as number] as number) * (strides[column] as number);
  }
  return at;
}
