import { addRatios, compareRatios, multiplyRatios, type Ratio, ratio, ratioFrom } from '../values/ratio.js';
import type { Criterion, RiskModel } from './rule-set.js';

/** The most points that a criterion can earn. */
export const mostPoints = ({ levels }: Pick<Criterion, 'levels'>): Ratio =>
  levels
    .map((level) => ratioFrom(level.points))
    .reduce((most, one) => (compareRatios(one, most) > 0 ? one : most), ratio(0n));

/**
 * What one point of each dimension is worth in the whole score, in percent: the dimension's weight by the points that can
 * be attained in it; nothing where none can.
 */
export function pointWorths({ dimensions, criteria }: Pick<RiskModel, 'dimensions' | 'criteria'>): Map<string, Ratio> {
  return new Map(
    dimensions.map(({ id, weight }) => {
      const attainable = criteria
        .filter((criterion) => criterion.dimension === id)
        .map(mostPoints)
        .reduce(addRatios, ratio(0n));
      const worth =
        attainable.numerator === 0n
          ? ratio(0n)
          : multiplyRatios(ratioFrom(weight), ratio(attainable.denominator, attainable.numerator));
      return [id, worth];
    }),
  );
}
