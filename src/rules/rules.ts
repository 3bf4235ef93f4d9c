import type { Citation } from '../values/citation.js';
import { type DecimalInput, decimalToText, toDecimal } from '../values/decimal.js';
import { ratioFrom, ratioText } from '../values/ratio.js';
import type { SourceStatus } from '../values/status.js';
import type { Condition } from './condition.js';
import type { Advice, Band, ByReading, Control, Criterion, Escalation, Limb, Reading, Sourced } from './rule-set.js';

/** Where a rule comes from, as an author writes it. */
export interface SourceInput {
  /** One source. */
  readonly citation?: Citation;
  /** Several sources. */
  readonly citations?: readonly Citation[];
  /** How well it is supported; `unverified` unless said otherwise, since a rule that says nothing was not checked. */
  readonly status?: SourceStatus;
  /** When a person last checked it. */
  readonly lastVerified?: string;
}

/** Sources as a rule carries them. */
export const sourced = (input: SourceInput): Sourced => ({
  citations: [...(input.citation === undefined ? [] : [input.citation]), ...(input.citations ?? [])],
  status: input.status ?? 'unverified',
  ...(input.lastVerified === undefined ? {} : { lastVerified: input.lastVerified }),
});

const decimalInput = (value: DecimalInput): string => decimalToText(toDecimal(value));

/** What an author says of a limb. */
export interface LimbInput<FactIds extends string = string> extends SourceInput {
  readonly title: string;
  readonly when: Condition<FactIds> | ByReading<FactIds>;
  readonly because?: string;
}

/** One way in which a test of the scope is met. */
export const limb = <const FactIds extends string = string>(id: string, input: LimbInput<FactIds>): Limb<FactIds> => ({
  id,
  title: input.title,
  when: input.when,
  ...(input.because === undefined ? {} : { because: input.because }),
  ...sourced(input),
});

/** A ground on which an investment is out of scope, whatever else is true of it. */
export const exclusion = limb;

/** A condition for each reading of an open legal question. */
export const byReading = <const FactIds extends string = string>(
  question: string,
  readings: Readonly<Record<string, Condition<FactIds>>>,
): ByReading<FactIds> => ({ question, readings });

/** One way to read an open question. */
export const reading = (id: string, input: SourceInput & { readonly title: string }): Reading => ({
  id,
  title: input.title,
  ...sourced(input),
});

/** Advice that goes with an outcome, be it only with one that rests on some limbs of a test alone. */
export const advice = (
  outcome: Advice['with'],
  input: SourceInput & { readonly text: string; readonly onlyBy?: readonly string[] },
): Advice => ({
  with: outcome,
  text: input.text,
  ...(input.onlyBy === undefined ? {} : { onlyBy: [...input.onlyBy] }),
  ...sourced(input),
});

/** What an author says of a criterion: one condition with points, or levels of which the first that holds counts. */
export type CriterionInput<FactIds extends string = string> = SourceInput & {
  readonly dimension: string;
  /** In a few words; the id in words where absent. */
  readonly title?: string;
  /** The rationale, in one line. */
  readonly because: string;
} & (
    | { readonly when: Condition<FactIds>; readonly points: DecimalInput }
    | { readonly levels: readonly { readonly when: Condition<FactIds>; readonly points: DecimalInput }[] }
  );

/**
 * A criterion of the score.
 *
 * @throws RangeError when points are not an exact decimal
 * @example
 * ```ts
 * import { criterion, facts } from 'fdi-screening';
 * const large = criterion('large-site', {
 *   dimension: 'vulnerability', when: facts['site.buildingArea'].atLeast(50_000), points: 4,
 *   because: 'More people and goods can be reached from a larger site.',
 * });
 * large.levels[0]?.points; // => '4'
 * ```
 */
export function criterion<const Id extends string, const FactIds extends string = string>(
  id: Id,
  input: CriterionInput<FactIds>,
): Criterion<Id, FactIds> {
  const levels = 'levels' in input ? input.levels : [{ when: input.when, points: input.points }];
  return {
    id,
    dimension: input.dimension,
    title: input.title ?? inWords(id),
    levels: levels.map((level) => ({ when: level.when, points: decimalInput(level.points) })),
    because: input.because,
    ...sourced(input),
  };
}

/** An id as words: `near-apron` is `Near apron`. */
export const inWords = (id: string): string => (id[0] ?? '').toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** A security measure and what it leaves of some criteria's points. */
export const control = <const FactIds extends string = string>(
  id: string,
  input: SourceInput & {
    readonly title: string;
    readonly when: Condition<FactIds>;
    /** Fractions from 0 to 1, as decimals or as `"1/3"`. */
    readonly keeps: Readonly<Record<string, DecimalInput>>;
    readonly because: string;
  },
): Control<FactIds> => ({
  id,
  title: input.title,
  when: input.when,
  keeps: Object.fromEntries(Object.entries(input.keeps).map(([key, value]) => [key, ratioText(ratioFrom(value))])),
  because: input.because,
  ...sourced(input),
});

/** A floor under the band for a ground that alone would justify a refusal. */
export const escalation = <const FactIds extends string = string>(
  id: string,
  input: SourceInput & {
    readonly title: string;
    readonly when: Condition<FactIds>;
    readonly floor: string;
    readonly because: string;
  },
): Escalation<FactIds> => ({
  id,
  title: input.title,
  when: input.when,
  floor: input.floor,
  because: input.because,
  ...sourced(input),
});

/** A band of the score, from a score upwards. */
export const band = (id: string, title: string, from: DecimalInput): Band => ({ id, title, from: decimalInput(from) });
