import { importBods } from 'fdi-screening/interop';
import { describe, expect, it } from 'vitest';
import { codes, company, edges, importInterest, relationship, shares } from './statements.js';

describe('shares of BODS', () => {
  it.each([
    [{ exact: 23.5 }, '23.5'],
    [{ exact: 0 }, '0'],
    [{ exact: 100 }, '100'],
    [{ exact: 33.3333333333333 }, '33.3333333333333'],
    [
      { minimum: 25, maximum: 50 },
      { min: '25', max: '50' },
    ],
    [
      { exclusiveMinimum: 25, maximum: 50 },
      { exclusiveMin: '25', max: '50' },
    ],
    [
      { minimum: 75, exclusiveMaximum: 100 },
      { min: '75', exclusiveMax: '100' },
    ],
    [{ minimum: 25 }, { min: '25' }],
    [{ maximum: 10 }, { max: '10' }],
    [{ minimum: 40, maximum: 40 }, '40'],
    [{ exact: 30, minimum: 25, maximum: 50 }, '30'],
    [{ minimum: 10, exclusiveMinimum: 20 }, { exclusiveMin: '20' }],
  ])('%j is %j', (share, expected) => {
    const imported = importInterest(shares(share));
    expect(imported.interests[0]?.share).toEqual(expected);
    expect(imported.issues).toEqual([]);
  });

  it.each([
    [{ exact: 33.33333333333333 }, 'bad-share'],
    [{ exact: 'most' }, 'bad-share'],
    [{ exact: 101 }, 'bad-share'],
    [{ exact: -1 }, 'bad-share'],
    [{ minimum: 50, maximum: 25 }, 'bad-share'],
    [{ exclusiveMinimum: 50, maximum: 50 }, 'bad-share'],
    [{ exact: 60, minimum: 25, maximum: 50 }, 'bad-share'],
    ['75', 'bad-share'],
    [{ minimum: '', maximum: '' }, 'empty-value'],
    [{}, 'no-share'],
    [undefined, 'no-share'],
  ])('%j is not known and is an issue, never 0', (share, code) => {
    const imported = importInterest(shares(share));
    expect(imported.interests).toHaveLength(1);
    expect(imported.interests[0]).not.toHaveProperty('share');
    expect(codes(imported)).toContain(code);
  });

  it('reads a number that is written as text, and says so', () => {
    const imported = importInterest(shares({ minimum: '75.0', maximum: '100' }));
    expect(imported.interests[0]?.share).toEqual({ min: '75', max: '100' });
    expect(codes(imported)).toEqual(['number-as-text', 'number-as-text']);
  });

  it('keeps every digit of a long number in a text', () => {
    const text = JSON.stringify([company('a'), company('b'), relationship('r', 'a', 'b', [shares({ exact: 7 })])]);
    const imported = importBods(text.replace('"exact":7', '"exact":50.00000000000000001'));
    expect(imported.interests[0]?.share).toBe('50.00000000000000001');
    expect(codes(imported)).toEqual(['number-as-text']);
  });

  it.each([
    [{ minimum: 25, maximum: 50 }, 'more than 25 and not more than 50'],
    [{ minimum: 50, maximum: 75 }, 'more than 50 and less than 75'],
  ])('keeps the band %j of the British register and names the legal one', (share, law) => {
    const british = company('b', { identifiers: [{ scheme: 'GB-COH', id: '1' }] });
    const imported = importBods([company('a'), british, relationship('r', 'a', 'b', [shares(share)])]);
    expect(imported.interests[0]?.share).toEqual({ min: `${share.minimum}`, max: `${share.maximum}` });
    expect(imported.issues).toMatchObject([{ code: 'legal-band', message: expect.stringContaining(law) }]);
  });

  it('has shares and votes of one stake as two counts', () => {
    const votes = { ...shares({ exact: 75 }), type: 'votingRights' };
    const imported = importBods([
      company('a'),
      company('b'),
      relationship('r', 'a', 'b', [shares({ exact: 75 }), votes]),
    ]);
    expect(edges(imported).map((edge) => edge[2])).toEqual(['shares', 'voting-rights']);
    expect(imported.issues).toEqual([]);
  });
});

describe('interest types of BODS', () => {
  const codelist = [
    ['shareholding', 'shares'],
    ['votingRights', 'voting-rights'],
    ['voting-rights', 'voting-rights'],
    ['appointmentOfBoard', 'board-appointment'],
    ['otherInfluenceOrControl', 'other-influence'],
    ['influence-or-control', 'other-influence'],
    ['seniorManagingOfficial', 'senior-manager'],
    ['senior-managing-official', 'senior-manager'],
    ['settlor', 'settlor'],
    ['settlor-of-trust', 'settlor'],
    ['trustee', 'trustee'],
    ['trustee-of-trust', 'trustee'],
    ['protector', 'protector'],
    ['protector-of-trust', 'protector'],
    ['beneficiaryOfLegalArrangement', 'beneficiary'],
    ['beneficiary-of-trust', 'beneficiary'],
    ['other-influence-or-control-of-trust', 'other-influence'],
    ['rights-to-surplus-assets-on-dissolution', 'other-influence'],
    ['rightsToSurplusAssetsOnDissolution', 'other-influence'],
    ['rightsToProfitOrIncome', 'other-influence'],
    ['rightsGrantedByContract', 'other-influence'],
    ['conditionalRightsGrantedByContract', 'option'],
    ['controlViaCompanyRulesOrArticles', 'other-influence'],
    ['controlByLegalFramework', 'other-influence'],
    ['boardMember', 'other-influence'],
    ['boardChair', 'other-influence'],
    ['enjoymentAndUseOfAssets', 'other-influence'],
    ['rightToProfitOrIncomeFromAssets', 'other-influence'],
    ['nominee', 'other-influence'],
    ['nominator', 'other-influence'],
  ] as const;

  it.each(codelist)('%s is %s', (type, kind) => {
    const imported = importInterest(shares({ exact: 10 }, 'direct', { type }));
    expect(imported.interests[0]?.kind).toBe(kind);
    expect(imported.issues).toEqual([]);
    // A kind that says less than the type stands with the type beside it.
    const isRough = type === 'nominator' || (/^option|^other/.test(kind) && !/influence-?or-?control$/i.test(type));
    if (isRough) expect(imported.interests[0]?.note).toContain(type);
    else expect(imported.interests[0]).not.toHaveProperty('note');
  });

  it.each([
    ['unknownInterest', 'undisclosed-interest'],
    ['unpublishedInterest', 'undisclosed-interest'],
    ['__proto__', 'type-without-kind'],
    ['golden share', 'type-without-kind'],
    [undefined, 'untyped-interest'],
  ])('%s is other influence, with an issue', (type, code) => {
    const imported = importInterest({ ...shares(undefined), type });
    expect(imported.interests[0]).toMatchObject({ kind: 'other-influence', note: expect.any(String) });
    expect(codes(imported)).toEqual([code]);
  });
});
