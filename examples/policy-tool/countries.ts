import { type CountryCode, countryCodes } from 'fdi-screening';

const names = new Intl.DisplayNames('en', { type: 'region' });

/** Every country with its name, by name. */
export const countries: readonly { readonly code: CountryCode; readonly name: string }[] = countryCodes
  .map((code) => ({ code, name: names.of(code) ?? code }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));

const codesByName = new Map(countries.map(({ code, name }) => [name.toLowerCase(), code]));

/** The code of a country that is written as code or name, or what was written where there is no such country. */
export const countryCode = (text: string): string =>
  codesByName.get(text.toLowerCase()) ?? (/^[a-z]{2}$/i.test(text) ? text.toUpperCase() : text);
