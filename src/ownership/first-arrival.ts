import type { Column } from './column.js';
import type { Columns } from './columns.js';
import { componentsOf } from './components.js';
import { cycleValues } from './cycle-values.js';
import { type End, filled, isOutOfReach, worth } from './fill.js';
import { type Best, type Goal, type Look, partsOf, worthAll, worthNothing } from './goal.js';
import type { ShareRange } from './graph.js';
import { openEnds } from './open-ends.js';
import { isTangle, tangleValues } from './tangle.js';

/**
 * The best value of one column, given those of its holders.
 *
 * @param values - the best values of companies as {@link bestValues} gave them; anything else is worth nothing
 */
export function columnValue(column: Column, goal: Goal, end: End, values: ReadonlyMap<string, Best>): Best {
  const parts = partsOf(column, goal, (id) => (goal.owners.has(id) ? worthAll : (values.get(id) ?? worthNothing)));
  return { value: worth(filled(parts, end)), open: isOutOfReach(parts, end) };
}

/**
 * The greatest or the least share that the owners can have in each of some companies, exactly, over all ways to fill in
 * what is only known as a range so that no company has more than one whole.
 *
 * @param scope - the companies to look at; it must hold every company on a chain between an owner and another of them,
 * and a holder outside it that is no owner is worth nothing
 */
export function bestValues(
  columns: Columns,
  goal: Goal,
  end: End,
  scope: ReadonlySet<string>,
): ReadonlyMap<string, Best> {
  const found = new Map<string, Best>();
  const look: Look = (id) => (goal.owners.has(id) ? worthAll : (found.get(id) ?? worthNothing));
  const nodes = [...scope].filter((id) => !goal.owners.has(id) && columns.of(id) !== undefined);
  const holdersOf = (id: string): string[] => (columns.of(id)?.slices ?? []).map(({ holder }) => holder);
  for (const component of componentsOf(nodes, holdersOf)) {
    const members = component.flatMap((id) => columns.of(id) ?? []);
    const [only] = members;
    if (members.length === 1 && only !== undefined && !holdersOf(only.subject).includes(only.subject)) {
      found.set(only.subject, columnValue(only, goal, end, found));
      continue;
    }
    if (isTangle(columns, component)) {
      // An outer bound of an end is right whether the end itself is reached or not.
      for (const [id, value] of tangleValues(members, goal, end, look)) found.set(id, { value, open: false });
      continue;
    }
    const values = cycleValues(members, goal, end, look);
    const withOpen = (id: string, open: ReadonlySet<string>): Best => {
      const value = values.get(id);
      return value === undefined ? look(id) : { value, open: open.has(id) };
    };
    const open = openEnds(members, goal, end, withOpen);
    for (const [id, value] of values) found.set(id, { value, open: open.has(id) });
  }
  return found;
}

/** A range from its two ends. */
export const rangeBetween = (min: Best, max: Best): ShareRange => ({
  min: min.value,
  max: max.value,
  minOpen: min.open,
  maxOpen: max.open,
});
