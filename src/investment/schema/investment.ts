import * as z from 'zod';
import { array } from './bounded.js';
import { dataSchema } from './data.js';
import { day } from './days.js';
import { evidenceSchema } from './evidence.js';
import { list, record } from './forms.js';
import { conductSchema, contextSchema, controlSchema, legalDutySchema } from './legal-duty.js';
import { own } from './own.js';
import { ownershipSchema } from './ownership.js';
import { country, identifier, name, text } from './scalars.js';
import { siteSchema } from './site.js';
import { targetSchema } from './target.js';
import { transactionSchema } from './transaction.js';
import { type Wording, wording } from './wording.js';

/** The version of the case format that this library reads. */
export const FORMAT_VERSION = 1;

function versionWording(found: unknown): Wording {
  const expected = `${FORMAT_VERSION}, the version of the case format that this library reads`;
  if (typeof found !== 'number' || !(found > FORMAT_VERSION)) {
    return { expected, mend: `Write "formatVersion": ${FORMAT_VERSION}.` };
  }
  const mend = `Update fdi-screening to read version ${found}, or write the case in version ${FORMAT_VERSION}.`;
  return { code: 'later-version', expected, mend };
}

/** The schema of a case. Parse with `parseInvestment`, which also checks references, limits and order. */
export const investmentSchema = record({
  formatVersion: z.literal(FORMAT_VERSION, { error: ({ input }) => wording(versionWording(input)) }),
  $schema: z.string().max(2000).optional(),
  id: identifier,
  title: name,
  note: text.optional().describe('What a reader should know first, such as that the case is hypothetical.'),
  host: country.describe('The state whose law is applied.'),
  asOf: day.optional().describe('The day on which the case is assessed unless another is asked for.'),
  evidence: array(evidenceSchema).optional(),
  transaction: transactionSchema.optional(),
  target: targetSchema.optional(),
  sites: list(siteSchema).optional(),
  data: list(dataSchema).optional().describe('Sets of data that the target holds or that the investment opens.'),
  ownership: ownershipSchema.optional(),
  legalDuties: list(legalDutySchema).optional(),
  conduct: list(conductSchema).optional(),
  controls: list(controlSchema).optional().describe('Security measures in place.'),
  own: own.optional(),
  context: array(contextSchema).optional().describe('Relevant, never scored.'),
}).meta({ title: 'fdi-screening case' });
