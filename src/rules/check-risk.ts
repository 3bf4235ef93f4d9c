import { foundText } from '../investment/shown.js';
import { closestName } from '../values/closest.js';
import { addRatios, compareRatios, type Ratio, ratio, ratioFrom, ratioIn } from '../values/ratio.js';
import { checkCondition } from './check-condition.js';
import { duplicates } from './duplicates.js';
import { faultAt, type RuleFault, type RulePlace } from './problem.js';
import type { Control, Criterion, Escalation, RuleSet } from './rule-set.js';

interface Named {
  readonly id: string;
}

const placeOf = (list: string, id: string, index: number): RulePlace => ({
  path: `risk.${list}.${id}`,
  keys: ['risk', list, index],
});

const under = ({ path, keys }: RulePlace, ...more: PropertyKey[]): RulePlace => ({ path, keys: [...keys, ...more] });

/** Everything that is wrong with a scoring model: points, weights, bands, and what names what is not there. */
export function checkRisk(ruleSet: RuleSet): RuleFault[] {
  const { dimensions, criteria, controls, escalations, bands } = ruleSet.risk;
  return [
    ...duplicates('risk.dimensions', dimensions),
    ...duplicates('risk.criteria', criteria),
    ...duplicates('risk.controls', controls),
    ...duplicates('risk.escalations', escalations),
    ...duplicates('risk.bands', bands),
    ...checkWeights(dimensions.map((dimension) => dimension.weight)),
    ...checkBands(bands.map((one) => one.from)),
    ...criteria.flatMap((one, index) => checkCriterion(one, placeOf('criteria', one.id, index), ruleSet)),
    ...controls.flatMap((one, index) => checkControl(one, placeOf('controls', one.id, index), ruleSet)),
    ...escalations.flatMap((one, index) => checkEscalation(one, placeOf('escalations', one.id, index), ruleSet)),
  ];
}

/** What names a thing that is not in its list. */
function missing(what: string, id: string, list: readonly Named[], place: RulePlace, purpose = ''): RuleFault[] {
  if (list.some((one) => one.id === id)) return [];
  const ids = list.map((one) => one.id);
  const meant = closestName(id, ids);
  return [
    faultAt(place, {
      code: 'unknown-reference',
      message: `There is no ${what} "${id}"${purpose}.`,
      found: foundText(id),
      expected: `the id of a ${what}`,
      mend: meant === undefined ? `Add a ${what} of this id, or name another.` : `Did you mean "${meant}"?`,
    }),
  ];
}

function checkCriterion(criterion: Criterion, place: RulePlace, { risk, facts }: RuleSet): RuleFault[] {
  const problems = missing('dimension', criterion.dimension, risk.dimensions, under(place, 'dimension'));
  if (criterion.levels.length === 0) {
    problems.push(
      faultAt(under(place, 'levels'), {
        code: 'not-allowed',
        message: 'A criterion needs at least one level.',
        found: 'no level',
        expected: 'at least one',
        mend: 'Add a level with a condition and points, or take the criterion out.',
      }),
    );
  }
  criterion.levels.forEach((level, index) => {
    const at = { path: `${place.path}.levels[${index}]`, keys: [...place.keys, 'levels', index] };
    problems.push(...checkCondition(level.when, facts, under(at, 'when'), { perEntity: false }));
    if (isBetween(level.points, zero)) return;
    problems.push(
      faultAt(under(at, 'points'), {
        code: 'not-allowed',
        message: 'Points are decimals of zero or more.',
        found: foundText(level.points),
        expected: 'a decimal of zero or more',
        mend: 'Write points such as "3" or "2.5"; what makes a case safer is a control.',
      }),
    );
  });
  return problems;
}

function checkControl(control: Control, place: RulePlace, { risk, facts }: RuleSet): RuleFault[] {
  const problems = checkCondition(control.when, facts, under(place, 'when'), { perEntity: false });
  for (const [id, keeps] of Object.entries(control.keeps)) {
    const at = under(place, 'keeps', id);
    problems.push(...missing('criterion', id, risk.criteria, at, ' to soften'));
    if (isBetween(keeps, zero, ratio(1n))) continue;
    problems.push(
      faultAt(at, {
        code: 'not-allowed',
        message: `A control keeps a fraction from 0 to 1 of "${id}", not ${keeps}.`,
        found: foundText(keeps),
        expected: 'a fraction from 0 to 1',
        mend: 'Write what remains of the points, such as "1/4" or "0.5".',
      }),
    );
  }
  return problems;
}

function checkEscalation(escalation: Escalation, place: RulePlace, { risk, facts }: RuleSet): RuleFault[] {
  return [
    ...checkCondition(escalation.when, facts, under(place, 'when'), { perEntity: false }),
    ...missing('band', escalation.floor, risk.bands, under(place, 'floor')),
  ];
}

function checkWeights(weights: readonly string[]): RuleFault[] {
  const place: RulePlace = { path: 'risk.dimensions', keys: ['risk', 'dimensions'] };
  if (weights.length === 0) return [];
  const expected = 'weights of zero or more that add up to 100';
  if (!weights.every((weight) => isBetween(weight, zero))) {
    return [
      faultAt(place, {
        code: 'not-allowed',
        message: `Weights are decimals of zero or more; found ${weights.join(', ')}.`,
        found: foundText(weights.join(', ')),
        expected,
        mend: 'Write each weight in percent, such as "40".',
      }),
    ];
  }
  const sum = weights.map(ratioFrom).reduce<Ratio>(addRatios, zero);
  if (compareRatios(sum, ratio(100n)) === 0) return [];
  return [
    faultAt(place, {
      code: 'contradiction',
      message: `The weights ${weights.join(' + ')} do not add up to 100.`,
      found: foundText(weights.join(' + ')),
      expected,
      mend: 'Change the weights so that all together are 100 percent.',
    }),
  ];
}

function checkBands(starts: readonly string[]): RuleFault[] {
  const bounds = starts.map(ratioIn);
  const rising = bounds.every((bound, index) => {
    const before = bounds[index - 1];
    if (bound === undefined) return false;
    return before === undefined ? index === 0 && bound.numerator === 0n : compareRatios(bound, before) > 0;
  });
  if (rising) return [];
  return [
    faultAt(
      { path: 'risk.bands', keys: ['risk', 'bands'] },
      {
        code: 'contradiction',
        message: 'Bands start at 0 and rise.',
        found: foundText(starts.join(', ')),
        expected: 'bands that start at 0 and rise',
        mend: 'Put the bands in order, the first from "0".',
      },
    ),
  ];
}

const zero = ratio(0n);

function isBetween(text: string, least: Ratio, most?: Ratio): boolean {
  const value = ratioIn(text);
  if (value === undefined || compareRatios(value, least) < 0) return false;
  return most === undefined || compareRatios(value, most) <= 0;
}
