import * as z from 'zod';
import { operators } from '../../facts/comparison.js';
import { factCatalogue } from '../../facts/facts.js';
import { array, named } from '../../investment/schema/bounded.js';
import { forms, record } from '../../investment/schema/forms.js';
import { name } from '../../investment/schema/scalars.js';
import { wording } from '../../investment/schema/wording.js';
import type { Condition } from '../condition.js';
import type { ByReading } from '../rule-set.js';

/** How a fact is called: dotted words. */
const factIdPattern = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/;

/** The id of a fact. An editor completes those of the catalogue; an author's own are allowed as well. */
export const factId = z
  .string()
  .max(200)
  .regex(factIdPattern, {
    error: wording({
      expected: 'the id of a fact: dotted words such as "site.buildingArea"',
      mend: 'Write it as the catalogue or the definition of the fact does.',
    }),
  })
  .meta({ anyOf: [{ enum: factCatalogue.map((fact) => fact.id) }, { pattern: factIdPattern.source }] });

const comparison = record({
  fact: factId,
  is: z.enum(operators),
  value: z
    .union([z.string().max(200), z.boolean(), array(z.string().max(200)).min(1)], {
      error: ({ input }) =>
        wording({
          expected: 'text, true, false or a list of words',
          mend:
            typeof input === 'number'
              ? `Put the number in quotes, so that it stays exact: "${input}".`
              : 'Write what the fact is compared with.',
        }),
    })
    .describe('A decimal or a day as text, true or false, a word, or a list of words for one-of.'),
});

/** A condition as its forms, of which its keys tell one. */
export const condition: z.ZodType<Condition, Condition> = z.lazy(
  () =>
    forms(
      [['fact', 'is', 'value'], ['all'], ['any'], ['not']],
      [
        comparison,
        record({ all: array(condition).describe('Holds when every part holds; with no part it always holds.') }),
        record({ any: array(condition).describe('Holds when a part holds; with no part it never holds.') }),
        record({ not: condition }),
      ],
      {
        expected: 'a condition: an object with fact, is and value, or with one of all, any, not',
        mend: 'Write { "fact": "site.portAccess", "is": "equals", "value": true }, or conditions under all, any or not.',
      },
    ) as unknown as z.ZodType<Condition, Condition>,
);

/** The condition of a limb: one, or one for each reading of an open question. */
export const limbCondition: z.ZodType<Condition | ByReading, Condition | ByReading> = forms(
  [
    ['fact', 'is', 'value', 'all', 'any', 'not'],
    ['question', 'readings'],
  ],
  [condition, record({ question: name, readings: named(name, condition) })],
  {
    expected: 'a condition, or { "question": ..., "readings": { ... } }',
    mend: 'Write a condition, or one for each reading of an open question.',
  },
) as unknown as z.ZodType<Condition | ByReading, Condition | ByReading>;
