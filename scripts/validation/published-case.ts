import * as z from 'zod';
import { countryCodes } from '../../src/values/countries.js';

/** How a published case ended. */
export const outcomes = ['prohibited', 'divested', 'abandoned', 'conditions', 'cleared', 'not-screened'] as const;

/** What a reader established of a case: true, false where a source says so, null where nothing is established. */
export const features = [
  'state_owned_or_linked_investor',
  'non_eu_eea_ultimate_owner',
  'control_acquired',
  'defence_or_military_link',
  'dual_use_or_sensitive_tech',
  'critical_infrastructure',
  'sensitive_data_access',
  'key_or_sole_supplier',
  'military_site_proximity',
  'airport_or_port_access',
] as const;

/** One of {@link features}. */
export type Feature = (typeof features)[number];

const fact = z.boolean().nullable();
const words = z.string().min(1);
/** The collection writes UK for the code GB. */
const jurisdiction = z
  .string()
  .transform((code) => (code === 'UK' ? 'GB' : code))
  .pipe(z.enum(countryCodes, { error: 'expected a country code of ISO 3166-1, or UK' }))
  .nullable();

/** What may be known of a case before it is decided. */
const known = {
  asset: z.object({
    type: words.nullable(),
    area_m2: z.number().positive().nullable(),
    airport_or_port_access: words.nullable(),
  }),
  investor: z.object({
    jurisdiction,
    ultimate_owner_jurisdiction: jurisdiction,
    ownership: z.enum([
      'state_owned',
      'state_linked',
      'private',
      'private_equity',
      'fund_manager',
      'individual',
      'not_stated',
    ]),
    ownership_basis: z.enum(['sourced', 'inferred_no_state_link_reported', 'not_stated', 'memory']),
  }),
  features: z.object(Object.fromEntries(features.map((id) => [id, fact])) as Record<Feature, typeof fact>),
};

/**
 * Every other key of the file is dropped when it is read, so that nothing of the outcome reaches a scorer: title, notes,
 * legal basis, what authorities said, and the stake after a cap.
 */
const publishedCase = z
  .object({
    id: words,
    outcome: z.enum(outcomes),
    instrument: words,
    validation_use: z.enum(['primary', 'secondary', 'exclude']),
    deal_group: words.nullable(),
    matched_pair_with: words.nullable(),
    ...known,
  })
  .transform(({ asset, investor, features: established, ...rest }) => ({
    ...rest,
    facts: { asset, investor, features: established },
  }));

/** A published case: what may be scored, kept apart from how it ended and from how it may be used. */
export type PublishedCase = z.output<typeof publishedCase>;

/** What may be known of a published case before it is decided. */
export type KnownFacts = PublishedCase['facts'];

/** A file of cases that cannot be read, with everything that is wrong with it. */
export class InvalidCasesError extends Error {
  override readonly name = 'InvalidCasesError';
  constructor(readonly problems: readonly string[]) {
    super(`The cases cannot be read:\n${problems.map((one) => `- ${one}`).join('\n')}`);
  }
}

/**
 * The cases of a file in the form of the collection.
 *
 * @throws InvalidCasesError with every problem, each with its place in the file
 */
export function parsePublishedCases(text: string): readonly PublishedCase[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new InvalidCasesError([`the file is no JSON: ${(error as Error).message}`]);
  }
  if (!Array.isArray(json)) throw new InvalidCasesError(['expected a list of cases, as [ { "id": … }, … ]']);
  const result = z.array(publishedCase).safeParse(json);
  const problems = (result.error?.issues ?? []).map(({ path, message }) => `${place(json, path)}: ${message}`);
  const ids = json.map((one: unknown) => (one as { readonly id?: unknown } | null)?.id);
  for (const [index, id] of ids.entries()) {
    if (typeof id === 'string' && ids.indexOf(id) < index) {
      problems.push(`[${index}].id: "${id}" is the id of an earlier case; give each case its own`);
    }
  }
  if (!result.success || problems.length > 0) throw new InvalidCasesError(problems);
  return result.data;
}

/** Where in the file a problem is, with the id of the case where it has one. */
function place(cases: readonly unknown[], path: readonly PropertyKey[]): string {
  const [index, ...rest] = path;
  const id = (cases[Number(index)] as { readonly id?: unknown } | null)?.id;
  return `[${String(index)}]${typeof id === 'string' ? ` (${id})` : ''}${rest.map((key) => `.${String(key)}`).join('')}`;
}

/** The cases by which an ordering is measured: decided under a screening law, and fit for it. */
export const rankingSet = (cases: readonly PublishedCase[]): readonly PublishedCase[] =>
  cases.filter(
    ({ validation_use, instrument, outcome }) =>
      validation_use === 'primary' && instrument === 'statutory_screening' && classOf(outcome) !== undefined,
  );

/** The classes of outcome that are ordered, the gravest first. */
export const classes = ['prohibited', 'conditions', 'cleared'] as const;

/** One of {@link classes}. */
export type OutcomeClass = (typeof classes)[number];

/** The class of an outcome; a divestment counts as a prohibition. What was abandoned or not screened is in none. */
export function classOf(outcome: PublishedCase['outcome']): OutcomeClass | undefined {
  if (outcome === 'prohibited' || outcome === 'divested') return 'prohibited';
  return outcome === 'conditions' || outcome === 'cleared' ? outcome : undefined;
}
