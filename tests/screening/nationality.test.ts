import { readFileSync } from 'node:fs';
import {
  type Assessment,
  type CountryCode,
  countryCodes,
  type Investment,
  isEuMember,
  type LegalProfiles,
  legalProfiles,
  parseInvestment,
  screen,
} from 'fdi-screening';
import { ruleSetFor } from 'fdi-screening/law';
import { describe, expect, it } from 'vitest';
import { hypotheticalPurchase } from '../../examples/liege/variants.js';

const hub = parseInvestment(readFileSync(new URL('../../examples/liege/hub.json', import.meta.url), 'utf8'));
const cases = {
  'the real hub': { investment: hub, day: '2026-11-22' },
  'the hypothetical purchase': { investment: parseInvestment(hypotheticalPurchase(hub)), day: '2024-03-01' },
} as const;

function run(investment: Investment, day: string, profiles: LegalProfiles = legalProfiles): Assessment {
  return screen(investment, ruleSetFor('BE', { signedOn: day, decidedOn: day }), { legalProfiles: profiles });
}

/** A case with every country code replaced wherever one stands, each by the code that it is mapped to. */
function renamed(investment: Investment, to: ReadonlyMap<string, string>): Investment {
  return parseInvestment(
    JSON.parse(JSON.stringify(investment), (_key, value) =>
      typeof value === 'string' ? (to.get(value) ?? value) : value,
    ),
  );
}

/** The profiles of the library, each under the code that it is mapped to. */
const moved = (to: ReadonlyMap<string, string>): LegalProfiles =>
  Object.fromEntries(Object.entries(legalProfiles).map(([code, profile]) => [to.get(code) ?? code, profile]));

/** A round in which each code takes the place of the one before. */
const round = (...codes: readonly CountryCode[]): ReadonlyMap<string, string> =>
  new Map(codes.map((code, index) => [code, codes[(index + 1) % codes.length] as string]));

/**
 * Everything of an assessment but the hashes of what went in, the words of the case about its leaves, and the marks of which legal profiles are a user's own: a
 * profile under another code is one, and says so wherever it counts.
 */
const withoutMarks = ({ receipt: _, legalProfiles: __, sources: ___, ...rest }: Assessment): unknown =>
  JSON.parse(JSON.stringify(rest), (key, value) => {
    if (key === 'overriddenProfiles') return [];
    return typeof value === 'string'
      ? value.replace(/ It rests on a legal profile that was overridden: [^.]*\./, '')
      : value;
  });

const exchanges: readonly (readonly CountryCode[])[] = [
  ['CN', 'US'],
  ['HK', 'CH'],
  ['KY', 'GB'],
  ['CN', 'NO'],
  ['HK', 'RU'],
  ['CN', 'HK'],
  ['CN', 'RU', 'NO', 'US', 'HK', 'CH', 'KY', 'GB', 'IN', 'JP'],
];

describe.each(Object.entries(cases))('country codes in %s', (_name, { investment, day }) => {
  const before = run(investment, day);

  it.each(exchanges.map((codes) => [codes.join(' for '), codes] as const))(
    'exchanged with their legal profiles, %s, change no score, no contribution, no band and no answer',
    (_, codes) => {
      const to = round(...codes);
      expect(codes.every((code) => !isEuMember(code, day) && code in legalProfiles)).toBe(true);
      const after = run(renamed(investment, to), day, moved(to));
      expect(withoutMarks(after)).toEqual(withoutMarks(before));
      expect(after.receipt.hashes.investment).not.toBe(before.receipt.hashes.investment);
    },
  );

  it('that no case has met before change nothing either, if their profiles go with them', () => {
    const [first, second] = [round('CN', 'BR', 'RU'), round('RU', 'NO')];
    const elsewhere = renamed(renamed(investment, first), second);
    const profiles = Object.fromEntries(
      Object.entries(moved(first)).map(([code, profile]) => [second.get(code) ?? code, profile]),
    );
    expect(withoutMarks(run(elsewhere, day, profiles))).toEqual(withoutMarks(before));
  });

  it('count only through their profiles: with the profiles left behind the score is another', () => {
    const after = run(renamed(investment, round('CN', 'NO', 'HK', 'CH')), day);
    expect(after.risk).not.toEqual(before.risk);
  });
});

describe.each(Object.entries(cases))('nationalities in %s', (_name, { investment, day }) => {
  const before = run(investment, day);
  const parties = investment.ownership?.parties;
  const items = parties === undefined ? [] : 'items' in parties ? parties.items : parties;

  /** The case with nationalities for one of its parties. */
  const withNationalities = (of: string, nationalities: readonly string[]): Investment =>
    parseInvestment({
      ...investment,
      ownership: {
        ...investment.ownership,
        parties: {
          items: items.map((party) => (party.id === of ? { ...party, nationalities } : party)),
          complete: false,
        },
      },
    });

  const codes = [['CN'], ['US'], ['BE', 'RU'], [...countryCodes]];
  const choices = items.map(({ id }, index) => [id, codes[index % codes.length] as string[]] as const);

  it.each(choices)('of %s change nothing but the hash of the case', (id, nationalities) => {
    const after = run(withNationalities(id, nationalities), day);
    expect(withoutMarks(after)).toEqual(withoutMarks(before));
    const { investment: hash, ...otherHashes } = after.receipt.hashes;
    expect(hash).not.toBe(before.receipt.hashes.investment);
    expect(before.receipt.hashes).toMatchObject(otherHashes);
  });
});
