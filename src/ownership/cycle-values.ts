import type { Ratio } from '../values/ratio.js';
import type { Column } from './column.js';
import { type End, filled, type Part, worth } from './fill.js';
import { isLess, isNothing, nothing, plus, sumRatios, times, whole } from './fraction.js';
import { type Goal, type HeldPart, type Look, partsOf, worthNothing } from './goal.js';
import { type Equation, leastSolution } from './linear.js';

/**
 * The companies of a cycle in which the walk can surely be kept from the owners: the best value there is nothing, and no
 * equation would say so, since going round and round satisfies them as well.
 */
function avoidable(columns: readonly Column[], goal: Goal, outside: Look): ReadonlySet<string> {
  const safe = new Set(columns.map(({ subject }) => subject));
  const staysSafe = (column: Column): boolean => {
    const parts = partsOf(column, goal, outside);
    const harmless = (part: HeldPart): boolean =>
      isNothing(part.value) && (part.holder === undefined || !cycle.has(part.holder) || safe.has(part.holder));
    if (parts.some((part) => !harmless(part) && isLess(nothing, part.share.min))) return false;
    return !isLess(sumRatios(parts.filter(harmless).map(({ share }) => share.max)), whole);
  };
  const cycle: ReadonlySet<string> = new Set(safe);
  for (let changed = true; changed; ) {
    changed = false;
    for (const column of columns) {
      if (safe.has(column.subject) && !staysSafe(column)) changed = safe.delete(column.subject);
    }
  }
  return safe;
}

type Division = ReadonlyMap<Part, Ratio>;

/** What a cycle is worth under one choice of shares. */
function valuesUnder(divisions: ReadonlyMap<string, Division>): ReadonlyMap<string, Ratio> {
  const equations = new Map<string, Equation>();
  for (const [subject, division] of divisions) {
    const of = new Map<string, Ratio>();
    let constant = nothing;
    for (const [part, share] of division as ReadonlyMap<HeldPart, Ratio>) {
      if (part.holder !== undefined && divisions.has(part.holder)) of.set(part.holder, share);
      else constant = plus(constant, times(share, part.value));
    }
    equations.set(subject, { constant, of });
  }
  return leastSolution(equations);
}

/** The best values in a cycle: choose, solve, choose again by what was found, until no choice is better (Howard). */
export function cycleValues(
  columns: readonly Column[],
  goal: Goal,
  end: End,
  outside: Look,
): ReadonlyMap<string, Ratio> {
  const given = end === 'min' ? avoidable(columns, goal, outside) : new Set<string>();
  const open = columns.filter(({ subject }) => !given.has(subject));
  const inside = new Set(open.map(({ subject }) => subject));
  let values: ReadonlyMap<string, Ratio> = new Map();
  const look: Look = (id) => {
    if (inside.has(id)) return { value: values.get(id) ?? nothing, open: false };
    return given.has(id) ? worthNothing : outside(id);
  };
  const choose = (column: Column): Division => filled(partsOf(column, goal, look), end);
  const divisions = new Map(open.map((column) => [column.subject, choose(column)]));
  for (let changed = true; changed; ) {
    values = valuesUnder(divisions);
    changed = false;
    for (const column of open) {
      const next = choose(column);
      const [before, after] = [values.get(column.subject) ?? nothing, worth(next)];
      if (!(end === 'max' ? isLess(before, after) : isLess(after, before))) continue;
      divisions.set(column.subject, next);
      changed = true;
    }
  }
  return new Map(columns.map(({ subject }) => [subject, values.get(subject) ?? nothing]));
}
