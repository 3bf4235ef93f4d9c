import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEeaMember, isEuMember } from '../../src/reference/european-union.js';
import { type LegalAnswer, levelFrom } from '../../src/reference/legal-answers.js';
import { possibleLevels } from '../../src/reference/legal-profile.js';
import { legalAnswers, legalProfiles } from '../../src/reference/legal-profiles.js';
import { countryCodes } from '../../src/values/countries.js';
import { isDay } from '../../src/values/day.js';

const answered = <const T>(answer: T): LegalAnswer<T> => ({ answer, citations: [], status: 'inferred' });

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

it.each(['AE', 'CA', 'IR', 'KZ', 'KY'])('%s, of which one weak or old source or none was found, is unknown', (code) => {
  expect(Object.keys(legalAnswers[code] ?? {})).toEqual(['lastVerified']);
  expect(legalProfiles[code]).not.toHaveProperty('compulsion');
  expect(legalProfiles[code]).not.toHaveProperty('independentAuthorisation');
});

/** The levels that the notes suggest; of Hong Kong one for national security and one for ordinary crime. */
const ofTheNotes: Readonly<Record<number, string>> = {
  1: 'CA CH GB JP KR',
  2: 'AU HK IL US',
  3: 'AE IN KZ SA SG TR',
  4: 'BY CN HK IR RU VN',
};
const suggested = Object.entries(ofTheNotes).flatMap(([level, codes]) =>
  codes.split(' ').map((code) => [code, Number(level)] as const),
);

it.each(suggested)('the level of the notes for %s, %i, lies within what the answers leave possible', (code, level) => {
  expect(possibleLevels(legalProfiles[code]?.compulsion)).toContain(level);
});

it('every jurisdiction with answers is among those of the notes', () => {
  expect(Object.keys(legalAnswers).sort()).toEqual([...new Set([...suggested.map(([code]) => code), 'KY'])].sort());
});

it('no member of the European Economic Area is compared: its law stands at 0 by the meaning of the scale', () => {
  for (const code of countryCodes.filter((one) => isEeaMember(one, '2026-11-22')))
    expect(legalAnswers).not.toHaveProperty(code);
});

it('an answer has a source and is no better than inferred', () => {
  for (const [code, { lastVerified, ...answers }] of Object.entries(legalAnswers)) {
    expect(isDay(lastVerified), code).toBe(true);
    for (const answer of Object.values(answers)) {
      expect(answer.citations.length, code).toBeGreaterThan(0);
      expect(['inferred', 'unverified'], code).toContain(answer.status);
    }
  }
});

it('says what can be said against each answer on who must agree and on remedy', () => {
  for (const [code, { authorisation, remedy }] of Object.entries(legalAnswers))
    for (const answer of [authorisation, remedy])
      if (answer) expect(answer.counterReading, code).toMatch(/^[A-Z].*\.$/);
});

describe('the level that answers come to', () => {
  const answers = fc.record(
    {
      reach: fc.constantFrom('general-cooperation', 'any-company', 'some-providers').map(answered),
      authorisation: fc.constantFrom('independent', 'mixed', 'executive', 'direct-access').map(answered),
      remedy: fc.boolean().map(answered),
    },
    { requiredKeys: [] },
  );

  it.each([
    [{ authorisation: answered('independent'), remedy: answered(true) }, 1],
    [{ authorisation: answered('independent'), remedy: answered(false) }, 2],
    [{ authorisation: answered('mixed') }, 2],
    [{ reach: answered('any-company'), authorisation: answered('executive'), remedy: answered(false) }, 3],
    [{ reach: answered('general-cooperation'), authorisation: answered('executive'), remedy: answered(false) }, 4],
    [{ authorisation: answered('direct-access'), remedy: answered(false) }, 4],
    [{ authorisation: answered('independent') }, { min: 1, max: 2 }],
    [{ authorisation: answered('executive') }, { min: 2, max: 4 }],
    [{}, undefined],
  ] as const)('%j', (given, level) => {
    expect(levelFrom({ ...given, lastVerified: '2026-11-22' })).toEqual(level);
  });

  it('is never widened by one more answer', () => {
    fc.assert(
      fc.property(answers, answers, (known, more) => {
        const before = possibleLevels(levelFrom({ ...known, lastVerified: '2026-11-22' }));
        const after = possibleLevels(levelFrom({ ...more, ...known, lastVerified: '2026-11-22' }));
        expect(before).toEqual(expect.arrayContaining([...after]));
      }),
    );
  });
});
