import type { CodeColumn } from './columns.js';
import type { Group, Values } from './groups.js';

/** How many cases are taken together, so that what is worked out of them stays close to the processor. */
export const BLOCK = 512;

/** A column as the place of a case in the table of a group is worked out from it. */
interface PlaceColumn {
  readonly codes: CodeColumn;
  /** The same, four codes to a word. */
  readonly fours: Int32Array | undefined;
  readonly stride: number;
  /** The highest code that the table knows. */
  readonly highest: number;
}

/** A group with the columns that its facts have, and what its facts without one come to. */
export interface PlacedGroup {
  readonly group: Group;
  readonly columns: readonly PlaceColumn[];
  readonly base: number;
}

/**
 * A group with its columns.
 *
 * @param byFact - the columns by the position of their fact
 * @param codeWithout - the code of a fact that has no column
 */
export function placedGroup(
  group: Group,
  byFact: ReadonlyMap<number, CodeColumn>,
  codeWithout: (fact: number) => number,
): PlacedGroup {
  let base = 0;
  const columns: PlaceColumn[] = [];
  group.facts.forEach((fact, column) => {
    const [codes, stride] = [byFact.get(fact), group.strides[column] as number];
    if (codes === undefined) base += codeWithout(fact) * stride;
    else columns.push({ codes, fours: foursOf(codes), stride, highest: (group.counts[column] as number) - 1 });
  });
  return { group, columns, base };
}

/** The codes of a column, four to a word; `undefined` where a code is wider than a byte or the column starts within a word. */
function foursOf(codes: CodeColumn): Int32Array | undefined {
  const { buffer, byteOffset, length } = codes;
  if (codes.BYTES_PER_ELEMENT !== 1 || byteOffset % 4 !== 0 || !isLittleEndian()) return undefined;
  return new Int32Array(buffer, byteOffset, Math.floor(length / 4));
}

/** Whether the first of several bytes is the lowest of the word that they make: so it is nearly everywhere. */
const isLittleEndian = (): boolean => new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/** Where the cases of a block stand in the table of a group. */
export interface BlockPlaces {
  /** Works it out. Gives `false`, and no places, where some code is higher than the table knows. */
  find(placed: PlacedGroup, start: number, end: number): boolean;
  /** Adds to the sums of the cases, from one of them on, what stands at their places. */
  add(values: Values, sums: Values, start: number, end: number): void;
}

/** Makes room for the places of a block: two to a word, of every four cases the first and third, and the second and fourth. */
export function blockPlaces(): BlockPlaces {
  const firsts = new Int32Array(BLOCK / 4);
  const seconds = new Int32Array(BLOCK / 4);
  const placeOf = (at: number): number =>
    ((((at & 1) === 0 ? firsts : seconds)[at >> 2] as number) >>> ((at & 2) << 3)) & 0xffff;
  return {
    find({ columns, base }, start, end) {
      const both = base | (base << 16);
      firsts.fill(both);
      seconds.fill(both);
      const whole = (end - start) & ~3;
      let sign = 0;
      for (const column of columns) {
        const { fours } = column;
        if (fours !== undefined) sign |= addFours(column, fours, start >> 2, whole >> 2, firsts, seconds);
        sign |= addOneByOne(column, start, fours === undefined ? 0 : whole, end - start, firsts, seconds);
      }
      return (sign & 0x80008000) === 0;
    },
    add(values, sums, start, end) {
      const whole = (end - start) & ~3;
      addAtFours(firsts, seconds, values, sums, start, whole >> 2);
      for (let at = whole; at < end - start; at++) {
        sums[start + at] = (sums[start + at] as number) + (values[placeOf(at)] as number);
      }
    },
  };
}

/**
 * Adds to the places of four cases at a time what a column gives: two codes stand in a word with room between them, because no
 * place is wider than half a word: the budgets of tables and groups see to it.
 *
 * @returns the sign of half a word set where a code in it is too high
 */
function addFours(
  { stride, highest }: PlaceColumn,
  fours: Int32Array,
  first: number,
  count: number,
  firsts: Int32Array,
  seconds: Int32Array,
): number {
  const most = highest | (highest << 16);
  let sign = 0;
  for (let four = 0; four < count; four++) {
    const word = fours[first + four] as number;
    const a = word & 0x00ff00ff;
    const b = (word >>> 8) & 0x00ff00ff;
    sign |= (most - a) | (most - b);
    firsts[four] = (firsts[four] as number) + Math.imul(a, stride);
    seconds[four] = (seconds[four] as number) + Math.imul(b, stride);
  }
  return sign;
}

/** The same case by case, from one case of the block on. */
function addOneByOne(
  { codes, stride, highest }: PlaceColumn,
  start: number,
  from: number,
  count: number,
  firsts: Int32Array,
  seconds: Int32Array,
): number {
  let sign = 0;
  for (let at = from; at < count; at++) {
    const code = codes[start + at] as number;
    sign |= highest - code;
    const half = (at & 1) === 0 ? firsts : seconds;
    half[at >> 2] = (half[at >> 2] as number) + (Math.imul(code, stride) << ((at & 2) << 3));
  }
  return sign;
}

function addAtFours(
  firsts: Int32Array,
  seconds: Int32Array,
  values: Values,
  sums: Values,
  start: number,
  count: number,
): void {
  for (let four = 0, at = start; four < count; four++, at += 4) {
    const one = firsts[four] as number;
    const two = seconds[four] as number;
    sums[at] = (sums[at] as number) + (values[one & 0xffff] as number);
    sums[at + 1] = (sums[at + 1] as number) + (values[two & 0xffff] as number);
    sums[at + 2] = (sums[at + 2] as number) + (values[one >>> 16] as number);
    sums[at + 3] = (sums[at + 3] as number) + (values[two >>> 16] as number);
  }
}
