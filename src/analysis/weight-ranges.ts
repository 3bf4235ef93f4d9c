import type { Assessment } from '../screening/assessment.js';
import { type Run, runOf } from '../screening/run.js';
import { type ExactNumber, exactOf } from '../values/exact.js';
import { addRatios, compareRatios, multiplyRatios, type Ratio, ratio, ratioFrom } from '../values/ratio.js';
import { type Boundary, everyStays, someStays } from './boundary.js';
import { type MovingWeight, movingWeights } from './moving-weight.js';
import { type ScoreLine, type ScoreLines, scoreLines } from './score-lines.js';
import { type UnitShares, unitShares } from './unit-shares.js';

/** What happens to the interval of bands: its lowest or its highest band becomes another. */
export type BandChange = 'lowest-falls' | 'lowest-rises' | 'highest-falls' | 'highest-rises';

/** An end of a range of weights. */
export interface WeightEnd {
  /** In percent of the score. */
  readonly weight: ExactNumber;
  /** Whether the bands are still the same with exactly this weight. */
  readonly included: boolean;
  /** What changes there, or just beyond where the end is included; empty where the weight can go no further. */
  readonly changes: readonly BandChange[];
}

/** How far a weight can move before a band changes. */
export interface WeightRange {
  /** A dimension's weight, or what a criterion can earn at most. */
  readonly kind: 'dimension' | 'criterion';
  readonly id: string;
  readonly title: string;
  /** What it is, in percent of the score. */
  readonly weight: ExactNumber;
  /** Whether it can move at all: not where it has the whole of what it shares with others. */
  readonly movable: boolean;
  readonly min: WeightEnd;
  readonly max: WeightEnd;
}

/** How far each weight can move, one at a time. */
export interface WeightRanges {
  /** The bands that stay the same: the lowest and the highest in which the case can be, after controls. */
  readonly band: { readonly min: string; readonly max: string };
  /** Dimensions, then criteria, as the model has them. */
  readonly ranges: readonly WeightRange[];
  /** Whether those bands are outer bounds; the ranges then say how far these bounds stay, and not the bands themselves. */
  readonly outer: boolean;
}

/**
 * How far each weight can move, the others kept in proportion, before the interval of bands that the assessment states
 * changes: its lowest band, or its highest. Exact, by following the completions of the case that reach the ends.
 *
 * A dimension's weight moves from 0 to 100 percent of the score, and the other dimensions share the rest as they do now. A
 * criterion's part moves from nothing to the whole of its dimension's weight, all its levels together, and the other
 * criteria of the dimension share the rest. The range is the one around the weight as it is: farther away the same bands
 * may come back.
 *
 * @param assessment - from `screen`, in this program
 * @throws TypeError when the assessment was read back from JSON
 * @example
 * ```ts
 * import { parseInvestment, screen } from 'fdi-screening';
 * import { weightRanges } from 'fdi-screening/analysis';
 * import { belgium2023 } from 'fdi-screening/law';
 * const hub = parseInvestment({ formatVersion: 1, id: 'hub', title: 'A hub', host: 'BE', asOf: '2024-03-01' });
 * weightRanges(screen(hub, belgium2023)).ranges[0]?.kind; // => 'dimension'
 * ```
 */
export function weightRanges(assessment: Assessment): WeightRanges {
  const run = runOf(assessment);
  const units = unitShares(run);
  const { risk } = run.compiled.ruleSet;
  return {
    band: assessment.risk.band,
    ranges: movingWeights(risk).map((weight) => rangeOf(run, units, weight)),
    outer: run.bounds.outer,
  };
}

function rangeOf(run: Run, units: UnitShares, moving: MovingWeight): WeightRange {
  const { kind, id, title, weight, movable } = moving;
  const endOf = (way: 1n | -1n): WeightEnd => {
    const stays: WeightEnd = { weight: exactOf(weight), included: true, changes: [] };
    if (!movable) return stays;
    const lines = scoreLines(run, units, moving, way);
    if (lines.range.numerator === 0n) return stays;
    const { distance, included, changes } = firstChange(run, lines);
    return { weight: exactOf(addRatios(weight, multiplyRatios(distance, ratio(way)))), included, changes };
  };
  return { kind, id, title, weight: exactOf(weight), movable, min: endOf(-1n), max: endOf(1n) };
}

/** The nearest distance at which a condition on the bands ends. */
function firstChange(run: Run, lines: ScoreLines): Boundary & { readonly changes: readonly BandChange[] } {
  const ends = [...lowestBandStays(run, lines), ...highestBandStays(run, lines)];
  const first = ends.reduce<Ratio | undefined>(
    (nearest, { distance }) => (nearest === undefined || compareRatios(distance, nearest) < 0 ? distance : nearest),
    undefined,
  );
  if (first === undefined) return { distance: lines.range, included: true, changes: [] };
  const there = ends.filter(({ distance }) => compareRatios(distance, first) === 0);
  return {
    distance: first,
    included: there.every(({ included }) => included),
    changes: [...new Set(there.map(({ change }) => change))],
  };
}

type Ending = Boundary & { readonly change: BandChange };

const ending = (boundary: Boundary | undefined, change: BandChange): Ending[] =>
  boundary === undefined ? [] : [{ ...boundary, change }];

/** Nothing may come to lie below the lowest band, and something must stay in it or below its upper edge. */
function lowestBandStays(run: Run, lines: ScoreLines): Ending[] {
  const { lowest } = run.bounds;
  const starts = bandStarts(run);
  const below = starts.slice(0, lowest).flatMap((_, band) => {
    if (lines.lowest(band, ratio(0n)) === undefined) return [];
    const least = (distance: Ratio) => lines.lowest(band, distance) as ScoreLine;
    return ending(everyStays(least, lines.range, starts[band + 1] as Ratio, 'at-least'), 'lowest-falls');
  });
  const edge = starts[lowest + 1];
  if (edge === undefined) return below;
  const least = (distance: Ratio) => lines.lowest(lowest, distance) as ScoreLine;
  return [...below, ...ending(someStays(least, lines.range, edge, 'less-than'), 'lowest-rises')];
}

/** Nothing may come to lie above the highest band, and something must stay in it; a floor that can hold keeps it there. */
function highestBandStays(run: Run, lines: ScoreLines): Ending[] {
  const { bounds, tables } = run;
  const starts = bandStarts(run);
  // Turned upside down, the highest line is the lowest.
  const turned = (distance: Ratio): ScoreLine => {
    const { start, slope } = lines.highest(distance);
    return { start: negative(start), slope: negative(slope) };
  };
  const edge = starts[bounds.highest + 1];
  const above =
    edge === undefined ? [] : ending(everyStays(turned, lines.range, negative(edge), 'more-than'), 'highest-rises');
  const start = starts[bounds.highest];
  const held = tables.floors.some(({ band, ground }) => band === bounds.highest && ground.max > 0n);
  if (bounds.highest === 0 || start === undefined || held) return above;
  return [...above, ...ending(someStays(turned, lines.range, negative(start), 'at-most'), 'highest-falls')];
}

const negative = (value: Ratio): Ratio => multiplyRatios(value, ratio(-1n));

const bandStarts = ({ compiled }: Run): Ratio[] => compiled.ruleSet.risk.bands.map(({ from }) => ratioFrom(from));
