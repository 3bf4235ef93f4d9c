import { compareRatios, type Ratio, ratio } from '../values/ratio.js';
import type { ShareRange } from './graph.js';

/** A line that a share is held against. */
export interface Threshold {
  /** As a part of the whole: `1/2` is fifty percent. */
  readonly share: Ratio;
  /** Whether the line itself reaches (`at-least`) or only what lies above it (`more-than`). */
  readonly reached: 'at-least' | 'more-than';
}

/** More than half. */
export const moreThanHalf: Threshold = { share: ratio(1n, 2n), reached: 'more-than' };

/** Half or more. */
export const atLeastHalf: Threshold = { share: ratio(1n, 2n), reached: 'at-least' };

/** What holds of a share that may lie in a range: in every case, in some cases, in none. */
export type Standing = 'certain' | 'possible' | 'no';

/** Whether an end of a range, taken as a value just inside the range where the end is left out, reaches the line. */
function endReaches(end: Ratio, aboveEnd: boolean, line: Threshold): boolean {
  const order = compareRatios(end, line.share);
  return order > 0 || (order === 0 && (aboveEnd || line.reached === 'at-least'));
}

/** Whether every value of a share reaches a line. */
export const certainlyReaches = (share: ShareRange, line: Threshold): boolean =>
  endReaches(share.min, share.minOpen, line);

/** Whether some value of a share reaches a line. */
export function possiblyReaches(share: ShareRange, line: Threshold): boolean {
  const order = compareRatios(share.max, line.share);
  return order > 0 || (order === 0 && !share.maxOpen && line.reached === 'at-least');
}

/**
 * Whether a share reaches a line.
 *
 * @example
 * standingOf(percentShare('50'), moreThanHalf); // 'no'
 * standingOf(percentShare('[50..60]'), moreThanHalf); // 'possible'
 */
export function standingOf(share: ShareRange, line: Threshold): Standing {
  if (certainlyReaches(share, line)) return 'certain';
  return possiblyReaches(share, line) ? 'possible' : 'no';
}
