import { valueIn } from '../screening/minimise.js';
import { bandAt } from '../screening/numbers.js';
import { softeningsOf } from '../screening/risk.js';
import type { Run } from '../screening/run.js';
import { type Share, shareIn } from '../screening/share.js';
import { leastCommonMultiple, type Ratio, ratioFrom } from '../values/ratio.js';
import { WHOLE, weightDrawer } from './drawn-weights.js';
import { dimensionParts } from './moving-weight.js';
import type { Random } from './random.js';
import { unitShares } from './unit-shares.js';

/** A score of one completion under one choice of weights, and its band. */
export interface DrawnScore {
  /** In smallest parts. */
  readonly score: bigint;
  /** Position of the band. */
  readonly band: number;
}

/** Draws completions of the case of a run and weights around those of its model. */
export interface ScoreDrawer {
  /** How many smallest parts make one point of the score. */
  readonly scale: bigint;
  readonly bandStarts: readonly bigint[];
  draw(random: Random): DrawnScore;
}

/** Draws scores of a run, weights spread by some thousandths. */
export function scoreDrawer(run: Run, spread: number): ScoreDrawer {
  const { compiled, space, tables } = run;
  const { risk } = compiled.ruleSet;
  const units = unitShares(run);
  const drawWeights = weightDrawer(
    risk.dimensions.map(({ weight }) => ratioFrom(weight)),
    spread,
  );
  const parts = wholeNumbers(dimensionParts(risk));
  const starts = wholeNumbers(risk.bands.map(({ from }) => ratioFrom(from)));
  const scale = ((units.scale * parts.common * WHOLE) / 100n) * starts.common;
  const bandStarts = starts.values.map((start) => (start * scale) / starts.common);
  const dimensionOf = risk.criteria.map(({ dimension }) => risk.dimensions.findIndex(({ id }) => id === dimension));
  const criteria = units.criteria.map((one, index) =>
    reader(units.shares[index] as Share, run, (cells) => shareIn(one, softeningsOf(one, compiled), cells)),
  );
  const floors = tables.floors.map(({ band, ground }, index) => {
    const when = compiled.escalations[index]?.when ?? { kind: 'constant', value: false };
    return { band, holds: reader(ground, run, (cells) => shareIn({ levels: [{ when, value: 1n }] }, [], cells)) };
  });
  return {
    scale,
    bandStarts,
    draw(random) {
      const weights = drawWeights(random);
      const rows = new Map(space.units.map((unit, index) => [index, random.below(unit.rows.length)]));
      const score = criteria.reduce((sum, read, index) => {
        const weight = weights[dimensionOf[index] as number] ?? 0n;
        return sum + weight * (parts.values[index] as bigint) * read(rows);
      }, 0n);
      const exact = score * starts.common;
      const lifted = floors.filter(({ holds }) => holds(rows) > 0n).map(({ band }) => band);
      return { score: exact, band: Math.max(bandAt(exact, bandStarts), ...lifted) };
    },
  };
}

type ReadRows = (rows: ReadonlyMap<number, number>) => bigint;

/** Reads a share in a completion: from its table, or where that was too large by its conditions. */
function reader({ factor }: Share, { space }: Run, byCells: (cells: ReadonlyMap<number, number>) => bigint): ReadRows {
  if (factor !== undefined) return (rows) => valueIn(factor, rows, space);
  return (rows) =>
    byCells(
      new Map(
        space.units.flatMap(({ variables, rows: all }, unit) =>
          variables.map((variable, column) => [variable, all[rows.get(unit) ?? 0]?.[column] ?? 0] as const),
        ),
      ),
    );
}

/** Ratios as whole numbers over a common denominator. */
function wholeNumbers(ratios: readonly Ratio[]): { values: readonly bigint[]; common: bigint } {
  const common = ratios.reduce((all, one) => leastCommonMultiple(all, one.denominator), 1n);
  return { values: ratios.map(({ numerator, denominator }) => (numerator * common) / denominator), common };
}
