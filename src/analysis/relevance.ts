import { settle } from '../screening/decide.js';
import { variablesOf } from '../screening/formula.js';
import type { Run } from '../screening/run.js';
import type { Share } from '../screening/share.js';
import type { Effect } from './effect.js';
import type { OpenLeaf } from './open-leaves.js';

/** Says of an open leaf whether its answer can still change the obligation or the band. */
export function relevance(run: Run, now: Effect): (leaf: OpenLeaf) => boolean {
  const deciding = now.obligation === 'undetermined' ? decidingVariables(run) : new Set<number>();
  const moving = now.lowest === now.highest ? new Set<number>() : movingUnits(run);
  return ({ readers }) =>
    readers.some((variable) => deciding.has(variable) || moving.has(run.space.places[variable]?.unit as number)) &&
    readers.some((variable) => (run.space.cells[variable]?.length ?? 0) > 1);
}

/** Variables on which the obligation may turn. */
export const decidingVariables = ({ obligation, space }: Run): Set<number> =>
  new Set(obligation.flatMap((formula) => [...variablesOf(settle(formula, space))]));

/** Units that can change what a criterion earns or whether a floor holds. */
export function movingUnits({ tables, compiled, space }: Run): Set<number> {
  const units = new Set<number>();
  const all = [...tables.shares, ...tables.floors.map(({ ground }) => ground)];
  for (const share of all) {
    if (share.min === share.max) continue;
    for (const unit of share.factor?.units ?? unitsReadBy(share, all, { compiled, space })) units.add(unit);
  }
  return units;
}

/** A share without a table may turn on any unit that its rules read. */
function unitsReadBy(
  share: Share,
  all: readonly Share[],
  { compiled, space }: Pick<Run, 'compiled' | 'space'>,
): number[] {
  const index = all.indexOf(share);
  const one = compiled.criteria[index];
  const formulas =
    one === undefined
      ? [compiled.escalations[index - compiled.criteria.length]?.when]
      : [...one.levels.map(({ when }) => when), ...one.controls.map(({ control }) => compiled.controls[control]?.when)];
  return formulas.flatMap((formula) =>
    formula === undefined ? [] : [...variablesOf(formula)].map((variable) => space.places[variable]?.unit as number),
  );
}
