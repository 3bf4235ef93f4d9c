import type { Comparison } from '../facts/comparison.js';
import type { Fact } from '../facts/fact.js';
import { dayNumber } from '../values/day.js';
import { toDecimal } from '../values/decimal.js';
import type { AnyPossible } from '../values/possible.js';
import { compareScalars, type Ranged, type Scalar, type Span, sidesOf } from '../values/ranged.js';

/**
 * The cells of a fact: the constants in the rules cut what it may be into parts between which no rule distinguishes.
 * A yes or no has two, a list of words one a word; a number or day with constants a < b has five: below a, a, between,
 * b, above b.
 */
export interface Cells {
  readonly count: number;
  /** Of a number or day the constants that cut it, in order; none of words. */
  readonly cuts: readonly Scalar[];
  /** The cells that a set of possible values reaches, in order. */
  reached(possible: AnyPossible): readonly number[];
  /** For each cell whether the comparison holds there. */
  holds(comparison: Comparison): readonly boolean[];
}

/** The cells of a fact under the comparisons that a rule set makes with it. */
export function cellsOf(fact: Fact, comparisons: readonly Comparison[]): Cells {
  const cells = cellsFor(fact, comparisons);
  // Many worlds share what a fact may be in them.
  const seen = new WeakMap<AnyPossible, readonly number[]>();
  return {
    ...cells,
    reached(possible) {
      const known = seen.get(possible) ?? cells.reached(possible);
      seen.set(possible, known);
      return known;
    },
  };
}

function cellsFor(fact: Fact, comparisons: readonly Comparison[]): Cells {
  if (fact.type === 'boolean') return wordCells([false, true]);
  if (fact.type === 'enum') return wordCells(fact.values);
  const read = fact.type === 'decimal' ? (text: string): Scalar => toDecimal(text) : (text: string): Scalar => text;
  const constants = new Map(comparisons.map(({ value }) => [value as string, read(value as string)]));
  return lineCells([...constants.values()].sort(compareScalars), read);
}

function wordCells(words: readonly (string | boolean)[]): Cells {
  return {
    count: words.length,
    cuts: [],
    reached: (possible) => {
      const values = possible.kind === 'listed' ? possible.values : words;
      const reached = words.flatMap((word, index) => (values.includes(word) ? [index] : []));
      // A derivation that gives none of the fact's words says nothing: were no cell reached, everything would hold.
      return reached.length > 0 ? reached : words.map((_, index) => index);
    },
    holds: ({ value }) => words.map((word) => (Array.isArray(value) ? value.includes(word) : value === word)),
  };
}

function lineCells(cuts: readonly Scalar[], read: (text: string) => Scalar): Cells {
  const count = 2 * cuts.length + 1;
  const every = Array.from({ length: count }, (_, index) => index);
  return {
    count,
    cuts,
    reached: (possible) =>
      possible.kind === 'ranged' ? every.filter((cell) => meetsCell(possible, cuts, cell)) : every,
    holds: ({ is, value }) => {
      const cut = cuts.findIndex((one) => compareScalars(one, read(value as string)) === 0);
      const at = 2 * cut + 1;
      return every.map((cell) => {
        if (cell === at) return is === 'at-least' || is === 'at-most' || is === 'equals';
        return cell > at ? is === 'at-least' || is === 'more-than' : is === 'at-most' || is === 'less-than';
      });
    },
  };
}

/** Whether a range holds a value of a cell: of a cut itself, or of the open run between two cuts. */
function meetsCell(range: Ranged<Scalar>, cuts: readonly Scalar[], cell: number): boolean {
  if (cell % 2 === 1) return sidesOf(range, cuts[(cell - 1) / 2] as Scalar).at;
  const [low, high] = [cuts[cell / 2 - 1], cuts[cell / 2]];
  return range.spans.some((span) => meetsOpenRun(span, low, high));
}

function meetsOpenRun(span: Span<Scalar>, low: Scalar | undefined, high: Scalar | undefined): boolean {
  const startsBefore = high === undefined || span.min === undefined || compareScalars(span.min, high) < 0;
  const endsAfter = low === undefined || span.max === undefined || compareScalars(span.max, low) > 0;
  return startsBefore && endsAfter && !isEmptyRun(low, high);
}

/** Days are whole, so there is nothing between two neighbouring days. */
const isEmptyRun = (low: Scalar | undefined, high: Scalar | undefined): boolean =>
  typeof low === 'string' && typeof high === 'string' && dayNumber(high) - dayNumber(low) <= 1;
