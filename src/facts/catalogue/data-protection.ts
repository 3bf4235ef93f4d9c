import { someOf } from '../../values/flag.js';
import { type Anything, type Flag, known, type Listed, mapPossible, openFlag } from '../../values/possible.js';
import type { FactContext } from '../fact.js';

/**
 * Whether a country has neither the GDPR nor an adequacy decision. It is read from the country's legal profile and from
 * nothing else, so two countries with the same profile are the same; without the property the answer is open.
 */
function isUnprotected(code: string, context: FactContext): Flag {
  const protection = context.legalProfile(code)?.dataProtection;
  return protection === undefined ? openFlag : known(protection === 'none');
}

/** Whether what a country leaf says has neither the GDPR nor an adequacy decision. */
export const outsideGdpr = (country: Listed<string> | Anything, context: FactContext): Flag =>
  mapPossible(country, openFlag, (code) => isUnprotected(code, context));

/** Whether one of the countries of a leaf has neither the GDPR nor an adequacy decision. */
export const someOutsideGdpr = (countries: Listed<readonly string[]> | Anything, context: FactContext): Flag =>
  mapPossible(countries, openFlag, (codes) => someOf(codes.map((code) => isUnprotected(code, context))));
