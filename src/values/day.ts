/** A calendar day, written `YYYY-MM-DD`. Days compare as text, so no clock and no time zone is involved. */
export type Day = string;

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day that exists: `2023-02-29` is none. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string') return false;
  const match = dayPattern.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The months in English, as they stand in a date. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A day, month or year as people write it: `1 July 2023`, `December 2018`, `2015`. The same in every locale. */
export function longDay(day: string): string {
  const [year, month, date] = day.split('-');
  const name = months[Number(month) - 1];
  if (name === undefined) return `${year}`;
  return date === undefined ? `${name} ${year}` : `${Number(date)} ${name} ${year}`;
}

/**
 * The number of a day in the Gregorian calendar, counted from 1 January of the year 0: days apart are numbers apart, by
 * whole numbers alone.
 *
 * @param day - a day that exists
 */
export function dayNumber(day: Day): number {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  let number = daysBeforeYear(year) + date - 1;
  for (let before = 1; before < month; before++) number += daysInMonth(year, before);
  return number;
}

/** The day of a number, as {@link dayNumber} counts. */
export function dayFromNumber(number: number): Day {
  let year = Math.floor(number / 366);
  while (daysBeforeYear(year + 1) <= number) year += 1;
  let rest = number - daysBeforeYear(year);
  let month = 1;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return dayOf(year, month, rest + 1);
}

/** The day of a year, month and date. */
export const dayOf = (year: number, month: number, date: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

/** The day some days later, or earlier for a negative number. */
export const addDays = (day: Day, days: number): Day => dayFromNumber(dayNumber(day) + days);

/** Whether a day is a Saturday or a Sunday. */
export const isWeekend = (day: Day): boolean => {
  // 1 January of the year 0 was a Saturday.
  const weekday = dayNumber(day) % 7;
  return weekday === 0 || weekday === 1;
};

/** Days before 1 January of a year since that of the year 0, which was a leap year. */
function daysBeforeYear(year: number): number {
  if (year === 0) return 0;
  const past = year - 1;
  return 365 * year + 1 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}
