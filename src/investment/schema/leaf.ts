import * as z from 'zod';
import { array } from './bounded.js';
import { dayOrRange, roughDay } from './days.js';
import { forms, record } from './forms.js';
import { amount, percentage, rate } from './numbers.js';
import { country, identifier, speaker, text } from './scalars.js';
import { wording } from './wording.js';

/** Where a claim stands. Only a withdrawn claim no longer gives a possible value. */
export const claimStatuses = ['asserted', 'corroborated', 'denied', 'corrected', 'withdrawn'] as const;

const evidenceIds = array(identifier).min(1).describe('Ids of entries of the top-level evidence list.');

/** What somebody says of a value. */
export interface Claim<T> {
  value: T;
  /** Who says so. */
  by: string;
  /** When it was said: a day, month or year. */
  on?: string | undefined;
  /** In what terms, such as a possibility, a finding or a plan. */
  basis?: string | undefined;
  /** Ids of entries of the evidence list. */
  evidence?: string[] | undefined;
  status: (typeof claimStatuses)[number];
}

/** A leaf of the case, in any of its forms. An absent leaf is unknown too. */
export type Leaf<T> =
  | T
  | { value: T; evidence: string[]; basis?: string | undefined; note?: string | undefined }
  | { claims: Claim<T>[]; note?: string | undefined }
  | { unknown: true; note?: string | undefined };

// The type is named so that declarations say `Leaf<…>` instead of spelling all forms out at each of a hundred leaves.
type LeafSchema<Value extends z.ZodType> = z.ZodType<Leaf<z.output<Value>>, Leaf<z.input<Value>>>;

/** A leaf: a plain value; a value with its evidence; disputed claims, each with its speaker; or unknown. */
export const leaf = <Value extends z.ZodType>(value: Value): LeafSchema<Value> =>
  forms(
    [[], ['value'], ['claims'], ['unknown']],
    [
      value,
      record({
        value,
        evidence: evidenceIds,
        basis: text.optional().describe('On what basis the value is counted, such as issued or fully diluted shares.'),
        note: text.optional(),
      }).describe('A value that says where it comes from.'),
      record({ claims: array(claimOf(value)).min(1), note: text.optional() }).describe(
        'What several speakers, or one speaker not taken as settled, say of this value.',
      ),
      record({
        unknown: z.literal(true, { error: unknownWording }),
        note: text.optional().describe('What was looked for, and where.'),
      }),
    ],
  ) as unknown as LeafSchema<Value>;

const unknownWording = wording({ expected: 'true', mend: 'Write true, or write the value in place of the whole.' });

const claimOf = <Value extends z.ZodType>(value: Value) =>
  record({
    value,
    by: speaker.describe('Who says so.'),
    on: roughDay.optional().describe('When it was said.'),
    basis: text.optional().describe('In what terms, such as a possibility, a finding or a plan.'),
    evidence: evidenceIds.optional(),
    status: z.enum(claimStatuses),
  });

/** Leaves by what they hold. */
export const flagLeaf = leaf(z.boolean());
export const amountLeaf = leaf(amount);
export const rateLeaf = leaf(rate);
export const percentageLeaf = leaf(percentage);
export const dayLeaf = leaf(dayOrRange);
export const countryLeaf = leaf(country);
export const countriesLeaf = leaf(array(country));
export const choiceLeaf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  leaf(z.enum(values as unknown as [Values[number], ...Values[number][]]));
export const choicesLeaf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  leaf(array(z.enum(values as unknown as [Values[number], ...Values[number][]])).min(1));
