import { type Burden, burdenScale, type MeasureInput, measure, measureLegalStatuses } from 'fdi-screening';
import { belgianMeasures, belgium2023 } from 'fdi-screening/law';
import { describe, expect, it } from 'vitest';
import { compareRatios, ratio, ratioFrom } from '../../src/values/ratio.js';

const { criteria, controls } = belgium2023.risk;

describe.each(belgianMeasures)('the measure $id', (one) => {
  it('addresses criteria that there are, and leaves a fraction from 0 to 1', () => {
    expect(Object.keys(one.addresses).length).toBeGreaterThan(0);
    for (const [criterion, keeps] of Object.entries(one.addresses)) {
      expect(criteria.map(({ id }) => id)).toContain(criterion);
      expect(keeps).toMatch(/^\d+(\.\d+)?$/);
      expect(compareRatios(ratioFrom(keeps), ratio(0n))).toBeGreaterThanOrEqual(0);
      expect(compareRatios(ratioFrom(keeps), ratio(1n))).toBeLessThanOrEqual(0);
    }
  });

  it('says who verifies it, how heavy it is, and where it stands', () => {
    expect(one.verifiedBy).not.toBe('');
    expect(Object.keys(burdenScale)).toContain(String(one.burden));
    expect(measureLegalStatuses).toContain(one.legalStatus);
    if (one.status !== 'unverified') expect(one.citations.length).toBeGreaterThan(0);
  });

  it('leaves what its control leaves, where the model has one', () => {
    if (one.control === undefined) return;
    const keeps = controls.find(({ id }) => id === one.control)?.keeps ?? {};
    expect(Object.keys(one.addresses)).toEqual(Object.keys(keeps));
    for (const [criterion, kept] of Object.entries(keeps)) {
      expect(compareRatios(ratioFrom(one.addresses[criterion] ?? ''), ratioFrom(kept))).toBe(0);
    }
  });
});

describe('the catalogue', () => {
  const idsOf = (status: string) => belgianMeasures.filter((one) => one.legalStatus === status).map(({ id }) => id);

  it('has each measure once', () => {
    expect(new Set(belgianMeasures.map(({ id }) => id)).size).toBe(belgianMeasures.length);
  });

  it('calls imposed only what the annual report names', () => {
    expect(idsOf('imposed')).toEqual(['software-escrow', 'continuity-agreement', 'compliance-officer']);
  });

  it('takes only three of the measures of the law from a source; the rest is said and unverified', () => {
    const reported = belgianMeasures.filter((one) => one.legalStatus === 'statute' && one.status === 'reported');
    expect(reported.map(({ id }) => id)).toEqual([
      'reduced-governance-rights',
      'forced-licence',
      'business-restrictions',
    ]);
    for (const one of belgianMeasures) if (one.legalStatus === 'proposed') expect(one.status).toBe('unverified');
  });

  it('softens state control by nothing', () => {
    for (const { addresses } of belgianMeasures) expect(addresses).not.toHaveProperty('state-control');
  });
});

describe('a measure of an author', () => {
  const input: MeasureInput = {
    title: 'Fence',
    addresses: { 'airfield-access': '1/3' },
    legalStatus: 'proposed',
    verifiedBy: 'the airport',
    burden: 3,
  };

  it('keeps a fraction exactly, and is unverified unless it says more', () => {
    expect(measure('fence', input)).toMatchObject({ addresses: { 'airfield-access': '1/3' }, status: 'unverified' });
    expect(measure('fence', { ...input, addresses: { 'airfield-access': 0.35 } }).addresses['airfield-access']).toBe(
      '0.35',
    );
  });

  it.each([0, 1])('may leave %s', (keeps) => {
    expect(measure('fence', { ...input, addresses: { 'airfield-access': keeps } }).addresses).toEqual({
      'airfield-access': String(keeps),
    });
  });

  it.each(['-0.1', '1.01', '4/3'])('may not leave %s', (keeps) => {
    expect(() => measure('fence', { ...input, addresses: { 'airfield-access': keeps } })).toThrow('from 0 to 1');
  });

  it.each([0, 6, 2.5])('has a burden from 1 to 5, not %s', (burden) => {
    expect(() => measure('fence', { ...input, burden: burden as Burden })).toThrow('from 1 to 5');
  });
});
