import { mostPoints } from '../rules/points.js';
import { softeningsOf } from '../screening/risk.js';
import type { Run } from '../screening/run.js';
import { type Share, shareOf } from '../screening/share.js';
import { leastCommonMultiple, multiplyRatios, type Ratio, ratio, ratioFrom } from '../values/ratio.js';

/** A criterion apart from its weight: which part of its own points it earns after controls. */
export interface UnitShares {
  /** The part of each criterion, in smallest parts. */
  readonly shares: readonly Share[];
  /** How many smallest parts make all points of a criterion. */
  readonly scale: bigint;
  /** The criteria as they were scored, each level's points as a part of the most that the criterion gives. */
  readonly criteria: readonly UnitCriterion[];
}

type Compiled = Run['compiled']['criteria'][number];

/** A criterion that is worth one, with the part of it that each level earns. */
export type UnitCriterion = Compiled;

/** The criteria of a run with every weight taken out of them, so that other weights can be put in. */
export function unitShares({ compiled, space }: Run): UnitShares {
  const parts = compiled.criteria.map(({ criterion }) => partsOf(criterion));
  const keeps = compiled.criteria.flatMap(({ controls }) => controls.map((one) => one.keeps));
  const scale = commonDenominator(parts.flat()) * commonDenominator(keeps);
  const criteria = compiled.criteria.map((one, index) => ({
    ...one,
    levels: one.levels.map(({ when }, level) => ({ when, value: scaled(parts[index]?.[level], scale) })),
  }));
  return { shares: criteria.map((one) => shareOf(one, softeningsOf(one, compiled), space)), scale, criteria };
}

function partsOf(criterion: Compiled['criterion']): Ratio[] {
  const most = mostPoints(criterion);
  return criterion.levels.map(({ points }) =>
    most.numerator === 0n ? ratio(0n) : multiplyRatios(ratioFrom(points), ratio(most.denominator, most.numerator)),
  );
}

const commonDenominator = (ratios: readonly Ratio[]): bigint =>
  ratios.reduce((common, one) => leastCommonMultiple(common, one.denominator), 1n);

const scaled = (part: Ratio = ratio(0n), scale: bigint): bigint => (part.numerator * scale) / part.denominator;
