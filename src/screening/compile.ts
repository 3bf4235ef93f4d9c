import type { Comparison } from '../facts/comparison.js';
import type { Fact } from '../facts/fact.js';
import { type Condition, comparisonsOf, factsOf } from '../rules/condition.js';
import { conditionsOfLimb } from '../rules/facts-used.js';
import { pointWorths } from '../rules/points.js';
import type { Control, Criterion, Escalation, Limb, RuleSet } from '../rules/rule-set.js';
import { leastCommonMultiple, multiplyRatios, type Ratio, ratio, ratioFrom } from '../values/ratio.js';
import { type Cells, cellsOf } from './cells.js';
import { type CompileComparison, type Formula, formulaOf } from './formula.js';

/** A criterion whose points have become whole numbers on the scale of the score. */
export interface CompiledCriterion {
  readonly criterion: Criterion;
  readonly levels: readonly { readonly when: Formula; readonly value: bigint }[];
  /** Controls that soften it, each with the part that it keeps. */
  readonly controls: readonly { readonly control: number; readonly keeps: Ratio }[];
}

/** The facts that some conditions read, cut into cells. */
export interface CutFacts {
  /** Facts that the rules read, those of the case before those asked of each entity. */
  readonly facts: readonly Fact[];
  /** How many of the facts are about the case; their positions are their variables. */
  readonly caseFacts: number;
  readonly cells: readonly Cells[];
  /** Where each fact stands among the facts, by its id. */
  readonly positions: ReadonlyMap<string, number>;
}

/** A rule set made ready: facts cut into cells, conditions turned into formulas, points into whole numbers. */
export interface CompiledRuleSet extends CutFacts {
  readonly ruleSet: RuleSet;
  /** Limbs and exclusions that are asked of each entity of the target. */
  readonly perEntity: ReadonlySet<Limb>;
  /** How many of the smallest parts make one point of the score. */
  readonly scale: bigint;
  readonly criteria: readonly CompiledCriterion[];
  readonly controls: readonly { readonly control: Control; readonly when: Formula }[];
  readonly escalations: readonly { readonly escalation: Escalation; readonly when: Formula; readonly floor: number }[];
  /** Where each band starts, in smallest parts. */
  readonly bandStarts: readonly bigint[];
}

const conditionsOfRisk = ({ risk }: RuleSet): readonly Condition[] => [
  ...risk.criteria.flatMap((criterion) => criterion.levels.map((level) => level.when)),
  ...risk.controls.map((control) => control.when),
  ...risk.escalations.map((escalation) => escalation.when),
];

const conditionsOfScope = ({ scope }: RuleSet): readonly Condition[] =>
  [...scope.tests.flatMap((test) => test.limbs), ...scope.exclusions].flatMap(conditionsOfLimb);

/**
 * Compiles a rule set once for many cases. {@link screen} does it by itself and remembers the result, so this is for
 * programs that want to do it ahead.
 *
 * @example
 * ```ts
 * import { compileRuleSet } from 'fdi-screening';
 * import { belgium2023 } from 'fdi-screening/law';
 * compileRuleSet(belgium2023).ruleSet.id; // => 'belgium-2023'
 * ```
 */
export function compileRuleSet(ruleSet: RuleSet): CompiledRuleSet {
  const ofScope = compiled.get(ruleSet.scope) ?? new WeakMap<RuleSet['risk'], CompiledRuleSet>();
  const known = ofScope.get(ruleSet.risk);
  if (known?.ruleSet.facts === ruleSet.facts) return { ...known, ruleSet };
  const result = compile(ruleSet);
  compiled.set(ruleSet.scope, ofScope.set(ruleSet.risk, result));
  return result;
}

/** By scope and risk, because `ruleSetFor` gives a new rule set with the same rules for each day. */
const compiled = new WeakMap<RuleSet['scope'], WeakMap<RuleSet['risk'], CompiledRuleSet>>();

/** Cuts the facts of a catalogue that some conditions read. */
export function cutFacts(catalogue: readonly Fact[], conditions: readonly Condition[]): CutFacts {
  const byFact = new Map<string, Comparison[]>();
  for (const one of conditions.flatMap(comparisonsOf)) byFact.set(one.fact, [...(byFact.get(one.fact) ?? []), one]);
  const used = catalogue.filter((fact) => byFact.has(fact.id));
  const facts = [...used.filter((fact) => fact.per === 'case'), ...used.filter((fact) => fact.per === 'entity')];
  return {
    facts,
    cells: facts.map((fact) => cellsOf(fact, byFact.get(fact.id) ?? [])),
    caseFacts: used.filter((fact) => fact.per === 'case').length,
    positions: new Map(facts.map((fact, index) => [fact.id, index])),
  };
}

/** Whether a condition is asked of each entity of the target. */
export const asksEntities = ({ facts, positions }: CutFacts, condition: Condition): boolean =>
  factsOf(condition).some((id) => facts[positions.get(id) as number]?.per === 'entity');

function compile(ruleSet: RuleSet): CompiledRuleSet {
  const cut = cutFacts(ruleSet.facts, [...conditionsOfScope(ruleSet), ...conditionsOfRisk(ruleSet)]);
  const limbs = [...ruleSet.scope.tests.flatMap((test) => test.limbs), ...ruleSet.scope.exclusions];
  const perEntity = new Set(
    limbs.filter((limb) => conditionsOfLimb(limb).some((condition) => asksEntities(cut, condition))),
  );
  const base = { ruleSet, ...cut, perEntity };
  const toFormula = (condition: Condition): Formula => formulaOf(condition, compileOver(base, 0));
  return { ...base, ...compileRisk(ruleSet, toFormula) };
}

const masks = new WeakMap<Comparison, { readonly cells: Cells; readonly mask: readonly boolean[] }>();

/** The cells in which a comparison holds, worked out once for each way of cutting its fact. */
function maskOf(comparison: Comparison, cells: Cells): readonly boolean[] {
  const known = masks.get(comparison);
  if (known?.cells === cells) return known.mask;
  const mask = cells.holds(comparison);
  masks.set(comparison, { cells, mask });
  return mask;
}

/**
 * Turns comparisons into formulas over variables: those of the case, and those of one entity.
 *
 * @param entity - position of the entity among the rows of the target
 */
export function compileOver({ facts, caseFacts, cells, positions }: CutFacts, entity: number): CompileComparison {
  const shift = entity * (facts.length - caseFacts);
  return (comparison) => {
    const index = positions.get(comparison.fact) as number;
    const mask = maskOf(comparison, cells[index] as Cells);
    return { kind: 'cell', variable: index < caseFacts ? index : index + shift, mask };
  };
}

/** The share of the whole score that each level of each criterion earns, in percent, exactly. */
function sharesOf({ risk }: RuleSet): Ratio[][] {
  const worths = pointWorths(risk);
  return risk.criteria.map(({ dimension, levels }) =>
    levels.map(({ points }) => multiplyRatios(ratioFrom(points), worths.get(dimension) ?? ratio(0n))),
  );
}

/** The scoring model of a rule set in whole numbers, its conditions turned into formulas by whoever cut the facts. */
export function compileRisk(ruleSet: RuleSet, toFormula: (condition: Condition) => Formula) {
  const { criteria, controls, escalations, bands } = ruleSet.risk;
  const shares = sharesOf(ruleSet);
  const keeps = controls.map((control) => new Map(Object.entries(control.keeps).map(([id, k]) => [id, ratioFrom(k)])));
  const starts = bands.map((band) => ratioFrom(band.from));
  const commonDenominator = (ratios: Iterable<Ratio>): bigint =>
    [...ratios].reduce((common, one) => leastCommonMultiple(common, one.denominator), 1n);
  const scale =
    leastCommonMultiple(commonDenominator(shares.flat()), commonDenominator(starts)) *
    commonDenominator(keeps.flatMap((one) => [...one.values()]));
  const scaled = (value: Ratio): bigint => (value.numerator * scale) / value.denominator;
  return {
    scale,
    criteria: criteria.map((criterion, index) => ({
      criterion,
      levels: criterion.levels.map((level, position) => ({
        when: toFormula(level.when),
        value: scaled(shares[index]?.[position] ?? ratio(0n)),
      })),
      controls: keeps.flatMap((one, control) => {
        const kept = one.get(criterion.id);
        return kept === undefined ? [] : [{ control, keeps: kept }];
      }),
    })),
    controls: controls.map((control) => ({ control, when: toFormula(control.when) })),
    escalations: escalations.map((escalation) => ({
      escalation,
      when: toFormula(escalation.when),
      floor: bands.findIndex((band) => band.id === escalation.floor),
    })),
    bandStarts: starts.map(scaled),
  };
}
