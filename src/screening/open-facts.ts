import type { DerivedFact } from '../facts/derive.js';
import { isOpen } from '../values/possible.js';
import { type SourceStatus, weakestStatus } from '../values/status.js';
import type { FactLeaf, FactResult, OpenFact } from './assessment.js';
import type { CompiledRuleSet } from './compile.js';
import { settle } from './decide.js';
import { type Formula, variablesOf } from './formula.js';
import { exactNumber } from './numbers.js';
import { overriddenOf, type ProfileTable, profileStatuses } from './profiles.js';
import { mayBe } from './reason.js';
import type { Share } from './share.js';
import type { Space } from './space.js';
import type { Factor } from './tables.js';

/** Every fact that the rules read, with what it may be and where it comes from. */
export const factResults = (derived: readonly DerivedFact[], space: Space, profiles: ProfileTable): FactResult[] =>
  derived.map((one, variable) => ({
    ...named(one),
    title: one.fact.title,
    ...(one.fact.unit === undefined ? {} : { unit: one.fact.unit }),
    mayBe: mayBe(one),
    status: statusOf(one, profiles),
    open: (space.cells[variable]?.length ?? 0) > 1,
    leaves: one.leaves.map(leafOf),
    overriddenProfiles: overriddenOf(one, profiles),
  }));

/** A fact that is not settled, with how much it can move. */
interface OpenVariable {
  readonly one: DerivedFact;
  readonly variable: number;
  readonly swing: Swing | undefined;
  readonly bearsOnObligation: boolean;
}

/**
 * The facts that are not settled as far as the rules can tell, those on which an undetermined obligation may turn
 * first, then those that can move the score most, then in the order of the catalogue.
 *
 * @param obligation - what is left open of the obligation under the combinations of readings that count
 * @param shares - what each criterion adds to the residual score
 */
export function openVariables(
  compiled: CompiledRuleSet,
  derived: readonly DerivedFact[],
  space: Space,
  obligation: readonly Formula[],
  shares: readonly Share[],
): OpenVariable[] {
  const deciding = new Set(obligation.flatMap((formula) => [...variablesOf(formula)]));
  const swings = swingsOf(compiled, shares, space);
  const movedBy = ({ swing }: OpenVariable): bigint => swing?.value ?? 0n;
  return derived
    .map((one, variable) => ({
      one,
      variable,
      swing: swings.get(variable),
      bearsOnObligation: deciding.has(variable),
    }))
    .filter(({ variable }) => (space.cells[variable]?.length ?? 0) > 1)
    .filter((open) => open.bearsOnObligation || movedBy(open) > 0n)
    .sort(
      (a, b) =>
        Number(b.bearsOnObligation) - Number(a.bearsOnObligation) ||
        Number(movedBy(b) - movedBy(a)) ||
        a.variable - b.variable,
    );
}

/** The facts that are not settled, in the order of {@link openVariables}, in words. */
export const openFacts = (
  { scale }: CompiledRuleSet,
  open: readonly OpenVariable[],
  profiles: ProfileTable,
): OpenFact[] =>
  open.map(({ one, swing, bearsOnObligation }) => ({
    ...named(one),
    title: one.fact.title,
    question: one.fact.question,
    asks: one.fact.asks ?? [],
    mayBe: mayBe(one),
    status: statusOf(one, profiles),
    leaves: one.leaves.filter((leaf) => isOpen(leaf.possible)).map(leafOf),
    bearsOnObligation,
    criteria: swing?.criteria ?? [],
    moves: exactNumber(swing?.value ?? 0n, scale),
    overriddenProfiles: overriddenOf(one, profiles),
  }));

interface Swing {
  readonly value: bigint;
  readonly criteria: readonly string[];
}

/**
 * By how much each variable can move the residual score, at most: the sum of what it can change in each criterion that
 * reads it, the other variables being what they are.
 */
function swingsOf(compiled: CompiledRuleSet, shares: readonly Share[], space: Space): Map<number, Swing> {
  const swings = new Map<number, Swing>();
  compiled.criteria.forEach((one, index) => {
    const share = shares[index] as Share;
    const controls = one.controls.map(({ control }) => compiled.controls[control]?.when as Formula);
    // Each formula for itself: a level that certainly holds does not settle what a later control makes of it.
    const formulas = [...one.levels.map((level) => level.when), ...controls].map((formula) => settle(formula, space));
    for (const variable of new Set(formulas.flatMap((formula) => [...variablesOf(formula)]))) {
      const unit = space.places[variable]?.unit as number;
      const value = share.factor === undefined ? share.max - share.min : swingIn(share.factor, unit, space);
      if (value === 0n) continue;
      const before = swings.get(variable) ?? { value: 0n, criteria: [] };
      swings.set(variable, { value: before.value + value, criteria: [...before.criteria, one.criterion.id] });
    }
  });
  return swings;
}

/** The greatest difference that one unit alone makes in a table, over all rows of the others. */
export function swingIn(factor: Factor, unit: number, space: Space): bigint {
  const rows = (one: number): number => space.units[one]?.rows.length ?? 1;
  const place = factor.units.indexOf(unit);
  if (place < 0) return 0n;
  const stride = factor.units.slice(place + 1).reduce((product, one) => product * rows(one), 1);
  let greatest = 0n;
  for (let start = 0; start < factor.table.length; start++) {
    if (Math.floor(start / stride) % rows(unit) !== 0) continue;
    const values = Array.from({ length: rows(unit) }, (_, row) => factor.table[start + row * stride] ?? 0n);
    const difference = values.reduce((a, b) => (b > a ? b : a)) - values.reduce((a, b) => (b < a ? b : a));
    if (difference > greatest) greatest = difference;
  }
  return greatest;
}

/** A fact by its id, and the entity that it is about. */
export const named = ({ fact, entity }: DerivedFact): { fact: string; entity?: string } => ({
  fact: fact.id,
  ...(entity === undefined ? {} : { entity: entity.id }),
});

const leafOf = ({ path, state, evidence }: DerivedFact['leaves'][number]): FactLeaf => ({ path, state, evidence });

/** The weakest status among the derivation of a fact and the legal profiles behind it. */
const statusOf = (one: DerivedFact, profiles: ProfileTable): SourceStatus =>
  weakestStatus([...(one.fact.status === undefined ? [] : [one.fact.status]), ...profileStatuses(one, profiles)]);
