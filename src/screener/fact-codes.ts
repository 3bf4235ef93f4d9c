import type { Fact } from '../facts/fact.js';
import type { Cells } from '../screening/cells.js';
import { isDay } from '../values/day.js';
import { Decimal, toDecimal, whyNotDecimal } from '../values/decimal.js';
import type { AnyPossible } from '../values/possible.js';
import { compareScalars, type Scalar } from '../values/ranged.js';
import { compareRatios, type Ratio, ratioFrom, ratioIn } from '../values/ratio.js';
import { domainOf, type FactValue, isPossible } from './fact-value.js';

/**
 * The codes of a fact: small whole numbers for the cells between which the rules tell it apart, and one more, equal to the
 * number of cells, for a fact of which nothing is known.
 */
export interface FactCodes {
  readonly fact: Fact;
  readonly unknown: number;
  /** The cells in which it may be while nothing is known of it. */
  readonly domain: readonly number[];
  /**
   * The code of a value; the cells that it reaches, where they are several and not all; `undefined` for a value that is
   * none of the fact.
   */
  codeOf(value: FactValue): number | readonly number[] | undefined;
}

const isNumberEnd = (end: unknown): boolean => Decimal.isDecimal(end) && end.isFinite();

/** The cell of a value that is settled, or `undefined` where it is none of the fact. */
type CellOf = (value: Exclude<FactValue, { kind: string }>) => number | undefined;

/** The codes of a fact whose cells are given. */
export function factCodes(fact: Fact, cells: Cells): FactCodes {
  const cellOf = cellsOfType(fact, cells);
  const unknown = cells.count;
  const domain = cells.reached(domainOf(fact));
  const reachedBy = (possible: AnyPossible): readonly number[] | undefined => {
    if (possible.kind === 'anything') return domain;
    if (possible.kind === 'ranged') {
      const isEnd = fact.type === 'decimal' ? isNumberEnd : fact.type === 'date' ? isDay : () => false;
      const ends = possible.spans.flatMap(({ min, max }) => [min, max]).filter((end) => end !== undefined);
      return ends.every(isEnd) ? cells.reached(possible) : undefined;
    }
    if (possible.kind !== 'listed') return undefined;
    const each = possible.values.map((value) => cellOf(value as never));
    return each.includes(undefined) ? undefined : [...new Set(each as number[])].sort((a, b) => a - b);
  };
  return {
    fact,
    unknown,
    domain,
    codeOf(value) {
      if (typeof value !== 'object' || !isPossible(value)) return cellOf(value);
      const reached = reachedBy(value);
      if (reached === undefined || reached.length === 0) return undefined;
      if (reached.length === 1) return reached[0];
      return reached.join() === domain.join() ? unknown : reached;
    },
  };
}

function cellsOfType(fact: Fact, cells: Cells): CellOf {
  if (fact.type === 'boolean') return (value) => (value === true ? 1 : value === false ? 0 : undefined);
  if (fact.type === 'enum') {
    const places = new Map(fact.values.map((word, index) => [word, index]));
    return (value) => (typeof value === 'string' ? places.get(value) : undefined);
  }
  if (fact.type === 'date') {
    return (value) => (isDay(value) ? cellOnLine(cells.cuts, (cut) => compareScalars(value, cut)) : undefined);
  }
  return numberCells(cells.cuts as readonly Decimal[]);
}

/** The cell on a line that is cut: below the first cut, on it, between it and the next, and so on. */
function cellOnLine<Cut>(cuts: readonly Cut[], compare: (cut: Cut) => number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compare(cuts[middle] as Cut);
    if (order === 0) return 2 * middle + 1;
    if (order < 0) high = middle;
    else low = middle + 1;
  }
  return 2 * low;
}

/** How many significant digits a binary number holds faithfully: so many keep their order when they become one. */
const FAITHFUL_DIGITS = 15;

/**
 * The cells of numbers. Binary numbers are compared as such where value and cuts have at most fifteen digits: rounding to
 * the nearest keeps the order of decimals, and of those that short no two fall on the same binary number.
 */
function numberCells(cuts: readonly Decimal[]): CellOf {
  const faithful = cuts.every((cut) => cut.precision() <= FAITHFUL_DIGITS);
  const near = cuts.map((cut) => cut.toNumber());
  const ratios = cuts.map((cut): Ratio => ratioFrom(cut.toFixed()));
  const ofNumber = (value: number): number => cellOnLine(near, (cut) => (value < cut ? -1 : value > cut ? 1 : 0));
  const ofDecimal = (value: Scalar): number => cellOnLine(cuts, (cut) => compareScalars(value, cut));
  return (value) => {
    if (typeof value === 'number') {
      const short = Number.isInteger(value) && Math.abs(value) < 1e15;
      if (!short && whyNotDecimal(value) !== undefined) return undefined;
      return faithful ? ofNumber(value) : ofDecimal(toDecimal(value));
    }
    if (typeof value === 'string') return whyNotDecimal(value) === undefined ? ofDecimal(toDecimal(value)) : undefined;
    if (typeof value !== 'object' || value === null) return undefined;
    if (Decimal.isDecimal(value)) return value.isFinite() ? ofDecimal(value) : undefined;
    const exact = typeof value.exact === 'string' ? ratioIn(value.exact) : undefined;
    return exact === undefined ? undefined : cellOnLine(ratios, (cut) => compareRatios(exact, cut));
  };
}
