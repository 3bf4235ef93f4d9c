import { type Day, dayFromNumber, dayNumber, dayOf } from '../values/day.js';

/** A public holiday: on a fixed date, or so many days after Easter Sunday. */
type HolidayRule = { readonly name: string } & (
  | { readonly month: number; readonly date: number }
  | { readonly afterEaster: number }
);

/** The public holidays of a state, with the years for which the list was compared with another one. */
interface HolidayTable {
  readonly from: number;
  readonly until: number;
  readonly rules: readonly HolidayRule[];
}

/** The ten legal holidays of Belgium, compared with the package date-holidays in a test. */
const belgium: HolidayTable = {
  from: 1975,
  until: 2100,
  rules: [
    { name: "New Year's Day", month: 1, date: 1 },
    { name: 'Easter Monday', afterEaster: 1 },
    { name: 'Labour Day', month: 5, date: 1 },
    { name: 'Ascension Day', afterEaster: 39 },
    { name: 'Whit Monday', afterEaster: 50 },
    { name: 'National Day', month: 7, date: 21 },
    { name: 'Assumption', month: 8, date: 15 },
    { name: "All Saints' Day", month: 11, date: 1 },
    { name: 'Armistice Day', month: 11, date: 11 },
    { name: 'Christmas Day', month: 12, date: 25 },
  ],
};

const tables = { BE: belgium } as const;

/** A state whose public holidays are known. */
export type HolidayCountry = keyof typeof tables;

/** The states whose public holidays are known. */
export const holidayCountries = Object.keys(tables) as HolidayCountry[];

/** A public holiday of a year. */
export interface Holiday {
  readonly on: Day;
  readonly name: string;
}

/**
 * The public holidays of a state in a year, in order. Days that banks or authorities grant of their own are not among
 * them, nor the days that replace a holiday on a Sunday.
 *
 * @param year - for Belgium from 1975 to 2100, the years for which the list was compared with another one
 * @throws RangeError for a state without a table, and for a year outside of it
 * @example
 * ```ts
 * import { publicHolidays } from 'fdi-screening';
 * publicHolidays('BE', 2024)[1]; // => { on: '2024-04-01', name: 'Easter Monday' }
 * ```
 */
export function publicHolidays(country: HolidayCountry, year: number): readonly Holiday[] {
  const table = Object.hasOwn(tables, country) ? tables[country] : undefined;
  if (table === undefined) {
    throw new RangeError(`Public holidays are known for ${Object.keys(tables).join(', ')}, not for ${country}.`);
  }
  if (!Number.isInteger(year) || year < table.from || year > table.until) {
    const found = `found ${year}. For another year give a calendar of your own.`;
    throw new RangeError(
      `Public holidays of ${country} are known for the years ${table.from} to ${table.until}; ${found}`,
    );
  }
  const easter = dayNumber(easterSunday(year));
  return table.rules
    .map((rule) => ({
      on: 'afterEaster' in rule ? dayFromNumber(easter + rule.afterEaster) : dayOf(year, rule.month, rule.date),
      name: rule.name,
    }))
    .sort((a, b) => dayNumber(a.on) - dayNumber(b.on));
}

/** Whether a day is a public holiday of a state; as {@link publicHolidays}. */
export const isPublicHoliday = (country: HolidayCountry, day: Day): boolean =>
  publicHolidays(country, Number(day.slice(0, 4))).some(({ on }) => on === day);

/** Easter Sunday of a year in the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
function easterSunday(year: number): Day {
  const golden = year % 19;
  const [century, inCentury] = [Math.floor(year / 100), year % 100];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}
