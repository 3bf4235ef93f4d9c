import * as z from 'zod';
import { array } from './bounded.js';
import { roughDay } from './days.js';
import { list, record } from './forms.js';
import { amountLeaf, choiceLeaf, choicesLeaf, flagLeaf, percentageLeaf, rateLeaf } from './leaf.js';
import { own } from './own.js';
import { currency, identifier, name, text } from './scalars.js';
import { wording } from './wording.js';

/** What stands in the host state. */
export const establishmentKinds = ['company', 'branch', 'presence', 'none'] as const;

/** The regions of the host state, where it has some whose law differs. */
export const regions = ['flemish', 'walloon', 'brussels-capital'] as const;

/** Who holds decisive influence. */
export const controlLevels = ['none', 'joint', 'sole'] as const;

/** By which means decisive influence is held. */
export const controlMeans = ['majority', 'veto', 'appointment', 'contract', 'assets'] as const;

/** What an entity does, in the terms of the screening lists. */
export const activityKinds = [
  'airport-operation',
  'cargo-handling',
  'warehousing',
  'seaport-operation',
  'rail-terminal',
  'transport',
  'energy',
  'water',
  'health',
  'electronic-communications',
  'digital-infrastructure',
  'cybersecurity',
  'media',
  'data-processing',
  'aerospace',
  'defence',
  'dual-use',
  'electoral',
  'finance',
  'sensitive-facility',
  'critical-technology',
  'critical-inputs',
  'food-supply',
  'private-security',
  'biotechnology',
  'other',
] as const;

const activity = record({
  kind: choiceLeaf(activityKinds),
  criticalInfrastructure: flagLeaf
    .optional()
    .describe('Whether the activity runs critical infrastructure, physical or virtual.'),
  crucialLand: flagLeaf
    .optional()
    .describe('Whether it holds land or buildings crucial for the use of critical infrastructure.'),
  insideAirport: flagLeaf.optional(),
  description: text.optional(),
});

const aYear = wording({
  expected: 'a year from 1900 to 2200',
  mend: 'Write the year in which it ends with four digits and without quotes, such as 2023.',
});

/** A financial year, by the year in which it ends. */
const financialYear = z.int({ error: aYear }).min(1900, { error: aYear }).max(2200, { error: aYear });

const share = record({ before: percentageLeaf.optional(), after: percentageLeaf.optional() });
const control = record({
  before: choiceLeaf(controlLevels).optional(),
  after: choiceLeaf(controlLevels).optional(),
  means: choicesLeaf(controlMeans).optional(),
  with: array(identifier).optional().describe('Parties with whom joint control is held.'),
});

const entity = record({
  id: identifier,
  name,
  establishment: choiceLeaf(establishmentKinds).optional(),
  region: choiceLeaf(regions).optional(),
  activities: list(activity).optional(),
  turnover: record({
    amount: amountLeaf.optional(),
    currency,
    financialYear,
    rate: record({
      toEuro: rateLeaf.describe('Euro for one unit of the currency.'),
      on: roughDay.optional().describe('Of which day the rate is. A rate counts only with its day and with evidence.'),
    }).optional(),
  })
    .optional()
    .describe('Of the entity in the host state, in the financial year before the investment.'),
  votingRights: share.optional().describe('Percent of the votes that the investor holds, directly or indirectly.'),
  control: control.optional().describe('The decisive influence that the investor holds.'),
  direct: flagLeaf.optional(),
  publicBody: flagLeaf.optional().describe('Whether it is a body under public law or of a public authority.'),
  own: own.optional(),
  controlledBy: identifier.optional().describe('Another entity of this list that controls this one.'),
});

export const targetSchema = record({
  name,
  description: text.optional(),
  entities: list(entity)
    .optional()
    .describe('Each company, branch or entity in the host state that the operation reaches.'),
  linkedByControl: flagLeaf
    .optional()
    .describe('Whether the entities are linked by control: one of them controls all the others.'),
});
