import { type InvestmentInput, legalProfiles, legalProfilesOn, parseInvestment, screen } from 'fdi-screening';
import { belgium2023 } from 'fdi-screening/law';
import { describe, expect, it } from 'vitest';
import { adequacyDecisions, isAdequate } from '../../src/reference/adequacy.js';
import { isEeaMember, isEuMember } from '../../src/reference/european-union.js';
import { countryCodes } from '../../src/values/countries.js';
import { isDay } from '../../src/values/day.js';

const count = (isMember: typeof isEuMember, day: string) => countryCodes.filter((code) => isMember(code, day)).length;

describe('membership by date', () => {
  it.each([
    ['1957-12-31', 0, 0],
    ['1958-01-01', 6, 0],
    ['1973-01-01', 9, 0],
    ['1981-01-01', 10, 0],
    ['1986-01-01', 12, 0],
    ['1994-01-01', 12, 17],
    ['1995-01-01', 15, 17],
    ['1995-05-01', 15, 18],
    ['2004-05-01', 25, 28],
    ['2007-01-01', 27, 28],
    ['2007-08-01', 27, 30],
    ['2013-07-01', 28, 30],
    ['2014-04-12', 28, 31],
    ['2020-01-31', 28, 31],
    ['2020-02-01', 27, 30],
    ['2026-11-22', 27, 30],
  ])('on %s the Union has %i members and the Economic Area %i', (day, union, area) => {
    expect(count(isEuMember, day)).toBe(union);
    expect(count(isEeaMember, day)).toBe(area);
  });

  it('Switzerland is in neither', () => {
    expect([isEuMember('CH', '2026-11-22'), isEeaMember('CH', '2026-11-22')]).toEqual([false, false]);
  });
});

describe('decisions of adequacy by date', () => {
  it.each([
    ['BR', '2026-01-26', false],
    ['BR', '2026-01-27', true],
    ['CH', '2024-01-14', undefined],
    ['CH', '2024-01-15', true],
    ['GB', '2021-06-27', undefined],
    ['GB', '2021-06-28', true],
    ['GB', '2025-06-27', true],
    ['GB', '2025-06-28', undefined],
    ['GB', '2025-12-19', true],
    ['GB', '2031-12-28', undefined],
    ['JP', '2021-10-25', undefined],
    ['JP', '2021-10-26', true],
    ['KR', '2021-12-17', true],
    ['US', '2024-01-01', undefined],
    ['CA', '2024-02-01', undefined],
    ['CN', '2026-11-22', false],
    ['CN', '2019-01-01', false],
    ['VG', '2026-11-22', undefined],
  ])('%s on %s: %s', (country, day, adequate) => {
    expect(isAdequate(country, day)).toBe(adequate);
  });

  it('each has a country, days in order and a source', () => {
    for (const { country, from, until = from, citations } of adequacyDecisions) {
      expect(countryCodes).toContain(country);
      expect([isDay(from), isDay(until), from <= until], country).toEqual([true, true, true]);
      expect(citations.length, country).toBeGreaterThan(0);
    }
  });
});

describe('the profiles of a day', () => {
  it('those of the library are those of the day on which they were last verified', () => {
    expect(legalProfilesOn('2026-11-22')).toEqual(legalProfiles);
  });

  it('the United Kingdom has law of the Union until it left, and its own law after', () => {
    expect(legalProfilesOn('2020-01-31').GB).toMatchObject({ compulsion: 0, dataProtection: 'gdpr' });
    expect(legalProfilesOn('2020-02-01').GB).toMatchObject({ compulsion: 1 });
    expect(legalProfilesOn('2020-02-01').GB).not.toHaveProperty('dataProtection');
  });

  it('what is stored in Brazil is outside the GDPR until the day of the decision', () => {
    const data: InvestmentInput['data'] = [{ id: 'data', category: 'ordinary-personal', storedIn: ['BR'] }];
    const stored = (asOf: string) =>
      screen(parseInvestment({ formatVersion: 1, id: 'case', title: 'Case', host: 'BE', data }), belgium2023, {
        asOf,
      }).risk.contributions.find((one) => one.criterion === 'storage-outside-gdpr')?.outcome;
    expect(stored('2026-01-26')).toBe('fires');
    expect(stored('2026-01-27')).toBe('does-not-fire');
  });

  it('a profile with bounds can be given, and bounds in the wrong order are refused', () => {
    const investment = parseInvestment({ formatVersion: 1, id: 'case', title: 'Case', host: 'BE' });
    const run = (min: 1 | 3, max: 1 | 3) =>
      screen(investment, belgium2023, {
        asOf: '2026-11-22',
        legalProfiles: {
          VG: {
            compulsion: { min, max },
            status: 'inferred',
            citations: [{ instrument: 'Own opinion' }],
            lastVerified: '2026-11-22',
          },
        },
      });
    expect(() => run(1, 3)).not.toThrow();
    expect(() => run(3, 1)).toThrow('VG.compulsion');
  });
});
