import { type ExactNumber, exactOf } from '../values/exact.js';
import { floorTenths, ratio, ratioText, roundTenths, tenthsText } from '../values/ratio.js';
import type { ExactInterval } from './assessment.js';

/** A number of smallest parts as an exact number of points. */
export const exactNumber = (value: bigint, scale: bigint): ExactNumber => exactOf(ratio(value, scale));

export const exactInterval = (min: bigint, max: bigint, scale: bigint): ExactInterval => ({
  min: exactNumber(min, scale),
  max: exactNumber(max, scale),
});

/** The band in which a score lies: the last that starts at or below it. */
export const bandAt = (value: bigint, starts: readonly bigint[]): number =>
  starts.reduce((band, start, index) => (value >= start ? index : band), 0);

/** A score as it is shown: rounded to tenths, but never into a band in which it does not lie. */
export function exactScore(value: bigint, scale: bigint, bandStarts: readonly bigint[]): ExactNumber {
  const exact = ratio(value, scale);
  const band = bandAt(value, bandStarts);
  const candidates = [roundTenths(exact), floorTenths(exact), floorTenths(exact) + 1n];
  const faithful = candidates.find((tenths) => bandAtTenths(tenths, scale, bandStarts) === band);
  return { shown: faithful === undefined ? ratioText(exact) : tenthsText(faithful), exact: ratioText(exact) };
}

const bandAtTenths = (tenths: bigint, scale: bigint, starts: readonly bigint[]): number =>
  bandAt(
    tenths * scale,
    starts.map((start) => start * 10n),
  );
