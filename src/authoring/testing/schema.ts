import * as z from 'zod';
import { evidencePolicies } from '../../facts/evidence-policy.js';
import { array, named } from '../../investment/schema/bounded.js';
import { day } from '../../investment/schema/days.js';
import { forms, record } from '../../investment/schema/forms.js';
import { name, text } from '../../investment/schema/scalars.js';
import { wording } from '../../investment/schema/wording.js';
import { factId } from '../../rules/schema/condition.js';
import { percent, points } from '../../rules/schema/decimals.js';

/** The version of the format of rule tests that this library reads. */
const RULE_TESTS_FORMAT_VERSION = 1;

const plainFact = z.union([z.string().min(1).max(200), z.boolean()], {
  error: ({ input }) =>
    wording({
      expected: 'a word, a day or a number as text, true or false',
      mend:
        typeof input === 'number'
          ? `Put the number in quotes, so that it stays exact: "${input}".`
          : 'Write what the fact is; a fact that is not known is left out.',
    }),
});

const facts = named(
  factId,
  forms(
    [[], ['oneOf'], ['unknown']],
    [
      plainFact,
      record({ oneOf: array(plainFact).min(1).describe('What it may be, where that is not settled.') }),
      record({ unknown: z.literal(true) }),
    ],
  ),
);

const outcome = z.enum(['holds', 'fails', 'undetermined']);
const obligation = z.enum(['required', 'not-required', 'undetermined']);
const outcomes = named(name, outcome);

const limbs = named(
  name,
  forms(
    [[], ['outcome', 'readings']],
    [outcome, record({ outcome: outcome.optional(), readings: outcomes.optional() })],
    {
      expected: 'holds, fails or undetermined, or { "outcome": ..., "readings": { ... } }',
      mend: 'Write what it comes to, be it for each reading of an open question.',
    },
  ),
);

const exactly = (one: typeof points) => forms([[], ['min', 'max']], [one, record({ min: one, max: one })]);

const criterion = record({
  outcome: z.enum(['fires', 'does-not-fire', 'undetermined']).optional(),
  points: exactly(points).optional().describe('Points, before controls.'),
  share: exactly(percent).optional().describe('Its part of the score of 0 to 100, after controls.'),
});

const expected = record({
  obligation: obligation.optional(),
  readings: named(name, named(name, obligation))
    .optional()
    .describe('The obligation under readings of open questions, by question and reading.'),
  limbs: limbs.optional(),
  exclusions: limbs.optional(),
  criteria: named(name, criterion).optional(),
  controls: outcomes.optional(),
  escalations: outcomes.optional(),
  score: exactly(percent).optional().describe('The score after controls.'),
  inherent: exactly(percent).optional().describe('The score before controls.'),
  band: forms([[], ['min', 'max']], [name, record({ min: name, max: name })]).optional(),
}).refine((one) => Object.values(one).some((value) => value !== undefined), {
  error: wording({
    expected: 'at least one outcome',
    mend: 'Say what the rules should come to, such as { "obligation": "required" }.',
  }),
});

const test = record({
  name,
  note: text.optional().describe('Why it is expected, such as the article that says so.'),
  facts: facts.optional().describe('Facts given directly; all others are unknown.'),
  case: forms([[], ['formatVersion']], [z.string().min(1).max(1000), z.looseObject({ formatVersion: z.literal(1) })], {
    expected: 'the path of a case file, or a case',
    mend: 'Write the path as seen from the file of the tests, such as "./case.json".',
  })
    .optional()
    .describe('A case as it is written, or the path of its file beside the tests.'),
  evidence: z.enum(evidencePolicies).optional().describe('What counts as known in the case: cautious where absent.'),
  expect: expected,
})
  .refine((one) => one.facts === undefined || one.case === undefined, {
    error: wording({
      code: 'contradiction',
      expected: 'facts or a case',
      mend: 'Make two tests of it, or write in the case what the facts say.',
    }),
  })
  .refine((one) => one.evidence === undefined || one.case !== undefined, {
    error: wording({
      code: 'contradiction',
      expected: 'a case, of whose claims an evidence policy says which count',
      mend: 'Take "evidence" out: facts that are given are known.',
    }),
  });

/** The schema of rule tests. Parse with `parseRuleTests`. */
export const ruleTestsSchema = record({
  formatVersion: z.literal(RULE_TESTS_FORMAT_VERSION, {
    error: wording({
      expected: `${RULE_TESTS_FORMAT_VERSION}, the version of the format of rule tests that this library reads`,
      mend: `Write "formatVersion": ${RULE_TESTS_FORMAT_VERSION}.`,
    }),
  }),
  $schema: z.string().max(2000).optional(),
  rules: name.describe('The id of the rule set, or the path of its pack beside the tests, such as ./own-rules.json.'),
  asOf: day
    .optional()
    .describe('The day of assessment; where absent that of a case, and the day from which the rules apply.'),
  given: facts.optional().describe('Facts that every test is given which names no case.'),
  tests: array(test).min(1),
}).meta({ title: 'fdi-screening rule tests' });
