import { describe, expect, it } from 'vitest';
import { accepted, least, problemOf, withTransaction } from './cases.js';

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
      'an earliest day, a latest day, or both in order',
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
