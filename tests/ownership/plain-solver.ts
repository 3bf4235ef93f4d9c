import { compareRatios, type Ratio, ratio } from '../../src/values/ratio.js';

/**
 * Integrated shares the plain way, for tests: dense matrices, no components, no intervals, nothing shared with the
 * library but the arithmetic of fractions.
 */
export type Matrix = ReadonlyMap<string, ReadonlyMap<string, Ratio>>;

const zero = ratio(0n);
const one = ratio(1n);
export const add = (a: Ratio, b: Ratio): Ratio =>
  ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
export const negative = (a: Ratio): Ratio => ratio(-a.numerator, a.denominator);
export const multiply = (a: Ratio, b: Ratio): Ratio => ratio(a.numerator * b.numerator, a.denominator * b.denominator);
export const divide = (a: Ratio, b: Ratio): Ratio => ratio(a.numerator * b.denominator, a.denominator * b.numerator);

/** Solves a system by Gauss and Jordan; `undefined` where it is singular. */
export function gauss(matrix: readonly (readonly Ratio[])[], right: readonly Ratio[]): Ratio[] | undefined {
  const rows = matrix.map((row, i) => [...row, right[i] as Ratio]);
  const size = rows.length;
  for (let at = 0; at < size; at++) {
    const pivot = rows.findIndex((row, i) => i >= at && row[at]?.numerator !== 0n);
    if (pivot < 0) return undefined;
    [rows[at], rows[pivot]] = [rows[pivot] as Ratio[], rows[at] as Ratio[]];
    const scale = rows[at]?.[at] as Ratio;
    rows[at] = (rows[at] as Ratio[]).map((value) => divide(value, scale));
    for (let other = 0; other < size; other++) {
      const factor = rows[other]?.[at] as Ratio;
      if (other === at || factor.numerator === 0n) continue;
      rows[other] = (rows[other] as Ratio[]).map((value, i) =>
        add(value, negative(multiply(factor, rows[at]?.[i] as Ratio))),
      );
    }
  }
  return rows.map((row) => row[size] as Ratio);
}

/** The naive integrated shares of one owner and the corrected ones, by V = (I − W)⁻¹; `undefined` where V does not exist. */
export function byInverse(
  ids: readonly string[],
  shares: Matrix,
): { naive: (i: string, j: string) => Ratio; corrected: (i: string, j: string) => Ratio } | undefined {
  const held = (i: string, j: string): Ratio => shares.get(j)?.get(i) ?? zero;
  const system = ids.map((i) => ids.map((j) => add(i === j ? one : zero, negative(held(i, j)))));
  const columns = ids.map((j) =>
    gauss(
      system,
      ids.map((i) => (i === j ? one : zero)),
    ),
  );
  if (columns.includes(undefined)) return undefined;
  const v = (i: string, j: string): Ratio => columns[ids.indexOf(j)]?.[ids.indexOf(i)] as Ratio;
  return {
    naive: (i, j) => add(v(i, j), i === j ? ratio(-1n) : zero),
    corrected: (i, j) => (i === j ? add(one, negative(divide(one, v(i, i)))) : divide(v(i, j), v(i, i))),
  };
}

/** The corrected shares of one owner by their own equations, y_j = w_ij + Σ_{k≠i} y_k w_kj, where V need not exist. */
export function byEquations(ids: readonly string[], shares: Matrix, owner: string): ReadonlyMap<string, Ratio> {
  const held = (i: string, j: string): Ratio => shares.get(j)?.get(i) ?? zero;
  // Of companies that no chain leads to, the least solution is nothing.
  const live = new Set<string>();
  for (let before = -1; before < live.size; ) {
    before = live.size;
    for (const j of ids) {
      if (ids.some((i) => (i === owner || live.has(i)) && held(i, j).numerator > 0n)) live.add(j);
    }
  }
  const nodes = ids.filter((id) => id !== owner && live.has(id));
  const solved = gauss(
    nodes.map((j) => nodes.map((k) => add(j === k ? one : zero, negative(held(k, j))))),
    nodes.map((j) => held(owner, j)),
  );
  if (solved === undefined) throw new Error('Singular, although every company leads to the owner.');
  const values = new Map(ids.map((id) => [id, zero]));
  nodes.forEach((id, i) => {
    values.set(id, solved[i] as Ratio);
  });
  const self = ids.reduce(
    (sum, k) => add(sum, multiply(k === owner ? one : (values.get(k) as Ratio), held(k, owner))),
    zero,
  );
  return values.set(owner, self);
}

/** A share that lies between two ends, both included. */
export interface Bounds {
  readonly holder: string;
  readonly min: Ratio;
  readonly max: Ratio;
}

/** Every corner of the ways to fill in a column: each share at an end, or one of them at what the others leave. */
export function corners(column: readonly Bounds[]): ReadonlyMap<string, Ratio>[] {
  const found: ReadonlyMap<string, Ratio>[] = [];
  const total = (shares: ReadonlyMap<string, Ratio>): Ratio => [...shares.values()].reduce(add, zero);
  for (let choice = 0; choice < 2 ** column.length; choice++) {
    const ends = new Map(column.map(({ holder, min, max }, i) => [holder, (choice >> i) & 1 ? max : min]));
    if (compareRatios(total(ends), one) <= 0) found.push(ends);
    for (const { holder, min, max } of column) {
      const others = new Map([...ends].filter(([other]) => other !== holder));
      const left = add(one, negative(total(others)));
      if (compareRatios(left, min) > 0 && compareRatios(left, max) < 0) found.push(others.set(holder, left));
    }
  }
  const unique = new Map(
    found.map((one) => [
      [...one]
        .map(([id, s]) => `${id}${s.numerator}/${s.denominator}`)
        .sort()
        .join(),
      one,
    ]),
  );
  return [...unique.values()];
}

/** Every combination of one corner of each column. */
export function* completions(columns: ReadonlyMap<string, readonly Bounds[]>): Generator<Matrix> {
  const choices = [...columns].map(([subject, column]) => ({ subject, all: corners(column) }));
  const at = choices.map(() => 0);
  for (;;) {
    yield new Map(choices.map(({ subject, all }, i) => [subject, all[at[i] ?? 0] as ReadonlyMap<string, Ratio>]));
    let next = 0;
    for (; next < at.length; next++) {
      at[next] = (at[next] ?? 0) + 1;
      if ((at[next] ?? 0) < (choices[next]?.all.length ?? 0)) break;
      at[next] = 0;
    }
    if (next === at.length) return;
  }
}
