import fc from 'fast-check';
import { type Assessment, extendRuleSet, parseInvestment, screen } from 'fdi-screening';
import { ruleSetHealth } from 'fdi-screening/analysis';
import { belgium2023 } from 'fdi-screening/law';
import { describe, expect, it } from 'vitest';
import { addRatios, compareRatios, ratio, ratioFrom } from '../../src/values/ratio.js';
import { caseOf, completionsOf, siteSpec, toyRuleSet } from '../screening/toy-world.js';
import { assess } from './brute-force.js';

describe('the health of a rule set', () => {
  it('says of a case that is open only what holds of every case that it may turn out to be', () => {
    const seen = { never: 0, pairs: 0, notSeen: 0 };
    fc.assert(
      fc.property(fc.array(siteSpec, { minLength: 2, maxLength: 3 }), toyRuleSet, (sites, rules) => {
        const before = ruleSetHealth(sites.map((site) => assess(caseOf([site]), rules)));
        // Each case as one of its completions, a different one each time.
        for (const which of [0, 5, 11]) {
          const after = ruleSetHealth(
            sites.map((site) => {
              const all = completionsOf([site]);
              return assess(caseOf(all[which % all.length] ?? []), rules);
            }),
          );
          expect(after.bandOpen).toBe(0);
          expect(after.notSeenToFire).toEqual([]);
          for (const id of before.neverFire) expect(after.neverFire).toContain(id);
          before.criteria.forEach(({ fires, undetermined, reached }, index) => {
            const settled = after.criteria[index];
            expect(settled?.fires).toBeGreaterThanOrEqual(fires);
            expect(settled?.fires).toBeLessThanOrEqual(fires + undetermined);
            const [low, is, high] = [reached.min, settled?.reached.min, reached.max].map((one) =>
              ratioFrom(one?.exact ?? '0'),
            ) as [ReturnType<typeof ratio>, ReturnType<typeof ratio>, ReturnType<typeof ratio>];
            expect(compareRatios(low, is) <= 0 && compareRatios(is, high) <= 0).toBe(true);
          });
          before.bands.forEach(({ cases }, index) => {
            expect(after.bands[index]?.cases).toBeGreaterThanOrEqual(cases);
          });
          const shares = after.bands.map(({ share }) => ratioFrom(share.exact)).reduce(addRatios, ratio(0n));
          expect(shares).toEqual(ratio(100n));
          for (const { criteria, open } of before.alwaysTogether) {
            if (open > 0) continue;
            const [one, other] = criteria.map((id) => after.criteria.find(({ criterion }) => criterion === id)?.fires);
            expect(one).toBe(other);
            seen.pairs += 1;
          }
        }
        seen.never += before.neverFire.length;
        seen.notSeen += before.notSeenToFire.length;
      }),
      { numRuns: 60 },
    );
    expect(seen.never).toBeGreaterThan(10);
    expect(seen.notSeen).toBeGreaterThan(10);
    expect(seen.pairs).toBeGreaterThan(5);
  });

  const hub = (id: string, rules: Parameters<typeof screen>[1] = belgium2023): Assessment =>
    screen(parseInvestment({ formatVersion: 1, id, title: id, host: 'BE', asOf: '2024-03-01' }), rules);

  it('takes a file that says nothing for open, not for quiet', () => {
    const { neverFire, notSeenToFire, criteria, bandOpen } = ruleSetHealth([hub('a'), hub('b')]);
    expect(bandOpen).toBe(2);
    expect(notSeenToFire.length).toBeGreaterThan(20);
    expect(neverFire.length + notSeenToFire.length).toBe(criteria.length);
  });

  it('is that of one rule set', () => {
    const other = extendRuleSet(belgium2023, {
      id: 'other',
      lastVerified: '2024-01-01',
      appliesFrom: '2023-07-01',
      reweigh: { dimensions: { threat: '40', vulnerability: '30', consequence: '30' } },
    });
    expect(() => ruleSetHealth([hub('a'), hub('b', other)])).toThrow(/under one rule set; found .* and "other"/);
    expect(() => ruleSetHealth([])).toThrow(/at least one assessment/);
  });
});
