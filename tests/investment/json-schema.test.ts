import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { safeParseInvestment } from 'fdi-screening';
import { describe, expect, it } from 'vitest';
import { investmentJsonSchema } from '../../src/investment/json-schema.js';
import { isDay } from '../../src/values/day.js';
import { anyCase } from './arbitrary-case.js';
import { least, withSite, withTransaction } from './parts.js';

const validate = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: isDay } }).compile(
  investmentJsonSchema(),
);

const hub = (): object => JSON.parse(readFileSync('examples/liege/hub.json', 'utf8'));

describe('the JSON Schema of a case', () => {
  it('accepts the Liège hub', () => {
    expect(validate(hub()), JSON.stringify(validate.errors)).toBe(true);
  });

  it('accepts whatever the parser accepts', () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        expect(safeParseInvestment(input).ok).toBe(true);
        expect(validate(input), JSON.stringify(validate.errors)).toBe(true);
      }),
    );
  });

  it.each<[string, object]>([
    ['no title', { ...least, title: undefined }],
    ['another version', { ...least, formatVersion: 2 }],
    ['an id with capitals', { ...least, id: 'Hub' }],
    ['no country', { ...least, host: 'XX' }],
    ['an unknown key', { ...least, colour: 'red' }],
    ['an unknown key of a site', withSite({ swimmingPool: true })],
    ['an unknown key of a leaf', withSite({ portAccess: { value: true, evidence: ['permit'], sure: true } })],
    ['a word for yes', withSite({ portAccess: 'yes' })],
    ['a null', withSite({ portAccess: null })],
    ['no evidence', withSite({ portAccess: { value: true } })],
    ['no claims', withSite({ portAccess: { claims: [] } })],
    ['a claim without a speaker', withSite({ portAccess: { claims: [{ value: true, status: 'asserted' }] } })],
    ['a claim of no status', withSite({ portAccess: { claims: [{ value: true, by: 'A', status: 'true' }] } })],
    ['unknown as false', withSite({ portAccess: { unknown: false } })],
    ['a negative area', withSite({ buildingArea: -1 })],
    ['an area that is no decimal', withSite({ buildingArea: '30 000' })],
    ['an area that is too long', withSite({ buildingArea: '1'.repeat(41) })],
    ['a percentage over a hundred', withSite({ dependence: { shareOfTraffic: 101 } })],
    ['an empty list of words', withSite({ airfieldAccess: [] })],
    ['a word that is none', withTransaction({ kind: 'gift' })],
    ['a day that does not exist', withTransaction({ signedOn: '2023-02-29' })],
    ['a month where a day is due', withTransaction({ signedOn: '2023-02' })],
    [
      'a month that does not exist',
      { ...least, conduct: [{ id: 'a', what: 'A', by: 'A', stage: 'charge', on: '2023-13' }] },
    ],
    ['a list that does not say whether it is complete', { ...least, sites: { items: [] } }],
  ])('refuses what the parser refuses: %s', (_, input) => {
    const written = JSON.parse(JSON.stringify(input));
    expect(safeParseInvestment(written).ok).toBe(false);
    expect(validate(written)).toBe(false);
  });

  it('leaves to the parser what a schema cannot say', () => {
    const cannotSay = [
      withSite({ buildingArea: { value: 1, evidence: ['nowhere'] } }),
      withSite({ buildingArea: { min: 2, max: 1 } }),
      withSite({ dependence: { shareOfTraffic: '100.0000000000000000001' } }),
    ];
    expect(cannotSay.map((input) => [validate(input), safeParseInvestment(input).ok])).toEqual([
      [true, false],
      [true, false],
      [true, false],
    ]);
  });

  it('says in words what a leaf is about', () => {
    const text = JSON.stringify(investmentJsonSchema());
    expect(text).toContain('Square metres of building in use.');
    expect(text).not.toContain('keys:');
  });
});
