import { exactOf } from '../values/exact.js';
import { compareRatios, multiplyRatios, ratio } from '../values/ratio.js';
import type { Dilution } from './layer.js';
import { pointWorths } from './points.js';
import type { Criterion, RiskModel } from './rule-set.js';

type Scores = Pick<RiskModel, 'dimensions' | 'criteria'>;

/** How much less, or more, the criteria count that are the same before and after. */
export function dilutionBetween(before: Scores, after: Scores): Dilution[] {
  const worthsBefore = pointWorths(before);
  const worthsAfter = pointWorths(after);
  return after.dimensions.flatMap(({ id }) => {
    const [was, is] = [worthsBefore.get(id), worthsAfter.get(id)];
    const criteria = untouched(before, after, id);
    if (was === undefined || is === undefined || was.numerator === 0n || criteria.length === 0) return [];
    if (compareRatios(was, is) === 0) return [];
    const keeps = multiplyRatios(is, ratio(100n * was.denominator, was.numerator));
    return [{ dimension: id, criteria, pointBefore: exactOf(was), pointAfter: exactOf(is), keeps: exactOf(keeps) }];
  });
}

const untouched = (before: Scores, after: Scores, dimension: string): string[] => {
  const same = (one: Criterion): boolean => before.criteria.includes(one);
  return after.criteria.filter((one) => one.dimension === dimension && same(one)).map((one) => one.id);
};
