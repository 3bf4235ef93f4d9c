import type { Investment } from '../../investment/investment.js';
import { activityKinds, establishmentKinds, regions } from '../../investment/schema/target.js';
import { type Flag, known, type Listed, listed, mapPossible, openFlag } from '../../values/possible.js';
import type { CaseNode } from '../case-node.js';
import { defineFact, type FactContext, type TargetEntity } from '../fact.js';

/** A region, or several that no control link makes one. */
const decidingRegions = [...regions, 'different'] as const;

type Region = (typeof regions)[number];

/** Where an undertaking stands and whether it counts: a presence without a legal structure is no undertaking. */
interface Seat {
  readonly regions: readonly Region[];
  readonly counts: readonly boolean[];
}

const seatOf = (entity: CaseNode<TargetEntity>): Seat => ({
  regions: entity.choice('region', regions).values,
  counts: mapPossible(entity.choice('establishment', establishmentKinds), openFlag, (kind) =>
    known(kind === 'company' || kind === 'branch'),
  ).values,
});

/** The regions that all undertakings may have in common, and `different` where two may stand apart. */
function together(seats: readonly Seat[]): (typeof decidingRegions)[number][] {
  const possible = seats.filter((seat) => seat.counts.includes(true));
  const certain = possible.filter((seat) => !seat.counts.includes(false));
  const common = regions.filter(
    (region) =>
      certain.every((seat) => seat.regions.includes(region)) && possible.some((seat) => seat.regions.includes(region)),
  );
  const apart = possible.some((one, index) =>
    possible
      .slice(index + 1)
      .some((other) => one.regions.some((region) => other.regions.some((elsewhere) => elsewhere !== region))),
  );
  return apart ? [...common, 'different'] : common;
}

/**
 * The region of the undertaking that is acquired; of several that one of them controls, the region of that one. Entities
 * are taken as linked only where the case says so, by the entity that controls each or for the target as a whole.
 */
function decidingRegion(read: CaseNode<Investment>): Listed<(typeof decidingRegions)[number]> {
  const target = read.at('target');
  const entities = target.list('entities');
  if (!entities.complete || entities.items.length === 0) return listed(decidingRegions);
  const linked = target.flag('linkedByControl').values;
  const seats = headsOf(entities.items).map(seatOf);
  const apart = together(seats);
  if (!apart.includes('different')) return listed(apart.length > 0 ? apart : decidingRegions);
  const one = linked.includes(true) ? seats.flatMap((seat) => (seat.counts.includes(true) ? seat.regions : [])) : [];
  const found = new Set([...(linked.includes(false) ? apart : []), ...one]);
  return listed(decidingRegions.filter((region) => found.has(region)));
}

/** The entities that no other one of the list controls; all of them where each is said to be controlled by another. */
function headsOf(entities: readonly CaseNode<TargetEntity>[]): readonly CaseNode<TargetEntity>[] {
  const ids = new Set(entities.map(({ raw }) => raw?.id));
  const heads = entities.filter(
    ({ raw }) => raw?.controlledBy === undefined || raw.controlledBy === raw.id || !ids.has(raw.controlledBy),
  );
  return heads.length > 0 ? heads : entities;
}

export const filingRegion = defineFact('target.filingRegion', {
  type: 'enum',
  values: decidingRegions,
  title: 'Region that decides the filing language',
  question:
    'In which region is the undertaking that is acquired; of several, the one that controls the others, or are they in different regions without a control link?',
  asks: ['target', 'public-source'],
  derive: decidingRegion,
});

export const entityRegion = defineFact('entity.region', {
  type: 'enum',
  per: 'entity',
  values: regions,
  title: 'Region',
  question: 'In which region of the host state is the entity?',
  asks: ['target', 'public-source'],
  derive: (read) => read.choice('region', regions),
});

export const atAirport = defineFact('entity.atAirport', {
  type: 'boolean',
  per: 'entity',
  title: 'At an airport',
  question: 'Does the entity run an airport, or work inside one?',
  asks: ['target', 'airport'],
  derive: (read) =>
    read
      .list('activities')
      .some((activity) =>
        mapPossible(activity.choice('kind', activityKinds), openFlag, (kind) =>
          kind === 'airport-operation' ? known(true) : activity.flag('insideAirport'),
        ),
      ),
});

export const healthSector = defineFact('entity.healthSector', {
  type: 'boolean',
  per: 'entity',
  title: 'Health',
  question: 'Is the entity active in health?',
  asks: ['target'],
  derive: (read) =>
    read
      .list('activities')
      .some((activity) =>
        mapPossible(activity.choice('kind', activityKinds), openFlag, (kind) => known(kind === 'health')),
      ),
});

export const publicBody = defineFact('entity.publicBody', {
  type: 'boolean',
  per: 'entity',
  title: 'Public body',
  question: 'Is the entity a body under public law or of a public authority?',
  asks: ['target', 'public-source'],
  derive: (read) => read.flag('publicBody'),
});

/** Members of the European Economic Area that are not members of the European Union. */
const eeaBesideEu: readonly string[] = ['IS', 'LI', 'NO'];

type Party = Extract<NonNullable<NonNullable<Investment['ownership']>['parties']>, readonly unknown[]>[number];

function isOutsideEea(party: CaseNode<Party>, context: FactContext): Flag {
  const from = party.raw?.kind === 'person' ? party.country('residence') : party.country('law');
  return mapPossible(from, openFlag, (code) => known(!context.isEuMember(code) && !eeaBesideEu.includes(code)));
}

export const acquirerOutsideEea = defineFact('investor.outsideEea', {
  type: 'boolean',
  title: 'An acquirer from outside the EEA',
  question: 'Does a person who lives, or an undertaking constituted, outside the European Economic Area acquire?',
  asks: ['investor', 'public-source'],
  derive: (read, context) => {
    const ownership = read.at('ownership');
    const parties = ownership.list('parties').items;
    return ownership.list('acquirers').some(({ raw: id }) => {
      const party = parties.find((one) => one.raw?.id === id);
      return party === undefined ? openFlag : isOutsideEea(party, context);
    });
  },
});

/** What a rule can ask to say who is competent and in which language to file. */
export const competenceFacts = [
  filingRegion,
  entityRegion,
  atAirport,
  healthSector,
  publicBody,
  acquirerOutsideEea,
] as const;
