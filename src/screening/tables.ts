/** A part of a sum: a whole number for each combination of rows of a few units. */
export interface Factor {
  /** Units on which it depends, in rising order. */
  readonly units: readonly number[];
  /** Its value in each combination of rows, the row of the last unit running fastest. */
  readonly table: readonly bigint[];
}

/** How many rows a unit has. */
export type RowCount = (unit: number) => number;

/** How many combinations of rows some units have. */
export const combinationsOf = (units: readonly number[], rowCount: RowCount): number =>
  units.reduce((product, unit) => product * rowCount(unit), 1);

/**
 * Visits the combinations of rows of some units in the order of a table over them, each with its place in a table over
 * some of the same units.
 */
function forEachPlace(
  units: readonly number[],
  among: readonly number[],
  rowCount: RowCount,
  visit: (at: number, place: number) => void,
): void {
  const sizes = units.map(rowCount);
  const strides = units.map((unit) => {
    const column = among.indexOf(unit);
    return column < 0 ? 0 : combinationsOf(among.slice(column + 1), rowCount);
  });
  const rows = units.map(() => 0);
  const total = combinationsOf(units, rowCount);
  let place = 0;
  for (let at = 0; at < total; at++) {
    visit(at, place);
    for (let column = units.length - 1; column >= 0; column--) {
      const [size, stride] = [sizes[column] as number, strides[column] as number];
      const row = (rows[column] as number) + 1;
      if (row < size) {
        rows[column] = row;
        place += stride;
        break;
      }
      rows[column] = 0;
      place -= stride * (size - 1);
    }
  }
}

/** The sum of some factors as one table over units that hold all of theirs. */
export function summed(units: readonly number[], factors: readonly Factor[], rowCount: RowCount): bigint[] {
  const sums = new Array<bigint>(combinationsOf(units, rowCount)).fill(0n);
  for (const { units: own, table } of factors) {
    forEachPlace(units, own, rowCount, (at, place) => {
      sums[at] = (sums[at] as bigint) + (table[place] as bigint);
    });
  }
  return sums;
}

/** The least value of a table for each combination of rows of some of its units. */
export function leastOver(
  units: readonly number[],
  table: readonly bigint[],
  onto: readonly number[],
  rowCount: RowCount,
): bigint[] {
  const least = new Array<bigint | undefined>(combinationsOf(onto, rowCount)).fill(undefined);
  forEachPlace(units, onto, rowCount, (at, place) => {
    const [value, before] = [table[at] as bigint, least[place]];
    if (before === undefined || value < before) least[place] = value;
  });
  return least as bigint[];
}

/** The part of a factor in which some units keep only some of their rows. */
export function restricted(factor: Factor, kept: ReadonlyMap<number, readonly number[]>, rowCount: RowCount): Factor {
  if (!factor.units.some((unit) => kept.has(unit))) return factor;
  const isKept = factor.units.map((unit) => {
    const rows = kept.get(unit);
    return rows === undefined ? undefined : new Set(rows);
  });
  const table = factor.table.filter((_, at) => {
    let rest = at;
    for (let column = factor.units.length - 1; column >= 0; column--) {
      const size = rowCount(factor.units[column] as number);
      if (isKept[column]?.has(rest % size) === false) return false;
      rest = Math.floor(rest / size);
    }
    return true;
  });
  return { units: factor.units, table };
}
