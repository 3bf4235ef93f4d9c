import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimise, valueIn } from '../../src/screening/minimise.js';
import type { Space } from '../../src/screening/space.js';
import type { Factor } from '../../src/screening/tables.js';

const spaceWith = (sizes: readonly number[]): Space => ({
  units: sizes.map((size, unit) => ({ variables: [unit], rows: Array.from({ length: size }, (_, row) => [row]) })),
  places: sizes.map((_, unit) => ({ unit, column: 0 })),
  cells: sizes.map((size) => Array.from({ length: size }, (_, row) => row)),
  outer: new Set(),
});

/** A few units, and sums over a few of them each. */
const problem = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 6 }).chain((sizes) => {
  const factor = fc
    .subarray(
      sizes.map((_, unit) => unit),
      { maxLength: Math.min(3, sizes.length) },
    )
    .chain((units) => {
      const size = units.reduce((product, unit) => product * (sizes[unit] ?? 1), 1);
      return fc
        .array(fc.bigInt({ min: -9n, max: 9n }), { minLength: size, maxLength: size })
        .map((table): Factor => ({ units, table }));
    });
  return fc.record({ sizes: fc.constant(sizes), factors: fc.array(factor, { maxLength: 6 }) });
});

const everyRow = (sizes: readonly number[]): Map<number, number>[] =>
  sizes.reduce<Map<number, number>[]>(
    (all, size, unit) => all.flatMap((rows) => Array.from({ length: size }, (_, row) => new Map(rows).set(unit, row))),
    [new Map()],
  );

describe('the least value of a sum', () => {
  it('is that of every combination of rows tried out, as a whole and for each row of each unit', () => {
    fc.assert(
      fc.property(problem, ({ sizes, factors }) => {
        const space = spaceWith(sizes);
        const sums = everyRow(sizes).map((rows) => ({
          rows,
          sum: factors.reduce((total, factor) => total + valueIn(factor, rows, space), 0n),
        }));
        const least = (of: typeof sums): bigint => of.map(({ sum }) => sum).reduce((a, b) => (b < a ? b : a));
        const minimum = minimise(factors, space);
        expect(minimum?.value).toBe(least(sums));
        const reached = factors.reduce(
          (total, factor) => total + valueIn(factor, minimum?.rows ?? new Map(), space),
          0n,
        );
        expect(reached).toBe(least(sums));
        sizes.forEach((size, unit) => {
          const byRow = minimum?.leastByRow(unit);
          if (!factors.some(({ units }) => units.includes(unit))) expect(byRow).toBeUndefined();
          else {
            const rows = Array.from({ length: size }, (_, row) => row);
            expect(byRow).toEqual(rows.map((row) => least(sums.filter((one) => one.rows.get(unit) === row))));
          }
        });
      }),
      { numRuns: 1500 },
    );
  });
});
