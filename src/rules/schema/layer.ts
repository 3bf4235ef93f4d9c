import * as z from 'zod';
import { array } from '../../investment/schema/bounded.js';
import { day } from '../../investment/schema/days.js';
import { record } from '../../investment/schema/forms.js';
import { name } from '../../investment/schema/scalars.js';
import type { RulePart } from '../layer.js';
import { citation } from './sourced.js';

const identity = {
  id: name,
  title: name,
  version: name,
  appliesFrom: day,
  appliesUntil: day.optional(),
  lastVerified: day,
};

const parts = [
  'fact',
  'dimension',
  'criterion',
  'control',
  'escalation',
  'band',
  'test',
  'limb',
  'exclusion',
  'question',
  'reading',
  'advice',
] as const satisfies readonly RulePart[];

const exact = record({ shown: name, exact: name });

/** The record of a layer that was laid over a rule set before it was written as a pack. */
export const layer = record({
  ...identity,
  parent: record(identity),
  citations: array(citation),
  changes: array(
    record({
      how: z.enum(['added', 'replaced', 'removed', 'reweighed', 'followed', 'adjusted']),
      what: z.enum(parts),
      id: name,
      of: name.optional(),
      before: name.optional(),
      after: name.optional(),
    }),
  ),
  dilution: array(
    record({ dimension: name, criteria: array(name), pointBefore: exact, pointAfter: exact, keeps: exact }),
  ),
});
