import * as z from 'zod';
import { period, roughDay } from './days.js';
import { record } from './forms.js';
import { address, identifier, name, text } from './scalars.js';

/** Who first said what a piece of evidence says. */
export const originatorKinds = [
  'investor',
  'target',
  'seller',
  'authority',
  'security-service',
  'minister',
  'parliament',
  'court',
  'register',
  'foreign-government',
  'press',
  'academic',
  'ngo',
  'law-firm',
  'industry',
  'analyst',
] as const;

/** What a piece of evidence is. */
export const evidenceKinds = [
  'law',
  'register',
  'decision',
  'official-statement',
  'company-statement',
  'filing',
  'press-report',
  'study',
  'legal-opinion',
  'complaint',
  'assumption',
] as const;

/** Who may see a piece of evidence in a report. */
export const confidentialityMarks = ['public', 'restricted', 'confidential'] as const;

const originator = record({
  name,
  kind: z.enum(originatorKinds),
  interested: z
    .boolean()
    .optional()
    .describe('Whether the originator gains by being believed. The investor, the target and the seller do by default.'),
  anonymous: z.boolean().optional(),
});

export const evidenceSchema = record({
  id: identifier,
  title: name,
  originator: originator.describe('Who first said it: two papers repeating one report have one originator.'),
  publisher: name.optional(),
  relayedBy: name.optional().describe('Who passed it on, such as a minister answering for a service.'),
  kind: z.enum(evidenceKinds),
  date: roughDay.optional().describe('When it was published or said. Absent where no source shows it.'),
  covers: period.optional().describe('The period it speaks of.'),
  url: address.optional(),
  finding: record({ result: z.literal('no-indication'), scope: text })
    .optional()
    .describe('A search that found nothing is evidence too, within its scope.'),
  confidentiality: z.enum(confidentialityMarks).optional(),
  note: text.optional(),
});
