import * as z from 'zod';
import { array } from './bounded.js';
import { roughDay } from './days.js';
import { list, record } from './forms.js';
import { choiceLeaf, countryLeaf, flagLeaf } from './leaf.js';
import { identifier, name, speaker, text } from './scalars.js';

/** By what a bound party can reach an asset. */
export const channelMeans = ['ownership', 'keys', 'administration', 'staff', 'possession'] as const;

/** What a bound party can reach. */
export const channelAssets = ['personal-data', 'trade-data', 'systems', 'site'] as const;

const evidence = array(identifier).min(1);

const channel = record({
  means: z.enum(channelMeans),
  asset: z.enum(channelAssets),
  open: flagLeaf.describe('Whether the bound party can in fact reach the asset by this means.'),
  path: text.optional().describe('From the bound party to the asset, in words.'),
});

export const legalDutySchema = record({
  id: identifier,
  boundParty: identifier.describe('The party of the ownership section whom the law binds.'),
  jurisdiction: countryLeaf,
  instruments: array(record({ title: name, article: name.optional(), says: text, evidence })).optional(),
  counterReadings: array(record({ text, by: speaker, on: roughDay.optional(), evidence }))
    .optional()
    .describe('What others read in the same law.'),
  binds: choiceLeaf(['yes', 'arguable', 'no'])
    .optional()
    .describe('Whether the law reaches this party; arguable counts as open.'),
  channels: list(channel).optional(),
});

/** How far a matter of conduct has come. */
export const conductStages = [
  'allegation',
  'official-concern',
  'investigation',
  'charge',
  'non-final-finding',
  'final-finding',
  'acquittal',
  'closed-without-finding',
] as const;

export const conductSchema = record({
  id: identifier,
  party: identifier.optional().describe('The party concerned. Absent where no source names one.'),
  what: text,
  by: speaker.describe('Who says so.'),
  on: roughDay.optional(),
  stage: choiceLeaf(conductStages),
  established: flagLeaf.optional().describe('Whether the conduct itself has been established.'),
  evidence: evidence.optional(),
  answer: record({ by: speaker, on: roughDay.optional(), text, evidence: evidence.optional() })
    .optional()
    .describe("The party's answer, shown beside the statement."),
});

/** Security measures that can be in place. */
export const controlKinds = [
  'independent-keys',
  'verified-data-location',
  'no-remote-access',
  'access-logging',
  'staff-background-checks',
  'airside-escort',
  'security-programme-audit',
  'software-escrow',
  'separate-systems',
  'compliance-officer',
  'continuity-agreement',
  'ring-fenced-entity',
] as const;

export const controlSchema = record({
  id: identifier,
  kind: z.enum(controlKinds),
  inPlace: flagLeaf,
  description: text.optional(),
});

export const contextSchema = record({
  id: identifier,
  text,
  by: speaker,
  on: roughDay.optional(),
  evidence: evidence.optional(),
  whyNotScored: text.describe('Why no rule reads it.'),
});
