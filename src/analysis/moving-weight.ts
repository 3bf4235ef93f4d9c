import { mostPoints, pointWorths } from '../rules/points.js';
import type { RiskModel } from '../rules/rule-set.js';
import { addRatios, multiplyRatios, type Ratio, ratio, ratioFrom } from '../values/ratio.js';

/** A weight that moves while the others of the same whole are kept in proportion. All in percent of the score. */
export interface MovingWeight {
  readonly kind: 'dimension' | 'criterion';
  readonly id: string;
  readonly title: string;
  /** What it is. */
  readonly weight: Ratio;
  /** What it can be at most: the whole that it shares with the others. */
  readonly most: Ratio;
  /** Whether it can move: others share the whole with it, and not all of them are zero. */
  readonly movable: boolean;
  /** What each criterion is worth at most while the weight is zero. */
  readonly atZero: readonly Ratio[];
  /** By how much that grows with each percent of the weight. */
  readonly growth: readonly Ratio[];
}

const zero = ratio(0n);
const one = ratio(1n);
const whole = ratio(100n);

const less = (a: Ratio, b: Ratio): Ratio => addRatios(a, multiplyRatios(b, ratio(-1n)));

const by = (a: Ratio, b: Ratio): Ratio =>
  b.numerator === 0n ? zero : multiplyRatios(a, ratio(b.denominator, b.numerator));

/** What each criterion of a model is worth at most, in percent of the score. */
function worthsOf(risk: Pick<RiskModel, 'dimensions' | 'criteria'>): Ratio[] {
  const worths = pointWorths(risk);
  return risk.criteria.map((criterion) =>
    multiplyRatios(mostPoints(criterion), worths.get(criterion.dimension) ?? zero),
  );
}

/** Which part of its dimension each criterion of a model is, whatever the dimension weighs. */
export const dimensionParts = ({ dimensions, criteria }: RiskModel): Ratio[] =>
  worthsOf({ criteria, dimensions: dimensions.map((dimension) => ({ ...dimension, weight: '1' })) });

/** The weights of a model that can be moved: each dimension's, and each criterion's part of its dimension. */
export function movingWeights(risk: RiskModel): MovingWeight[] {
  const worths = worthsOf(risk);
  const { dimensions, criteria } = risk;
  const parts = dimensionParts(risk);
  return [
    ...dimensions.map(({ id, title, weight }): MovingWeight => {
      const now = ratioFrom(weight);
      const others = less(whole, now);
      return {
        ...{ kind: 'dimension', id, title, weight: now, most: whole, movable: others.numerator > 0n },
        // Of a dimension without weight the points alone say how its criteria share what it is given.
        ...moved(worths, others, (index) => (criteria[index]?.dimension === id ? parts[index] : undefined)),
      };
    }),
    ...criteria.map(({ id, title, dimension }, position): MovingWeight => {
      const now = worths[position] as Ratio;
      const most = criteria
        .map((other, index) => (other.dimension === dimension ? (worths[index] as Ratio) : zero))
        .reduce(addRatios, zero);
      const others = less(most, now);
      const apart = (index: number): boolean => criteria[index]?.dimension !== dimension;
      const { atZero, growth } = moved(worths, others, (index) => (index === position ? one : undefined), most);
      return {
        ...{ kind: 'criterion', id, title, weight: now, most, movable: others.numerator > 0n },
        atZero: atZero.map((worth, index) => (apart(index) ? (worths[index] as Ratio) : worth)),
        growth: growth.map((worth, index) => (apart(index) ? zero : worth)),
      };
    }),
  ];
}

/**
 * What the criteria are worth while one weight moves.
 *
 * @param others - the sum of the weights that give way
 * @param partOf - which part of the moving weight a criterion has; `undefined` of those that give way
 */
function moved(
  worths: readonly Ratio[],
  others: Ratio,
  partOf: (index: number) => Ratio | undefined,
  most: Ratio = whole,
): Pick<MovingWeight, 'atZero' | 'growth'> {
  const parts = worths.map((_, index) => partOf(index));
  return {
    atZero: worths.map((worth, index) => (parts[index] === undefined ? multiplyRatios(worth, by(most, others)) : zero)),
    growth: worths.map((worth, index) => parts[index] ?? multiplyRatios(worth, by(ratio(-1n), others))),
  };
}
