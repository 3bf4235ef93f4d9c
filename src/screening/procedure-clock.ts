import type { DayRolling } from '../rules/procedure-stages.js';
import { dayFromNumber } from '../values/day.js';

/** A stop of the clock in day numbers: from the day of the request to the day of the answer, if there is one yet. */
export interface StopRun {
  readonly from: number;
  readonly until: number | undefined;
}

/** Which days count as working days, and whether an end on another one is moved. */
export interface DayCount {
  readonly isWorkingDay: (day: string) => boolean;
  readonly rolling: DayRolling;
}

/** The end of a run: as counted, and as moved. */
export interface RunEnd {
  readonly counted: number;
  readonly moved: number;
}

/** How far an end may be moved: a calendar without a working day in all that time is none. */
const MOST_DAYS_MOVED = 366;

/** The day itself, or the next working day after it. */
export function rolled(day: number, { isWorkingDay, rolling }: DayCount): number {
  if (rolling === 'none') return day;
  for (let moved = day; moved <= day + MOST_DAYS_MOVED; moved++) if (isWorkingDay(dayFromNumber(moved))) return moved;
  throw new RangeError(`The calendar has no working day in the year after ${dayFromNumber(day)}.`);
}

/** Stops in order, those that meet or overlap as one. */
export function mergedStops(stops: readonly StopRun[]): StopRun[] {
  const merged: StopRun[] = [];
  for (const stop of [...stops].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last === undefined || (last.until !== undefined && stop.from > last.until)) merged.push(stop);
    else {
      const open = last.until === undefined || stop.until === undefined;
      const until = open ? undefined : Math.max(last.until ?? 0, stop.until ?? 0);
      merged[merged.length - 1] = { from: last.from, until };
    }
  }
  return merged;
}

/**
 * The last day of a run of calendar days. The day from which it runs is not counted; a stop that begins before the run is
 * over, moved end included, takes its days out of it.
 *
 * @param stops - as {@link mergedStops} gives them
 * @returns the end, or `undefined` where a stop in the run has no end yet
 */
export function runEnd(from: number, days: number, stops: readonly StopRun[], count: DayCount): RunEnd | undefined {
  let end = from + days;
  for (const stop of stops) {
    const begins = Math.max(stop.from, from);
    if (begins > rolled(end, count)) break;
    if (stop.until === undefined) return undefined;
    if (stop.until > begins) end = stop.until + Math.max(0, end - begins);
  }
  return { counted: end, moved: rolled(end, count) };
}
