import * as z from 'zod';
import { array, named } from '../../investment/schema/bounded.js';
import { day } from '../../investment/schema/days.js';
import { record } from '../../investment/schema/forms.js';
import { name } from '../../investment/schema/scalars.js';
import { wording } from '../../investment/schema/wording.js';
import { condition } from './condition.js';
import { percent, points } from './decimals.js';
import { ownFactSchema } from './own-fact.js';
import { namedFact } from './pack.js';
import { band, control, criterion, dimension, escalation } from './risk.js';
import { advice, limb, openQuestion, reading, scopeTest } from './scope.js';
import { citation, sourced } from './sourced.js';

/** The version of the format of layers that this library reads and writes. */
const LAYER_FORMAT_VERSION = 1;

const versionWording = ({ input }: { readonly input?: unknown }): string => {
  const isLater = typeof input === 'number' && input > LAYER_FORMAT_VERSION;
  return wording({
    ...(isLater ? { code: 'later-version' } : {}),
    expected: `${LAYER_FORMAT_VERSION}, the version of the format of layers that this library reads`,
    mend: isLater
      ? `Update fdi-screening to read version ${input}, or write the layer in version ${LAYER_FORMAT_VERSION}.`
      : `Write "formatVersion": ${LAYER_FORMAT_VERSION}.`,
  });
};

const list = <Item extends z.ZodType>(item: Item) => array(item).optional();
const byId = <Value extends z.ZodType>(value: Value) => named(name, value).optional();
const ids = array(name).optional();

const rules = {
  dimensions: list(dimension),
  criteria: list(criterion),
  controls: list(control),
  escalations: list(escalation),
  bands: list(band),
  exclusions: list(limb),
  questions: list(openQuestion),
};

const addedReading = record({
  id: name,
  title: name,
  limbs: named(name, condition).describe('What it makes of each limb that its question splits, by the id of the limb.'),
  ...sourced,
});

/** The schema of a layer as JSON. Parse with `parseLayer`, which also looks its facts up. */
export const layerSchema = record({
  formatVersion: z.literal(LAYER_FORMAT_VERSION, { error: versionWording }),
  $schema: z.string().max(2000).optional(),
  id: name,
  title: name.optional().describe('The id in words where absent.'),
  version: name.optional().describe('"1" where absent.'),
  over: record({ id: name, version: name.optional() })
    .optional()
    .describe('The rule set, or the layer, over which it was written to be laid; over any where absent.'),
  lastVerified: day.describe('When a person last checked the rules of the layer against their sources.'),
  appliesFrom: day.optional().describe("Not before its parent applies; its parent's first day where absent."),
  appliesUntil: day.optional().describe("Not after its parent applies; its parent's last day where absent."),
  citation: citation.optional().describe('Where the layer comes from, such as the decision that adopted it.'),
  ownFacts: array(ownFactSchema).default([]).describe('Facts that the layer brings along, as plain data.'),
  facts: array(namedFact).default([]).describe('Facts of the catalogue that its rules read and its parent lacks.'),
  add: record({
    ...rules,
    tests: list(scopeTest),
    limbs: byId(array(limb)).describe('By the id of the test that they meet.'),
    readings: byId(array(addedReading)).describe('By the id of the question that they read.'),
    advice: list(advice),
  }).optional(),
  replace: record({ ...rules, limbs: list(limb), readings: byId(array(reading)) }).optional(),
  remove: record({
    facts: ids,
    dimensions: ids,
    criteria: ids,
    controls: ids,
    escalations: ids,
    bands: ids,
    tests: ids,
    limbs: ids,
    exclusions: ids,
    questions: ids,
    readings: byId(array(name)),
  }).optional(),
  reweigh: record({
    criteria: byId(points).describe(
      'The most points of a criterion, by its id; its other levels keep their proportion.',
    ),
    dimensions: byId(percent).describe('The weight of a dimension in percent, by its id; all together stay 100.'),
  }).optional(),
  follow: byId(name).describe('The reading on which the outcome shall rest, by the id of the question.'),
}).meta({ title: 'fdi-screening layer' });
