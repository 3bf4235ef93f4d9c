import { addRatios, compareRatios, multiplyRatios, type Ratio, ratio } from '../values/ratio.js';
import { type ScoreLine, scoreAt } from './score-lines.js';

/** Where a condition on lines ends. */
export interface Boundary {
  readonly distance: Ratio;
  /** Whether it still holds there. */
  readonly included: boolean;
}

/** Finds a line that is lowest at a distance, and of several the one that is lowest just beyond it. */
export type LowestLine = (distance: Ratio) => ScoreLine;

/** Where a line meets a value. */
const meets = ({ start, slope }: ScoreLine, value: Ratio): Ratio =>
  multiplyRatios(addRatios(value, multiplyRatios(start, ratio(-1n))), ratio(slope.denominator, slope.numerator));

/**
 * The first distance at which not every line is at least (or more than) a value, given that at the start every line is;
 * `undefined` where that holds up to the range. From the far end the line that is lowest is followed back to where it meets
 * the value: nothing beyond can hold. The lowest lines form a roof, so this comes to the boundary in as many steps as there
 * are lines on it.
 */
export function everyStays(
  lowest: LowestLine,
  range: Ratio,
  value: Ratio,
  is: 'at-least' | 'more-than',
): Boundary | undefined {
  for (let distance = range; ; ) {
    const line = lowest(distance);
    const order = compareRatios(scoreAt(line, distance), value);
    if (order > 0 || (order === 0 && is === 'at-least' && distance === range)) return undefined;
    if (order === 0) return { distance, included: is === 'at-least' };
    distance = meets(line, value);
  }
}

/**
 * The first distance at which no line is at most (or less than) a value any more, given that at the start one is;
 * `undefined` where one is up to the range. A line that holds is followed to where it stops, and there another is looked
 * for.
 */
export function someStays(
  lowest: LowestLine,
  range: Ratio,
  value: Ratio,
  is: 'at-most' | 'less-than',
): Boundary | undefined {
  for (let distance = ratio(0n); ; ) {
    const line = lowest(distance);
    const order = compareRatios(scoreAt(line, distance), value);
    if (order >= 0 && is === 'less-than') return { distance, included: false };
    if (line.slope.numerator <= 0n) return undefined;
    if (order === 0) return { distance, included: true };
    distance = meets(line, value);
    const past = compareRatios(distance, range);
    if (past > 0 || (past === 0 && is === 'at-most')) return undefined;
  }
}
