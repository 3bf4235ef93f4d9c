/** Made-up cases, the same on every machine. */
import type { FactValues } from 'fdi-screening';
import { accesses, fundings } from './rules.js';

/** A case as an engineer would hold it: a flat object. */
export interface FlatCase {
  readonly airfieldAccess: (typeof accesses)[number];
  readonly stateFunding: (typeof fundings)[number];
  readonly buildingArea: number;
  readonly landArea: number;
  readonly apronDistance: number;
  readonly badges: number;
  readonly dutyLevel: number;
  readonly trafficShare: number;
  readonly chainLength: number;
  readonly portAccess: boolean;
  readonly stateControl: boolean;
  readonly goldenShare: boolean;
  readonly keysWithInvestor: boolean;
  readonly remoteAdministration: boolean;
  readonly sharedPlatform: boolean;
  readonly vendorUpdates: boolean;
  readonly secondedStaff: boolean;
  readonly customsLink: boolean;
  readonly airportSystemsLink: boolean;
  readonly personalData: boolean;
  readonly specialData: boolean;
  readonly outsideEea: boolean;
  readonly listedCompany: boolean;
}

/** A source of whole numbers below a bound: the generator of Park and Miller. */
export function numbersFrom(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % bound;
  };
}

/** Some cases, all different from one another as chance will have it. */
export function flatCases(count: number, seed = 20_261_122): FlatCase[] {
  const below = numbersFrom(seed);
  const likely = (percent: number): boolean => below(100) < percent;
  return Array.from({ length: count }, () => ({
    airfieldAccess: accesses[below(4)] as FlatCase['airfieldAccess'],
    stateFunding: fundings[below(3)] as FlatCase['stateFunding'],
    buildingArea: below(150_000),
    landArea: below(400_000),
    apronDistance: below(2_000),
    badges: below(120),
    dutyLevel: below(4),
    trafficShare: below(400) / 10,
    chainLength: below(8),
    portAccess: likely(30),
    stateControl: likely(25),
    goldenShare: likely(10),
    keysWithInvestor: likely(40),
    remoteAdministration: likely(50),
    sharedPlatform: likely(40),
    vendorUpdates: likely(60),
    secondedStaff: likely(30),
    customsLink: likely(30),
    airportSystemsLink: likely(20),
    personalData: likely(80),
    specialData: likely(15),
    outsideEea: likely(40),
    listedCompany: likely(50),
  }));
}

/** A case as fact values, by fact id. */
export const factValuesOf = (flat: FlatCase): FactValues =>
  Object.fromEntries(Object.entries(flat).map(([name, value]) => [`flat.${name}`, value]));
