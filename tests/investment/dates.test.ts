import { describe, expect, it } from 'vitest';
import { accepted, problemOf } from './cases.js';
import { evidence, least, withTransaction } from './parts.js';

const signed = (signedOn: unknown) => withTransaction({ signedOn });
const published = (date: unknown) => ({
  ...least,
  evidence: [{ id: 'a', title: 'A', kind: 'law', originator: { name: 'A', kind: 'court' }, date }],
});

describe('a day', () => {
  it.each(['2024-02-29', '2000-02-29', '2023-07-01'])('may be %s', (day) => {
    accepted(signed(day));
    accepted({ ...least, asOf: day });
  });

  it.each(['2023-02-29', '1900-02-29', '2024-02-30', '2024-04-31', '2024-13-01', '2024-00-01', '2024-01-00'])(
    'is none that does not exist: %s',
    (day) => {
      const expected = 'a day that exists, as YYYY-MM-DD';
      expect(problemOf(signed(day))).toMatchObject({ path: 'transaction.signedOn', found: `"${day}"`, expected });
      expect(problemOf({ ...least, asOf: day })).toMatchObject({ path: 'asOf', expected });
    },
  );

  it.each(['2024', '2024-01', '01/02/2024', '2024-1-1', '2024-01-01T00:00:00Z', ' 2024-01-01', '20240101', ''])(
    'is written in one way only, not %j',
    (day) => {
      expect(problemOf(signed(day))?.path).toBe('transaction.signedOn');
    },
  );
});

describe('a run of days', () => {
  it.each([{ earliest: '2023-01-01' }, { latest: '2023-01-01' }, { earliest: '2023-01-01', latest: '2023-01-01' }])(
    'may be %j',
    (run) => {
      accepted(signed(run));
    },
  );

  it('is in order, and its days exist', () => {
    expect(problemOf(signed({ earliest: '2023-02-01', latest: '2023-01-31' }))?.expected).toBe(
      'an earliest day that is not after the latest',
    );
    expect(problemOf(signed({ earliest: '2023-02-29' }))).toMatchObject({
      path: 'transaction.signedOn.earliest',
      expected: 'a day that exists, as YYYY-MM-DD',
    });
  });
});

describe('the date of a source', () => {
  it.each(['2018', '2018-12', '2018-12-31'])('is as exact as the source: %s', (date) => {
    accepted(published(date));
  });

  it.each(['2018-13', '2018-00', '2018-02-29', '18', '2018-12-', '2018/12', 'December 2018', '2018-12-31T00:00'])(
    'is none that does not exist or is written otherwise: %s',
    (date) => {
      expect(problemOf(published(date))).toMatchObject({
        path: 'evidence[0].date',
        expected: 'a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY',
      });
    },
  );
});

it('the rate of a currency is of a day, month or year', () => {
  const rated = (on: string) => ({
    ...least,
    target: {
      name: 'Hub',
      entities: [
        { id: 'hub', name: 'Hub', turnover: { currency: 'USD', financialYear: 2022, rate: { toEuro: '0.95', on } } },
      ],
    },
  });
  accepted(rated('2022-12-31'));
  expect(problemOf(rated('yesterday'))?.path).toBe('target.entities[0].turnover.rate.on');
});

describe('a closing', () => {
  const claims = (...days: readonly (readonly [value: unknown, status: string])[]) => ({
    claims: days.map(([value, status]) => ({ value, by: 'A', status })),
  });
  const deal = (signedOn: unknown, closedOn: unknown) => withTransaction({ signedOn, closedOn });

  it.each([
    ['2024-03-01', '2024-03-01'],
    ['2024-03-01', { earliest: '2024-01-01' }],
    [{ earliest: '2024-03-01' }, { latest: '2024-03-01' }],
    [{ latest: '2024-03-01' }, '2023-01-01'],
    ['2024-03-01', { unknown: true }],
    ['2024-03-01', claims(['2024-02-01', 'asserted'], ['2024-04-01', 'denied'])],
    ['2024-03-01', claims(['2024-02-01', 'withdrawn'])],
    ['2024-03-01', claims([{ earliest: '2024-01-01' }, 'asserted'], ['2024-02-01', 'asserted'])],
  ])('may be on the day of the signing or after it, as far as the days are known: %j, %j', (signedOn, closedOn) => {
    accepted(deal(signedOn, closedOn));
  });

  it.each([
    ['2024-03-01', '2024-02-29'],
    [
      { value: '2024-03-01', evidence: ['permit'] },
      { earliest: '2024-01-01', latest: '2024-02-29' },
    ],
    [{ earliest: '2024-03-01' }, claims(['2024-02-01', 'asserted'], ['2024-02-29', 'denied'])],
    [claims(['2024-03-01', 'asserted'], ['2024-02-01', 'withdrawn']), '2024-02-29'],
  ])('is not before the signing on any reading: %j, %j', (signedOn, closedOn) => {
    expect(problemOf(deal(signedOn, closedOn))).toMatchObject({ code: 'contradiction', path: 'transaction.closedOn' });
  });

  it('that is no day is one problem, and not two', () => {
    expect(problemOf(deal('2024-03-01', '2024-02-30'))?.code).toBe('not-allowed');
    expect(problemOf(deal({ earliest: 5 }, '2024-02-28'))?.path).toBe('transaction.signedOn.earliest');
  });
});

it.each([
  [{ from: '2024', to: '2024-05' }],
  [{ from: '2024-05', to: '2024' }],
  [{ from: '2024-05-02', to: '2024-05' }],
  [{ from: '2024' }],
  [{ to: '2024-05-01' }],
])('a period ends after it begins, as far as it says: %j', (covers) => {
  accepted({ ...least, evidence: [{ ...evidence[0], covers }] });
});

it.each([
  [{ from: '2024', to: '2023-12-31' }],
  [{ from: '2024-05', to: '2024-04-30' }],
  [{ from: '2024-05-02', to: '2024-05-01' }],
])('a period does not end before it begins: %j', (covers) => {
  expect(problemOf({ ...least, evidence: [{ ...evidence[0], covers }] })?.code).toBe('contradiction');
});
