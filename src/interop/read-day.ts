import { type Day, isDay } from '../values/day.js';
import type { Report } from './draft.js';
import type { ImportedDay } from './imported.js';
import { shown } from './read-json.js';

/** The last day of a month. */
const lastDay = (month: string): Day =>
  ['31', '30', '29', '28'].map((date) => `${month}-${date}`).find(isDay) ?? `${month}-28`;

/**
 * A day as files write it: with or without a time, or a month or a year, of which every day is possible. What is empty
 * is absent.
 */
export function readDay(value: unknown, what: string, report: Report): ImportedDay | undefined {
  if (value === undefined || value === null) return undefined;
  if (value === '') {
    report('empty-value', `${what} is an empty text; read as not known.`);
    return undefined;
  }
  const text = typeof value === 'string' ? value.trim() : '';
  const [, date, month, year] = /^(?:(\d{4}-\d{2}-\d{2})(?:[T ].*)?|(\d{4}-\d{2})|(\d{4}))$/.exec(text) ?? [];
  if (isDay(date)) return date;
  if (month !== undefined && isDay(`${month}-01`)) return { earliest: `${month}-01`, latest: lastDay(month) };
  if (year !== undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  report('bad-date', `${what} is ${shown(value)}, which is no date; read as not known.`);
  return undefined;
}

/** The first and the last day of a date that is known within bounds. */
export const firstDay = (day: ImportedDay): Day | undefined => (typeof day === 'string' ? day : day.earliest);
export const finalDay = (day: ImportedDay): Day | undefined => (typeof day === 'string' ? day : day.latest);

/** Since when and until when, with an issue where the end lies before the start. */
export function readPeriod(
  start: unknown,
  end: unknown,
  report: Report,
): { readonly since?: ImportedDay; readonly until?: ImportedDay } {
  const since = readDay(start, 'The start', report);
  const until = readDay(end, 'The end', report);
  const [first, last] = [since && firstDay(since), until && finalDay(until)];
  if (first !== undefined && last !== undefined && last < first) {
    report('ends-before-start', `It ends on ${last} and starts on ${first}; both are kept as they are.`);
  }
  return { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
}

/** A point in time to order statements by; undefined where the text is no date. A time without a zone is taken as UTC. */
export function instantOf(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (!/^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(text)) return undefined;
  if (!isDay(text.slice(0, 10))) return undefined;
  const zoned = text.length === 10 || /(Z|[+-]\d{2}:?\d{2})$/.test(text.slice(10)) ? text : `${text}Z`;
  const instant = Date.parse(zoned.replace(' ', 'T'));
  return Number.isNaN(instant) ? undefined : instant;
}
