import * as z from 'zod';
import { array } from '../../investment/schema/bounded.js';
import { day } from '../../investment/schema/days.js';
import { record } from '../../investment/schema/forms.js';
import { name } from '../../investment/schema/scalars.js';
import { type Wording, wording } from '../../investment/schema/wording.js';
import { countryCodes } from '../../values/countries.js';
import { factId } from './condition.js';
import { layer } from './layer.js';
import { ownFactSchema } from './own-fact.js';
import { procedure } from './procedure.js';
import { risk } from './risk.js';
import { datedLaw, mechanism, scope } from './scope.js';

/** The version of the format of rule packs that this library writes. */
export const PACK_FORMAT_VERSION = 1;

function versionWording(found: unknown): Wording {
  const expected = `${PACK_FORMAT_VERSION}, the version of the format of rule packs that this library reads`;
  if (typeof found !== 'number' || !(found > PACK_FORMAT_VERSION)) {
    return { expected, mend: `Write "formatVersion": ${PACK_FORMAT_VERSION}.` };
  }
  const mend = `Update fdi-screening to read version ${found}, or write the pack in version ${PACK_FORMAT_VERSION}.`;
  return { code: 'later-version', expected, mend };
}

const jurisdictions = [...countryCodes, 'EU'] as const;

const jurisdiction = z.enum(jurisdictions, {
  error: wording({
    expected: 'a country code of ISO 3166-1, such as "BE", or "EU"',
    mend: 'Write the code of the host state.',
  }),
});

/** A fact that is at hand, by its name. */
export const namedFact = record({
  id: factId,
  version: z
    .int()
    .min(1)
    .optional()
    .describe('The version of the fact that the rules were written for; any where absent.'),
});

/** The schema of a rule pack. Parse with `parseRuleSet`, which also looks facts up and checks the rules as a whole. */
export const packSchema = record({
  formatVersion: z.literal(PACK_FORMAT_VERSION, { error: ({ input }) => wording(versionWording(input)) }),
  $schema: z.string().max(2000).optional(),
  id: name,
  title: name,
  version: name.default('1'),
  jurisdiction,
  appliesFrom: day,
  appliesUntil: day.optional().describe('The last day on which it applies; absent while no end is known.'),
  enactedOn: day.optional(),
  asOf: day.optional().describe('The day for which the rule set was chosen.'),
  chosenFor: record({ signedOn: day, decidedOn: day }).optional().describe('The days by which it was chosen.'),
  lastVerified: day.describe('When a person last checked the rules against their sources.'),
  facts: array(namedFact).describe('Every fact that the rules read.'),
  ownFacts: array(ownFactSchema).default([]).describe('Facts that the pack brings along, as plain data.'),
  mechanism: mechanism.default({ kind: 'screening' }),
  scope: scope.default({ tests: [], exclusions: [], questions: [], advice: [] }),
  risk: risk.optional(),
  besides: array(datedLaw).default([]),
  procedure: procedure.optional(),
  layers: array(layer).default([]).describe('What was laid over the first rule set before it was written as a pack.'),
}).meta({ title: 'fdi-screening rule pack' });
