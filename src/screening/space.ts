import type { DerivedFacts, FactGroup } from '../facts/worlds.js';
import type { Cells } from './cells.js';
import type { RowCount } from './tables.js';

/** How many rows an independent part of the space may have before it is taken apart, as an outer bound. */
export const ROW_BUDGET = 4096;

/** Variables that hang together: in each row one cell for each of them. Units are independent of one another. */
export interface Unit {
  readonly variables: readonly number[];
  readonly rows: readonly (readonly number[])[];
}

/**
 * All completions of a case, as far as a rule set can tell them apart: any row of each unit, independently.
 */
export interface Space {
  readonly units: readonly Unit[];
  /** The unit and the column of each variable. */
  readonly places: readonly { readonly unit: number; readonly column: number }[];
  /** The cells that each variable can be in. */
  readonly cells: readonly (readonly number[])[];
  /** Variables whose unit holds more than the completions of the case. */
  readonly outer: ReadonlySet<number>;
}

/** The space of some derived facts, variable by variable in the same order. */
export function spaceOf(derived: DerivedFacts, cells: readonly Cells[]): Space {
  const units: Unit[] = [];
  const outer = new Set<number>();
  for (const group of derived.groups) {
    const rows = rowsOf(group, cells);
    if (group.outer || rows === undefined) for (const variable of group.members) outer.add(variable);
    if (rows !== undefined) units.push({ variables: group.members, rows });
    else units.push(...apart(group, cells));
  }
  const places: { unit: number; column: number }[] = [];
  const reached: (readonly number[])[] = [];
  units.forEach((unit, unitIndex) => {
    unit.variables.forEach((variable, column) => {
      places[variable] = { unit: unitIndex, column };
      reached[variable] = reachedIn(unit, column);
    });
  });
  // A variable of which no unit leaves a choice ties nothing together, so it is no reason to call a bound outer.
  for (const variable of outer) if (reached[variable]?.length === 1) outer.delete(variable);
  return { units, places, cells: reached, outer };
}

/** How many rows each unit of a space has. */
export const rowCountOf =
  (space: Space): RowCount =>
  (unit) =>
    space.units[unit]?.rows.length ?? 1;

/** Positions of the rows that some units keep; the other units keep all of theirs. */
export type KeptRows = ReadonlyMap<number, readonly number[]>;

/** The part of a space in which some units keep only some of their rows. */
export function restrictedSpace(space: Space, kept: KeptRows): Space {
  const narrowed = [...kept].flatMap(([index, rows]) => {
    const unit = space.units[index];
    return unit === undefined
      ? []
      : [[index, { ...unit, rows: rows.map((row) => unit.rows[row] as readonly number[]) }] as const];
  });
  return spaceWithUnits(space, new Map(narrowed));
}

/** A space in which other rows stand in the place of some units. */
export function spaceWithUnits(space: Space, replaced: ReadonlyMap<number, Unit>): Space {
  const units = space.units.map((unit, index) => replaced.get(index) ?? unit);
  const cells = space.cells.map((before, variable) => {
    const { unit, column } = space.places[variable] as Space['places'][number];
    return replaced.has(unit) ? reachedIn(units[unit] as Unit, column) : before;
  });
  return { ...space, units, cells };
}

const reachedIn = (unit: Unit, column: number): number[] =>
  [...new Set(unit.rows.map((row) => row[column] as number))].sort((a, b) => a - b);

/** The rows of a group, each once, or `undefined` when they exceed the budget. */
export function rowsOf(group: Pick<FactGroup, 'members' | 'worlds'>, cells: readonly Cells[]): number[][] | undefined {
  const rows = new Map<string, number[]>();
  const seen = new Set<string>();
  for (const world of group.worlds) {
    const columns = world.map((possible, index) => (cells[group.members[index] as number] as Cells).reached(possible));
    const key = columns.join('|');
    if (seen.has(key)) continue;
    seen.add(key);
    const size = columns.reduce((product, column) => product * column.length, 1);
    if (size > ROW_BUDGET) return undefined;
    for (const row of product(columns)) rows.set(row.join(), row);
    if (rows.size > ROW_BUDGET) return undefined;
  }
  return [...rows.values()];
}

/** Every choice of one member of each list. */
function product(columns: readonly (readonly number[])[]): number[][] {
  return columns.reduce<number[][]>(
    (rows, column) => rows.flatMap((row) => column.map((cell) => [...row, cell])),
    [[]],
  );
}

/** A unit for each variable of a group that is too large to hold together. */
function apart(group: FactGroup, cells: readonly Cells[]): Unit[] {
  return group.members.map((variable, index) => {
    const reached = group.worlds.flatMap((world) => {
      const possible = world[index];
      return possible === undefined ? [] : (cells[variable] as Cells).reached(possible);
    });
    return { variables: [variable], rows: [...new Set(reached)].sort((a, b) => a - b).map((cell) => [cell]) };
  });
}
