import * as z from 'zod';
import { array } from '../../investment/schema/bounded.js';
import { day } from '../../investment/schema/days.js';
import { record } from '../../investment/schema/forms.js';
import { name, text } from '../../investment/schema/scalars.js';
import { wording } from '../../investment/schema/wording.js';
import { limbCondition } from './condition.js';
import { sourced } from './sourced.js';

export const limb = record({ id: name, title: name, when: limbCondition, because: text.optional(), ...sourced });

export const scopeTest = record({ id: name, title: name, limbs: array(limb) });

export const reading = record({ id: name, title: name, ...sourced });

export const openQuestion = record({
  id: name,
  question: text,
  readings: array(reading).min(1),
  prevailing: name.optional().describe('The reading that practice or a clear inference follows.'),
  followedBy: name.optional().describe('The layer that chose the prevailing reading.'),
});

export const advice = record({
  with: z.enum(['required', 'not-required', 'undetermined']),
  text,
  onlyBy: array(name).min(1).optional().describe('Limbs of one test; it goes with an outcome by them alone.'),
  ...sourced,
});

/** Who must notify, of a pack. */
export const scope = record({
  tests: array(scopeTest).default([]).describe('Every test must be met; any one of its limbs meets a test.'),
  exclusions: array(limb).default([]),
  questions: array(openQuestion).default([]),
  advice: array(advice).default([]),
});

/** Whether there is a screening mechanism. */
export const mechanism = z.discriminatedUnion(
  'kind',
  [
    record({ kind: z.literal('screening') }),
    record({ kind: z.enum(['none', 'not-yet-known']), reason: text, ...sourced }),
  ],
  {
    error: wording({
      expected: 'an object with "kind": "screening", "none" or "not-yet-known"',
      mend: 'Write { "kind": "screening" }, or leave it out.',
    }),
  },
);

/** Law that stands beside the duty to notify and decides nothing. */
export const datedLaw = record({
  id: name,
  title: name,
  from: day,
  until: day.optional().describe('The last day on which it stands; absent while no end is known.'),
  says: text,
  ...sourced,
});
