import fc from 'fast-check';
import { type Assessment, type ExactNumber, parseInvestment, screen } from 'fdi-screening';
import { explainDifference, whatIf } from 'fdi-screening/analysis';
import { belgium2023 } from 'fdi-screening/law';
import { describe, expect, it } from 'vitest';
import { addRatios, multiplyRatios, type Ratio, ratio, ratioFrom } from '../../src/values/ratio.js';
import { caseOf, toyRuleSet } from '../screening/toy-world.js';
import { assess, mostlyListed } from './brute-force.js';

const sum = (numbers: readonly ExactNumber[]): Ratio =>
  numbers.map(({ exact }) => ratioFrom(exact)).reduce(addRatios, ratio(0n));
const less = (a: ExactNumber, b: ExactNumber): Ratio =>
  addRatios(ratioFrom(a.exact), multiplyRatios(ratioFrom(b.exact), ratio(-1n)));

describe('the difference between two assessments', () => {
  it('adds up, criterion by criterion, to the change of both ends of the score, under other rules too', () => {
    fc.assert(
      fc.property(mostlyListed, mostlyListed, toyRuleSet, toyRuleSet, (first, second, rules, otherRules) => {
        const [before, after] = [assess(caseOf(first), rules), assess(caseOf(second), otherRules)];
        const { residual, criteria } = explainDifference(before, after);
        expect(ratioFrom(residual.min.exact)).toEqual(less(after.risk.residual.min, before.risk.residual.min));
        expect(ratioFrom(residual.max.exact)).toEqual(less(after.risk.residual.max, before.risk.residual.max));
        expect(sum(criteria.map(({ min }) => min))).toEqual(ratioFrom(residual.min.exact));
        expect(sum(criteria.map(({ max }) => max))).toEqual(ratioFrom(residual.max.exact));
      }),
      { numRuns: 300 },
    );
  });

  it('is empty between an assessment and itself, and the same for assessments read back from JSON', () => {
    fc.assert(
      fc.property(mostlyListed, mostlyListed, toyRuleSet, (first, second, rules) => {
        const [before, after] = [assess(caseOf(first), rules), assess(caseOf(second), rules)];
        const { facts, rules: changed, criteria } = explainDifference(before, before);
        expect([facts, changed, criteria]).toEqual([[], [], []]);
        const copy = (one: Assessment): Assessment => JSON.parse(JSON.stringify(one));
        expect(explainDifference(copy(before), copy(after))).toEqual(explainDifference(before, after));
      }),
      { numRuns: 50 },
    );
  });
});

describe('what if', () => {
  const hub = parseInvestment({
    formatVersion: 1,
    id: 'hub',
    title: 'Hub',
    host: 'BE',
    asOf: '2024-03-01',
    transaction: { kind: 'share-purchase', signedOn: '2024-03-01' },
    sites: [{ id: 'hall', name: 'Hall', buildingArea: 30_000, portAccess: true }],
  });
  const before = screen(hub, belgium2023);

  it('says which facts, which rules and which criteria change, and leaves the assessment as it was', () => {
    const text = JSON.stringify(before);
    const { after, difference } = whatIf(before, { 'transaction.kind': 'greenfield', 'sites[0].portAccess': false });
    expect(difference.obligation).toEqual({ before: 'undetermined', after: 'not-required' });
    expect(difference.facts).toContainEqual({
      fact: 'site.portAccess',
      title: 'Access to a port',
      before: 'yes',
      after: 'no',
    });
    expect(difference.rules).toContainEqual({
      kind: 'exclusion',
      id: 'greenfield',
      title: 'it is a greenfield investment',
      before: 'fails',
      after: 'holds',
    });
    expect(difference.criteria.map(({ criterion }) => criterion)).toEqual(['port-access']);
    expect(after.risk.residual.max.exact).not.toBe(before.risk.residual.max.exact);
    expect(JSON.stringify(before)).toBe(text);
  });

  it('can be asked of a what-if, and on other terms', () => {
    const { after } = whatIf(before, { 'sites[0].portAccess': false });
    expect(whatIf(after, { 'sites[0].portAccess': true }).after.risk).toEqual(before.risk);
    const later = whatIf(before, {}, { asOf: '2025-01-01', evidence: 'corroborated' }).after;
    expect([later.asOf, later.evidence]).toEqual(['2025-01-01', 'corroborated']);
  });
});
