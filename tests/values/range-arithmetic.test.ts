import fc from 'fast-check';
import {
  type Decimal,
  eitherRange,
  gradeIf,
  greatestOf,
  known,
  leastOf,
  openFlag,
  pointRange,
  type Ranged,
  rangeOf,
  sumOf,
  toDecimal,
} from 'fdi-screening';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/values/possible.js';
import { SPAN_BUDGET } from '../../src/values/ranged.js';
import { grid, holds, inBrackets, rangeHolds, rangeOfRuns, runs } from './number-sets.js';

type Lifted = (amounts: readonly Ranged<Decimal>[], complete?: boolean) => Ranged<Decimal>;

const operations: [string, Lifted, (values: readonly number[]) => number][] = [
  ['the sum', sumOf, (values) => values.reduce((sum, value) => sum + value, 0)],
  ['the greatest', greatestOf, (values) => Math.max(0, ...values)],
];

describe('the least of amounts', () => {
  const some = fc.array(runs, { minLength: 1, maxLength: 2 });

  it('holds what follows from every choice of their values, and nothing else', () => {
    fc.assert(
      fc.property(some, (sets) => {
        const result = leastOf(sets.map(rangeOfRuns));
        const samples = sets.map((set) => grid(0.25).filter(holds(set)));
        const reached = new Set(choices(samples).map((values) => Math.min(...values)));
        for (const value of grid(0.5)) expect(rangeHolds(result)(value), `${value}`).toBe(reached.has(value));
      }),
    );
  });

  it('may be lowered by a member that is not shown, and never raised', () => {
    fc.assert(
      fc.property(some, runs, (sets, unseen) => {
        const open = leastOf(sets.map(rangeOfRuns), false);
        expect(eitherRange([open, leastOf([...sets, unseen].map(rangeOfRuns))])).toEqual(open);
        expect(eitherRange([open, leastOf(sets.map(rangeOfRuns))])).toEqual(open);
      }),
    );
  });

  it('of nothing is not established', () => {
    expect(leastOf([]).spans).toEqual([{ min: toDecimal(0) }]);
  });
});

/** Every choice of one number of each set. */
const choices = (sets: readonly number[][]): number[][] =>
  sets.reduce<number[][]>((rows, set) => rows.flatMap((row) => set.map((value) => [...row, value])), [[]]);

const members = fc.array(runs, { maxLength: 2 });

describe.each(operations)('%s of amounts', (_, lifted, plain) => {
  it('holds what follows from every choice of their values, and nothing else', () => {
    fc.assert(
      fc.property(members, (sets) => {
        const result = lifted(sets.map(rangeOfRuns));
        const samples = sets.map((set) => grid(0.25).filter(holds(set)));
        const reached = new Set(choices(samples).map(plain));
        for (const value of grid(0.5)) expect(rangeHolds(result)(value), `${value}`).toBe(reached.has(value));
        expect(result.outer).toBeUndefined();
      }),
    );
  });

  it('may be raised by a member that is not shown, and never lowered', () => {
    fc.assert(
      fc.property(members, runs, (sets, unseen) => {
        const open = lifted(sets.map(rangeOfRuns), false);
        const extended = lifted([...sets, unseen].map(rangeOfRuns));
        expect(eitherRange([open, extended])).toEqual(open);
        expect(eitherRange([open, lifted(sets.map(rangeOfRuns))])).toEqual(open);
        expect(open.spans.at(-1)?.max).toBeUndefined();
      }),
    );
  });

  it('holds no less when a member may be more', () => {
    fc.assert(
      fc.property(runs, runs, members, (narrow, further, others) => {
        const rest = others.map(rangeOfRuns);
        const wide = lifted([rangeOfRuns([...narrow, ...further]), ...rest]);
        expect(eitherRange([wide, lifted([rangeOfRuns(narrow), ...rest])])).toEqual(wide);
      }),
    );
  });

  it('does not depend on their order', () => {
    fc.assert(
      fc.property(members, (sets) => {
        const ranges = sets.map(rangeOfRuns);
        expect(lifted([...ranges].reverse())).toEqual(lifted(ranges));
      }),
    );
  });

  it('is zero where there are none, and zero or more where there may be some', () => {
    expect(inBrackets(lifted([]))).toBe('{0}');
    expect(inBrackets(lifted([], false))).toBe('[0, ]');
  });
});

/** Some sites, of each of which two areas are claimed, so that every combination has its own sum. */
const disputedSites = (count: number): Ranged<Decimal>[] =>
  Array.from({ length: count }, (_, site) => {
    const areas = [toDecimal(0), toDecimal((2n ** BigInt(site)).toString())];
    return rangeOf(areas.map((area) => ({ min: area, max: area })));
  });

describe('many disputed amounts', () => {
  it('are kept apart up to the budget', () => {
    const sum = sumOf(disputedSites(Math.log2(SPAN_BUDGET)));
    expect(sum.spans).toHaveLength(SPAN_BUDGET);
    expect(sum.outer).toBeUndefined();
  });

  it('beyond it are an outer bound that holds every sum, within the exact ends', () => {
    const sum = sumOf(disputedSites(20));
    expect(sum.outer).toBe(true);
    expect(sum.spans.length).toBeLessThanOrEqual(SPAN_BUDGET);
    expect([sum.spans[0]?.min?.toFixed(), sum.spans.at(-1)?.max?.toFixed()]).toEqual(['0', String(2 ** 20 - 1)]);
    fc.assert(fc.property(fc.integer({ min: 0, max: 2 ** 20 - 1 }), rangeHolds(sum)));
  });

  it('are added in bounded time, a thousand of them too', () => {
    // The time of the processor, of which a busy machine takes several times as much; without a bound it would not end.
    const started = process.cpuUsage();
    const cents = Array.from({ length: 1000 }, (_, site) => gradeIf(openFlag, pointRange(toDecimal(`${site}.01`))));
    expect(sumOf(cents).outer).toBe(true);
    expect(greatestOf(cents).outer).toBe(true);
    expect(greatestOf(cents.slice(0, 500)).outer).toBeUndefined();
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(20_000);
  });

  it('need no outer bound where the list is not complete: every sum above the least is possible', () => {
    const sum = sumOf(disputedSites(40), false);
    expect([inBrackets(sum), sum.outer]).toEqual(['[0, ]', undefined]);
  });

  it('mark whatever is made of them', () => {
    const [outer, exact] = [sumOf(disputedSites(20)), pointRange(toDecimal(5))];
    const made = [
      sumOf([exact, outer]),
      greatestOf([outer, exact]),
      eitherRange([exact, outer]),
      gradeIf(openFlag, outer),
    ];
    expect(made.map((range) => range.outer)).toEqual([true, true, true, true]);
    expect(partsOf(outer).every((part) => part.kind === 'ranged' && part.outer === true)).toBe(true);
    expect(gradeIf(known(false), outer).outer).toBeUndefined();
    expect(eitherRange([exact]).outer).toBeUndefined();
  });
});

it('a grade counts when the answer is yes, is zero when it is no, and is either when it is open', () => {
  const grade = pointRange(toDecimal(3));
  expect([known(true), known(false), openFlag].map((flag) => inBrackets(gradeIf(flag, grade)))).toEqual([
    '{3}',
    '{0}',
    '{0} {3}',
  ]);
});
