import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../scripts/validation/random.js';
import { aucOf, aucText, bootstrap, compareAuc, pairingOf, type Ranked } from '../../scripts/validation/ranking.js';

interface Synthetic extends Ranked {
  readonly isGrave: boolean;
  readonly score: number;
}

const draws = { seed: 1, draws: 1000 };
const synthetic = (count: number, score: (index: number, isGrave: boolean) => number): readonly Synthetic[] =>
  Array.from({ length: count }, (_, index) => {
    const isGrave = index % 2 === 0;
    return { id: `${index}`, deal: `${index}`, isGrave, score: score(index, isGrave) };
  });
const pairing = (cases: readonly Synthetic[]) =>
  pairingOf(
    cases.filter(({ isGrave }) => isGrave),
    cases.filter(({ isGrave }) => !isGrave),
    (a, b) => a.score - b.score,
  );
const quality = (cases: readonly Synthetic[]) => aucOf(pairing(cases)) ?? { twice: -1, pairs: 1 };

describe('ranking quality of synthetic cases', () => {
  it('is 1 for a scorer that knows the truth, and 0 for one that turns it around', () => {
    expect(quality(synthetic(40, (_, isGrave) => (isGrave ? 1 : 0)))).toEqual({ twice: 800, pairs: 400 });
    expect(quality(synthetic(40, (_, isGrave) => (isGrave ? 0 : 1)))).toEqual({ twice: 0, pairs: 400 });
  });

  it('is one half for a constant, and its interval has no width', () => {
    const constant = synthetic(40, () => 7);
    expect(aucText(quality(constant))).toBe('0.50');
    const { low, high } = bootstrap(pairing(constant), draws) ?? expect.fail();
    expect([aucText(low), aucText(high)]).toEqual(['0.50', '0.50']);
  });

  it('of shuffled labels has one half within its interval, about as often as the interval claims', () => {
    const half = { twice: 1, pairs: 1 };
    const within = Array.from({ length: 100 }, (_, seed) => {
      const random = randomFrom(seed);
      const shuffled = pairing(synthetic(40, () => random.below(1000)));
      const { low, high } = bootstrap(shuffled, { seed, draws: 200 }) ?? expect.fail();
      return compareAuc(low, half) <= 0 && compareAuc(half, high) <= 0;
    }).filter(Boolean).length;
    expect(within).toBeGreaterThanOrEqual(85);
    expect(within).toBeLessThan(100);
  });

  it('counts a tie half: by hand, of 2 and 1 against 1 and 0', () => {
    const scores = [2, 1, 1, 0];
    const cases = scores.map((score, index) => ({ id: `${index}`, deal: `${index}`, isGrave: index < 2, score }));
    expect(quality(cases)).toEqual({ twice: 7, pairs: 4 });
    expect(aucText({ twice: 7, pairs: 4 })).toBe('0.88');
  });

  it('is what counting all pairs gives, and turned around is the rest to one', () => {
    const scores = fc.array(fc.nat(5), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(scores, scores, (grave, mild) => {
        const forward = aucOf(pairingOf(grave, mild, (a, b) => a - b)) ?? expect.fail();
        const back = aucOf(pairingOf(mild, grave, (a, b) => a - b)) ?? expect.fail();
        expect(forward.twice + back.twice).toBe(2 * forward.pairs);
        const wins = grave.flatMap((a) => mild.filter((b) => a > b)).length;
        const ties = grave.flatMap((a) => mild.filter((b) => a === b)).length;
        expect(forward).toEqual({ twice: 2 * wins + ties, pairs: grave.length * mild.length });
      }),
    );
  });

  it('within groups counts no pair across them, and is undefined where there is none', () => {
    const cases = synthetic(8, (index) => index);
    const [grave, mild] = [cases.filter(({ isGrave }) => isGrave), cases.filter(({ isGrave }) => !isGrave)];
    const compare = (a: Synthetic, b: Synthetic): number => a.score - b.score;
    expect(aucOf(pairingOf(grave, mild, compare, (a, b) => b.score - a.score === 1))).toEqual({ twice: 0, pairs: 4 });
    const none = pairingOf(grave, mild, compare, () => false);
    expect([aucOf(none), bootstrap(none, draws)]).toEqual([undefined, undefined]);
  });
});

describe('the bootstrap', () => {
  const noisy = pairing(synthetic(30, (index, isGrave) => ((index * 7) % 13) + (isGrave ? 3 : 0)));

  it('gives the same interval from the same seed, and another from another', () => {
    expect(bootstrap(noisy, draws)).toEqual(bootstrap(noisy, draws));
    expect(bootstrap(noisy, { ...draws, seed: 2 })).not.toEqual(bootstrap(noisy, draws));
  });

  it('holds the value itself', () => {
    const value = aucOf(noisy) ?? expect.fail();
    const { low, high } = bootstrap(noisy, draws) ?? expect.fail();
    expect(compareAuc(low, value)).toBeLessThan(0);
    expect(compareAuc(high, value)).toBeGreaterThan(0);
  });

  it('draws deals whole: copies of a case before other authorities do not make it surer', () => {
    const copies = noisy.grave.flatMap((one) => [1, 2, 3].map((copy) => ({ ...one, id: `${one.id}-${copy}` })));
    const compare = (a: Synthetic, b: Synthetic): number => a.score - b.score;
    expect(bootstrap(pairingOf(copies, noisy.mild, compare), draws)).toMatchObject({
      low: expect.toSatisfy((low) => compareAuc(low, bootstrap(noisy, draws)?.low ?? expect.fail()) === 0),
    });
  });
});

it('numbers by chance are below their bound, and each about as often', () => {
  const random = randomFrom(3);
  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (let drawn = 0; drawn < 7000; drawn++) {
    const number = random.below(7);
    counts[number] = (counts[number] ?? 0) + 1;
  }
  expect(counts).toHaveLength(7);
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
