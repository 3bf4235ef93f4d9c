import { minimise, valueIn } from '../screening/minimise.js';
import { leastUnder, type RiskTables } from '../screening/risk-bounds.js';
import type { Run } from '../screening/run.js';
import { scoreEnds } from '../screening/score.js';
import type { Share } from '../screening/share.js';
import { addRatios, leastCommonMultiple, multiplyRatios, type Ratio, ratio } from '../values/ratio.js';
import type { MovingWeight } from './moving-weight.js';
import type { UnitShares } from './unit-shares.js';

/** The score of one completion while a weight moves away from where it is: where it starts, and its slope. */
export interface ScoreLine {
  readonly start: Ratio;
  readonly slope: Ratio;
}

/** The score on a line at a distance. */
export const scoreAt = ({ start, slope }: ScoreLine, distance: Ratio): Ratio =>
  addRatios(start, multiplyRatios(slope, distance));

/** Finds the completions that count while a weight moves one way. */
export interface ScoreLines {
  /** How far the weight can move. */
  readonly range: Ratio;
  /** The line that is lowest at a distance among those that no floor lifts above a band; `undefined` where there is none. */
  lowest(band: number, distance: Ratio): ScoreLine | undefined;
  /** The line that is highest at a distance, and of several the one that is highest just beyond. */
  highest(distance: Ratio): ScoreLine;
}

/** The lines of a run while a weight moves up (`1n`) or down (`-1n`). */
export function scoreLines(run: Run, units: UnitShares, weight: MovingWeight, way: 1n | -1n): ScoreLines {
  const { space, tables } = run;
  const range = way > 0n ? addRatios(weight.most, multiplyRatios(weight.weight, ratio(-1n))) : weight.weight;
  const slopes = weight.growth.map((one) => multiplyRatios(one, ratio(way)));
  const starts = weight.atZero.map((one, index) =>
    addRatios(one, multiplyRatios(weight.growth[index] as Ratio, weight.weight)),
  );
  const worthsAt = (distance: Ratio): Ratio[] =>
    starts.map((start, index) => scoreAt({ start, slope: slopes[index] as Ratio }, distance));
  const lineOf = (earned: readonly bigint[]): ScoreLine => ({
    start: weighed(starts, earned, units.scale),
    slope: weighed(slopes, earned, units.scale),
  });
  const earnedIn = (rows: ReadonlyMap<number, number> | undefined, end: 'min' | 'max'): bigint[] =>
    units.shares.map((share) =>
      rows === undefined || share.factor === undefined ? share[end] : valueIn(share.factor, rows, space),
    );
  const tablesAt = (coefficients: readonly bigint[]): RiskTables => ({
    ...tables,
    shares: units.shares.map((share, index) => multiplied(share, coefficients[index] as bigint)),
  });
  return {
    range,
    lowest(band, distance) {
      const there = tablesAt(wholeNumbers(worthsAt(distance)));
      const factors = there.shares.flatMap((share) => share.factor ?? []);
      const least = minimise(factors, space);
      // The value of the end is not asked for: only the completion that reaches it.
      const { minimum, most } = leastUnder(band, there, { min: 0n, least });
      if (minimum !== undefined && minimum.value > most) return undefined;
      return lineOf(earnedIn((minimum ?? least)?.rows, 'min'));
    },
    highest(distance) {
      const worths = worthsAt(distance);
      const atEnd = distance.numerator * range.denominator === range.numerator * distance.denominator;
      const there = tablesAt(atEnd ? wholeNumbers(worths) : withSlopes(worths, slopes, units.scale));
      return lineOf(earnedIn(scoreEnds(there.shares, space).greatest?.rows, 'max'));
    },
  };
}

const weighed = (worths: readonly Ratio[], earned: readonly bigint[], scale: bigint): Ratio =>
  worths
    .map((worth, index) => multiplyRatios(worth, ratio(earned[index] as bigint, scale)))
    .reduce(addRatios, ratio(0n));

const multiplied = (share: Share, by: bigint): Share => ({
  ...share,
  min: share.min * by,
  max: share.max * by,
  factor: share.factor && { units: share.factor.units, table: share.factor.table.map((value) => value * by) },
});

/** Ratios as whole numbers in the same proportion. */
function wholeNumbers(ratios: readonly Ratio[]): bigint[] {
  const common = ratios.reduce((all, one) => leastCommonMultiple(all, one.denominator), 1n);
  return ratios.map(({ numerator, denominator }) => (numerator * common) / denominator);
}

/** The worths with their slopes as a last digit that never outweighs them, so that of equals the steepest is highest. */
function withSlopes(worths: readonly Ratio[], slopes: readonly Ratio[], scale: bigint): bigint[] {
  const all = wholeNumbers([...worths, ...slopes]);
  const steps = all.slice(worths.length);
  const size = steps.map((step) => (step < 0n ? -step : step)).reduce((sum, step) => sum + step, 0n);
  const weight = 2n * size * scale + 1n;
  return worths.map((_, index) => (all[index] as bigint) * weight + (steps[index] as bigint));
}
