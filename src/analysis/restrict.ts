import { type FactGroup, type Fixing, partKey } from '../facts/worlds.js';
import type { Cells } from '../screening/cells.js';
import type { Run } from '../screening/run.js';
import { type KeptRows, rowsOf } from '../screening/space.js';
import { type AnyPossible, isOpen } from '../values/possible.js';

/** The rows of the space that remain when some open leaves are settled. */
export interface Restriction {
  readonly kept: KeptRows;
  /** Whether these are exactly the completions with those answers; otherwise there may be more of them. */
  readonly exact: boolean;
}

/** How many worlds are derived anew for one answer, at most; beyond it the rows are bounded fact by fact. */
const WORLD_LIMIT = 32;

/** Says for settled leaves which rows of a run's space remain. */
export function restrictor(run: Run): (fixed: Fixing) => Restriction {
  const { derived, space, cells } = run;
  const groupOf = new Map(derived.groups.flatMap((group) => group.members.map((member) => [member, group] as const)));
  const readers = new Map<string, number[]>();
  derived.facts.forEach(({ leaves }, variable) => {
    for (const { path } of leaves) readers.set(path, [...(readers.get(path) ?? []), variable]);
  });
  const rowKeys = new Map<number, ReadonlyMap<string, number>>();
  const rowAt = (unit: number, row: readonly number[]): number | undefined => {
    const known = rowKeys.get(unit) ?? new Map(space.units[unit]?.rows.map((one, index) => [one.join(), index]));
    rowKeys.set(unit, known);
    return known.get(row.join());
  };

  const indexes = new Map<FactGroup, WorldIndex>();
  const indexOf = (group: FactGroup, unit: number): WorldIndex => {
    const known = indexes.get(group) ?? worldIndex(group, cells, (worlds) => rowsIn(group, unit, worlds));
    indexes.set(group, known);
    return known;
  };
  const rowsIn = (
    group: FactGroup,
    unit: number,
    worlds: readonly (readonly AnyPossible[])[],
  ): readonly number[] | undefined => {
    const rows = rowsOf({ members: group.members, worlds }, cells)?.map((row) => rowAt(unit, row));
    return rows === undefined || rows.length === 0 || rows.includes(undefined) ? undefined : (rows as number[]);
  };

  /** The rows of a whole group in the worlds that agree with the settled leaves; `undefined` where it is too much. */
  const rowsInWorlds = (group: FactGroup, unit: number, fixed: Fixing): readonly number[] | undefined => {
    const { withPart, rowsOfWorld } = indexOf(group, unit);
    const agreeing = [...fixed].map(([path, part]) => (isOpen(part) ? undefined : withPart(path, partKey(part))));
    const settled = agreeing.filter((worlds) => worlds !== undefined);
    const worlds = group.fixings.flatMap((_, index) => (settled.every((one) => one.has(index)) ? [index] : []));
    // A leaf that the worlds do not settle, or settle to a run in which the answer lies, is settled in each of them.
    if (settled.length < agreeing.length) {
      if (worlds.length > WORLD_LIMIT) return undefined;
      const derived = worlds.map((index) => group.derive(new Map([...(group.fixings[index] as Fixing), ...fixed])));
      return sorted(rowsIn(group, unit, derived));
    }
    // Many worlds have the same rows: those are one list.
    const rows = [...new Set(worlds.map(rowsOfWorld))];
    return rows.includes(undefined) ? undefined : sorted(new Set(rows.flatMap((one) => one ?? [])));
  };

  /** The rows that no single fact rules out. */
  const rowsByFact = (variables: readonly number[], unit: number, fixed: Fixing): readonly number[] => {
    const rows = space.units[unit]?.rows ?? [];
    const allowed = variables.map((variable) => {
      const fact = derived.facts[variable];
      const possible = fact === undefined ? undefined : run.derive(fact.fact, fact.entity, fixed).possible;
      const reached = possible === undefined ? [] : (cells[variable]?.reached(possible) ?? []);
      return { column: space.places[variable]?.column ?? 0, reached: new Set(reached) };
    });
    const left = rows.flatMap((row, index) =>
      allowed.every(({ column, reached }) => reached.has(row[column] as number)) ? [index] : [],
    );
    return left.length > 0 ? left : rows.map((_, index) => index);
  };

  return (fixed) => {
    const kept = new Map<number, readonly number[]>();
    let exact = true;
    const touched = new Map<FactGroup, number[]>();
    for (const path of fixed.keys()) {
      for (const variable of readers.get(path) ?? []) {
        const group = groupOf.get(variable) as FactGroup;
        touched.set(group, [...(touched.get(group) ?? []), variable]);
      }
    }
    for (const [group, variables] of touched) {
      const unit = space.places[group.members[0] as number]?.unit as number;
      const isWhole = space.units[unit]?.variables === group.members;
      const own = new Map([...fixed].filter(([path]) => readers.get(path)?.some((one) => variables.includes(one))));
      const rows = isWhole ? rowsInWorlds(group, unit, own) : undefined;
      if (group.outer || rows === undefined) exact = false;
      if (rows !== undefined) keep(unit, rows);
      else {
        for (const one of isWhole ? [unit] : variables.map((variable) => space.places[variable]?.unit as number)) {
          const inUnit = variables.filter((variable) => space.places[variable]?.unit === one);
          keep(one, rowsByFact(inUnit, one, own));
        }
      }
    }
    return { kept, exact };

    function keep(unit: number, rows: readonly number[]): void {
      if (rows.length < (space.units[unit]?.rows.length ?? 0)) kept.set(unit, rows);
    }
  };
}

/** The worlds of a group by the parts to which they settle leaves, and the rows of each. */
interface WorldIndex {
  /** Positions of the worlds in which a leaf is settled to a part; `undefined` where it is in none. */
  withPart(path: string, key: string): ReadonlySet<number> | undefined;
  rowsOfWorld(world: number): readonly number[] | undefined;
}

function worldIndex(
  group: FactGroup,
  cells: readonly Cells[],
  rowsIn: (worlds: readonly (readonly AnyPossible[])[]) => readonly number[] | undefined,
): WorldIndex {
  const parts = new Map<string, Set<number>>();
  group.fixings.forEach((fixing, index) => {
    for (const [path, part] of fixing) {
      const key = `${path} ${partKey(part)}`;
      parts.set(key, (parts.get(key) ?? new Set()).add(index));
    }
  });
  const rows = new Map<string, readonly number[] | undefined>();
  const keys = group.worlds.map((world) =>
    world.map((possible, index) => cells[group.members[index] as number]?.reached(possible).join()).join('|'),
  );
  return {
    withPart: (path, key) => parts.get(`${path} ${key}`),
    rowsOfWorld(world) {
      const key = keys[world] as string;
      if (!rows.has(key)) rows.set(key, rowsIn([group.worlds[world] as readonly AnyPossible[]]));
      return rows.get(key);
    },
  };
}

const sorted = (rows: Iterable<number> | undefined): readonly number[] | undefined =>
  rows === undefined ? undefined : [...rows].sort((a, b) => a - b);
