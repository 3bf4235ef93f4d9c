import type { CountryCode } from '../values/countries.js';
import type { Day } from '../values/day.js';

/** When a state was a member of the European Union: from the first day, until the last day if it left. */
interface Membership {
  readonly from: Day;
  readonly until?: Day;
}

/**
 * Membership of the European Union by day. The European Economic Area is another matter: the Belgian agreement speaks
 * of the EU, so Norway, Iceland, Liechtenstein and Switzerland are outside it.
 */
const memberships: Readonly<Partial<Record<CountryCode, Membership>>> = {
  AT: { from: '1995-01-01' },
  BE: { from: '1958-01-01' },
  BG: { from: '2007-01-01' },
  CY: { from: '2004-05-01' },
  CZ: { from: '2004-05-01' },
  DE: { from: '1958-01-01' },
  DK: { from: '1973-01-01' },
  EE: { from: '2004-05-01' },
  ES: { from: '1986-01-01' },
  FI: { from: '1995-01-01' },
  FR: { from: '1958-01-01' },
  GB: { from: '1973-01-01', until: '2020-01-31' },
  GR: { from: '1981-01-01' },
  HR: { from: '2013-07-01' },
  HU: { from: '2004-05-01' },
  IE: { from: '1973-01-01' },
  IT: { from: '1958-01-01' },
  LT: { from: '2004-05-01' },
  LU: { from: '1958-01-01' },
  LV: { from: '2004-05-01' },
  MT: { from: '2004-05-01' },
  NL: { from: '1958-01-01' },
  PL: { from: '2004-05-01' },
  PT: { from: '1986-01-01' },
  RO: { from: '2007-01-01' },
  SE: { from: '1995-01-01' },
  SI: { from: '2004-05-01' },
  SK: { from: '2004-05-01' },
};

/**
 * Whether a state is a member of the European Union on a day.
 *
 * @example
 * ```ts
 * import { isEuMember } from 'fdi-screening';
 * isEuMember('GB', '2020-01-31'); // => true
 * isEuMember('GB', '2020-02-01'); // => false
 * isEuMember('NO', '2024-01-01'); // => false
 * ```
 */
export function isEuMember(country: string, on: Day): boolean {
  if (!Object.hasOwn(memberships, country)) return false;
  const membership = memberships[country as CountryCode];
  return (
    membership !== undefined && membership.from <= on && (membership.until === undefined || on <= membership.until)
  );
}
