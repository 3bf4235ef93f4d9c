import { readFileSync } from 'node:fs';
import { importBods, importLimits } from 'fdi-screening/interop';
import { describe, expect, it } from 'vitest';
import { codes, company, importInterest, relationship, shares } from './statements.js';

const old = JSON.parse(readFileSync(new URL('fixtures/bods-0.3.json', import.meta.url), 'utf8'));

describe('records of BODS', () => {
  const share = (exact: number, date: string, recordStatus: string, more: Readonly<Record<string, unknown>> = {}) =>
    relationship(
      'r',
      'a',
      'b',
      [shares({ exact }, 'direct', more)],
      {},
      {
        statementId: `s-${date}-${recordStatus}`,
        statementDate: date,
        recordStatus,
      },
    );

  it.each([
    ['by date', [share(10, '2020-01-01', 'new'), share(20, '2021-01-01', 'updated')], '20'],
    ['whatever the order in the file', [share(20, '2021-01-01', 'updated'), share(10, '2020-01-01', 'new')], '20'],
    ['by time', [share(20, '2021-01-01T10:00:00Z', 'updated'), share(10, '2021-01-01T09:00:00Z', 'updated')], '20'],
    ['by status on one day', [share(20, '2021-01-01', 'updated'), share(10, '2021-01-01', 'new')], '20'],
    [
      'over time zones',
      [share(20, '2021-01-01T01:00:00Z', 'updated'), share(10, '2021-01-01T02:00:00+02:00', 'updated')],
      '20',
    ],
  ])('takes the latest one, %s', (_, versions, expected) => {
    const imported = importBods([company('a'), company('b'), ...versions]);
    expect(imported.interests.map((one) => one.share)).toEqual([expected]);
    expect(codes(imported)).toEqual(['superseded']);
  });

  it('has a closed one as ended: on the day that it says, or by the day of the closing', () => {
    const said = [share(10, '2020-01-01', 'new'), share(10, '2022-06-30', 'closed', { endDate: '2022-05-01' })];
    expect(importBods([company('a'), company('b'), ...said]).interests[0]?.until).toBe('2022-05-01');
    const unsaid = [share(10, '2020-01-01', 'new'), share(10, '2022-06-30', 'closed', { endDate: '' })];
    const imported = importBods([company('a'), company('b'), ...unsaid]);
    expect(imported.interests[0]?.until).toEqual({ latest: '2022-06-30' });
    expect(codes(imported)).toEqual(expect.arrayContaining(['empty-value', 'missing-end']));
  });

  it('reads a month or a year as the days that are possible', () => {
    const dates = (startDate: string) =>
      importInterest(shares({ exact: 1 }, 'direct', { startDate })).interests[0]?.since;
    expect(dates('2024-02')).toEqual({ earliest: '2024-02-01', latest: '2024-02-29' });
    expect(dates('2023')).toEqual({ earliest: '2023-01-01', latest: '2023-12-31' });
    expect(dates('2023-05-06T00:00:00Z')).toBe('2023-05-06');
    expect(dates('2023-02-30')).toBeUndefined();
  });
});

describe('BODS before 0.4', () => {
  it('reads statements of 0.3: references by statement, flags for open ends, what replaces what', () => {
    const imported = importBods(old);
    expect(imported.parties.map(({ name, kind, law }) => [name, kind, law])).toEqual([
      ['Harbour Holding NV', 'company', 'BE'],
      ['Anna Peeters', 'person', undefined],
      ['Peeters Trust', 'trust', undefined],
      ['Not named', 'unknown', undefined],
    ]);
    expect(imported.interests.map(({ kind, share, directness }) => [kind, share, directness])).toEqual([
      ['shares', { exclusiveMin: '50', exclusiveMax: '75' }, 'direct'],
      ['voting-rights', { exclusiveMin: '50', exclusiveMax: '75' }, 'direct'],
      ['other-influence', undefined, 'unknown'],
      ['trustee', undefined, 'direct'],
    ]);
    expect(imported.interests[0]?.holder).toBe(imported.parties[1]?.id);
    expect([...new Set(codes(imported))].sort()).toEqual([
      'no-interests',
      'superseded',
      'unknown-direction',
      'unspecified-party',
    ]);
  });

  it('reads both versions in one file, also with references of one in the other', () => {
    const described = (id: string) => ({ describedByEntityStatement: id });
    const imported = importBods([
      ...old,
      company('new-owner'),
      relationship('r', described('s-new-owner'), described('harbour-2'), [shares({ exact: 5 })]),
    ]);
    const target = imported.parties.find(({ name }) => name === 'Harbour Holding NV');
    expect(imported.interests.at(-1)).toMatchObject({ holder: 'new-owner', subject: target?.id, share: '5' });
    expect(codes(imported)).toContain('old-form');
    expect(codes(imported)).not.toContain('missing-party');
  });
});

describe('a file that is no BODS', () => {
  it.each([
    ['{', 'not-json'],
    ['<xml/>', 'not-json'],
    ['null', 'wrong-format'],
    ['7', 'wrong-format'],
    [[{ id: 'x', schema: 'Company' }], 'wrong-format'],
    [{ data: [] }, 'wrong-format'],
    [undefined, 'wrong-format'],
  ])('%j', (input, code) => {
    expect(() => importBods(input)).toThrow(expect.objectContaining({ name: 'ImportError', code }));
  });

  it('is refused beyond the size that is declared, before anything is read', () => {
    const tooMany = Array.from({ length: importLimits.records + 1 });
    expect(() => importBods(tooMany)).toThrow(/at most 200000 can be imported as a whole/);
  });

  it('of which a part is, is imported with an issue for the rest', () => {
    const imported = importBods([company('a'), null, 7, { recordType: 'vessel' }, { recordType: 'relationship' }]);
    expect(codes(imported).slice(0, 3)).toEqual(['not-a-record', 'not-a-record', 'not-a-record']);
    expect(codes(imported)).toEqual(expect.arrayContaining(['missing-id', 'bad-reference', 'no-interests']));
  });

  it('is empty where it has no statement', () => {
    expect(importBods([])).toEqual({ parties: [], interests: [], issues: [] });
  });
});
