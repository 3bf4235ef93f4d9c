import type { activityKinds } from '../../investment/schema/target.js';
import type { Flag } from '../../values/possible.js';
import type { CaseNode } from '../case-node.js';
import { defineFact, type TargetEntity } from '../fact.js';
import { atBestOpen } from './doubt.js';
import { hasActivity } from './entity-sectors.js';

/**
 * Fields of the minimum scope of Regulation (EU) 2026/1386. An activity of the case says whether an entity could be
 * meant; whether it is, the case can say of one field only, so the others are open or no.
 */
const field = { type: 'boolean', per: 'entity', asks: ['target', 'seller'] } as const;

/** Open where the entity has an activity of one of some kinds, and no where it has none. */
const mayBeIn =
  (...kinds: readonly (typeof activityKinds)[number][]) =>
  (read: CaseNode<TargetEntity>): Flag =>
    atBestOpen(hasActivity(...kinds)(read));

export const militaryOrDualUse = defineFact('entity.militaryOrDualUse', {
  ...field,
  title: 'Military or dual-use goods',
  question: 'Does the entity make or deal in military or dual-use goods?',
  derive: hasActivity('defence', 'dual-use'),
});

export const unionTechnology = defineFact('entity.semiconductorQuantumOrAi', {
  ...field,
  title: 'Semiconductor, quantum or certain artificial-intelligence technology',
  question: 'Does the entity work on semiconductor, quantum or certain artificial-intelligence technology?',
  derive: mayBeIn('critical-technology', 'dual-use', 'defence', 'aerospace'),
});

export const strategicRawMaterials = defineFact('entity.strategicRawMaterials', {
  ...field,
  title: 'Strategic raw materials',
  question: 'Does the entity explore for, extract, process or stockpile strategic raw materials?',
  derive: mayBeIn('critical-inputs'),
});

export const criticalEntitySector = defineFact('entity.criticalEntityOfUnionScope', {
  ...field,
  title: 'Critical entity in energy, transport or digital infrastructure',
  question:
    'Will the host state count the entity among its critical entities in energy, transport or digital infrastructure? Nobody can say yet.',
  derive: mayBeIn(
    'energy',
    'transport',
    'airport-operation',
    'cargo-handling',
    'seaport-operation',
    'rail-terminal',
    'warehousing',
    'sensitive-facility',
    'electronic-communications',
    'digital-infrastructure',
    'data-processing',
  ),
});

export const financialSystem = defineFact('entity.financialSystem', {
  ...field,
  title: 'Infrastructure of financial markets, or a systemically important institution',
  question:
    'Is the entity a central counterparty, a securities depository, a market operator, a payment system or a systemically important institution?',
  derive: mayBeIn('finance'),
});

export const votingSystems = defineFact('entity.votingSystems', {
  ...field,
  title: 'Voter registers, voting and related systems',
  question: 'Does the entity run voter registers, voting or related systems?',
  derive: mayBeIn('electoral'),
});

/** What a rule can ask about the minimum scope of the Union. */
export const unionScopeFacts = [
  militaryOrDualUse,
  unionTechnology,
  strategicRawMaterials,
  criticalEntitySector,
  financialSystem,
  votingSystems,
] as const;
