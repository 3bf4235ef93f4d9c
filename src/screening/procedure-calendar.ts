import { isPublicHoliday } from '../reference/holidays.js';
import type { Procedure } from '../rules/procedure.js';
import {
  type CalendarEvent,
  type CalendarRule,
  calendarEvents,
  type DayRolling,
  type ObservedDuration,
  type Stage,
} from '../rules/procedure-stages.js';
import type { Citation } from '../values/citation.js';
import { addDays, type Day, dayFromNumber, dayNumber, isDay, isWeekend } from '../values/day.js';
import { type SourceStatus, weakestStatus } from '../values/status.js';
import { type DayCount, mergedStops, type RunEnd, runEnd, type StopRun } from './procedure-clock.js';

/** Days on which something happened. What is left out has not happened yet, or is not known. */
export type CalendarDays = { readonly [Event in CalendarEvent]?: Day };

/** On what terms a calendar is made. */
export interface CalendarOptions extends CalendarDays {
  /** The day of filing. */
  readonly filedOn: Day;
  /** The day on which the authority declared the file complete; it may be another than that of filing. */
  readonly completeOn?: Day;
  /** The day on which the second phase was opened. */
  readonly secondPhaseOn?: Day;
  /** Requests for information: the day of each, and the day on which the answer came in, if it did. */
  readonly stops?: readonly { readonly from: Day; readonly until?: Day }[];
  /** Extensions in calendar days, by the id of the stage. */
  readonly extensions?: readonly { readonly stage: string; readonly days: number }[];
  /** Working days. @defaultValue all days but weekends and the public holidays that the procedure names */
  readonly calendar?: {
    /** Whether a day is one on which a term may end. */
    readonly isWorkingDay: (day: Day) => boolean;
  };
  /** What happens to an end on a day that is none. @defaultValue as the procedure says */
  readonly rolling?: DayRolling;
}

/** A day as far as it is known: at the earliest, at the latest; without a latest one it is open. */
export interface DayRange {
  readonly earliest: Day;
  readonly latest?: Day;
}

/** A stage of a calendar. */
export interface CalendarStep {
  readonly stage: string;
  readonly title: string;
  /** The day from which it runs, not itself counted; absent where nothing bounds it. */
  readonly from?: DayRange;
  /** Its last day. */
  readonly until?: DayRange;
  /** The length that the law sets, in calendar days, without stops and extensions. */
  readonly days?: number;
  readonly extendedBy: number;
  /** Whether the end was moved, in one of its two bounds at least. */
  readonly moved: boolean;
  /** How well the stage and its length are supported. */
  readonly status: SourceStatus;
  /** How well the day of its end is: the counting of days has a source of its own. */
  readonly endStatus: SourceStatus;
  readonly citations: readonly Citation[];
  readonly note?: string;
  /** How long it took in practice. Nothing is computed from it. */
  readonly observed: readonly ObservedDuration[];
}

/**
 * The calendar of a procedure, stage by stage, from the days that are known. Stops and extensions move an end; practice
 * never does: it stands beside.
 *
 * @param procedure - of a rule set, such as `belgium2023.procedure`
 * @throws RangeError with every problem: a day that does not exist or lies before the one it follows, a stage that there
 * is not, a length that is no whole number, a procedure without a calendar
 * @example
 * ```ts
 * import { procedureCalendar } from 'fdi-screening';
 * import { belgium2023 } from 'fdi-screening/law';
 * const steps = procedureCalendar(belgium2023.procedure, { filedOn: '2024-03-01', completeOn: '2024-03-06' });
 * steps.find((step) => step.stage === 'phase-1')?.until; // => { earliest: '2024-04-05', latest: '2024-04-05' }
 * ```
 */
export function procedureCalendar(procedure: Procedure | undefined, options: CalendarOptions): CalendarStep[] {
  const rule = procedure?.calendar;
  if (procedure === undefined || rule === undefined) {
    throw new RangeError('This rule set says nothing of how days are counted: it has no procedure with a calendar.');
  }
  const problems = problemsIn(options, procedure);
  if (problems.length > 0) throw new RangeError(`No calendar can be made of this:\n  ${problems.join('\n  ')}`);
  const count: DayCount = {
    isWorkingDay: options.calendar?.isWorkingDay ?? ((day) => !isWeekend(day) && !isPublicHoliday(rule.holidays, day)),
    rolling: options.rolling ?? rule.rolling,
  };
  const stops = mergedStops(
    (options.stops ?? []).map(({ from, until }) => ({
      from: dayNumber(from),
      until: until === undefined ? undefined : dayNumber(until),
    })),
  );
  const steps: CalendarStep[] = [];
  for (const stage of procedure.stages) steps.push(stepOf(stage, { procedure, rule, options, count, stops, steps }));
  return steps;
}

interface Making {
  readonly procedure: Procedure;
  readonly rule: CalendarRule;
  readonly options: CalendarOptions;
  readonly count: DayCount;
  readonly stops: readonly StopRun[];
  /** The steps of the stages before. */
  readonly steps: readonly CalendarStep[];
}

function stepOf(stage: Stage, making: Making): CalendarStep {
  const { procedure, rule, options } = making;
  const extensions = (options.extensions ?? []).filter((one) => one.stage === stage.id);
  const extendedBy = extensions.reduce((sum, { days }) => sum + days, 0);
  const from = startOf(stage, making);
  const { until, moved } = endOf(stage, from, extendedBy, making);
  return {
    stage: stage.id,
    title: stage.title,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(stage.days === undefined ? {} : { days: stage.days }),
    extendedBy,
    moved,
    status: stage.status,
    endStatus:
      stage.days === undefined ? stage.status : weakestStatus([stage.status, rule.counting[stage.counting].status]),
    citations: stage.citations,
    ...(stage.note === undefined ? {} : { note: stage.note }),
    observed: procedure.observed.filter((one) => one.stage === stage.id),
  };
}

const exactly = (day: Day): DayRange => ({ earliest: day, latest: day });

/** When a stage starts: on its day, or as far as the stage within which it must start bounds it. */
function startOf({ startsOn, openedDuring }: Stage, { options, steps }: Making): DayRange | undefined {
  const day = options[startsOn];
  if (day !== undefined) return exactly(day);
  const during = steps.find(({ stage }) => stage === openedDuring);
  if (during?.from === undefined) return undefined;
  const latest = during.until?.latest;
  return { earliest: during.from.earliest, ...(latest === undefined ? {} : { latest: addDays(latest, 1) }) };
}

function endOf(
  stage: Stage,
  from: DayRange | undefined,
  extendedBy: number,
  { options, count, stops }: Making,
): { until?: DayRange; moved: boolean } {
  if (stage.days === undefined) {
    const day = stage.endsOn === undefined ? undefined : options[stage.endsOn];
    if (day !== undefined) return { until: exactly(day), moved: false };
    return from === undefined ? { moved: false } : { until: { earliest: from.earliest }, moved: false };
  }
  if (from === undefined) return { moved: false };
  const days = stage.days + extendedBy;
  const counted = stage.stops ? stops : [];
  const end = (start: Day, stopped: readonly StopRun[]): RunEnd | undefined =>
    runEnd(dayNumber(start), days, stopped, count);
  // A stop without an end yet may end at once.
  const closed = counted.map((stop) => ({ from: stop.from, until: stop.until ?? stop.from }));
  const earliest = end(from.earliest, closed) as RunEnd;
  const latest = from.latest === undefined ? undefined : end(from.latest, counted);
  return {
    until: {
      earliest: dayFromNumber(earliest.moved),
      ...(latest === undefined ? {} : { latest: dayFromNumber(latest.moved) }),
    },
    moved: [earliest, latest].some((one) => one !== undefined && one.moved !== one.counted),
  };
}

/** Days that follow one another, where both are known. */
const orders: readonly (readonly [CalendarEvent, CalendarEvent])[] = [
  ['filedOn', 'completeOn'],
  ['completeOn', 'secondPhaseOn'],
  ['unionInformedOn', 'unionAnsweredOn'],
  ['unionInformedOn', 'unionCommentedOn'],
  ['unscreenedInformedOn', 'unscreenedCommentedOn'],
];

function problemsIn(options: CalendarOptions, { stages }: Procedure): string[] {
  const notDays = calendarEvents.flatMap((event) => {
    const day = options[event];
    const needed = event === 'filedOn' || day !== undefined;
    return needed && !isDay(day) ? [`${event}: ${JSON.stringify(day)} is not a day that exists, as YYYY-MM-DD.`] : [];
  });
  const outOfOrder = orders.flatMap(([first, then]) => {
    const [before, after] = [options[first], options[then]];
    if (before === undefined || after === undefined || before <= after) return [];
    return [`${then}: ${after} lies before ${first}, ${before}.`];
  });
  const stops = (options.stops ?? []).flatMap(({ from, until }, index) => {
    if (!isDay(from) || (until !== undefined && !isDay(until))) return [`stops[${index}]: give days as YYYY-MM-DD.`];
    return until !== undefined && until < from ? [`stops[${index}]: ${until} lies before ${from}.`] : [];
  });
  const extensions = (options.extensions ?? []).flatMap(({ stage, days }, index) => {
    const path = `extensions[${index}]`;
    const found = stages.find(({ id }) => id === stage);
    const known = stages.filter(({ extendable }) => extendable).map(({ id }) => id);
    if (found?.extendable !== true)
      return [`${path}: "${stage}" is no stage that can be extended: ${known.join(', ')}.`];
    return Number.isInteger(days) && days >= 0 ? [] : [`${path}: give whole calendar days, not ${days}.`];
  });
  return [...notDays, ...outOfOrder, ...stops, ...extensions];
}
