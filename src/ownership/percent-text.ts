import { compareRatios, decimalOf, multiplyRatios, type Ratio, ratio } from '../values/ratio.js';
import { isNothing, sameRatio, whole } from './fraction.js';
import type { ShareRange } from './graph.js';

const inPercent = (value: Ratio): Ratio => multiplyRatios(value, ratio(100n));

/** How many decimals a percentage is told with exactly. */
const EXACT_PLACES = 4n;

/** A percentage: exact with up to four decimals, and otherwise rounded to two, which is said. */
function percent(value: Ratio): { text: string; isExact: boolean } {
  const exact = inPercent(value);
  if (10n ** EXACT_PLACES % exact.denominator === 0n) return { text: `${decimalOf(exact)}%`, isExact: true };
  const hundredths = ratio((exact.numerator * 200n + exact.denominator) / (2n * exact.denominator), 100n);
  return { text: `${decimalOf(hundredths)}%`, isExact: false };
}

const told = (value: Ratio): string => {
  const { text, isExact } = percent(value);
  return isExact ? text : `about ${text}`;
};

/**
 * A share in words: `30.6%`, `about 33.33%`, `between 25% and 50%`, `more than 25%`, `at most 50%`, `an unknown share`.
 *
 * Ends that are left out of a range between two are told as `more than 25% and less than 50%`.
 *
 * @example
 * ```ts
 * import { ownershipGraph, percentText } from 'fdi-screening/ownership';
 * const { interests } = ownershipGraph({
 *   parties: [{ id: 'a', kind: 'person' }, { id: 'b', kind: 'company' }],
 *   interests: [{ holder: 'a', subject: 'b', share: { exclusiveMin: 25, max: 50 } }],
 * });
 * interests.map(({ share }) => share && percentText(share)); // => ['more than 25% and at most 50%']
 * ```
 */
export function percentText({ min, max, minOpen, maxOpen }: ShareRange): string {
  if (compareRatios(min, max) === 0) return told(min);
  const [fromNothing, toWhole] = [isNothing(min) && !minOpen, sameRatio(max, whole) && !maxOpen];
  if (fromNothing && toWhole) return 'an unknown share';
  const low = `${minOpen ? 'more than' : 'at least'} ${told(min)}`;
  const high = `${maxOpen ? 'less than' : 'at most'} ${told(max)}`;
  if (fromNothing) return high;
  if (toWhole) return low;
  return minOpen || maxOpen ? `${low} and ${high}` : `between ${told(min)} and ${told(max)}`;
}
