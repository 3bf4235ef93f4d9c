/**
 * The second evaluator: plain, slow and without cells. It takes a case in which every fact is settled and works the
 * rules out as they are written; the engine is compared with it.
 */
import type { Condition, Decimal, RuleSet } from 'fdi-screening';
import { toDecimal } from 'fdi-screening';
import { addRatios, compareRatios, multiplyRatios, type Ratio, ratio, ratioFrom } from '../../src/values/ratio.js';

/** A settled fact. */
export type Value = boolean | string | Decimal;

export function holds(condition: Condition, values: ReadonlyMap<string, Value>): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, values));
  if ('any' in condition) return condition.any.some((part) => holds(part, values));
  if ('not' in condition) return !holds(condition.not, values);
  const value = values.get(condition.fact);
  if (typeof value === 'boolean' || condition.is === 'one-of') {
    return Array.isArray(condition.value) ? condition.value.includes(value as string) : condition.value === value;
  }
  const bound = condition.value as string;
  // Words are only ever compared for being the same, and days come in the order of their texts.
  const order =
    typeof value === 'string'
      ? Number(value > bound) - Number(value < bound)
      : (value as Decimal).comparedTo(toDecimal(bound));
  const byOperator = {
    'at-least': order >= 0,
    'more-than': order > 0,
    'at-most': order <= 0,
    'less-than': order < 0,
    equals: order === 0,
  };
  return byOperator[condition.is];
}

/** The obligation, the score before and after controls, and the band, of a settled case. */
export function evaluate(ruleSet: RuleSet, values: ReadonlyMap<string, Value>) {
  const { risk, scope } = ruleSet;
  const required =
    scope.tests.every((test) => test.limbs.some((limb) => holds(limb.when as Condition, values))) &&
    !scope.exclusions.some((limb) => holds(limb.when as Condition, values));
  const attainable = (dimension: string): Ratio =>
    risk.criteria
      .filter((one) => one.dimension === dimension)
      .map((one) =>
        one.levels.map((level) => ratioFrom(level.points)).reduce((a, b) => (compareRatios(a, b) > 0 ? a : b)),
      )
      .reduce(addRatios, ratio(0n));
  const shareOf = (id: string, controlled: boolean): Ratio => {
    const one = risk.criteria.find((candidate) => candidate.id === id);
    const level = one?.levels.find((candidate) => holds(candidate.when, values));
    if (one === undefined || level === undefined) return ratio(0n);
    const whole = attainable(one.dimension);
    if (whole.numerator === 0n) return ratio(0n);
    const weight = ratioFrom(risk.dimensions.find((candidate) => candidate.id === one.dimension)?.weight ?? '0');
    const share = multiplyRatios(
      multiplyRatios(weight, ratioFrom(level.points)),
      ratio(whole.denominator, whole.numerator),
    );
    const kept = risk.controls
      .filter((candidate) => controlled && holds(candidate.when, values))
      .flatMap((candidate) => candidate.keeps[id] ?? [])
      .map(ratioFrom)
      .reduce((a, b) => (compareRatios(a, b) < 0 ? a : b), ratio(1n));
    return multiplyRatios(share, kept);
  };
  const total = (controlled: boolean): Ratio =>
    risk.criteria.map((one) => shareOf(one.id, controlled)).reduce(addRatios, ratio(0n));
  const residual = total(true);
  const byScore = risk.bands.filter((one) => compareRatios(ratioFrom(one.from), residual) <= 0).length - 1;
  const floors = risk.escalations
    .filter((one) => holds(one.when, values))
    .map((one) => risk.bands.findIndex((candidate) => candidate.id === one.floor));
  return { required, inherent: total(false), residual, band: Math.max(byScore, ...floors) };
}
