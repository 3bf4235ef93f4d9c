/** Changed criteria, weights, measures, floors and bands. */
import type { Fact } from '../../src/facts/fact.js';
import type { Condition } from '../../src/rules/condition.js';
import { mostPoints } from '../../src/rules/points.js';
import type { Control, Criterion, Escalation, Level, RiskModel, RuleSet } from '../../src/rules/rule-set.js';
import { decimalToText, toDecimal } from '../../src/values/decimal.js';
import { addRatios, compareRatios, ratio, ratioFrom, ratioText } from '../../src/values/ratio.js';
import { changedConditions } from './conditions.js';
import type { Mutant, MutantKind } from './mutant.js';

type Facts = ReadonlyMap<string, Fact>;

/** Every mutant of the scoring model. */
export function riskMutants(ruleSet: RuleSet, facts: Facts): readonly Mutant[] {
  const { risk } = ruleSet;
  const withRisk = (changed: Partial<RiskModel>): RuleSet => ({ ...ruleSet, risk: { ...risk, ...changed } });
  return [
    ...risk.criteria.flatMap((criterion) =>
      criterionMutants(criterion, facts, (other) =>
        withRisk({
          criteria: put(risk.criteria, criterion, other),
          controls: other.length > 0 ? risk.controls : withoutCriterion(risk.controls, criterion.id),
        }),
      ),
    ),
    ...risk.controls.flatMap((control) =>
      controlMutants(control, facts, (other) => withRisk({ controls: put(risk.controls, control, other) })),
    ),
    ...risk.escalations.flatMap((one) =>
      escalationMutants(one, risk, facts, (other) => withRisk({ escalations: put(risk.escalations, one, other) })),
    ),
    ...weightMutants(risk).map(
      ({ what, dimensions }): Mutant => ({
        id: `risk.dimensions: ${what}`,
        kind: 'weights',
        rule: '',
        ruleSet: withRisk({ dimensions }),
      }),
    ),
    ...risk.bands.slice(1).flatMap((band) =>
      [-1, 1].map((by): Mutant => {
        const from = plus(band.from, by);
        const bands = put(risk.bands, band, [{ ...band, from }]);
        return { id: `risk.bands.${band.id}: from ${from}`, kind: 'band', rule: band.id, ruleSet: withRisk({ bands }) };
      }),
    ),
  ];
}

/** Measures that soften a criterion no more, since it is gone; one that softens nothing else goes with it. */
const withoutCriterion = (controls: readonly Control[], id: string): readonly Control[] =>
  controls.flatMap((control) => {
    const { [id]: _gone, ...keeps } = control.keeps;
    return Object.keys(keeps).length === 0 ? [] : [{ ...control, keeps }];
  });

/** A list in which others stand in the place of one. */
const put = <T>(list: readonly T[], one: T, others: readonly T[]): readonly T[] =>
  list.flatMap((same) => (same === one ? others : [same]));

const plus = (number: string, by: number): string => decimalToText(toDecimal(number).plus(by));

function criterionMutants(
  criterion: Criterion,
  facts: Facts,
  replaced: (other: readonly Criterion[]) => RuleSet,
): readonly Mutant[] {
  const { id, levels } = criterion;
  const changed = (kind: MutantKind, what: string, other: readonly Level[]): Mutant => {
    const after = { ...criterion, levels: other };
    const pairs = earningPairs(criterion, after);
    return {
      id: `risk.criteria.${id}${what}`,
      kind,
      rule: id,
      ruleSet: replaced([after]),
      ...(pairs === undefined ? {} : { pairs }),
    };
  };
  return [
    ...levels.flatMap((level, index) => [
      ...changedConditions(level.when, facts).map((one) =>
        changed(one.kind, `.levels[${index}]: ${one.what}`, put(levels, level, [{ ...level, when: one.condition }])),
      ),
      ...[-1, 1].map((by) => {
        const points = plus(level.points, by);
        return changed('points', `.levels[${index}]: ${points} points`, put(levels, level, [{ ...level, points }]));
      }),
      ...(levels.length < 2 ? [] : [changed('levels', `.levels[${index}]: dropped`, put(levels, level, []))]),
      ...(index === 0 ? [] : [changed('levels', `.levels[${index}]: before the one above`, swapped(levels, index))]),
    ]),
    { id: `risk.criteria.${id}: dropped`, kind: 'rule dropped', rule: id, ruleSet: replaced([]) },
  ];
}

const swapped = (levels: readonly Level[], index: number): readonly Level[] =>
  levels.map((same, at) => levels[at === index ? index - 1 : at === index - 1 ? index : at] ?? same);

/** For each number of points when a criterion earns it, before and after; nothing where the most points differ. */
function earningPairs(before: Criterion, after: Criterion): readonly (readonly [Condition, Condition])[] | undefined {
  if (compareRatios(mostPoints(before), mostPoints(after)) !== 0) return undefined;
  const points = new Set([...before.levels, ...after.levels].map((level) => level.points));
  return [...points].map((one) => [earns(before, one), earns(after, one)] as const);
}

const earns = ({ levels }: Criterion, points: string): Condition => ({
  any: levels.flatMap((level, index) =>
    level.points === points
      ? [{ all: [level.when, ...levels.slice(0, index).map(({ when }) => ({ not: when }))] }]
      : [],
  ),
});

function controlMutants(
  control: Control,
  facts: Facts,
  replaced: (other: readonly Control[]) => RuleSet,
): readonly Mutant[] {
  const id = `risk.controls.${control.id}`;
  const rule = control.id;
  return [
    ...changedConditions(control.when, facts).map(
      (one): Mutant => ({
        id: `${id}: ${one.what}`,
        kind: one.kind,
        rule,
        ruleSet: replaced([{ ...control, when: one.condition }]),
        pairs: [[control.when, one.condition]],
      }),
    ),
    ...Object.entries(control.keeps).flatMap(([criterion, keeps]) =>
      [ratio(-1n, 4n), ratio(1n, 4n)].map((by): Mutant => {
        const other = ratioText(addRatios(ratioFrom(keeps), by));
        const ruleSet = replaced([{ ...control, keeps: { ...control.keeps, [criterion]: other } }]);
        return { id: `${id}: keeps ${other} of ${criterion}`, kind: 'measure', rule, ruleSet };
      }),
    ),
    { id: `${id}: dropped`, kind: 'rule dropped', rule, ruleSet: replaced([]) },
  ];
}

function escalationMutants(
  escalation: Escalation,
  { bands }: RiskModel,
  facts: Facts,
  replaced: (other: readonly Escalation[]) => RuleSet,
): readonly Mutant[] {
  const id = `risk.escalations.${escalation.id}`;
  const rule = escalation.id;
  return [
    ...changedConditions(escalation.when, facts).map(
      (one): Mutant => ({
        id: `${id}: ${one.what}`,
        kind: one.kind,
        rule,
        ruleSet: replaced([{ ...escalation, when: one.condition }]),
        pairs: [[escalation.when, one.condition]],
      }),
    ),
    ...bands
      .filter((band) => band.id !== escalation.floor)
      .map(
        (band): Mutant => ({
          id: `${id}: floor ${band.id}`,
          kind: 'floor',
          rule,
          ruleSet: replaced([{ ...escalation, floor: band.id }]),
        }),
      ),
    { id: `${id}: dropped`, kind: 'rule dropped', rule, ruleSet: replaced([]) },
  ];
}

/** One percent moved from each dimension to each other, so that the weights still add up to 100. */
const weightMutants = ({ dimensions }: RiskModel) =>
  dimensions.flatMap((less) =>
    dimensions
      .filter((more) => more !== less)
      .map((more) => ({
        what: `one percent of ${less.id} to ${more.id}`,
        dimensions: dimensions.map((one) =>
          one === less
            ? { ...one, weight: plus(one.weight, -1) }
            : one === more
              ? { ...one, weight: plus(one.weight, 1) }
              : one,
        ),
      })),
  );
