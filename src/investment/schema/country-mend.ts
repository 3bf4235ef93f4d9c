import { type CountryCode, countryCodes } from '../../values/countries.js';

/** Codes that are in use and are not the ones of ISO 3166-1. */
const otherCodes: ReadonlyMap<string, CountryCode> = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
  ['USA', 'US'],
  ['UAE', 'AE'],
  ['PRC', 'CN'],
]);

/** The languages in which the names of countries are recognised: English and those of Belgium. */
const languages = ['en', 'nl', 'fr', 'de'];

let codesByName: ReadonlyMap<string, CountryCode> | undefined;

function codeNamed(name: string): CountryCode | undefined {
  codesByName ??= new Map(
    languages.flatMap((language) => {
      const names = new Intl.DisplayNames(language, { type: 'region' });
      return countryCodes.map((code) => [`${names.of(code)}`.toLowerCase(), code] as const);
    }),
  );
  return codesByName.get(name.toLowerCase());
}

/** How to write a country that was not written as its code. */
export function mendCountry(found: unknown): string {
  if (found === undefined) return 'Add the code of the country, such as "BE" for Belgium.';
  const text = typeof found === 'string' && found.length <= 60 ? found.trim() : '';
  const upper = text.toUpperCase();
  if (upper === 'EU') return 'Write the code of the Member State: the European Union is no country.';
  const code = otherCodes.get(upper) ?? countryCodes.find((one) => one === upper) ?? codeNamed(text);
  return code === undefined ? 'Write its code of two letters, such as "BE" for Belgium.' : `Did you mean "${code}"?`;
}
