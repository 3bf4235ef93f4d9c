import { type CountryCode, countryCodes } from '../values/countries.js';
import type { Report } from './draft.js';
import { shown } from './read-json.js';

const known: ReadonlySet<string> = new Set(countryCodes);

/**
 * A country from its code: ISO 3166-1 alpha-2 in any case, or a subdivision of ISO 3166-2, such as `US-DE`, of which the
 * country is taken. A name is not guessed at, and what is no code in use is an issue.
 */
export function readCountry(value: unknown, what: string, report: Report): CountryCode | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const text = typeof value === 'string' ? value.trim().toUpperCase() : '';
  const code = /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(text) ? text.slice(0, 2) : text;
  if (known.has(code)) return code as CountryCode;
  report('unknown-country', `${what} is ${shown(value)}, which is no country code of ISO 3166-1; read as not known.`);
  return undefined;
}
