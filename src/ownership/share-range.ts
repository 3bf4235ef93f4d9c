import type { Ratio } from '../values/ratio.js';
import { compareRatios, ratioFrom } from '../values/ratio.js';
import { dividedBy, greater, isLess, isNothing, lesser, nothing, plus, sameRatio, times, whole } from './fraction.js';
import type { ShareRange } from './graph.js';

/** A share that is known exactly, as a part of the whole: `1/4` is a quarter. */
export const exactShare = (value: Ratio): ShareRange => ({ min: value, max: value, minOpen: false, maxOpen: false });

/** A share of which nothing is known: from none to all. */
export const anyShare: ShareRange = { min: nothing, max: whole, minOpen: false, maxOpen: false };

/** A share that is none at all. */
export const noShare: ShareRange = exactShare(nothing);

const hundred = ratioFrom(100);

/**
 * A share from percent, as texts of decimals or fractions.
 *
 * @param text - `"25"`; `"25..50"` with both ends; a `(` or `)` beside an end leaves it out, as in `"(25..50]"`
 * @returns the share as parts of the whole
 * @throws RangeError when the text is none of these
 * @example
 * percentShare('(25..50]'); // more than a quarter, and at most a half
 */
export function percentShare(text: string): ShareRange {
  const match = /^(?:([[(]?)([^\s[\]()]+?)\.\.([^\s[\]()]+?)([\])]?)|([^\s[\]()]+))$/.exec(text);
  const [, before, from, to, after, only] = match ?? [];
  const min = dividedBy(ratioFrom(from ?? only ?? ''), hundred);
  const max = to === undefined ? min : dividedBy(ratioFrom(to), hundred);
  const share: ShareRange = { min, max, minOpen: before === '(', maxOpen: after === ')' };
  if (!isShare(share)) throw new RangeError(`Not a share in percent: ${text}`);
  return share;
}

/** Whether a range holds a value, and none outside nothing to one. */
export function isShare({ min, max, minOpen, maxOpen }: ShareRange): boolean {
  const order = compareRatios(min, max);
  return !isLess(min, nothing) && !isLess(whole, max) && (order < 0 || (order === 0 && !minOpen && !maxOpen));
}

/** Whether two ranges are the same, their ends included. */
export const sameShare = (a: ShareRange, b: ShareRange): boolean =>
  sameRatio(a.min, b.min) && sameRatio(a.max, b.max) && a.minOpen === b.minOpen && a.maxOpen === b.maxOpen;

/** The sum of two shares that are independent of each other; it may come out above the whole. */
export const addShares = (a: ShareRange, b: ShareRange): ShareRange => ({
  min: plus(a.min, b.min),
  max: plus(a.max, b.max),
  minOpen: a.minOpen || b.minOpen,
  maxOpen: a.maxOpen || b.maxOpen,
});

/** A product is out of reach if a factor is, unless the other one makes it nothing by itself. */
function productOpen(a: Ratio, aOpen: boolean, b: Ratio, bOpen: boolean): boolean {
  if (isNothing(a) || isNothing(b)) return !((isNothing(a) && !aOpen) || (isNothing(b) && !bOpen));
  return aOpen || bOpen;
}

/** The product of two shares that are independent of each other. */
export const multiplyShares = (a: ShareRange, b: ShareRange): ShareRange => ({
  min: times(a.min, b.min),
  max: times(a.max, b.max),
  minOpen: productOpen(a.min, a.minOpen, b.min, b.minOpen),
  maxOpen: productOpen(a.max, a.maxOpen, b.max, b.maxOpen),
});

/** The lesser of two shares that are independent of each other. */
export function lesserShare(a: ShareRange, b: ShareRange): ShareRange {
  const openAt = (end: 'min' | 'max', open: 'minOpen' | 'maxOpen'): boolean => {
    const order = compareRatios(a[end], b[end]);
    if (order !== 0) return order < 0 ? a[open] : b[open];
    // A least end is reached by either of the two, a greatest end only by both.
    return end === 'min' ? a[open] && b[open] : a[open] || b[open];
  };
  return {
    min: lesser(a.min, b.min),
    max: lesser(a.max, b.max),
    minOpen: openAt('min', 'minOpen'),
    maxOpen: openAt('max', 'maxOpen'),
  };
}

/** A sum cut off at the whole. */
export function atMostWhole(share: ShareRange): ShareRange {
  const cut = (value: Ratio, open: boolean): [Ratio, boolean] =>
    isLess(whole, value) ? [whole, false] : [value, open];
  const [[min, minOpen], [max, maxOpen]] = [cut(share.min, share.minOpen), cut(share.max, share.maxOpen)];
  return { min, max, minOpen, maxOpen };
}

/** From the lower of two lower ends to the higher of two higher ones. */
export function hullOfShares(a: ShareRange, b: ShareRange): ShareRange {
  const [low, high] = [compareRatios(a.min, b.min), compareRatios(a.max, b.max)];
  return {
    min: lesser(a.min, b.min),
    max: greater(a.max, b.max),
    minOpen: low === 0 ? a.minOpen && b.minOpen : low < 0 ? a.minOpen : b.minOpen,
    maxOpen: high === 0 ? a.maxOpen && b.maxOpen : high > 0 ? a.maxOpen : b.maxOpen,
  };
}

/** Whether two ranges have a value in common. */
export function shareMeets(a: ShareRange, b: ShareRange): boolean {
  const below = (left: ShareRange, right: ShareRange): boolean => {
    const order = compareRatios(left.max, right.min);
    return order < 0 || (order === 0 && (left.maxOpen || right.minOpen));
  };
  return !below(a, b) && !below(b, a);
}
