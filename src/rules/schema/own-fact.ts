import * as z from 'zod';
import { respondents } from '../../facts/fact.js';
import { factCatalogue } from '../../facts/facts.js';
import { array } from '../../investment/schema/bounded.js';
import { record } from '../../investment/schema/forms.js';
import { name, text } from '../../investment/schema/scalars.js';
import { wording } from '../../investment/schema/wording.js';
import { sourceStatuses } from '../../values/status.js';
import { aggregates, aggregatesOf } from '../own-fact/own-fact.js';
import { ownFieldPath, ownFieldSorts } from '../own-fact/path.js';
import { citation } from './sourced.js';

const types = ['decimal', 'boolean', 'date', 'enum'] as const;

const factIdPattern = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/;

const fieldPattern =
  /^((sites|data|target\.entities|ownership\.parties)\[\]\.)?own\.(amounts|flags|days|words)\.[a-z][A-Za-z0-9]{0,79}$/;

const shape = record({
  id: z
    .string()
    .max(200)
    .regex(factIdPattern, {
      error: wording({
        expected: 'the id of a fact: dotted words such as "site.distanceToAirport"',
        mend: 'Write what it is about, a dot, and what it says, without spaces.',
      }),
    }),
  version: z.int().min(1).optional().describe('Raised when the fact comes to mean something else; 1 where absent.'),
  type: z.enum(types),
  values: array(name).min(2).max(100).optional().describe('The words of an enum, the least first.'),
  unit: name.optional().describe('Unit of a decimal, such as "m".'),
  title: name,
  question: text.describe('The question to ask for it, in plain words.'),
  asks: array(z.enum(respondents)).min(1).optional().describe('Who can answer it.'),
  sensitive: z.literal(true).optional().describe('Whether the whole answer may be classified.'),
  citation: citation.optional(),
  status: z.enum(sourceStatuses).optional(),
  from: z
    .string()
    .max(200)
    .regex(fieldPattern, {
      error: wording({
        expected: 'a field under own, such as "own.flags.guarded" or "sites[].own.amounts.distanceToAirport"',
        mend: 'Write amounts, flags, days or words after "own.", and before it nothing, "sites[].", "data[].", "target.entities[]." or "ownership.parties[].".',
      }),
    })
    .describe("The field of a rule author's own that it reads."),
  aggregate: z
    .enum(aggregates)
    .optional()
    .describe('How the entries of a list make one fact. Without it a field of target.entities[] is asked of each.'),
});

/** A fact as plain data: it reads one field of an author's own, and holds no code. */
export const ownFactSchema = shape.superRefine((fact, context) => {
  const refuse = (key: keyof typeof fact, expected: string, mend: string): void => {
    context.addIssue({ code: 'custom', path: [key], message: wording({ expected, mend }), input: fact[key] });
  };
  const path = ownFieldPath(fact.from);
  if (path !== undefined && path.sort !== ownFieldSorts[fact.type]) {
    const sort = ownFieldSorts[fact.type];
    refuse(
      'from',
      `a field under own.${sort}, since the fact is of type "${fact.type}"`,
      `Read own.${sort}, or change the type.`,
    );
  }
  if ((fact.type === 'enum') !== (fact.values !== undefined)) {
    const isEnum = fact.type === 'enum';
    refuse(
      'values',
      isEnum ? 'the words of the enum' : 'no words, since the fact is no enum',
      isEnum ? 'List them, the least first.' : 'Take them out, or make it an enum.',
    );
  }
  if (fact.values !== undefined && new Set(fact.values).size < fact.values.length) {
    refuse('values', 'each word once', 'Take out what is repeated.');
  }
  if (fact.unit !== undefined && fact.type !== 'decimal') {
    refuse('unit', 'no unit, since the fact is no number', 'Take it out.');
  }
  if (factCatalogue.some(({ id }) => id === fact.id)) {
    refuse('id', "an id that is none of the catalogue's", 'Give it another: the catalogue has a fact of this name.');
  }
  if (path === undefined) return;
  const fitting = aggregatesOf[fact.type];
  if (path.place === '' || (fact.aggregate === undefined && path.place === 'target.entities[]')) {
    if (fact.aggregate !== undefined)
      refuse('aggregate', 'none, since there is one such field in a case', 'Take it out.');
  } else if (fitting.length === 0) {
    refuse(
      'from',
      'a field of the case or of each entity: the days of several entries make no fact',
      'Read "own.days." of the case as a whole.',
    );
  } else if (fact.aggregate === undefined || !fitting.includes(fact.aggregate)) {
    refuse('aggregate', `one of ${fitting.join(', ')}`, 'Say how the fields of several entries make one fact.');
  }
});
