import { readFileSync } from 'node:fs';
import { expect, expectTypeOf, it } from 'vitest';
import * as generate from '../../scripts/generate-code-lists.js';
import { type CountryCode, countryCodes } from '../../src/values/countries.js';
import { type CurrencyCode, currencyCodes } from '../../src/values/currencies.js';

it('the country codes are those of ISO 3166-1, and Kosovo', () => {
  expect(new Set(countryCodes)).toEqual(new Set(generate.countries()));
  expect(countryCodes).toHaveLength(250);
  // The type is spelled out beside the list: neither may hold a code that the other lacks.
  expectTypeOf<(typeof countryCodes)[number]>().toEqualTypeOf<CountryCode>();
});

it('the currency codes are those of Unicode CLDR that were legal tender since 2020', () => {
  expect(new Set(currencyCodes)).toEqual(new Set(generate.currencies()));
  expect(new Set(currencyCodes).size).toBe(currencyCodes.length);
  expectTypeOf<(typeof currencyCodes)[number]>().toEqualTypeOf<CurrencyCode>();
});

it('a currency withdrawn lately is listed, as is its successor; a metal and an older currency are not', () => {
  expect(currencyCodes).toEqual(expect.arrayContaining(['BGN', 'EUR', 'ANG', 'XCG']));
  for (const code of ['XAU', 'XDR', 'BEF', 'CHW']) expect(currencyCodes).not.toContain(code);
});

it('the files are as the generator writes them', () => {
  expect(readFileSync('src/values/countries.ts', 'utf8')).toBe(generate.countriesFile());
  expect(readFileSync('src/values/currencies.ts', 'utf8')).toBe(generate.currenciesFile());
});
