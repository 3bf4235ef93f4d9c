import fc from 'fast-check';
import { sample, scoreBounds } from 'fdi-screening/analysis';
import { describe, expect, it } from 'vitest';
import { WHOLE, weightDrawer } from '../../src/analysis/drawn-weights.js';
import { randomFrom, xoshiro } from '../../src/analysis/random.js';
import { restrictedTables, riskBounds } from '../../src/screening/risk-bounds.js';
import { runOf } from '../../src/screening/run.js';
import { sha256 } from '../../src/screening/sha256.js';
import { compareRatios, ratio, ratioFrom } from '../../src/values/ratio.js';
import { caseOf, type LeafSpec, type SiteSpec, toyRuleSet } from '../screening/toy-world.js';
import { assess, mostlyListed } from './brute-force.js';

/** Some cases and rule sets, the same in every run of the tests. */
const some = fc.sample(fc.tuple(mostlyListed, toyRuleSet), { numRuns: 12, seed: 20261122 });
const [openSites, rules] = [
  [
    {
      buildingArea: { form: 'unknown', values: [] },
      portAccess: { form: 'unknown', values: [] },
      airfieldAccess: { form: 'unknown', values: [] },
      seconded: { form: 'unknown', values: [] },
    },
  ] satisfies SiteSpec[],
  (some[0] as (typeof some)[number])[1],
];
const open = assess(caseOf(openSites), rules);

describe('the stream of random numbers', () => {
  it('is xoshiro128**, as its reference implementation gives it', () => {
    const { next } = xoshiro([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, next)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it('draws every number below a bound about as often', () => {
    for (const bound of [1, 2, 3, 7, 4096]) {
      const random = randomFrom(bound);
      const counts = new Map<number, number>();
      const draws = bound * 500;
      for (let draw = 0; draw < draws; draw++) {
        const drawn = random.below(bound);
        counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
      }
      expect([...counts.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: bound }, (_, index) => index));
      for (const count of counts.values()) expect(Math.abs(count - 500)).toBeLessThan(120);
    }
  });
});

describe('weights that are drawn', () => {
  it('always add up, and stay within the spread around the model, brought back to the whole', () => {
    const weight = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(
        fc.array(weight, { minLength: 1, maxLength: 5 }).filter((all) => all.some((one) => one > 0)),
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 0xffff_ffff }),
        (weights, spread, seed) => {
          const total = weights.reduce((sum, one) => sum + one, 0);
          const drawn = weightDrawer(
            weights.map((one) => ratio(BigInt(100 * one), BigInt(total))),
            spread,
          )(randomFrom(seed));
          expect(drawn.reduce((sum, one) => sum + one, 0n)).toBe(WHOLE);
          weights.forEach((one, index) => {
            const own = Number(drawn[index]);
            const [low, high] = [(1000 - spread) / (1000 + spread), (1000 + spread) / (1000 - spread)];
            expect(own).toBeGreaterThanOrEqual(Math.floor((100_000 * one * low) / total) - 1);
            expect(own).toBeLessThanOrEqual(Math.ceil((100_000 * one * high) / total) + 1);
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a sample', () => {
  it('has the same bytes on every machine', async () => {
    const results = [];
    for (const [specs, ruleSet] of some) {
      results.push(await sample(assess(caseOf(specs), ruleSet), { seed: 42, samples: 40 }));
    }
    expect(sha256(JSON.stringify(results))).toMatchInlineSnapshot(
      `"966ebdb82f109da8c51535eb6a82324f4498c6b0dbde01c96f83ca38c924b812"`,
    );
  });

  it('lies within the bounds of the score and the bands while the weights are those of the model', async () => {
    for (const [specs, ruleSet] of some) {
      const assessment = assess(caseOf(specs), ruleSet);
      const { residual } = scoreBounds(assessment);
      const { least, greatest, bands, quantiles } = await sample(assessment, { seed: 1, samples: 60, spread: 0 });
      const rising = [residual.min.score, least, ...quantiles.map(({ score }) => score), greatest, residual.max.score];
      const exact = rising.map((one) => ratioFrom(one.exact));
      exact.forEach((one, index) => {
        if (index > 0) expect(compareRatios(exact[index - 1] as typeof one, one)).toBeLessThanOrEqual(0);
      });
      const drawn = bands.flatMap(({ samples }, index) => (samples > 0 ? [index] : []));
      const place = (id: string): number => ruleSet.risk.bands.findIndex((one) => one.id === id);
      expect(Math.min(...drawn)).toBeGreaterThanOrEqual(place(assessment.risk.band.min));
      expect(Math.max(...drawn)).toBeLessThanOrEqual(place(assessment.risk.band.max));
    }
  });

  it('reaches both ends and every band of a small case, each row of the space as often as every other', async () => {
    const { space, bounds } = runOf(open);
    const rows = space.units.reduce((product, unit) => product * unit.rows.length, 1);
    expect(rows).toBeGreaterThan(8);
    const { least, greatest, bands } = await sample(open, { seed: 3, samples: 4000, spread: 0 });
    const { residual } = scoreBounds(open);
    expect([least.exact, greatest.exact]).toEqual([residual.min.score.exact, residual.max.score.exact]);
    // The share of the rows themselves, one after another.
    const combinations = space.units.reduce<number[][]>(
      (all, unit) => all.flatMap((before) => unit.rows.map((_, row) => [...before, row])),
      [[]],
    );
    const tally = rules.risk.bands.map(() => 0);
    for (const rowsOfUnits of combinations) {
      const kept = new Map(rowsOfUnits.map((row, unit) => [unit, [row]]));
      const { lowest, highest } = riskBounds(restrictedTables(runOf(open).tables, kept));
      expect(lowest).toBe(highest);
      tally[lowest] = (tally[lowest] ?? 0) + 1;
    }
    bands.forEach(({ samples }, band) => {
      expect(Math.abs(samples - (4000 * (tally[band] ?? 0)) / combinations.length)).toBeLessThan(130);
    });
    expect(bounds.lowest).toBe(bands.findIndex(({ samples }) => samples > 0));
  });

  it('shows what the weights do: without a spread a settled case has one score, with it several', async () => {
    const settled = some
      .map(([specs, ruleSet]) => [specs.map(settle), ruleSet] as const)
      .map(([specs, ruleSet]) => assess(caseOf(specs), ruleSet));
    let moved = 0;
    for (const assessment of settled) {
      const fixed = await sample(assessment, { seed: 5, samples: 20, spread: 0 });
      expect(fixed.least).toEqual(fixed.greatest);
      expect(fixed.least.exact).toBe(assessment.risk.residual.min.exact);
      const spread = await sample(assessment, { seed: 5, samples: 20, spread: 500 });
      if (spread.least.exact !== spread.greatest.exact) moved += 1;
    }
    expect(moved).toBeGreaterThan(2);
  });

  it('says that its shares are no probability, and refuses what is out of bounds', async () => {
    expect((await sample(open, { seed: 0, samples: 1 })).note).toMatch(/not a probability/);
    for (const options of [
      { seed: -1, samples: 10 },
      { seed: 0.5, samples: 10 },
      { seed: 1, samples: 0 },
      { seed: 1, samples: 1e9 },
      { seed: 1, samples: 10, spread: 1001 },
    ]) {
      await expect(sample(open, options)).rejects.toThrow(/a whole number from \d+ to \d+; found/);
    }
  });
});

describe('a long run', () => {
  it('gives way to other work and tells how far it is', async () => {
    const seen: string[] = [];
    setTimeout(() => seen.push('other work'), 0);
    await sample(open, {
      seed: 1,
      samples: 900,
      onProgress: ({ done, samples }) => seen.push(`${done} of ${samples}`),
    });
    expect(seen).toEqual(['250 of 900', 'other work', '500 of 900', '750 of 900', '900 of 900']);
  });

  it('is stopped by a signal, with its reason, and draws no more', async () => {
    const stop = new AbortController();
    const reason = new Error('The page was closed.');
    let done = 0;
    const running = sample(open, {
      seed: 1,
      samples: 100_000,
      signal: stop.signal,
      onProgress: (progress) => {
        done = progress.done;
        if (done >= 500) stop.abort(reason);
      },
    });
    await expect(running).rejects.toBe(reason);
    expect(done).toBe(500);
    await expect(sample(open, { seed: 1, samples: 10, signal: stop.signal })).rejects.toBe(reason);
  });
});

/** A site of which every leaf is what it may be first. */
function settle({ buildingArea, portAccess, airfieldAccess, seconded }: SiteSpec): SiteSpec {
  const first = ({ values }: LeafSpec): LeafSpec => ({ form: 'known', values: values.slice(0, 1) });
  return {
    buildingArea: first(buildingArea),
    portAccess: first(portAccess),
    airfieldAccess: first(airfieldAccess),
    seconded: first(seconded),
  };
}
