import fc from 'fast-check';
import { atLeast, atMost, eitherRange, type Flag, known, pointRange, rangeOf, toDecimal } from 'fdi-screening';
import { describe, expect, it } from 'vitest';
import { isOpen, partsOf } from '../../src/values/possible.js';
import { isEmptySpan, isPoint, sidesOf } from '../../src/values/ranged.js';
import { grid, holds, inBrackets, rangeHolds, rangeOfRuns, runs, spansOf } from './number-sets.js';

const from = (min: number, max: number, open: { minOpen?: true; maxOpen?: true } = {}) => ({
  min: toDecimal(min),
  max: toDecimal(max),
  ...open,
});

describe('a range', () => {
  it.each([
    ['overlaps are merged', [from(0, 5), from(3, 8)], '[0, 8]'],
    ['ends that meet are merged', [from(0, 5), from(5, 8)], '[0, 8]'],
    [
      'a run that ends before and one that starts at the same number',
      [from(0, 5, { maxOpen: true }), from(5, 8)],
      '[0, 8]',
    ],
    [
      'a number that neither run holds stays a gap',
      [from(0, 5, { maxOpen: true }), from(5, 8, { minOpen: true })],
      '[0, 5) (5, 8]',
    ],
    ['a point closes a gap', [from(0, 5, { maxOpen: true }), from(5, 8, { minOpen: true }), from(5, 5)], '[0, 8]'],
    ['a run inside another is lost in it', [from(0, 9), from(3, 4)], '[0, 9]'],
    ['the order does not matter', [from(7, 7), from(0, 1)], '[0, 1] {7}'],
    ['an empty run is dropped', [from(3, 3), from(5, 5, { minOpen: true }), from(9, 8)], '{3}'],
    ['no lower end is below all', [from(3, 4), { max: toDecimal(1) }], '[, 1] [3, 4]'],
    ['no upper end is above all', [{ min: toDecimal(3) }, from(4, 9)], '[3, ]'],
  ])('%s', (_, spans, text) => {
    expect(inBrackets(rangeOf(spans))).toBe(text);
  });

  it('holds something', () => {
    expect(() => rangeOf([])).toThrow(RangeError);
    expect(() => rangeOf([from(2, 1)])).toThrow(RangeError);
  });

  it('holds what one of its runs holds, and nothing else', () => {
    fc.assert(
      fc.property(runs, (all) => {
        expect(grid(0.5).filter(rangeHolds(rangeOfRuns(all)))).toEqual(grid(0.5).filter(holds(all)));
      }),
    );
  });

  it('has one form, whatever it is made of, with its runs in order and apart', () => {
    fc.assert(
      fc.property(runs, (all) => {
        const range = rangeOfRuns(all);
        expect(rangeOf([...spansOf(all).reverse(), ...spansOf(all)])).toEqual(range);
        expect(rangeOf(range.spans)).toEqual(range);
        expect(range.spans.some(isEmptySpan)).toBe(false);
        expect(eitherRange(all.map((one) => rangeOfRuns([one])))).toEqual(range);
      }),
    );
  });

  it('of days is merged as one of numbers is', () => {
    const days = rangeOf([
      { min: '2024-02-01', max: '2024-03-01' },
      { min: '2024-01-01', max: '2024-02-29' },
      { max: '2023-07-01', maxOpen: true },
    ]);
    expect(days.spans).toEqual([
      { max: '2023-07-01', maxOpen: true },
      { min: '2024-01-01', max: '2024-03-01' },
    ]);
  });
});

describe('where a range lies', () => {
  const asFlag = (outcomes: readonly boolean[]): Flag['values'] => [...new Set(outcomes)].sort();

  it('is below, at and above a number as some value in it is', () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: 0, max: 7 }), (all, bound) => {
        const held = [...grid(0.5), 1e6].filter(holds(all));
        const range = rangeOfRuns(all);
        expect(sidesOf(range, toDecimal(bound))).toEqual({
          below: held.some((value) => value < bound),
          at: held.includes(bound),
          above: held.some((value) => value > bound),
        });
        expect(asFlag(atLeast(range, toDecimal(bound)).values)).toEqual(asFlag(held.map((value) => value >= bound)));
        expect(asFlag(atMost(range, toDecimal(bound)).values)).toEqual(asFlag(held.map((value) => value <= bound)));
      }),
      { numRuns: 500 },
    );
  });

  it('decides at the edge: less than 25 is never 25, and 25 to 30 always is at least 25', () => {
    expect(atLeast(rangeOf([from(10, 25, { maxOpen: true })]), toDecimal(25))).toEqual(known(false));
    expect(atLeast(rangeOf([from(25, 30)]), toDecimal(25))).toEqual(known(true));
    expect(atMost(rangeOf([from(25, 30, { minOpen: true })]), toDecimal(25))).toEqual(known(false));
    expect(atMost(rangeOf([from(10, 25)]), toDecimal('25.0'))).toEqual(known(true));
    expect(atMost(pointRange('2023-07-01'), '2023-06-30')).toEqual(known(false));
  });
});

describe('what is known of a value', () => {
  it('is all when it is a point, however its two ends are written', () => {
    const point = { min: toDecimal('25'), max: toDecimal('25.00') };
    expect([isPoint(point), isOpen(rangeOf([point]))]).toEqual([true, false]);
    expect(isOpen(pointRange('2024-01-01'))).toBe(false);
    for (const open of [rangeOf([from(1, 2)]), rangeOf([from(1, 1), from(2, 2)]), rangeOf([{ min: toDecimal(1) }])]) {
      expect(isOpen(open)).toBe(true);
    }
  });

  it('is the same taken part by part', () => {
    fc.assert(
      fc.property(runs, (all) => {
        const range = rangeOfRuns(all);
        const parts = partsOf(range) as (typeof range)[];
        expect(eitherRange(parts)).toEqual(range);
        expect(parts.map(({ spans }) => spans.length)).toEqual(range.spans.map(() => 1));
      }),
    );
  });
});
