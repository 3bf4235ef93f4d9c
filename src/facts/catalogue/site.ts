import type { Investment } from '../../investment/investment.js';
import { accessBases, airfieldAccessKinds } from '../../investment/schema/site.js';
import type { Day } from '../../values/day.js';
import { Decimal } from '../../values/decimal.js';
import { allOf, highestOf } from '../../values/flag.js';
import { type Flag, known, type Listed, mapPossible, openFlag } from '../../values/possible.js';
import { atMost, gradeIf, pointRange, type Ranged, sumOf } from '../../values/ranged.js';
import type { CaseNode } from '../case-node.js';
import { defineFact } from '../fact.js';

type Case = CaseNode<Investment>;

/** A site as the case describes it. */
export type Site = Extract<NonNullable<Investment['sites']>, readonly unknown[]>[number];
type Plan = Extract<NonNullable<Site['plannedBuildingArea']>, readonly unknown[]>[number];

/** Whether some site has a property. */
export const onSomeSite =
  (has: (site: CaseNode<Site>) => Flag) =>
  (read: Case): Flag =>
    read.list('sites').some(has);

/** The sum of an amount over all sites. */
export const overAllSites =
  (amountOf: (site: CaseNode<Site>) => Ranged<Decimal>) =>
  (read: Case): Ranged<Decimal> => {
    const sites = read.list('sites');
    return sumOf(sites.items.map(amountOf), sites.complete);
  };

/** The highest grade that any site has; a site not shown cannot raise one that is the highest already. */
export const highestOfSites =
  <T extends string>(grades: readonly T[], gradeOf: (site: CaseNode<Site>) => Listed<T>) =>
  (read: Case): Listed<T> => {
    const sites = read.list('sites');
    const members = sites.items.map(gradeOf);
    const isSettled = members.some(({ values }) => values.length === 1 && values[0] === grades.at(-1));
    return highestOf(grades, members, isSettled || sites.complete);
  };

export const buildingArea = defineFact('site.buildingArea', {
  type: 'decimal',
  unit: 'm²',
  title: 'Building area in use',
  question: 'How many square metres of building are in use, all sites together?',
  asks: ['target', 'seller', 'public-source'],
  derive: overAllSites((site) => site.amount('buildingArea')),
});

export const landArea = defineFact('site.landArea', {
  type: 'decimal',
  unit: 'm²',
  title: 'Land held',
  question: 'How many square metres of land are held, all sites together?',
  asks: ['target', 'seller', 'airport'],
  derive: overAllSites((site) => site.amount('landArea')),
});

/** Whether a plan stands on a day: the last entry of its history that lies on or before the day decides. */
function stands(plan: CaseNode<Plan>, on: Day): Flag {
  return plan.list('history').items.reduce<Flag>((before, entry) => {
    const isReached = atMost(entry.day('on'), on);
    return mapPossible(isReached, openFlag, (reached) => (reached ? known(entry.raw?.status !== 'abandoned') : before));
  }, known(false));
}

const nothing: Ranged<Decimal> = pointRange<Decimal>(new Decimal(0));

export const plannedBuildingArea = defineFact('site.plannedBuildingArea', {
  type: 'decimal',
  unit: 'm²',
  title: 'Building area planned',
  question: 'How many square metres of further building are sought or permitted, and not abandoned?',
  asks: ['target', 'investor', 'airport', 'public-source'],
  derive: (read, context) =>
    overAllSites((site) => {
      const plans = site.list('plannedBuildingArea');
      const areas = plans.items.map((plan) => {
        const standing = stands(plan, context.asOf);
        return standing.values.includes(true) ? gradeIf(standing, plan.amount('area')) : nothing;
      });
      return sumOf(areas, plans.complete);
    })(read),
});

/** Access to an airfield, the least first. */
const accessGrades = ['none', 'landside', 'perimeter', 'airside'] as const;

export const airfieldAccess = defineFact('site.airfieldAccess', {
  type: 'enum',
  values: accessGrades,
  title: 'Closest access to an airfield',
  question: 'How close to the aircraft does a site reach: the public side, the perimeter or the secured airside?',
  asks: ['airport', 'aviation-authority', 'target'],
  derive: highestOfSites(accessGrades, (site) =>
    mapPossible(site.choices('airfieldAccess', airfieldAccessKinds), known('none'), (kinds) =>
      highestOf(accessGrades, kinds.map(known)),
    ),
  ),
});

const reachesAirsideBy = (basis: (typeof accessBases)[number]) =>
  onSomeSite((site) =>
    allOf([
      mapPossible(site.choices('airfieldAccess', airfieldAccessKinds), openFlag, (kinds) =>
        known(kinds.includes('airside')),
      ),
      mapPossible(site.choices('airfieldAccessBasis', accessBases), openFlag, (bases) => known(bases.includes(basis))),
    ]),
  );

export const airsideByBuilding = defineFact('site.airsideByBuilding', {
  type: 'boolean',
  title: 'Building that opens onto the airside',
  question: 'Does a building of a site open directly onto the airside of an airport?',
  asks: ['airport', 'aviation-authority', 'target'],
  derive: reachesAirsideBy('building'),
});

export const airsideByStaff = defineFact('site.airsideByStaff', {
  type: 'boolean',
  title: 'Staff on the airside',
  question: 'Do staff of a site work on the airside of an airport?',
  asks: ['airport', 'aviation-authority', 'target'],
  derive: reachesAirsideBy('staff'),
});

export const airsideByVehicles = defineFact('site.airsideByVehicles', {
  type: 'boolean',
  title: 'Vehicles on the airside',
  question: 'Do vehicles of a site drive on the airside of an airport?',
  asks: ['airport', 'aviation-authority', 'target'],
  derive: reachesAirsideBy('vehicles'),
});

export const portAccess = defineFact('site.portAccess', {
  type: 'boolean',
  title: 'Access to a port',
  question: 'Does a site reach the quays or other closed areas of a port?',
  asks: ['target', 'public-source'],
  derive: onSomeSite((site) => site.flag('portAccess')),
});

export const sensitiveNeighbour = defineFact('site.sensitiveNeighbour', {
  type: 'boolean',
  title: 'Sensitive neighbour',
  question: 'Does a site lie beside something that is sensitive?',
  asks: ['security-service', 'airport', 'public-source'],
  derive: onSomeSite((site) => site.list('neighbours').some((neighbour) => neighbour.flag('sensitive'))),
});

export const militaryNeighbour = defineFact('site.militaryNeighbour', {
  type: 'boolean',
  title: 'Military or intelligence neighbour',
  question: 'Does a site lie beside a military installation or one of an intelligence service?',
  asks: ['security-service', 'airport', 'public-source'],
  derive: onSomeSite((site) =>
    site.list('neighbours').some(({ raw }) => known(raw?.kind === 'military' || raw?.kind === 'intelligence')),
  ),
});

/** What a rule can ask about the sites. */
export const siteFacts = [
  buildingArea,
  landArea,
  plannedBuildingArea,
  airfieldAccess,
  airsideByBuilding,
  airsideByStaff,
  airsideByVehicles,
  portAccess,
  sensitiveNeighbour,
  militaryNeighbour,
] as const;
