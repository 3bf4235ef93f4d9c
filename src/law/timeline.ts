import type { FactId } from '../facts/facts.js';
import type { RuleSet } from '../rules/rule-set.js';
import { type Day, isDay } from '../values/day.js';
import { belgium2023, belgiumBefore2023, belgiumFrom2028 } from './belgium/rule-sets.js';

/** The law of each jurisdiction over time, the earliest first: every day lies in exactly one rule set. */
export const timelines = {
  BE: [belgiumBefore2023, belgium2023, belgiumFrom2028],
} as const satisfies Readonly<Record<string, readonly RuleSet[]>>;

/** The days that decide which law applies. */
export interface ScreeningDates {
  /** When the agreement was signed, or is to be. */
  readonly signedOn: Day;
  /** The day for which an answer is wanted. */
  readonly decidedOn: Day;
}

/**
 * The rule set for an investment: the law in force when it is decided, or when it is signed if that is still to come.
 * A law that spares what was signed before it does so by an exclusion of its own.
 *
 * @param jurisdiction - ISO 3166-1 alpha-2 code of the host state
 * @returns the rule set, with `decidedOn` as the day of assessment
 * @throws RangeError when there are no rule sets for the jurisdiction, or a day does not exist
 * @example
 * ```ts
 * import { ruleSetFor } from 'fdi-screening/law';
 * ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' }).id; // => 'belgium-2023'
 * ruleSetFor('BE', { signedOn: '2020-03-01', decidedOn: '2020-06-01' }).id; // => 'belgium-before-2023'
 * ```
 */
export function ruleSetFor(jurisdiction: string, dates: ScreeningDates): RuleSet<FactId> {
  for (const [name, day] of Object.entries({ signedOn: dates?.signedOn, decidedOn: dates?.decidedOn })) {
    if (!isDay(day))
      throw new RangeError(`${name} must be a day that exists, as YYYY-MM-DD, not ${JSON.stringify(day)}.`);
  }
  if (!hasTimeline(jurisdiction)) {
    const known = Object.keys(timelines).join(', ');
    throw new RangeError(`There are no rule sets for ${JSON.stringify(jurisdiction)}, only for ${known}.`);
  }
  const isSigned = dates.signedOn <= dates.decidedOn;
  const day = isSigned ? dates.decidedOn : dates.signedOn;
  const ruleSet = timelines[jurisdiction].find((one) => one.appliesUntil === undefined || day <= one.appliesUntil);
  if (ruleSet === undefined) throw new Error(`The timeline of ${jurisdiction} has no rule set for ${day}.`);
  const { signedOn, decidedOn } = dates;
  return Object.freeze({ ...ruleSet, asOf: decidedOn, chosenFor: Object.freeze({ signedOn, decidedOn }) });
}

const hasTimeline = (jurisdiction: string): jurisdiction is keyof typeof timelines =>
  Object.hasOwn(timelines, jurisdiction);
