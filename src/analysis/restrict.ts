import { type FactGroup, type Fixing, partKey } from '../facts/worlds.js';
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

  /** The rows of a whole group in the worlds that agree with the settled leaves; `undefined` where it is too much. */
  const rowsInWorlds = (group: FactGroup, unit: number, fixed: Fixing): readonly number[] | undefined => {
    const [split] = group.fixings;
    const other = [...fixed].filter(([path, part]) => split?.has(path) !== true || isPointIn(path, part, group));
    const same = [...fixed].filter((one) => !other.includes(one));
    const agreeing = group.fixings.flatMap((world, index) =>
      same.every(([path, part]) => isSame(world.get(path), part)) ? [index] : [],
    );
    if (other.length > 0 && agreeing.length > WORLD_LIMIT) return undefined;
    const worlds = agreeing.map((index) =>
      other.length === 0
        ? (group.worlds[index] as readonly AnyPossible[])
        : group.derive(new Map([...(group.fixings[index] as Fixing), ...fixed])),
    );
    const rows = rowsOf({ members: group.members, worlds }, cells)?.map((row) => rowAt(unit, row));
    return rows === undefined || rows.length === 0 || rows.includes(undefined)
      ? undefined
      : (rows as number[]).sort((a, b) => a - b);
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

/** Whether an answer is a point inside the runs by which a group took a leaf apart, and none of those runs itself. */
const isPointIn = (path: string, part: AnyPossible, group: FactGroup): boolean =>
  !group.fixings.some((world) => isSame(world.get(path), part));

const isSame = (a: AnyPossible | undefined, b: AnyPossible): boolean =>
  a !== undefined && partKey(a) === partKey(b) && !isOpen(a) && !isOpen(b);
