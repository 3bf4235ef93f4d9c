import { addRatios, compareRatios, type Ratio, ratio, ratioFrom, ratioIn } from '../values/ratio.js';
import { checkCondition } from './check-condition.js';
import { duplicates } from './duplicates.js';
import type { RuleProblem } from './problem.js';
import type { Control, Criterion, Escalation, RuleSet } from './rule-set.js';

const has = (list: readonly { readonly id: string }[], id: string): boolean => list.some((one) => one.id === id);

/** Everything that is wrong with a scoring model: points, weights, bands, and what names what is not there. */
export function checkRisk(ruleSet: RuleSet): RuleProblem[] {
  const { dimensions, criteria, controls, escalations, bands } = ruleSet.risk;
  return [
    ...duplicates('risk.dimensions', dimensions),
    ...duplicates('risk.criteria', criteria),
    ...duplicates('risk.controls', controls),
    ...duplicates('risk.escalations', escalations),
    ...duplicates('risk.bands', bands),
    ...checkWeights(dimensions.map((dimension) => dimension.weight)),
    ...checkBands(bands.map((one) => one.from)),
    ...criteria.flatMap((one) => checkCriterion(one, ruleSet)),
    ...controls.flatMap((one) => checkControl(one, ruleSet)),
    ...escalations.flatMap((one) => checkEscalation(one, ruleSet)),
  ];
}

function checkCriterion(criterion: Criterion, { risk, facts }: RuleSet): RuleProblem[] {
  const path = `risk.criteria.${criterion.id}`;
  const problems: RuleProblem[] = [];
  if (!has(risk.dimensions, criterion.dimension)) {
    problems.push({ path, message: `There is no dimension "${criterion.dimension}".` });
  }
  if (criterion.levels.length === 0) problems.push({ path, message: 'A criterion needs at least one level.' });
  criterion.levels.forEach((level, index) => {
    const place = `${path}.levels[${index}]`;
    problems.push(...checkCondition(level.when, facts, place, { perEntity: false }));
    if (!isBetween(level.points, zero)) problems.push({ path: place, message: 'Points are decimals of zero or more.' });
  });
  return problems;
}

function checkControl(control: Control, { risk, facts }: RuleSet): RuleProblem[] {
  const path = `risk.controls.${control.id}`;
  const problems = checkCondition(control.when, facts, path, { perEntity: false });
  for (const [id, keeps] of Object.entries(control.keeps)) {
    if (!has(risk.criteria, id)) problems.push({ path, message: `There is no criterion "${id}" to soften.` });
    if (!isBetween(keeps, zero, ratio(1n))) {
      problems.push({ path, message: `A control keeps a fraction from 0 to 1 of "${id}", not ${keeps}.` });
    }
  }
  return problems;
}

function checkEscalation(escalation: Escalation, { risk, facts }: RuleSet): RuleProblem[] {
  const path = `risk.escalations.${escalation.id}`;
  const problems = checkCondition(escalation.when, facts, path, { perEntity: false });
  if (!has(risk.bands, escalation.floor)) problems.push({ path, message: `There is no band "${escalation.floor}".` });
  return problems;
}

function checkWeights(weights: readonly string[]): RuleProblem[] {
  const path = 'risk.dimensions';
  if (weights.length === 0) return [];
  if (!weights.every((weight) => isBetween(weight, zero))) {
    return [{ path, message: `Weights are decimals of zero or more; found ${weights.join(', ')}.` }];
  }
  const sum = weights.map(ratioFrom).reduce<Ratio>(addRatios, zero);
  return compareRatios(sum, ratio(100n)) === 0
    ? []
    : [{ path, message: `The weights ${weights.join(' + ')} do not add up to 100.` }];
}

function checkBands(starts: readonly string[]): RuleProblem[] {
  const path = 'risk.bands';
  const bounds = starts.map(ratioIn);
  const rising = bounds.every((bound, index) => {
    const before = bounds[index - 1];
    if (bound === undefined) return false;
    return before === undefined ? index === 0 && bound.numerator === 0n : compareRatios(bound, before) > 0;
  });
  return rising ? [] : [{ path, message: 'Bands start at 0 and rise.' }];
}

const zero = ratio(0n);

function isBetween(text: string, least: Ratio, most?: Ratio): boolean {
  const value = ratioIn(text);
  if (value === undefined || compareRatios(value, least) < 0) return false;
  return most === undefined || compareRatios(value, most) <= 0;
}
