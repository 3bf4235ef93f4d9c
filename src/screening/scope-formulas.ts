import type { EntityRow } from '../facts/derive.js';
import { type Condition, never } from '../rules/condition.js';
import type { Limb, ScopeTest } from '../rules/rule-set.js';
import { type CompiledRuleSet, compileOver } from './compile.js';
import { conjunction, disjunction, type Formula, formulaOf, negation } from './formula.js';
import type { Readings } from './readings.js';
import type { FactWords } from './reason.js';
import type { Space } from './space.js';

/** What the parts of a scope are valued with. */
export interface ScopeView {
  readonly compiled: CompiledRuleSet;
  readonly entities: readonly EntityRow[];
  readonly space: Space;
  readonly words: FactWords;
}

/** The condition of a limb under the readings taken. */
export function conditionUnder(limb: Limb, readings: Readings): Condition {
  if (!('question' in limb.when)) return limb.when;
  const taken = readings.get(limb.when.question);
  return (taken === undefined ? undefined : limb.when.readings[taken]) ?? never;
}

export const isPerEntity = (limb: Limb, { compiled }: Pick<ScopeView, 'compiled'>): boolean =>
  compiled.perEntity.has(limb);

/** For how many entities of a target the formulas of a rule set are kept from one case to the next. */
const MOST_KEPT = 8;

/** The formulas of a rule set's conditions by the position of the entity, for each way of cutting its facts. */
const kept = new WeakMap<CompiledRuleSet['cells'], Map<Condition, Formula>[]>();

/** A condition of a limb as a formula over the variables of the case and of one entity. */
export function conditionFormula(
  condition: Condition,
  entity: number,
  { compiled }: Pick<ScopeView, 'compiled'>,
): Formula {
  if (entity >= MOST_KEPT) return formulaOf(condition, compileOver(compiled, entity));
  let byEntity = kept.get(compiled.cells);
  if (byEntity === undefined) {
    byEntity = Array.from({ length: MOST_KEPT }, () => new Map());
    kept.set(compiled.cells, byEntity);
  }
  const byCondition = byEntity[entity] as Map<Condition, Formula>;
  const known = byCondition.get(condition);
  if (known !== undefined) return known;
  const made = formulaOf(condition, compileOver(compiled, entity));
  byCondition.set(condition, made);
  return made;
}

/**
 * A condition of a limb over the whole case. Of limbs that are asked of each entity one entity is enough; an exclusion
 * takes the whole operation out only when it covers every entity.
 */
export function wholeFormula(limb: Limb, condition: Condition, view: ScopeView): Formula {
  if (!isPerEntity(limb, view)) return conditionFormula(condition, 0, view);
  const parts = view.entities.map((_, entity) => conditionFormula(condition, entity, view));
  const excludes = view.compiled.ruleSet.scope.exclusions.includes(limb);
  return excludes && parts.length > 0 ? conjunction(parts) : disjunction(parts);
}

/** How the formula of a limb's condition is had: as it is, or settled over a space already. */
export type FormulaAt = (condition: Condition, entity: number) => Formula;

/**
 * The obligation as one formula: every test met by one of its limbs, and no exclusion. What is asked of each entity
 * must come together in the same one: votes in one company and a listed activity in another make no obligation.
 */
export function obligationFormula(
  readings: Readings,
  view: Pick<ScopeView, 'compiled' | 'entities'>,
  formulaAt: FormulaAt = (condition, entity) => conditionFormula(condition, entity, view),
): Formula {
  const { tests, exclusions } = view.compiled.ruleSet.scope;
  const limbFormula = (limb: Limb, entity: number): Formula => formulaAt(conditionUnder(limb, readings), entity);
  const asksEntities = (limbs: readonly Limb[]): boolean => limbs.some((limb) => isPerEntity(limb, view));
  const testFormula = (test: ScopeTest, entity: number): Formula =>
    disjunction(test.limbs.map((limb) => limbFormula(limb, entity)));
  const notExcluded = (limb: Limb, entity: number): Formula => negation(limbFormula(limb, entity));

  const ofCase = [
    ...tests.filter((test) => !asksEntities(test.limbs)).map((test) => testFormula(test, 0)),
    ...exclusions.filter((limb) => !isPerEntity(limb, view)).map((limb) => notExcluded(limb, 0)),
  ];
  const entityTests = tests.filter((test) => asksEntities(test.limbs));
  const entityExclusions = exclusions.filter((limb) => isPerEntity(limb, view));
  if (entityTests.length + entityExclusions.length === 0) return conjunction(ofCase);
  const ofSomeEntity = view.entities.map((_, entity) =>
    conjunction([
      ...entityTests.map((test) => testFormula(test, entity)),
      ...entityExclusions.map((limb) => notExcluded(limb, entity)),
    ]),
  );
  return conjunction([...ofCase, disjunction(ofSomeEntity)]);
}
