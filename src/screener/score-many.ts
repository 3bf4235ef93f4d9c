import { type CodeColumns, type PlacedColumn, placedColumns } from './columns.js';
import { type Engine, role } from './engine.js';
import type { Group } from './groups.js';
import { type Prepared, preparedFrom } from './prepare.js';
import { type CaseScore, idsIn, type ScaledScore } from './score.js';

/** The scores of many cases: in each array a place for a case. */
export interface CaseScores {
  /** How many cases there are. */
  readonly length: number;
  /**
   * The least score of each case, in smallest parts, whole and exact: in numbers where they hold it, as
   * {@link ScaledScore} says, and otherwise as bigints.
   */
  readonly min: Float64Array | readonly ScaledScore[];
  /** The greatest score of each case; the same array where no fact is open in any case. */
  readonly max: Float64Array | readonly ScaledScore[];
  /** One where the ends of a case hold every completion but might be narrower, otherwise zero. */
  readonly outer: Uint8Array;
  /** Ids of the criteria that fire in a case, whatever its open facts are. */
  hitsOf(index: number): readonly string[];
  /** Ids of the criteria of which it is open in a case whether they fire. */
  openOf(index: number): readonly string[];
}

/** How many cases are taken together, so that what is worked out of them stays close to the processor. */
const BLOCK = 2048;

/** Scores of many cases, and the criteria that fire in them as bits, some words a case. */
interface Sums {
  readonly min: Float64Array;
  readonly max: Float64Array;
  readonly fires: Int32Array;
  readonly mayFire: Int32Array;
  readonly outer: Uint8Array;
}

/** Scores many cases from columns of codes. */
export function scoreColumns(
  engine: Engine,
  score: (prepared: Prepared) => CaseScore,
  columns: CodeColumns,
): CaseScores {
  const { placed, length } = placedColumns(engine, columns);
  const byFact = new Map(placed.map((column) => [column.fact, column]));
  if (!engine.inNumbers || engine.loose.length > 0) return oneByOne(engine, score, placed, length);

  const { groups, words, ids, roles } = engine;
  const isOpen = (fact: number): boolean => byFact.get(fact)?.open ?? true;
  const anyOpen = engine.codes.some((_, fact) => roles[fact] !== role.none && isOpen(fact));
  const min = new Float64Array(length);
  const fires = new Int32Array(length * words);
  const sums: Sums = {
    min,
    max: anyOpen ? new Float64Array(length) : min,
    fires,
    mayFire: anyOpen ? new Int32Array(length * words) : fires,
    outer: new Uint8Array(length),
  };
  const at = new Int32Array(BLOCK);
  for (let start = 0; start < length; start += BLOCK) {
    const count = Math.min(BLOCK, length - start);
    for (const group of groups) {
      findPlaces(engine, group, byFact, start, at.subarray(0, count));
      addGroup(group, at, start, count, words, sums, anyOpen);
    }
  }
  if (anyOpen) scoreTied(engine, score, placed, byFact, sums);
  return {
    length,
    min: sums.min,
    max: sums.max,
    outer: sums.outer,
    hitsOf: (index) => idsIn(fires, index * words, words, ids),
    openOf: (index) => {
      const open = sums.mayFire.slice(index * words, (index + 1) * words);
      for (let word = 0; word < words; word++)
        open[word] = (open[word] as number) & ~(fires[index * words + word] as number);
      return idsIn(open, 0, words, ids);
    },
  };
}

/** Where the cases of a block stand in the table of a group. */
function findPlaces(
  { blank }: Engine,
  { facts, strides }: Group,
  byFact: ReadonlyMap<number, PlacedColumn>,
  start: number,
  at: Int32Array,
): void {
  at.fill(0);
  facts.forEach((fact, column) => {
    const stride = strides[column] as number;
    const codes = byFact.get(fact)?.codes;
    if (codes === undefined) {
      const unknown = (blank[fact] as number) * stride;
      for (let index = 0; index < at.length; index++) at[index] = (at[index] as number) + unknown;
    } else {
      for (let index = 0; index < at.length; index++) {
        at[index] = (at[index] as number) + (codes[start + index] as number) * stride;
      }
    }
  });
}

/** Adds what a group comes to in the cases of a block. */
function addGroup(
  group: Group,
  at: Int32Array,
  start: number,
  count: number,
  words: number,
  sums: Sums,
  anyOpen: boolean,
): void {
  addValues(group.min, at, sums.min, start, count);
  if (anyOpen) addValues(group.max, at, sums.max, start, count);
  for (const { word, fires, mayFire } of group.bits) {
    addBits(fires, at, sums.fires, start * words + word, words, count);
    if (anyOpen) addBits(mayFire, at, sums.mayFire, start * words + word, words, count);
  }
}

function addValues(table: Float64Array, at: Int32Array, sums: Float64Array, start: number, count: number): void {
  for (let index = 0; index < count; index++) {
    sums[start + index] = (sums[start + index] as number) + (table[at[index] as number] as number);
  }
}

function addBits(table: Int32Array, at: Int32Array, bits: Int32Array, from: number, step: number, count: number): void {
  for (let index = 0, place = from; index < count; index++, place += step) {
    bits[place] = (bits[place] as number) | (table[at[index] as number] as number);
  }
}

/** Scores once more, each by itself, the cases in which an open fact ties groups together. */
function scoreTied(
  engine: Engine,
  score: (prepared: Prepared) => CaseScore,
  placed: readonly PlacedColumn[],
  byFact: ReadonlyMap<number, PlacedColumn>,
  { min, max, outer }: Sums,
): void {
  const tying = engine.codes.flatMap((_, fact) => (engine.roles[fact] === role.tying ? [fact] : []));
  const ties = tying.flatMap((fact) => {
    const column = byFact.get(fact);
    if (column !== undefined && !column.open) return [];
    return [{ codes: column?.codes, unknown: engine.blank[fact] as number }];
  });
  if (ties.length === 0) return;
  for (let index = 0; index < min.length; index++) {
    if (!ties.some(({ codes, unknown }) => codes === undefined || codes[index] === unknown)) continue;
    const one = score(caseAt(engine, placed, index));
    min[index] = Number(one.min);
    max[index] = Number(one.max);
    outer[index] = one.outer ? 1 : 0;
  }
}

/** One case of some columns. */
function caseAt(engine: Engine, placed: readonly PlacedColumn[], index: number): Prepared {
  const codes = engine.blank.slice();
  for (const { fact, codes: column } of placed) codes[fact] = column[index] as number;
  return preparedFrom(engine, {}, codes);
}

/** Scores each case by itself, for rules that make no groups. */
function oneByOne(
  engine: Engine,
  score: (prepared: Prepared) => CaseScore,
  placed: readonly PlacedColumn[],
  length: number,
): CaseScores {
  const scores = Array.from({ length }, (_, index) => score(caseAt(engine, placed, index)));
  const ends = (end: 'min' | 'max'): CaseScores['min'] =>
    engine.inNumbers ? Float64Array.from(scores, (one) => Number(one[end])) : scores.map((one) => one[end]);
  return {
    length,
    min: ends('min'),
    max: ends('max'),
    outer: Uint8Array.from(scores, ({ outer }) => (outer ? 1 : 0)),
    hitsOf: (index) => scores[index]?.hits ?? [],
    openOf: (index) => scores[index]?.open ?? [],
  };
}
