import { expect, it } from 'vitest';
import { isEuMember } from '../../src/reference/european-union.js';
import { legalProfiles } from '../../src/reference/legal-profiles.js';
import { countryCodes } from '../../src/values/countries.js';
import { isDay } from '../../src/values/day.js';

const all = Object.entries(legalProfiles);
const codesWhere = (holds: (profile: (typeof legalProfiles)[string]) => boolean): string[] =>
  all.flatMap(([code, profile]) => (holds(profile) ? [code] : [])).sort();

it('law of the EU and the EEA is level 0 and inside the GDPR, and no other law is', () => {
  const area = [...countryCodes.filter((code) => isEuMember(code, '2026-11-22')), 'IS', 'LI', 'NO'].sort();
  expect(codesWhere((profile) => profile.compulsion === 0)).toEqual(area);
  expect(codesWhere((profile) => profile.dataProtection === 'gdpr')).toEqual(area);
});

it('every profile is of a country that exists, has a source and a date, and is no better than inferred', () => {
  for (const [code, profile] of all) {
    expect(countryCodes, code).toContain(code);
    expect(profile.citations.length, code).toBeGreaterThan(0);
    expect(['inferred', 'unverified'], code).toContain(profile.status);
    expect(isDay(profile.lastVerified), code).toBe(true);
  }
});

it('a country is adequate only where the decision covers everyone', () => {
  expect(codesWhere((profile) => profile.dataProtection === 'adequate').join(' ')).toBe(
    'AD AR BR CH FO GB GG IL IM JE JP KR NZ UY',
  );
  for (const code of ['CA', 'US']) expect(legalProfiles[code]).not.toHaveProperty('dataProtection');
});

it.each(['CN', 'HK', 'RU', 'IN', 'TR', 'AE', 'SA', 'SG', 'VN', 'IR', 'KZ', 'BY', 'AU', 'KY'])(
  'there is no adequacy decision for %s',
  (code) => expect(legalProfiles[code]?.dataProtection).toBe('none'),
);

it('what was not looked up is unknown: the level of the Cayman Islands, the reach of Chinese law abroad', () => {
  expect(legalProfiles.KY).not.toHaveProperty('compulsion');
  expect(legalProfiles.CN).not.toHaveProperty('reachesAbroad');
  expect(legalProfiles.VG).toBeUndefined();
});

it('weak sources are marked: the level then says no more than that', () => {
  expect(codesWhere((profile) => profile.status === 'unverified').join(' ')).toBe('AE CA IR KZ');
});

it('the levels are those of the notes', () => {
  const at = (level: number) => codesWhere((profile) => profile.compulsion === level).join(' ');
  expect(at(1)).toBe('CA CH GB JP KR');
  expect(at(2)).toBe('AU IL US');
  expect(at(3)).toBe('AE IN KZ SA SG TR');
  expect(at(4)).toBe('BY CN HK IR RU VN');
});
