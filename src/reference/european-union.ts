import type { CountryCode } from '../values/countries.js';
import type { Day } from '../values/day.js';

/** When a state was a member: from the first day, until the last day if it left. */
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
export const isEuMember = (country: string, on: Day): boolean => isMember(memberships, country, on);

/**
 * Membership of the European Economic Area by day, with provisional application where it came before ratification. The
 * founding agreement stood from 1 January 1994. The United Kingdom left with the Union; that the agreement went on to be
 * applied to it until the end of 2020 is not membership.
 */
const areaMemberships: Readonly<Partial<Record<CountryCode, Membership>>> = {
  ...Object.fromEntries(
    Object.entries(memberships).map(([code, { from, until }]) => [
      code,
      { from: from < '1994-01-01' ? '1994-01-01' : from, ...(until === undefined ? {} : { until }) },
    ]),
  ),
  ...Object.fromEntries(['AT', 'FI', 'SE', 'IS', 'NO'].map((code) => [code, { from: '1994-01-01' }])),
  LI: { from: '1995-05-01' },
  BG: { from: '2007-08-01' },
  RO: { from: '2007-08-01' },
  HR: { from: '2014-04-12' },
};

/**
 * Whether a state is a member of the European Economic Area on a day. The Belgian agreement does not ask this: it speaks
 * of the European Union.
 *
 * @example
 * ```ts
 * import { isEeaMember } from 'fdi-screening';
 * isEeaMember('NO', '2024-01-01'); // => true
 * isEeaMember('CH', '2024-01-01'); // => false
 * isEeaMember('GB', '2020-02-01'); // => false
 * ```
 */
export const isEeaMember = (country: string, on: Day): boolean => isMember(areaMemberships, country, on);

function isMember(table: Readonly<Partial<Record<CountryCode, Membership>>>, country: string, on: Day): boolean {
  if (!Object.hasOwn(table, country)) return false;
  const membership = table[country as CountryCode];
  return (
    membership !== undefined && membership.from <= on && (membership.until === undefined || on <= membership.until)
  );
}
