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

const months = [
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
