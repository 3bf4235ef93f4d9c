import { safeParseInvestment } from 'fdi-screening';
import { describe, expect, it } from 'vitest';
import { accepted, problemOf, problemsOf } from './cases.js';
import { least, withSite } from './parts.js';

const area = (buildingArea: unknown) => withSite({ buildingArea });
const share = (shareOfTraffic: unknown) => withSite({ dependence: { shareOfTraffic } });

/** A case as JSON text, with the number of square metres as it is written. */
const areaText = (number: string): string =>
  JSON.stringify({ ...least, sites: [{ id: 'hall', name: 'Hall', buildingArea: 'HERE' }] }).replace('"HERE"', number);

describe('a percentage', () => {
  it.each([0, 100, '0', '100', '100.000', '0.0000000000000000001', '99.9999999999999999999'])('may be %j', (value) => {
    accepted(share(value));
  });

  it.each([
    -1,
    '-0.0000000000000000001',
    100.5,
    '100.0000000000000000001',
    '101',
    { min: 50, max: 101 },
    { min: '-1' },
  ])('is not %j', (value) => {
    expect(problemOf(share(value))?.expected).toBe('a number from 0 to 100');
  });
});

describe('a range', () => {
  it.each([{ min: 5 }, { max: 5 }, { min: 5, max: 5 }, { min: '5', max: '5.0' }, { exclusiveMin: 4, max: '4.1' }])(
    'may be %j',
    (range) => {
      accepted(area(range));
    },
  );

  it.each([
    ['reversed', { min: 6, max: 5 }],
    ['reversed by a little', { min: '5.0000000000000000001', max: '5' }],
    ['open at its only number', { min: 5, exclusiveMax: 5 }],
    ['open at its only number', { exclusiveMin: '5', max: 5 }],
    ['open at its only number', { exclusiveMin: 5, exclusiveMax: 5 }],
    ['below zero', { exclusiveMax: 0 }],
  ])('holds a number: one is %s', (_, range) => {
    expect(problemOf(area(range))?.expected).toContain('between its ends there is none');
  });

  it('of percentages holds one', () => {
    expect(problemOf(share({ exclusiveMin: 100 }))?.expected).toContain('holds a number from 0 to 100');
    accepted(share({ exclusiveMin: '99.9' }));
    accepted(share({ min: 100 }));
  });

  it('has one end on each side, and one at least', () => {
    expect(problemOf(area({ min: 1, exclusiveMin: 2 }))?.expected).toBe('one lower end, not two');
    expect(problemOf(area({ max: 1, exclusiveMax: 2 }))?.expected).toBe('one upper end, not two');
    expect(problemOf(area({}))?.found).toBe('an empty object');
  });

  it('says of each end what is wrong with it', () => {
    expect(problemsOf(area({ min: 'few', max: -1 })).map(({ path }) => path)).toEqual([
      'sites[0].buildingArea.min',
      'sites[0].buildingArea.max',
    ]);
  });
});

describe('a number that a binary number does not hold', () => {
  it.each([1234567890123456, 0.1 + 0.2, 2 ** 53, 1e40, 1e-39])('is refused as a number: %d', (value) => {
    expect(problemOf(area(value))).toMatchObject({ path: 'sites[0].buildingArea', code: 'imprecise-number' });
  });

  it.each(['1234567890123456', '0.30000000000000004', '123456789012345678901234567890.123456789'])(
    'is taken as text, to the last digit: %s',
    (value) => {
      expect(accepted(area(value)).sites).toMatchObject([{ buildingArea: value }]);
    },
  );

  it.each(['1234567890123456', '30000.00000000000001', '-0.12345678901234567'])(
    'is refused in a JSON text with the way to write it: %s',
    (number) => {
      expect(problemOf(areaText(number))).toMatchObject({
        code: 'imprecise-number',
        path: 'sites[0].buildingArea',
        found: number,
        expected: 'a number of at most fifteen significant digits, or a string',
        mend: `Write it as "${number}".`,
      });
    },
  );

  it.each(['1e400', '1e-400', '-1e999', '9'.repeat(10_000)])('is refused however it is written: %s', (number) => {
    expect(problemOf(areaText(number))).toMatchObject({
      code: 'imprecise-number',
      path: 'sites[0].buildingArea',
      mend: 'Write it out as a string of at most 40 characters.',
    });
  });

  it('is found wherever it stands, a number of no meaning included', () => {
    const text = '{ "formatVersion": 1.0000000000000000001, "x": [[], { "y": [0, 1.5, 12345678901234567] }] }';
    const imprecise = problemsOf(text).filter(({ code }) => code === 'imprecise-number');
    expect(imprecise.map(({ path }) => path)).toEqual(['formatVersion', 'x[1].y[2]']);
  });

  it('is not found inside text', () => {
    accepted(JSON.stringify({ ...least, title: 'No. 1234567890123456789, "quoted" \\ {[12345678901234567]}' }));
  });
});

it.each(['30000', '1e4', '3E4', '300.50', '0.1', '-0', '0e0', '100000000000000000000'])(
  'a JSON text may say %s',
  (number) => {
    accepted(areaText(number));
  },
);

it.each([
  '',
  '1e5',
  '0x10',
  ' 5 ',
  '5\n',
  '٣',
  '५',
  '+5',
  '.5',
  '5.',
  '1,000',
  '1 000',
  'NaN',
  '9'.repeat(41),
  '5\u0000',
])('an amount is not written %j', (value) => {
  expect(problemOf(area(value))?.path).toBe('sites[0].buildingArea');
});

it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('an amount is not %d', (value) => {
  expect(problemOf(area(value))).toMatchObject({ found: String(value), expected: 'a number, or a decimal as text' });
});

it('zero has no sign, so that a case is the same after it was written and read', () => {
  const result = safeParseInvestment(area(-0));
  expect(result.ok && JSON.stringify(result.investment)).toContain('"buildingArea":0');
  expect(accepted(area(-0))).toEqual(accepted(area(0)));
});

it('a year is a whole number within reason', () => {
  const inYear = (financialYear: unknown) => ({
    ...least,
    target: { name: 'Hub', entities: [{ id: 'hub', name: 'Hub', turnover: { currency: 'EUR', financialYear } }] },
  });
  accepted(inYear(2022));
  for (const year of [1800, 2300, 2022.5, '2022', undefined]) {
    expect(problemOf(inYear(year)), String(year)).toMatchObject({
      path: 'target.entities[0].turnover.financialYear',
      expected: 'a year from 1900 to 2200',
    });
  }
});
