import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, smallestSets } from '../../src/analysis/smallest-sets.js';

const candidate = fc.record({
  group: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  burden: fc.integer({ min: 1, max: 3 }),
  potential: fc.bigInt({ min: 0n, max: 8n }),
});
const wide = { maxBurden: 99, budget: 1_000_000, limit: 1_000_000 };

/** Every set of candidates of different groups. */
function allSets(candidates: readonly Candidate[]): number[][] {
  const sets: number[][] = [[]];
  candidates.forEach(({ group }, index) => {
    const free = sets.filter((set) => !set.some((one) => candidates[one]?.group === group));
    sets.push(...free.map((set) => [...set, index]));
  });
  return sets;
}

describe('the smallest sets', () => {
  it('are those of which no part reaches the aim, whatever else is true of the aim', () => {
    fc.assert(
      fc.property(
        fc.array(candidate, { maxLength: 7 }),
        fc.bigInt({ min: 1n, max: 20n }),
        fc.nat(),
        (candidates, need, salt) => {
          const moved = (set: readonly number[]): bigint =>
            set.reduce((sum, index) => sum + (candidates[index]?.potential ?? 0n), 0n);
          // Some sets that could move enough do not.
          const reaches = (set: readonly number[]): boolean =>
            moved(set) >= need && set.reduce((sum, one) => sum + one + 1, salt) % 4 !== 0;
          const reaching = allSets(candidates).filter((set) => set.length > 0 && reaches(set));
          const expected = reaching.filter(
            (set) => !reaching.some((other) => other.length < set.length && other.every((one) => set.includes(one))),
          );
          const result = smallestSets(candidates, need, wide, reaches);
          const text = (sets: readonly (readonly number[])[]): string[] => sets.map((set) => set.join()).sort();
          expect(text(result.sets)).toEqual(text(expected));
          expect(result.stopped).toBeUndefined();
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('are whole up to the burden that is named, wherever the search stops', () => {
    const limits = fc.record({
      maxBurden: fc.integer({ min: 1, max: 6 }),
      budget: fc.integer({ min: 1, max: 30 }),
      limit: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(
        fc.array(candidate, { maxLength: 7 }),
        fc.bigInt({ min: 1n, max: 20n }),
        limits,
        (candidates, need, bounds) => {
          const burdenOf = (set: readonly number[]): number =>
            set.reduce((sum, index) => sum + (candidates[index]?.burden ?? 0), 0);
          const reaches = (set: readonly number[]): boolean =>
            set.reduce((sum, index) => sum + (candidates[index]?.potential ?? 0n), 0n) >= need;
          const whole = smallestSets(candidates, need, wide, reaches);
          const part = smallestSets(candidates, need, bounds, reaches);
          const within = (sets: readonly (readonly number[])[]) =>
            sets.filter((set) => burdenOf(set) <= part.completeUpTo);
          expect(within(part.sets)).toEqual(within(whole.sets));
          expect(part.tried).toBeLessThanOrEqual(bounds.budget);
          expect(part.sets.length).toBeLessThanOrEqual(bounds.limit);
          if (part.stopped === undefined) expect(part.sets).toEqual(whole.sets);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
