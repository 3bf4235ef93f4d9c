import type { CompiledRuleSet } from '../screening/compile.js';
import { BLOCK, blockPlaces, type PlacedGroup, placedGroup } from './block.js';
import type { CaseScore, ScaledScore } from './case-score.js';
import { type CodeColumns, checkCodes, type PlacedColumns, placedColumns } from './columns.js';
import type { Engine } from './engine.js';
import { type Prepared, preparedFrom } from './prepare.js';

/**
 * Scores in smallest parts, whole and exact, as {@link ScaledScore} says: an array of 32 bits a score where `scale * 100n` is
 * below 2 to the power of 31, of 64 where it is below 2 to the power of 53, and a plain one where scores are bigints or some
 * criterion reads too many facts for a table.
 */
export type ScoreArray = Int32Array | Float64Array | readonly ScaledScore[];

/** The scores of many cases: in each array a place for a case. */
export interface CaseScores {
  /** How many cases there are. */
  readonly length: number;
  /** The least score of each case. */
  readonly min: ScoreArray;
  /** The greatest score of each case; it may be the same array where no fact is open in any case. */
  readonly max: ScoreArray;
  /** Whether the ends of a case hold every completion but might be narrower. */
  isOuter(index: number): boolean;
  /** Ids of the criteria that fire in a case, worked out from the columns when they are asked for. */
  hitsOf(index: number): readonly string[];
  /** Ids of the criteria of which it is open in a case whether they fire, worked out as those that do. */
  openOf(index: number): readonly string[];
}

type Score = (prepared: Prepared) => CaseScore;

/** Scores many cases from columns of codes. */
export function scoreColumns(
  engine: Engine,
  compiled: CompiledRuleSet,
  score: Score,
  columns: CodeColumns,
): CaseScores {
  const placed = placedColumns(compiled, columns);
  const { length, byFact } = placed;
  const scoreAt = (index: number): CaseScore => {
    if (Number.isInteger(index) && index >= 0 && index < length) return score(caseAt(engine, placed, index));
    throw new RangeError(`There is no case ${index}: there are ${length}, counted from 0.`);
  };
  const details = {
    hitsOf: (index: number) => scoreAt(index).hits,
    openOf: (index: number) => scoreAt(index).open,
  };
  const { settled, blank, reads } = engine;
  // Columns that only the scope reads change no score, and are not looked at again.
  checkCodes(engine, new Map([...byFact].filter(([fact]) => reads[fact] === false)), 0, length);
  if (!engine.inNumbers || settled.loose.length > 0) return { ...oneByOne(engine, scoreAt, placed), ...details };

  const unknown = (fact: number): number => blank[fact] as number;
  const ofSettled = settled.groups.map((group) => placedGroup(group, byFact, unknown));
  const everOpen = blank.some((_, fact) => reads[fact] && !byFact.has(fact));
  let ofOpen: PlacedGroup[] | undefined;
  const block = blockPlaces();
  const min = engine.makeValues(length);
  const outer = new Set<number>();
  let max = min;

  /** Scores a block of settled cases. Gives `false` where some fact is open, or some code none of its fact. */
  const scoreSettled = (start: number, end: number): boolean => {
    if (everOpen) return false;
    for (const one of ofSettled) {
      if (!block.find(one, start, end)) return false;
      block.add(one.group.min, min, start, end);
    }
    return true;
  };
  const scoreOpen = (start: number, end: number): void => {
    min.fill(0, start, end);
    max.fill(0, start, end);
    ofOpen ??= engine.every.groups.map((group) => placedGroup(group, byFact, unknown));
    for (const one of ofOpen) {
      block.find(one, start, end);
      block.add(one.group.min, min, start, end);
      block.add(one.group.max, max, start, end);
    }
  };
  const scoreAlone = (index: number): void => {
    const alone = scoreAt(index);
    min[index] = Number(alone.min);
    max[index] = Number(alone.max);
    if (alone.outer) outer.add(index);
  };

  for (let start = 0; start < length; start += BLOCK) {
    const end = Math.min(start + BLOCK, length);
    if (scoreSettled(start, end)) {
      if (max !== min) max.set(min.subarray(start, end), start);
      continue;
    }
    checkCodes(engine, byFact, start, end);
    if (max === min) max = min.slice();
    if (engine.every.loose.length > 0) {
      for (let index = start; index < end; index++) scoreAlone(index);
      continue;
    }
    scoreOpen(start, end);
    for (const index of tiedIn(engine, placed, start, end)) scoreAlone(index);
  }
  return { length, min, max, isOuter: (index) => outer.has(index), ...details };
}

/** The cases of a block in which an open fact ties groups together: each is scored by itself. */
function tiedIn({ codes, every, blank }: Engine, { byFact }: PlacedColumns, start: number, end: number): number[] {
  const tying = codes.flatMap((_, fact) => (every.ties[fact] ? [fact] : []));
  const cases = Array.from({ length: end - start }, (_, index) => start + index);
  return cases.filter((index) => tying.some((fact) => (byFact.get(fact)?.[index] ?? blank[fact]) === blank[fact]));
}

/** One case of some columns. */
function caseAt(engine: Engine, { byFact }: PlacedColumns, index: number): Prepared {
  const codes = engine.blank.slice();
  for (const [fact, column] of byFact) codes[fact] = column[index] as number;
  return preparedFrom(engine, {}, codes);
}

/** Scores each case by itself, for rules that make no groups. */
function oneByOne(
  engine: Engine,
  scoreAt: (index: number) => CaseScore,
  placed: PlacedColumns,
): Pick<CaseScores, 'length' | 'min' | 'max' | 'isOuter'> {
  const { length } = placed;
  checkCodes(engine, placed.byFact, 0, length);
  const scores = Array.from({ length }, (_, index) => scoreAt(index));
  const ends = (end: 'min' | 'max'): CaseScores['min'] => scores.map((one) => one[end]);
  return { length, min: ends('min'), max: ends('max'), isOuter: (index) => scores[index]?.outer === true };
}
