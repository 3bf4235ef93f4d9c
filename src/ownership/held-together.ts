import { compareRatios } from '../values/ratio.js';
import type { Column } from './column.js';
import { minus, sumRatios, whole } from './fraction.js';
import type { ShareRange } from './graph.js';

/**
 * What several holders have in a company together. It is at most what the others certainly leave, so it may be less than
 * the sum of what each can have by itself.
 */
export function heldTogether(column: Column, holders: ReadonlySet<string>): ShareRange {
  const theirs = column.slices.flatMap(({ holder, share }) => (holders.has(holder) ? [share] : []));
  const others = column.slices.flatMap(({ holder, share }) => (holders.has(holder) ? [] : [share]));
  const most = sumRatios(theirs.map(({ max }) => max));
  const left = minus(whole, sumRatios(others.map(({ min }) => min)));
  const min = sumRatios(theirs.map((share) => share.min));
  // Where the holders have more than the whole, as stated, the others leave nothing to go by.
  const order = compareRatios(left, min) < 0 ? -1 : compareRatios(most, left);
  const mostOpen = theirs.some(({ maxOpen }) => maxOpen);
  const leftOpen = others.some(({ minOpen }) => minOpen);
  return {
    min,
    max: order <= 0 ? most : left,
    minOpen: theirs.some(({ minOpen }) => minOpen),
    maxOpen: order === 0 ? mostOpen || leftOpen : order < 0 ? mostOpen : leftOpen,
  };
}
