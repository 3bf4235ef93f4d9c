import { rowCountOf, type Space } from './space.js';
import { combinationsOf, type Factor, leastOver, type RowCount, summed } from './tables.js';

/** The least value of a sum, and for each unit a row in which it is reached. */
export interface Minimum {
  readonly value: bigint;
  /** The chosen row of each unit on which the sum depends. */
  readonly rows: ReadonlyMap<number, number>;
  /**
   * For each row of a unit the least value of the sum while the unit stands in it; `undefined` for a unit on which the
   * sum does not depend.
   */
  leastByRow(unit: number): readonly bigint[] | undefined;
}

/** How large a table may become while units are eliminated. */
export const TABLE_BUDGET = 200_000;

/** One unit eliminated: the sum of the factors that touch it, over the units that they tie to it. */
interface Bucket {
  readonly unit: number;
  /** The units that remain, in rising order. */
  readonly others: readonly number[];
  /** The sum over `others` and then the unit, its row running fastest. */
  readonly table: readonly bigint[];
  /** The least value over the rows of the unit. */
  readonly message: Factor;
  /** The row in which it is reached, the first of several. */
  readonly best: readonly number[];
}

/**
 * The least value of a sum of factors over a space, exactly, by eliminating one unit after another: the unit that ties
 * the fewest others together first. `undefined` when a table would exceed the budget.
 */
export function minimise(factors: readonly Factor[], space: Space): Minimum | undefined {
  const rowCount = rowCountOf(space);
  const open = factors.filter((factor) => factor.units.length > 0);
  let value = factors.reduce((sum, { units, table }) => (units.length === 0 ? sum + (table[0] ?? 0n) : sum), 0n);
  const ties = tiesOf(open);
  const waiting = new Map<number, Set<Factor>>();
  const wait = (factor: Factor): void => {
    for (const unit of factor.units) waiting.set(unit, (waiting.get(unit) ?? new Set()).add(factor));
  };
  open.forEach(wait);

  const buckets: Bucket[] = [];
  for (let unit = cheapest(ties, rowCount); unit !== undefined; unit = cheapest(ties, rowCount)) {
    const others = [...(ties.get(unit) ?? [])].sort((a, b) => a - b);
    if (combinationsOf([...others, unit], rowCount) > TABLE_BUDGET) return undefined;
    const touching = [...(waiting.get(unit) ?? [])];
    for (const factor of touching) for (const one of factor.units) waiting.get(one)?.delete(factor);
    const bucket = eliminate(unit, others, touching, rowCount);
    buckets.push(bucket);
    if (others.length === 0) value += bucket.message.table[0] ?? 0n;
    else wait(bucket.message);
    untie(unit, others, ties);
  }
  let marginals: ReadonlyMap<number, readonly bigint[]> | undefined;
  return {
    value,
    rows: rowsChosen(buckets, rowCount),
    leastByRow(unit) {
      marginals ??= marginalsOf(buckets, value, rowCount);
      return marginals.get(unit);
    },
  };
}

type Ties = Map<number, Set<number>>;

/** Which units stand in a factor together. */
function tiesOf(factors: readonly Factor[]): Ties {
  const ties: Ties = new Map();
  for (const unit of [...new Set(factors.flatMap((factor) => factor.units))].sort((a, b) => a - b)) {
    ties.set(unit, new Set());
  }
  for (const { units } of factors) tie(units, ties);
  return ties;
}

function tie(units: readonly number[], ties: Ties): void {
  for (const unit of units) for (const other of units) if (other !== unit) ties.get(unit)?.add(other);
}

function untie(unit: number, others: readonly number[], ties: Ties): void {
  ties.delete(unit);
  for (const other of others) ties.get(other)?.delete(unit);
  tie(others, ties);
}

/** The unit whose elimination makes the smallest table; the first of several. */
function cheapest(ties: Ties, rowCount: RowCount): number | undefined {
  let best: { readonly unit: number; readonly cost: number } | undefined;
  for (const [unit, others] of ties) {
    let cost = rowCount(unit);
    for (const other of others) cost *= rowCount(other);
    if (best === undefined || cost < best.cost) best = { unit, cost };
  }
  return best?.unit;
}

/** Sums the factors that touch a unit, and lets the unit take its best row. */
function eliminate(unit: number, others: readonly number[], touching: readonly Factor[], rowCount: RowCount): Bucket {
  const table = summed([...others, unit], touching, rowCount);
  const rows = rowCount(unit);
  const least: bigint[] = [];
  const best: number[] = [];
  for (let start = 0; start < table.length; start += rows) {
    let chosen = 0;
    for (let row = 1; row < rows; row++) {
      if ((table[start + row] as bigint) < (table[start + chosen] as bigint)) chosen = row;
    }
    least.push(table[start + chosen] as bigint);
    best.push(chosen);
  }
  return { unit, others, table, message: { units: others, table: least }, best };
}

/** Where a combination of rows stands in a table. */
function position(units: readonly number[], rows: ReadonlyMap<number, number>, rowCount: RowCount): number {
  return units.reduce((index, unit) => index * rowCount(unit) + (rows.get(unit) ?? 0), 0);
}

/** The value of a factor where each unit stands in a chosen row; a unit without one stands in its first. */
export const valueIn = (factor: Factor, rows: ReadonlyMap<number, number>, space: Space): bigint =>
  factor.table[position(factor.units, rows, rowCountOf(space))] ?? 0n;

/** Walks the eliminations back and picks the best row of each unit. */
function rowsChosen(buckets: readonly Bucket[], rowCount: RowCount): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const { unit, others, best } of [...buckets].reverse()) {
    rows.set(unit, best[position(others, rows, rowCount)] ?? 0);
  }
  return rows;
}

/**
 * For each unit the least value of the whole sum by its rows. The eliminations are walked back once: each bucket is told
 * what the rest of the sum comes to over the units that it shares with the bucket into which it was summed.
 */
function marginalsOf(
  buckets: readonly Bucket[],
  value: bigint,
  rowCount: RowCount,
): ReadonlyMap<number, readonly bigint[]> {
  const place = new Map(buckets.map(({ unit }, index) => [unit, index]));
  const whole: { units: readonly number[]; table: readonly bigint[] }[] = [];
  const marginals = new Map<number, readonly bigint[]>();
  for (let index = buckets.length - 1; index >= 0; index--) {
    const { unit, others, table, message } = buckets[index] as Bucket;
    const units = [...others, unit];
    // Its message went to the bucket of the first of the other units that was eliminated after it.
    const parent = whole[Math.min(...others.map((other) => place.get(other) as number))];
    const rest = parent === undefined ? [] : [restOf(parent, message, rowCount)];
    const sums = rest.length === 0 ? table : summed(units, [{ units, table }, ...rest], rowCount);
    whole[index] = { units, table: sums };
    const least = leastOver(units, sums, [unit], rowCount);
    const lowest = least.reduce((a, b) => (b < a ? b : a));
    marginals.set(
      unit,
      least.map((one) => value + one - lowest),
    );
  }
  return marginals;
}

/** What the rest of the sum comes to at least, over the units of a message: all of its receiver without the message. */
function restOf(
  receiver: { readonly units: readonly number[]; readonly table: readonly bigint[] },
  message: Factor,
  rowCount: RowCount,
): Factor {
  const least = leastOver(receiver.units, receiver.table, message.units, rowCount);
  return { units: message.units, table: least.map((one, at) => one - (message.table[at] as bigint)) };
}
