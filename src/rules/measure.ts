import type { DecimalInput } from '../values/decimal.js';
import { compareRatios, decimalOf, ratio, ratioFrom } from '../values/ratio.js';
import type { Sourced } from './rule-set.js';
import { type SourceInput, sourced } from './rules.js';

/** Where a corrective measure stands in law. */
export const measureLegalStatuses = ['imposed', 'statute', 'proposed'] as const;

/**
 * - `imposed`: known to have been imposed in a case;
 * - `statute`: the law is reported or said to allow it, and no case is known;
 * - `proposed`: an idea of the catalogue's author.
 */
export type MeasureLegalStatus = (typeof measureLegalStatuses)[number];

/** What the steps of the burden mean. They are an author's numbers and order measures; they are no costs. */
export const burdenScale = {
  1: 'papers and reports',
  2: 'a post, a contract or a regular check',
  3: 'a change of systems or of how work is done',
  4: 'a change of the organisation or of rights in it',
  5: 'giving up a part of what is bought',
} as const;

/** A step of {@link burdenScale}. */
export type Burden = keyof typeof burdenScale;

/** A corrective measure: what it would soften, whether it can be imposed, who would see that it is kept, how heavy it is. */
export interface Measure extends Sourced {
  readonly id: string;
  readonly title: string;
  /**
   * For each criterion that it addresses the fraction of its points that remains, from 0 to 1, as an exact decimal or
   * fraction. It is the author's estimate and no finding: no source gives one.
   */
  readonly addresses: Readonly<Record<string, string>>;
  /** Id of the control of the scoring model that it puts in place, where there is one. */
  readonly control?: string;
  readonly legalStatus: MeasureLegalStatus;
  readonly verifiedBy: string;
  /** The author's number on {@link burdenScale}. */
  readonly burden: Burden;
}

/** What an author says of a measure. */
export interface MeasureInput extends SourceInput, Pick<Measure, 'title' | 'legalStatus' | 'verifiedBy' | 'burden'> {
  readonly addresses: Readonly<Record<string, DecimalInput>>;
  readonly control?: string;
}

/**
 * A corrective measure.
 *
 * @throws RangeError when a fraction does not lie from 0 to 1, or the burden is not on the scale
 * @example
 * ```ts
 * import { measure } from 'fdi-screening';
 * const officer = measure('officer', {
 *   title: 'A compliance officer', addresses: { 'personal-data': '3/4' }, legalStatus: 'imposed',
 *   verifiedBy: 'the authority to which the officer reports', burden: 2,
 * });
 * officer.addresses['personal-data']; // => '0.75'
 * ```
 */
export function measure(id: string, input: MeasureInput): Measure {
  const { title, addresses, control, legalStatus, verifiedBy, burden } = input;
  const keeps = Object.entries(addresses).map(([criterion, keeps]) => [criterion, ratioFrom(keeps)] as const);
  const outside = keeps.filter(([, kept]) => kept.numerator < 0n || compareRatios(kept, ratio(1n)) > 0);
  if (outside.length > 0) {
    const names = outside.map(([criterion]) => criterion).join(', ');
    throw new RangeError(
      `The measure "${id}" keeps a fraction from 0 to 1 of a criterion's points; not so for ${names}.`,
    );
  }
  if (!Object.hasOwn(burdenScale, burden)) {
    throw new RangeError(`The burden of the measure "${id}" is a whole number from 1 to 5, not ${burden}.`);
  }
  return Object.freeze({
    id,
    title,
    addresses: Object.freeze(Object.fromEntries(keeps.map(([criterion, kept]) => [criterion, decimalOf(kept)]))),
    ...(control === undefined ? {} : { control }),
    legalStatus,
    verifiedBy,
    burden,
    ...sourced(input),
  });
}
