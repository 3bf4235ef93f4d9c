import type { Day } from '../values/day.js';

const LENGTH = 86_400_000;
const numberOf = (day: Day): number => Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8)) / LENGTH;
const dayOf = (number: number): Day => new Date(number * LENGTH).toISOString().slice(0, 10);

/** The day after another. */
export const dayAfter = (day: Day): Day => dayOf(numberOf(day) + 1);

/** A day between two others, or `undefined` where there is none. */
export function dayBetween(from: Day, to: Day): Day | undefined {
  const [first, last] = [numberOf(from), numberOf(to)];
  return last - first < 2 ? undefined : dayOf(Math.floor((first + last) / 2));
}
