import type { HolidayCountry } from '../reference/holidays.js';
import type { Sourced } from './rule-set.js';

/** The days of a case from which stages run. */
export const calendarEvents = [
  'filedOn',
  'completeOn',
  'secondPhaseOn',
  'unionInformedOn',
  'unionAnsweredOn',
  'unionCommentedOn',
  'unscreenedInformedOn',
  'unscreenedCommentedOn',
] as const;

/** One of {@link calendarEvents}. */
export type CalendarEvent = (typeof calendarEvents)[number];

/** What happens to an end that falls on a weekend or public holiday. */
export type DayRolling = 'next-working-day' | 'none';

/** A stage of a procedure: from a day, for a number of days. */
export interface Stage extends Sourced {
  readonly id: string;
  readonly title: string;
  /** The day from which it runs; that day itself is not counted. */
  readonly startsOn: CalendarEvent;
  /**
   * The stage whose run the start falls into: while the day is not known, it lies between that stage's start and the day
   * after its end.
   */
  readonly openedDuring?: string;
  /** Calendar days; absent where the law sets no length. */
  readonly days?: number;
  /** The day that ends it, where its length is none. */
  readonly endsOn?: CalendarEvent;
  /** Whether the clock can be stopped. */
  readonly stops: boolean;
  /** Whether it can be extended. */
  readonly extendable: boolean;
  /** On which law's counting of days its end rests. */
  readonly counting: 'national' | 'union';
  /** What is to be known beside the days. */
  readonly note?: string;
  /** A detail, which a short report leaves out. */
  readonly detail?: true;
}

/** How days are counted and ends are moved. */
export interface CalendarRule {
  readonly holidays: HolidayCountry;
  readonly rolling: DayRolling;
  /** For each law that counts days, where its counting comes from. */
  readonly counting: Readonly<Record<Stage['counting'], { readonly text: string } & Sourced>>;
}

/** How long a stage took in practice. It stands beside the statutory length and computes nothing. */
export interface ObservedDuration extends Sourced {
  readonly id: string;
  /** Id of the stage; absent for the procedure as a whole. */
  readonly stage?: string;
  readonly text: string;
  /** The period that was observed. */
  readonly period: string;
}
