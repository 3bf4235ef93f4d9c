/** What an error says to do, for what people write most often in place of what a case needs. */
import { describe, expect, it } from 'vitest';
import { accepted, problemOf } from './cases.js';
import { least, withSite, withTransaction } from './parts.js';

const mendOf = (input: unknown): string | undefined => problemOf(input)?.mend;

describe('a number', () => {
  it.each([
    ['30 000', 'Write 30000, without separators.'],
    ["30'000", 'Write 30000, without separators.'],
    ['30\u202f000', 'Write 30000, without separators.'],
    ['1.234.567', 'Write 1234567, without separators.'],
    ['1,234,567.50', 'Write 1234567.50, without separators.'],
    ['30.000,50', 'Write 30000.50, without separators.'],
    ['123.456.789.012.345.678', 'Write "123456789012345678", without separators.'],
    ['30,000', 'Write 30000 if the point parts thousands, or 30 if it begins the decimals.'],
    ['30.125', 'Write 30125 if the point parts thousands, or 30.125 if it begins the decimals.'],
    ['1,5', 'Write 1.5, with a point.'],
    ['30000 m²', 'Write 30000, without anything around it.'],
    ['€ 30000', 'Write 30000, without anything around it.'],
    ['30000 EUR', 'Write 30000, without anything around it.'],
    ['about 30000', 'Write a number such as 30000, or its digits in quotes, such as "30000.50".'],
    ['9'.repeat(41), 'Round it: written out it has more than 40 characters.'],
    [1e40, 'Round it: written out it has more than 40 characters.'],
    [0.1 + 0.2, 'Write the digits that are meant in quotes, such as "12345678901234567".'],
    [Number.NaN, 'Write the number, or leave out what is not known.'],
    [-5, 'Take out the minus sign, or leave out what is not known.'],
    [true, 'Write a number such as 30000, or its digits in quotes, such as "30000.50".'],
  ])('of square metres, where it is written %j', (written, mend) => {
    expect(mendOf(withSite({ buildingArea: written }))).toBe(mend);
  });

  it.each([
    ['25%', 'Write 25, without anything around it.'],
    ['25 percent', 'Write 25, without anything around it.'],
    [0.25, 'Write 25 if it is a fraction of the whole, or "0.25" in quotes if it is less than one percent.'],
    [0.001, 'Write 0.1 if it is a fraction of the whole, or "0.001" in quotes if it is less than one percent.'],
    [120, 'Write the part of the whole in percent, such as 25 for a quarter.'],
    [{ min: 0.25 }, 'Write 25 if it is a fraction of the whole, or "0.25" in quotes if it is less than one percent.'],
  ])('of percent, where it is written %j', (written, mend) => {
    expect(mendOf(withSite({ dependence: { shareOfTraffic: written } }))).toBe(mend);
  });

  it('that can be read in one way only is taken, three decimals and less than one percent included', () => {
    for (const buildingArea of ['30.0', '30.0000', '0.125', '1234.567', 30.125]) accepted(withSite({ buildingArea }));
    for (const shareOfTraffic of ['0.25', 0, 1, '33.333', 12.5]) accepted(withSite({ dependence: { shareOfTraffic } }));
    for (const toEuro of ['1.125', '7.450', 1.125]) {
      const turnover = { currency: 'CHF', financialYear: 2022, rate: { toEuro } };
      accepted({ ...least, target: { name: 'Hub', entities: [{ id: 'hub', name: 'Hub', turnover }] } });
    }
  });
});

describe('a day', () => {
  it.each([
    ['29/02/2024', 'Write "2024-02-29".'],
    ['2/29/2024', 'Write "2024-02-29".'],
    ['01.02.2024', 'Write the year first: "2024-02-01" for 1 February 2024, or "2024-01-02" for 2 January 2024.'],
    ['1/1/2024', 'Write "2024-01-01".'],
    ['2024-1-2', 'Write "2024-01-02".'],
    ['2024/01/02', 'Write "2024-01-02".'],
    ['20240102', 'Write "2024-01-02".'],
    [20240102, 'Write "2024-01-02".'],
    ['2024-01-02T00:00:00Z', 'Write "2024-01-02".'],
    [' 2024-01-02', 'Write "2024-01-02".'],
    ['2023-02-29', 'February 2023 has 28 days: write one of them.'],
    ['30/02/2023', 'February 2023 has 28 days: write one of them.'],
    ['2024-13-01', 'Write the year, the month from 01 to 12 and the day, in this order.'],
    [
      '2024-02',
      'Write a day, or in a leaf the days between which it lies: { "earliest": "2024-02-01", "latest": "2024-02-29" }.',
    ],
    [
      '2024',
      'Write a day, or in a leaf the days between which it lies: { "earliest": "2024-01-01", "latest": "2024-12-31" }.',
    ],
    ['1 March 2024', 'Write the year, the month and the day in digits, such as "2024-03-01".'],
    ['2024-00', 'Write the year, the month and the day in digits, such as "2024-03-01".'],
    ['x'.repeat(1000), 'Write the year, the month and the day in digits, such as "2024-03-01".'],
    [true, 'Write the year, the month and the day in digits, such as "2024-03-01".'],
  ])('where it is written %j', (written, mend) => {
    expect(mendOf(withTransaction({ signedOn: written }))).toBe(mend);
  });
});

describe('another value', () => {
  it.each<[string, unknown, string]>([
    ['yes as text', withSite({ portAccess: 'Yes' }), 'Write true, without quotes.'],
    ['no as a number', withSite({ portAccess: 0 }), 'Write false, without quotes.'],
    ['maybe', withSite({ portAccess: 'maybe' }), 'Write true or false, without quotes.'],
    [
      'an object for a list',
      withSite({ airfieldAccess: { value: {}, evidence: ['permit'] } }),
      'Put the entries in square brackets.',
    ],
    ['a list for a word', withTransaction({ kind: ['greenfield'] }), 'Write one word, without brackets.'],
    ['a list for a text', { ...least, note: ['one'] }, 'Write text, in quotes.'],
    ['a text for an object', { ...least, transaction: 'greenfield' }, 'Write an object, with its keys in braces.'],
    ['null for a title', { ...least, title: null }, 'Write a value, or take the key out where there is none.'],
    ['an id with accents', { ...least, id: 'Liège Hub' }, 'Write it as "liege-hub", here and where it is referred to.'],
    ['an id of no letters', { ...least, id: '中心' }, 'Write a short name for it, such as "hub-1".'],
    ['a text that is too long', { ...least, note: 'x'.repeat(20_001) }, 'Shorten it to 20000 characters.'],
    ['no claims', withSite({ portAccess: { claims: [] } }), 'Add an entry; what is not known is left out.'],
    [
      'a claim of nobody',
      withSite({ portAccess: { claims: [{ value: true, status: 'asserted' }] } }),
      'Add "by": who says so, such as "The company". A claim of nobody is not weighed.',
    ],
    [
      'money without a currency',
      withTransaction({ value: { amount: 5 } }),
      'Add "currency", such as "EUR": an amount of money is never without one.',
    ],
    [
      'unknown that is not',
      withSite({ portAccess: { unknown: false } }),
      'Write true, or write the value in place of the whole.',
    ],
    [
      'a finding that is none',
      {
        ...least,
        evidence: [
          {
            id: 'a',
            title: 'A',
            kind: 'law',
            originator: { name: 'A', kind: 'court' },
            finding: { result: 'found', scope: 'All' },
          },
        ],
      },
      'Write "no-indication".',
    ],
    [
      'a day as an object of something else',
      withTransaction({ signedOn: { claims: [{ value: { on: '2024-01-01' }, by: 'A', status: 'asserted' }] } }),
      'Write the value alone, or its ends.',
    ],
    [
      'an address without its scheme',
      {
        ...least,
        evidence: [{ id: 'a', title: 'A', kind: 'law', originator: { name: 'A', kind: 'court' }, url: 'example.org' }],
      },
      'Write the address as a browser shows it, such as "https://example.org/report", or leave it out.',
    ],
    ['nothing at all', undefined, 'Pass the case, as an object or as JSON text.'],
  ])('%s', (_, input, mend) => {
    expect(mendOf(input)).toBe(mend);
  });
});
