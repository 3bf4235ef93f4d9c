import { type Ratio, ratio } from '../values/ratio.js';
import { compareText } from '../values/text.js';
import type { Column } from './column.js';
import type { Columns } from './columns.js';
import { componentsOf } from './components.js';
import type { Diagnostic } from './diagnostic.js';
import { type End, filled, worth } from './fill.js';
import { isLess, nothing, whole } from './fraction.js';
import { type Goal, type Look, partsOf } from './goal.js';

/**
 * How many more links than companies a cycle may have and still be solved exactly; a ring, however long, has none more.
 * The exact solution of a dense cycle is numbers of thousands of digits.
 */
export const MOST_SURPLUS_LINKS = 40;

/** How many columns are looked at to narrow the ranges of one owner in a cycle that is not solved, at most. */
const MOST_COLUMN_VISITS = 200;

/** The same for all owners in the cycle, who may be as many as its companies. */
const MOST_COLUMN_VISITS_IN_ALL = 12_000;

/** Values of a cycle that is not solved are rounded outwards to this part of the whole. */
const GRID = 10n ** 12n;

/** Whether companies that all hold each other, directly or not, are too entangled to be solved exactly. */
export function isTangle(columns: Columns, component: readonly string[]): boolean {
  if (component.length * (component.length - 1) - component.length <= MOST_SURPLUS_LINKS) return false;
  const members = new Set(component);
  let links = 0;
  for (const id of component) {
    for (const { holder } of columns.of(id)?.slices ?? []) if (members.has(holder)) links += 1;
  }
  return links - component.length > MOST_SURPLUS_LINKS;
}

/** The tangles among some parties, as diagnostics. */
export function tangleDiagnostics(columns: Columns, among: Iterable<string>): readonly Diagnostic[] {
  const holdersOf = (id: string): string[] => (columns.of(id)?.slices ?? []).map(({ holder }) => holder);
  return componentsOf(among, holdersOf)
    .filter((component) => isTangle(columns, component))
    .map(
      (component): Diagnostic => ({ code: 'cycle-not-solved', parties: component.sort(compareText), interests: [] }),
    );
}

/** A value rounded outwards, so that its digits stay few. */
function outwards({ numerator, denominator }: Ratio, end: End): Ratio {
  const scaled = numerator * GRID;
  const down = scaled / denominator;
  const isCut = end === 'max' && down * denominator !== scaled;
  return ratio(isCut ? down + 1n : down, GRID);
}

/**
 * Bounds of the best values in a tangle: from nothing upwards for the least, from the whole downwards for the greatest, so
 * that every round is right and only the width of the range depends on how many there are.
 */
export function tangleValues(
  columns: readonly Column[],
  goal: Goal,
  end: End,
  outside: Look,
): ReadonlyMap<string, Ratio> {
  const start = end === 'min' ? nothing : whole;
  const values = new Map(columns.map(({ subject }) => [subject, start]));
  const look: Look = (id) => {
    const value = values.get(id);
    return value === undefined ? outside(id) : { value, open: false };
  };
  const visits = Math.min(MOST_COLUMN_VISITS, MOST_COLUMN_VISITS_IN_ALL / columns.length);
  const rounds = Math.floor(visits / columns.length);
  for (let round = 0; round < rounds; round++) {
    for (const column of columns) {
      const value = outwards(worth(filled(partsOf(column, goal, look), end)), end);
      values.set(column.subject, isLess(whole, value) ? whole : value);
    }
  }
  return values;
}
