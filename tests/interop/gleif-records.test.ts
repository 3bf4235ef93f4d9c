import { importGleif } from 'fdi-screening/interop';
import { describe, expect, it } from 'vitest';
import { child, importedRecord, parent } from './gleif-api.js';
import { codes, edges } from './statements.js';

describe('relationships of GLEIF', () => {
  it.each([
    ['IS_DIRECTLY_CONSOLIDATED_BY', 'other-influence', 'direct', 'company', 'company'],
    ['IS_ULTIMATELY_CONSOLIDATED_BY', 'other-influence', 'indirect', 'company', 'company'],
    ['IS_INTERNATIONAL_BRANCH_OF', 'other-influence', 'direct', 'company', 'company'],
    ['IS_FUND-MANAGED_BY', 'manager', 'direct', 'fund', 'company'],
    ['IS_SUBFUND_OF', 'other-influence', 'direct', 'fund', 'fund'],
    ['IS_FEEDER_TO', 'other-influence', 'direct', 'fund', 'fund'],
  ])('%s is %s, %s, from the child to the parent, and no share', (type, kind, directness, childKind, parentKind) => {
    const imported = importedRecord({ type });
    expect(edges(imported)).toEqual([[parent.toLowerCase(), child.toLowerCase(), kind, undefined, directness]]);
    expect(imported.parties.map((party) => party.kind)).toEqual([childKind, parentKind]);
    expect(imported.interests[0]?.note).toMatch(/no share|no company|nothing of who owns/);
    expect(imported.issues).toEqual([]);
  });

  it('says that a consolidation is one of accounts, and by which standard', () => {
    const imported = importedRecord({
      qualifiers: [{ dimension: 'ACCOUNTING_STANDARD', category: 'IFRS' }],
      quantifiers: [{ amount: '100', units: 'PERCENTAGE', measurementMethod: 'ACCOUNTING_CONSOLIDATION' }],
    });
    expect(imported.interests[0]).toMatchObject({
      basis: 'accounting consolidation, ACCOUNTING_STANDARD IFRS',
      note: expect.stringContaining('no share: 100 PERCENTAGE'),
    });
    expect(imported.interests[0]).not.toHaveProperty('share');
  });

  it('takes the period of the relationship, and not that of the accounts', () => {
    const periods = [
      { startDate: '2018-01-01T00:00:00Z', endDate: '2018-12-31T00:00:00Z', type: 'ACCOUNTING_PERIOD' },
      { startDate: '2018-02-06T00:00:00Z', type: 'RELATIONSHIP_PERIOD' },
    ];
    const [interest] = importedRecord({ periods }).interests;
    expect(interest).toMatchObject({ since: '2018-02-06', note: expect.stringContaining('2018-01-01 to 2018-12-31') });
    expect(interest).not.toHaveProperty('until');
  });

  it.each([
    [
      { status: 'INACTIVE' },
      { status: 'PUBLISHED', lastUpdateDate: '2023-05-06T07:08:09Z' },
      ['missing-end'],
      { latest: '2023-05-06' },
    ],
    [
      { status: 'ACTIVE' },
      { status: 'RETIRED', lastUpdateDate: '2023-05-06T07:08:09Z' },
      ['missing-end'],
      { latest: '2023-05-06' },
    ],
    [{ status: 'NULL' }, { status: 'PUBLISHED' }, ['inactive'], undefined],
    [{ status: undefined }, { status: 'PUBLISHED' }, ['inactive'], undefined],
    [{ status: 'ACTIVE' }, { status: 'LAPSED' }, ['registration'], undefined],
    [{ status: 'ACTIVE' }, { status: 'PENDING_VALIDATION' }, ['registration'], undefined],
  ])('%j %j gives %j', (relationship, registration, expected, until) => {
    const imported = importedRecord(relationship, registration);
    expect(imported.interests).toHaveLength(1);
    expect(imported.interests[0]?.until).toEqual(until);
    expect(codes(imported)).toEqual(expected);
  });

  it.each(['ANNULLED', 'DUPLICATE'])('leaves out what is %s, with an issue', (status) => {
    const imported = importedRecord({}, { status });
    expect(imported).toMatchObject({ interests: [], issues: [{ code: 'registration' }] });
  });

  it('has an end that the period says', () => {
    const periods = [{ startDate: '2018-02-06', endDate: '2020-01-01', type: 'RELATIONSHIP_PERIOD' }];
    const imported = importedRecord({ status: 'INACTIVE', periods });
    expect(imported.interests[0]).toMatchObject({ since: '2018-02-06', until: '2020-01-01' });
    expect(imported.issues).toEqual([]);
  });

  it('checks the digits of both LEIs', () => {
    const wrong = { startNode: { id: '001GPB6A9XPE8XJICC41', type: 'LEI' } };
    const imported = importedRecord(wrong);
    expect(codes(imported)).toEqual(['wrong-lei']);
    expect(imported.interests).toHaveLength(1);
    expect(codes(importedRecord({ startNode: { id: 'XS0123456789', type: 'ISIN' } }))).toEqual([]);
  });

  it('reads a type that it does not know as influence, with an issue', () => {
    const imported = importedRecord({ type: 'IS_FRIEND_OF' });
    expect(imported.interests[0]).toMatchObject({ kind: 'other-influence', directness: 'unknown' });
    expect(codes(imported)).toEqual(['type-without-kind', 'unknown-direction']);
  });

  it('has an issue for a record without a node', () => {
    expect(importedRecord({ endNode: {} })).toMatchObject({ interests: [], issues: [{ code: 'bad-reference' }] });
  });
});

describe('reporting exceptions of GLEIF', () => {
  const exception = (category: string, reason: unknown) =>
    importGleif({ data: [{ type: 'reporting-exceptions', attributes: { lei: child, category, reason } }] });

  it.each([
    'NATURAL_PERSONS',
    'NON_CONSOLIDATING',
    'NO_LEI',
    'NO_KNOWN_PERSON',
    'NON_PUBLIC',
    'BINDING_LEGAL_COMMITMENTS',
    'LEGAL_OBSTACLES',
    'CONSENT_NOT_OBTAINED',
    'DISCLOSURE_DETRIMENTAL',
    'DETRIMENT_NOT_EXCLUDED',
  ])('%s is an owner who is not known, with the reason', (reason) => {
    const imported = exception('DIRECT_ACCOUNTING_CONSOLIDATION_PARENT', reason);
    expect(imported.parties[1]).toMatchObject({ kind: 'unknown', note: expect.stringContaining(`(${reason})`) });
    expect(imported.interests).toMatchObject([{ subject: child.toLowerCase(), directness: 'direct' }]);
    expect(imported.issues).toMatchObject([
      { code: 'unspecified-party', message: expect.not.stringContaining('no known list') },
    ]);
  });

  it('of an ultimate parent is a declared total', () => {
    const imported = exception('ULTIMATE_ACCOUNTING_CONSOLIDATION_PARENT', ['NO_LEI', 'NEW_REASON']);
    expect(imported.interests).toMatchObject([{ directness: 'indirect', note: expect.stringContaining('NEW_REASON') }]);
  });
});
