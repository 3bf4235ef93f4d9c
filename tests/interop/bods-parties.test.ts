import { importBods } from 'fdi-screening/interop';
import { describe, expect, it } from 'vitest';
import { codes, company, person, relationship, shares } from './statements.js';

describe('parties of BODS', () => {
  it.each([
    [{ type: 'registeredEntity' }, 'company'],
    [{ type: 'legalEntity' }, 'company'],
    [{ type: 'arrangement' }, 'arrangement'],
    [{ type: 'arrangement', subtype: 'nomination' }, 'arrangement'],
    [{ type: 'arrangement', subtype: 'trust' }, 'trust'],
    [{ type: 'state' }, 'state'],
    [{ type: 'stateBody', subtype: 'stateAgency' }, 'state-body'],
    [{ type: 'anonymousEntity' }, 'unknown'],
    [{ type: 'unknownEntity' }, 'unknown'],
  ])('%j is %s', (entityType, kind) => {
    expect(importBods([company('a', { entityType })]).parties[0]?.kind).toBe(kind);
  });

  it('keeps residence, nationalities, law, seat, listing and identifiers where the file says so', () => {
    const { parties, issues } = importBods([
      company('a', {
        jurisdiction: { name: 'Delaware', code: 'US-DE' },
        addresses: [
          { type: 'service', country: { name: 'France', code: 'FR' } },
          { type: 'registered', country: { name: 'Belgium', code: 'BE' } },
        ],
        publicListing: { hasPublicListing: true },
        identifiers: [{ id: '1', scheme: 'BE-BCE_KBO' }],
      }),
      person('p', {
        nationalities: [{ code: 'IR' }, { code: 'ir' }, { code: 'BE' }],
        addresses: [{ type: 'residence', country: { name: 'Belgium', code: 'be' } }],
      }),
    ]);
    expect(parties[0]).toMatchObject({
      law: 'US',
      seat: 'BE',
      listed: true,
      identifiers: [{ id: '1', scheme: 'BE-BCE_KBO' }],
    });
    expect(parties[1]).toMatchObject({ kind: 'person', residence: 'BE', nationalities: ['IR', 'BE'] });
    expect(issues).toEqual([]);
  });

  it('never takes a nationality for a residence, nor a name for a code', () => {
    const { parties, issues } = importBods([
      person('p', { nationalities: [{ code: 'CN' }] }),
      company('a', { addresses: [{ type: 'registered', country: { name: 'Belgium' } }], jurisdiction: { code: 'UK' } }),
    ]);
    expect(parties[0]).not.toHaveProperty('residence');
    expect(parties[1]).not.toHaveProperty('seat');
    expect(issues.map(({ code }) => code)).toEqual(['unknown-country', 'unknown-country']);
  });

  it.each([
    'noBeneficialOwners',
    'subjectUnableToConfirmOrIdentifyBeneficialOwner',
    'interestedPartyHasNotProvidedInformation',
    'subjectExemptFromDisclosure',
    'interestedPartyExemptFromDisclosure',
    'unknown',
    'informationUnknownToPublisher',
  ])('an owner who is not named, for %s, is a party of unknown kind with the reason', (reason) => {
    const imported = importBods([
      company('b'),
      relationship('r', { reason, description: 'As it is.' }, 'b', undefined),
    ]);
    expect(imported.parties[1]).toMatchObject({
      kind: 'unknown',
      note: expect.stringMatching(/^Not named: .* As it is\.$/),
    });
    expect(codes(imported)).toEqual(expect.arrayContaining(['unspecified-party', 'no-interests']));
    // Nobody holds nothing; of anybody else it is not known what.
    expect(imported.interests).toHaveLength(reason === 'noBeneficialOwners' ? 0 : 1);
  });

  it('makes a party of whoever is referred to and not described', () => {
    const imported = importBods([relationship('r', 'nowhere', 'b', [shares({ exact: 10 })])]);
    expect(imported.parties.map(({ id, kind }) => [id, kind])).toEqual([
      ['b', 'unknown'],
      ['nowhere', 'unknown'],
    ]);
    expect(codes(imported)).toEqual(['missing-party', 'missing-party']);
  });

  it('says that two parties have one identifier, and does not merge them', () => {
    const identifiers = [{ scheme: 'GB-COH', id: '1' }];
    const imported = importBods([company('a', { identifiers }), company('b', { identifiers })]);
    expect(imported.parties).toHaveLength(2);
    expect(codes(imported)).toEqual(['shared-identifier']);
  });

  it('checks the digits of a LEI', () => {
    const lei = (id: string) => codes(importBods([company('a', { identifiers: [{ scheme: 'XI-LEI', id }] })]));
    expect(lei('5493001Z012YSB2A0K51')).toEqual([]);
    expect(lei('5493001Z012YSB2A0K15')).toEqual(['wrong-lei']);
  });
});
