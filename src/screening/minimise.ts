import type { Space } from './space.js';

/** A part of a sum: a whole number for each combination of rows of a few units. */
export interface Factor {
  /** Units on which it depends, in rising order. */
  readonly units: readonly number[];
  /** Its value in each combination of rows, the row of the last unit running fastest. */
  readonly table: readonly bigint[];
}

/** The least value of a sum, and for each unit a row in which it is reached. */
export interface Minimum {
  readonly value: bigint;
  /** The chosen row of each unit on which the sum depends. */
  readonly rows: ReadonlyMap<number, number>;
}

/** How large a table may become while units are eliminated. */
export const TABLE_BUDGET = 200_000;

interface Choice {
  readonly unit: number;
  readonly units: readonly number[];
  readonly best: readonly number[];
}

/**
 * The least value of a sum of factors over a space, exactly, by eliminating one unit after another: the unit that ties
 * the fewest others together first. `undefined` when a table would exceed the budget.
 */
export function minimise(factors: readonly Factor[], space: Space): Minimum | undefined {
  let left = [...factors];
  let constant = 0n;
  const choices: Choice[] = [];
  const size = (units: readonly number[]): number =>
    units.reduce((product, unit) => product * (space.units[unit]?.rows.length ?? 1), 1);

  for (;;) {
    constant += left
      .filter((factor) => factor.units.length === 0)
      .reduce((sum, { table }) => sum + (table[0] ?? 0n), 0n);
    left = left.filter((factor) => factor.units.length > 0);
    const unit = cheapest(left, size);
    if (unit === undefined) break;
    const touching = left.filter((factor) => factor.units.includes(unit));
    const others = mergedUnits(touching).filter((one) => one !== unit);
    if (size([...others, unit]) > TABLE_BUDGET) return undefined;
    const { factor, best } = eliminate(unit, others, touching, space);
    left = [...left.filter((one) => !touching.includes(one)), factor];
    choices.push({ unit, units: others, best });
  }
  return { value: constant, rows: rowsChosen(choices, space) };
}

const mergedUnits = (factors: readonly Factor[]): number[] =>
  [...new Set(factors.flatMap((factor) => factor.units))].sort((a, b) => a - b);

/** The unit whose elimination makes the smallest table; the first of several. */
function cheapest(factors: readonly Factor[], size: (units: readonly number[]) => number): number | undefined {
  let best: { unit: number; cost: number } | undefined;
  for (const unit of mergedUnits(factors)) {
    const cost = size(mergedUnits(factors.filter((factor) => factor.units.includes(unit))));
    if (best === undefined || cost < best.cost) best = { unit, cost };
  }
  return best?.unit;
}

/** Replaces the factors that touch a unit by one in which the unit takes its best row. */
function eliminate(
  unit: number,
  others: readonly number[],
  touching: readonly Factor[],
  space: Space,
): { factor: Factor; best: number[] } {
  const rowCount = (one: number): number => space.units[one]?.rows.length ?? 1;
  const table: bigint[] = [];
  const best: number[] = [];
  const rows = new Map<number, number>();
  const visit = (depth: number): void => {
    const next = others[depth];
    if (next !== undefined) {
      for (let row = 0; row < rowCount(next); row++) {
        rows.set(next, row);
        visit(depth + 1);
      }
      return;
    }
    let least: { value: bigint; row: number } | undefined;
    for (let row = 0; row < rowCount(unit); row++) {
      rows.set(unit, row);
      const value = touching.reduce((sum, factor) => sum + valueIn(factor, rows, space), 0n);
      if (least === undefined || value < least.value) least = { value, row };
    }
    table.push(least?.value ?? 0n);
    best.push(least?.row ?? 0);
  };
  visit(0);
  return { factor: { units: others, table }, best };
}

/** Where a combination of rows stands in a table. */
function position(units: readonly number[], rows: ReadonlyMap<number, number>, space: Space): number {
  return units.reduce((index, unit) => index * (space.units[unit]?.rows.length ?? 1) + (rows.get(unit) ?? 0), 0);
}

/** The value of a factor where each unit stands in a chosen row; a unit without one stands in its first. */
export const valueIn = (factor: Factor, rows: ReadonlyMap<number, number>, space: Space): bigint =>
  factor.table[position(factor.units, rows, space)] ?? 0n;

/** Walks the eliminations back and picks the best row of each unit. */
function rowsChosen(choices: readonly Choice[], space: Space): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const { unit, units, best } of [...choices].reverse()) {
    rows.set(unit, best[position(units, rows, space)] ?? 0);
  }
  return rows;
}
