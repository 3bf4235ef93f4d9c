import { Decimal } from './decimal.js';
import { type Flag, known, openFlag, type Ranged, type Scalar, type Span } from './possible.js';

export type { Ranged, Scalar, Span } from './possible.js';

/**
 * How many pairs of runs are combined, at most, when amounts are added or compared. The sums of several disputed amounts
 * double with each; beyond this, the hull of the runs stands for them, and the result is marked as an outer bound.
 */
export const SPAN_BUDGET = 1024;

/** Negative, zero or positive as the first value lies before, at or after the second. */
export function compareScalars(a: Scalar, b: Scalar): number {
  if (typeof a === 'string' || typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  return a.comparedTo(b);
}

/** A known number or day. */
export const pointRange = <T extends Scalar>(value: T): Ranged<T> => ({
  kind: 'ranged',
  spans: [{ min: value, max: value }],
});

/** Whether a run holds a single value. */
export const isPoint = (span: Span<Scalar>): boolean =>
  span.min !== undefined && span.max !== undefined && compareScalars(span.min, span.max) === 0;

/** Whether a run holds no value at all. */
export function isEmptySpan(span: Span<Scalar>): boolean {
  if (span.min === undefined || span.max === undefined) return false;
  const order = compareScalars(span.min, span.max);
  return order > 0 || (order === 0 && (span.minOpen === true || span.maxOpen === true));
}

/** Orders lower ends: an unbounded end first, and an end that is part of its run before one that is not. */
function compareLow<T extends Scalar>(a: Span<T>, b: Span<T>): number {
  if (a.min === undefined || b.min === undefined) return Number(a.min !== undefined) - Number(b.min !== undefined);
  return compareScalars(a.min, b.min) || Number(a.minOpen ?? false) - Number(b.minOpen ?? false);
}

/** Orders upper ends: an end that is not part of its run before one that is, and an unbounded end last. */
function compareHigh<T extends Scalar>(a: Span<T>, b: Span<T>): number {
  if (a.max === undefined || b.max === undefined) return Number(a.max === undefined) - Number(b.max === undefined);
  return compareScalars(a.max, b.max) || Number(b.maxOpen ?? false) - Number(a.maxOpen ?? false);
}

function touches<T extends Scalar>(left: Span<T>, right: Span<T>): boolean {
  if (left.max === undefined || right.min === undefined) return true;
  const order = compareScalars(left.max, right.min);
  return order > 0 || (order === 0 && !(left.maxOpen === true && right.minOpen === true));
}

const span = <T extends Scalar>(low: Span<T>, high: Span<T>): Span<T> => ({
  ...(low.min === undefined ? {} : { min: low.min, ...(low.minOpen === true ? { minOpen: true } : {}) }),
  ...(high.max === undefined ? {} : { max: high.max, ...(high.maxOpen === true ? { maxOpen: true } : {}) }),
});

/**
 * Every value in any of the runs given, as runs in order without overlap.
 *
 * @throws RangeError when no run holds a value
 */
export function rangeOf<T extends Scalar>(spans: Iterable<Span<T>>): Ranged<T> {
  const sorted = [...spans].filter((one) => !isEmptySpan(one)).sort((a, b) => compareLow(a, b) || compareHigh(a, b));
  const merged: Span<T>[] = [];
  for (const next of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && touches(last, next)) {
      merged[merged.length - 1] = span(last, compareHigh(last, next) >= 0 ? last : next);
    } else merged.push(span(next, next));
  }
  if (merged.length === 0) throw new RangeError('A range must hold at least one value.');
  return { kind: 'ranged', spans: merged };
}

/** Where a range lies relative to a value. */
export function sidesOf(range: Ranged<Scalar>, value: Scalar): { below: boolean; at: boolean; above: boolean } {
  const sides = { below: false, at: false, above: false };
  for (const { min, minOpen, max, maxOpen } of range.spans) {
    const low = min === undefined ? -1 : compareScalars(min, value);
    const high = max === undefined ? 1 : compareScalars(max, value);
    if (low < 0) sides.below = true;
    if (high > 0) sides.above = true;
    if ((low < 0 || (low === 0 && minOpen !== true)) && (high > 0 || (high === 0 && maxOpen !== true))) sides.at = true;
  }
  return sides;
}

const flagOf = (canHold: boolean, canFail: boolean): Flag => (canHold && canFail ? openFlag : known(canHold));

/** Whether the value is at least the bound. */
export function atLeast(range: Ranged<Scalar>, bound: Scalar): Flag {
  const { below, at, above } = sidesOf(range, bound);
  return flagOf(at || above, below);
}

/** Whether the value is at most the bound. */
export function atMost(range: Ranged<Scalar>, bound: Scalar): Flag {
  const { below, at, above } = sidesOf(range, bound);
  return flagOf(at || below, above);
}

const addEnds = (a: Decimal | undefined, b: Decimal | undefined): Decimal | undefined =>
  a === undefined || b === undefined ? undefined : a.plus(b);

function addSpans(a: Span<Decimal>, b: Span<Decimal>): Span<Decimal> {
  const [min, max] = [addEnds(a.min, b.min), addEnds(a.max, b.max)];
  return {
    ...(min === undefined ? {} : { min, minOpen: a.minOpen === true || b.minOpen === true }),
    ...(max === undefined ? {} : { max, maxOpen: a.maxOpen === true || b.maxOpen === true }),
  };
}

/** Zero and above: what is left to add when a list of amounts is not complete. */
const zeroAndAbove: Ranged<Decimal> = { kind: 'ranged', spans: [{ min: new Decimal(0) }] };

/** A range, marked as an outer bound where one of those that it was made from is. */
const markedAs = <T extends Scalar>(range: Ranged<T>, from: readonly Ranged<Scalar>[]): Ranged<T> =>
  from.some(({ outer }) => outer === true) ? { ...range, outer: true } : range;

/** The run from the lowest to the highest value of a range, as an outer bound unless the range has no gaps. */
function hullOf<T extends Scalar>(range: Ranged<T>): Ranged<T> {
  const [first, last] = [range.spans[0], range.spans.at(-1)];
  if (first === undefined || last === undefined || first === last) return range;
  return { kind: 'ranged', spans: [span(first, last)], outer: true };
}

/** What follows from a value of each of two ranges, run by run. */
function combine(
  a: Ranged<Decimal>,
  b: Ranged<Decimal>,
  join: (a: Span<Decimal>, b: Span<Decimal>) => Span<Decimal>,
): Ranged<Decimal> {
  if (a.spans.length * b.spans.length > SPAN_BUDGET) return combine(hullOf(a), hullOf(b), join);
  return markedAs(rangeOf(a.spans.flatMap((one) => b.spans.map((other) => join(one, other)))), [a, b]);
}

/** Combines amounts of zero and above; with `complete` false, members not listed may add to them. */
function combineAll(
  amounts: readonly Ranged<Decimal>[],
  complete: boolean,
  join: (a: Span<Decimal>, b: Span<Decimal>) => Span<Decimal>,
): Ranged<Decimal> {
  // What is not listed comes first: it closes every gap above the lowest value, and leaves little to combine.
  const start = complete ? pointRange<Decimal>(new Decimal(0)) : zeroAndAbove;
  return amounts.reduce((all, next) => combine(all, next, join), start);
}

/**
 * The sum of amounts of zero and above; with `complete` false, members not listed may add to it.
 *
 * The values of the amounts are taken as independent, and sums of more than a declared budget runs as their hull.
 */
export const sumOf = (amounts: readonly Ranged<Decimal>[], complete = true): Ranged<Decimal> =>
  combineAll(amounts, complete, addSpans);

/** The greatest of amounts of zero and above, zero where there is none; otherwise as {@link sumOf}. */
export const greatestOf = (amounts: readonly Ranged<Decimal>[], complete = true): Ranged<Decimal> =>
  combineAll(amounts, complete, (a, b) => span(compareLow(a, b) >= 0 ? a : b, compareHigh(a, b) >= 0 ? a : b));

/**
 * The least of amounts of zero and above, such as a distance; with `complete` false, a member not listed may be less. Of
 * nothing it is not established.
 */
export function leastOf(amounts: readonly Ranged<Decimal>[], complete = true): Ranged<Decimal> {
  const [first, ...others] = complete ? amounts : [zeroAndAbove, ...amounts];
  const lesser = (a: Span<Decimal>, b: Span<Decimal>): Span<Decimal> =>
    span(compareLow(a, b) <= 0 ? a : b, compareHigh(a, b) <= 0 ? a : b);
  return others.reduce((least, next) => combine(least, next, lesser), first ?? zeroAndAbove);
}

/** Every value that any of several ranges holds. */
export const eitherRange = <T extends Scalar>(ranges: readonly Ranged<T>[]): Ranged<T> =>
  markedAs(rangeOf(ranges.flatMap((range) => range.spans)), ranges);

/** A graded number from a yes or no: `grade` when it holds, zero when it does not. */
export function gradeIf(flag: Flag, grade: Ranged<Decimal>): Ranged<Decimal> {
  return eitherRange(flag.values.map((value) => (value ? grade : pointRange<Decimal>(new Decimal(0)))));
}
