import { activityKinds } from '../../investment/schema/target.js';
import { type Flag, known, mapPossible, openFlag } from '../../values/possible.js';
import type { CaseNode } from '../case-node.js';
import { defineFact, type TargetEntity } from '../fact.js';
import { atBestOpen } from './doubt.js';

type ActivityKind = (typeof activityKinds)[number];
type Activity = Extract<NonNullable<TargetEntity['activities']>, readonly unknown[]>[number];

const isOneOf = (activity: CaseNode<Activity>, kinds: readonly ActivityKind[]): Flag =>
  mapPossible(activity.choice('kind', activityKinds), openFlag, (kind) => known(kinds.includes(kind)));

/** Whether the entity has an activity of one of some kinds. */
export const hasActivity =
  (...kinds: readonly ActivityKind[]) =>
  (read: CaseNode<TargetEntity>): Flag =>
    read.list('activities').some((activity) => isOneOf(activity, kinds));

export const tenPercentSector = defineFact('entity.tenPercentSector', {
  type: 'boolean',
  per: 'entity',
  title: 'Sector of the ten percent list',
  question:
    'Is the entity active in defence or dual-use goods, energy, cybersecurity, electronic communications or digital infrastructure?',
  asks: ['target', 'seller'],
  derive: hasActivity(
    'defence',
    'dual-use',
    'energy',
    'cybersecurity',
    'electronic-communications',
    'digital-infrastructure',
  ),
});

/**
 * Activities that are infrastructure by what they are: the operator of an airport or a seaport, of electronic
 * communications or other digital infrastructure, and what the list names as a sensitive facility.
 */
const infrastructure: readonly ActivityKind[] = [
  'airport-operation',
  'seaport-operation',
  'electronic-communications',
  'digital-infrastructure',
  'sensitive-facility',
];

/**
 * Activities in a field that the list names, which may run infrastructure or not: a grid or a broker of energy, a
 * hospital or a pharmacy, an airline or a warehouse. Only the case can say.
 */
const nearInfrastructure: readonly ActivityKind[] = [
  'transport',
  'cargo-handling',
  'warehousing',
  'rail-terminal',
  'energy',
  'water',
  'health',
  'media',
  'data-processing',
  'aerospace',
  'defence',
  'electoral',
  'finance',
];

const runsInfrastructure = (read: CaseNode<TargetEntity>): Flag =>
  read.list('activities').some((activity) => {
    // What the case says of the activity itself counts before what its kind suggests.
    if (activity.raw?.criticalInfrastructure !== undefined) return activity.flag('criticalInfrastructure');
    return mapPossible(activity.choice('kind', activityKinds), openFlag, (kind) =>
      nearInfrastructure.includes(kind)
        ? activity.flag('criticalInfrastructure')
        : known(infrastructure.includes(kind)),
    );
  });

export const criticalInfrastructure = defineFact('entity.criticalInfrastructure', {
  type: 'boolean',
  per: 'entity',
  title: 'Critical infrastructure',
  question: 'Does the entity run critical infrastructure, physical or virtual?',
  sensitive: true,
  asks: ['target', 'seller', 'airport'],
  status: 'inferred',
  citation: {
    instrument: 'Law of 19 December 2025 on the resilience of critical entities',
    article: 'Annex',
    url: 'https://refli.be/fr/lex/2026000133',
    says: 'Airport and port managing bodies are named; the entities inside an airport only as operators of ancillary installations; warehouses are not.',
  },
  derive: runsInfrastructure,
});

/** Designations are not public, so the answer is open for every activity that could be designated. */
export const criticalInfrastructureDesignated = defineFact('entity.criticalInfrastructureDesignated', {
  type: 'boolean',
  per: 'entity',
  title: 'Designated critical infrastructure',
  question:
    'Has an authority designated the infrastructure as critical? Designations are not public: this is not asked, and no case says it.',
  derive: (read) => atBestOpen(runsInfrastructure(read)),
});

export const crucialLand = defineFact('entity.crucialLand', {
  type: 'boolean',
  per: 'entity',
  title: 'Land crucial for critical infrastructure',
  question: 'Does the entity hold land or buildings that are crucial for the use of critical infrastructure?',
  sensitive: true,
  asks: ['target', 'seller', 'airport'],
  derive: (read) => read.list('activities').some((activity) => activity.flag('crucialLand')),
});

export const criticalTechnology = defineFact('entity.criticalTechnology', {
  type: 'boolean',
  per: 'entity',
  title: 'Critical technology',
  question:
    'Does the entity work on technology that is essential for safety, defence or public order, or on military or dual-use goods?',
  asks: ['target', 'seller'],
  derive: hasActivity('critical-technology', 'dual-use', 'cybersecurity', 'aerospace', 'defence'),
});

export const criticalInputs = defineFact('entity.criticalInputs', {
  type: 'boolean',
  per: 'entity',
  title: 'Critical inputs',
  question: 'Does the entity supply critical inputs such as energy, raw materials or food?',
  asks: ['target', 'seller'],
  status: 'inferred',
  citation: {
    instrument: 'Chancellery of the Prime Minister, agreement on a foreign investment screening mechanism',
    url: 'https://www.premier.be/en/agreement-foreign-investment-screening-mechanism',
    says: 'Critical inputs include energy; an entity active in energy is taken to supply it.',
  },
  derive: hasActivity('critical-inputs', 'energy', 'food-supply'),
});

export const privateSecurity = defineFact('entity.privateSecurity', {
  type: 'boolean',
  per: 'entity',
  title: 'Private security',
  question: 'Is the entity a private security firm?',
  asks: ['target', 'seller'],
  derive: hasActivity('private-security'),
});

export const media = defineFact('entity.media', {
  type: 'boolean',
  per: 'entity',
  title: 'Media',
  question: 'Is the entity active in the media?',
  asks: ['target', 'seller'],
  derive: hasActivity('media'),
});

export const biotechnology = defineFact('entity.biotechnology', {
  type: 'boolean',
  per: 'entity',
  title: 'Strategic biotechnology',
  question: 'Does the entity work on biotechnology of strategic interest?',
  asks: ['target', 'seller'],
  derive: hasActivity('biotechnology'),
});
