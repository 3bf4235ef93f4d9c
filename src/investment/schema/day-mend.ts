import { isDay, longDay } from '../../values/day.js';

const inDigits = 'Write the year, the month and the day in digits, such as "2024-03-01".';

const padded = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

const daysIn = (month: string): number | undefined =>
  [31, 30, 29, 28].find((last) => isDay(`${month}-${String(last)}`));

/** How to write a day that was not written as one. */
export function mendDay(found: unknown): string {
  const text = typeof found === 'number' ? String(found) : typeof found === 'string' ? found.trim() : '';
  if (text.length > 40) return inDigits;
  const yearLast = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (yearLast !== null) {
    const [, first = '', second = '', year = ''] = yearLast;
    return mendOrder(padded(year, second, first), padded(year, first, second));
  }
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?!\d)/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (yearFirst !== null) {
    const [, year = '', month = '', day = ''] = yearFirst;
    return mendDigits(padded(year, month, day));
  }
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(text) ?? [];
  return year === undefined ? inDigits : mendRough(year, month);
}

/** A day whose first two numbers may be day and month, or month and day. */
function mendOrder(dayFirst: string, monthFirst: string): string {
  const [meant, other] = [...new Set([dayFirst, monthFirst])].filter(isDay);
  if (meant === undefined) return mendDigits(dayFirst);
  if (other === undefined) return `Write "${meant}".`;
  return `Write the year first: "${meant}" for ${longDay(meant)}, or "${other}" for ${longDay(other)}.`;
}

function mendDigits(day: string): string {
  const month = day.slice(0, 7);
  if (isDay(day)) return `Write "${day}".`;
  const days = daysIn(month);
  if (days === undefined) return 'Write the year, the month from 01 to 12 and the day, in this order.';
  return `${longDay(month)} has ${days} days: write one of them.`;
}

/** A month or a year where a day is due. */
function mendRough(year: string, month: string | undefined): string {
  const [from, to] = month === undefined ? [`${year}-01`, `${year}-12`] : [`${year}-${month}`, `${year}-${month}`];
  const days = daysIn(to);
  if (days === undefined) return inDigits;
  return `Write a day, or in a leaf the days between which it lies: { "earliest": "${from}-01", "latest": "${to}-${days}" }.`;
}
