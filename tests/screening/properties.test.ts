import fc from 'fast-check';
import { type Assessment, type Investment, type RuleSet, screen } from 'fdi-screening';
import { describe, expect, it } from 'vitest';
import { addRatios, compareRatios, type Ratio, ratio, ratioFrom } from '../../src/values/ratio.js';
import { evaluate } from './reference-evaluator.js';
import { valuesOf } from './settled-values.js';
import { caseOf, completionsOf, narrowed, siteSpec, toyRuleSet } from './toy-world.js';

const sites = fc.array(siteSpec, { minLength: 1, maxLength: 2 });
const run = (investment: Investment, ruleSet: RuleSet): Assessment =>
  screen(investment, ruleSet, { evidence: 'asserted' });

const least = (ratios: readonly Ratio[]): Ratio => ratios.reduce((a, b) => (compareRatios(a, b) <= 0 ? a : b));
const greatest = (ratios: readonly Ratio[]): Ratio => ratios.reduce((a, b) => (compareRatios(a, b) >= 0 ? a : b));
const within = (inner: Assessment['risk']['residual'], outer: Assessment['risk']['residual']): boolean =>
  compareRatios(ratioFrom(inner.min.exact), ratioFrom(outer.min.exact)) >= 0 &&
  compareRatios(ratioFrom(inner.max.exact), ratioFrom(outer.max.exact)) <= 0;

describe('the compiled form and the reference evaluator', () => {
  it('agree on every completion of every case, and the interval is exactly what the completions reach', () => {
    fc.assert(
      fc.property(fc.array(siteSpec, { minLength: 1, maxLength: 1 }), toyRuleSet, (specs, ruleSet) => {
        const assessment = run(caseOf(specs), ruleSet);
        const results = completionsOf(specs).map((completed) => evaluate(ruleSet, valuesOf(completed, ruleSet)));
        const bands = ruleSet.risk.bands.map((one) => one.id);
        for (const kind of ['inherent', 'residual'] as const) {
          const reached = results.map((result) => result[kind]);
          const [min, max] = [ratioFrom(assessment.risk[kind].min.exact), ratioFrom(assessment.risk[kind].max.exact)];
          expect(compareRatios(min, least(reached))).toBeLessThanOrEqual(0);
          expect(compareRatios(max, greatest(reached))).toBeGreaterThanOrEqual(0);
          if (!assessment.risk.outer) expect([min, max]).toEqual([least(reached), greatest(reached)]);
        }
        const reachedBands = results.map((result) => result.band);
        expect(bands.indexOf(assessment.risk.band.min)).toBeLessThanOrEqual(Math.min(...reachedBands));
        expect(bands.indexOf(assessment.risk.band.max)).toBeGreaterThanOrEqual(Math.max(...reachedBands));
        if (!assessment.risk.outer) {
          expect(bands.indexOf(assessment.risk.band.min)).toBe(Math.min(...reachedBands));
          expect(bands.indexOf(assessment.risk.band.max)).toBe(Math.max(...reachedBands));
        }
        const outcomes = new Set(results.map((result) => (result.required ? 'required' : 'not-required')));
        if (outcomes.size === 2) expect(assessment.obligation.outcome).toBe('undetermined');
        else if (!assessment.obligation.outer) expect([...outcomes]).toEqual([assessment.obligation.outcome]);
      }),
      { numRuns: 300 },
    );
  });

  it('agree on cases in which everything is known', () => {
    fc.assert(
      fc.property(sites, toyRuleSet, fc.nat(), (specs, ruleSet, pick) => {
        const completions = completionsOf(specs.slice(0, 1));
        const known = completions[pick % completions.length] ?? [];
        const assessment = run(caseOf(known), ruleSet);
        const result = evaluate(ruleSet, valuesOf(known, ruleSet));
        expect(ratioFrom(assessment.risk.residual.min.exact)).toEqual(result.residual);
        expect(ratioFrom(assessment.risk.residual.max.exact)).toEqual(result.residual);
        expect(assessment.obligation.outcome).toBe(result.required ? 'required' : 'not-required');
        expect(assessment.openFacts).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('knowing more', () => {
  it('never widens an interval: the score of any narrower case lies within', () => {
    fc.assert(
      fc.property(sites, toyRuleSet, fc.nat(), fc.nat(), fc.nat(), (specs, ruleSet, site, key, keep) => {
        const before = run(caseOf(specs), ruleSet);
        const after = run(caseOf(narrowed(specs, site, key, keep)), ruleSet);
        expect(within(after.risk.inherent, before.risk.inherent)).toBe(true);
        expect(within(after.risk.residual, before.risk.residual)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('never turns a settled obligation around', () => {
    fc.assert(
      fc.property(sites, toyRuleSet, fc.nat(), fc.nat(), fc.nat(), (specs, ruleSet, site, key, keep) => {
        const before = run(caseOf(specs), ruleSet).obligation.outcome;
        const after = run(caseOf(narrowed(specs, site, key, keep)), ruleSet).obligation.outcome;
        if (before !== 'undetermined') expect(after).toBe(before);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a criterion on a fact that nobody knows', () => {
  it('fires only if it would for every value, and is never silently left out', () => {
    fc.assert(
      fc.property(fc.array(siteSpec, { minLength: 1, maxLength: 1 }), toyRuleSet, (specs, ruleSet) => {
        const { contributions } = run(caseOf(specs), ruleSet).risk;
        const completions = completionsOf(specs).map((completed) => run(caseOf(completed), ruleSet).risk.contributions);
        contributions.forEach((contribution, index) => {
          const outcomes = new Set(completions.map((one) => one[index]?.outcome));
          if (contribution.outcome !== 'undetermined') expect([...outcomes]).toEqual([contribution.outcome]);
          if (outcomes.size > 1) expect(contribution.outcome).toBe('undetermined');
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('the parts of the score', () => {
  it('add up exactly to both of its ends, before and after controls', () => {
    fc.assert(
      fc.property(sites, toyRuleSet, (specs, ruleSet) => {
        const { inherent, residual, contributions } = run(caseOf(specs), ruleSet).risk;
        const sum = (numbers: readonly { exact: string }[]): Ratio =>
          numbers.map((one) => ratioFrom(one.exact)).reduce(addRatios, ratio(0n));
        expect(sum(contributions.map((one) => one.atMin))).toEqual(ratioFrom(residual.min.exact));
        expect(sum(contributions.map((one) => one.atMax))).toEqual(ratioFrom(residual.max.exact));
        expect(sum(contributions.map((one) => one.inherent.atMin))).toEqual(ratioFrom(inherent.min.exact));
        expect(sum(contributions.map((one) => one.inherent.atMax))).toEqual(ratioFrom(inherent.max.exact));
      }),
      { numRuns: 200 },
    );
  });

  it('are the same bytes whenever the same case is screened under the same rules', () => {
    fc.assert(
      fc.property(sites, toyRuleSet, (specs, ruleSet) => {
        expect(JSON.stringify(run(caseOf(specs), ruleSet))).toBe(JSON.stringify(run(caseOf(specs), ruleSet)));
      }),
      { numRuns: 30 },
    );
  });
});
