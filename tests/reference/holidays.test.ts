import Holidays from 'date-holidays';
import { isPublicHoliday, publicHolidays } from 'fdi-screening';
import { describe, expect, it } from 'vitest';

const years = Array.from({ length: 2100 - 1975 + 1 }, (_, index) => 1975 + index);

describe('the public holidays of Belgium', () => {
  it('are those of date-holidays in every year from 1975 to 2100', () => {
    const kept = new Holidays('BE');
    for (const year of years) {
      const theirs = kept
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10));
      expect(
        publicHolidays('BE', year).map(({ on }) => on),
        String(year),
      ).toEqual(theirs.sort());
    }
  });

  it('are ten, by name', () => {
    expect(publicHolidays('BE', 2024)).toEqual([
      { on: '2024-01-01', name: "New Year's Day" },
      { on: '2024-04-01', name: 'Easter Monday' },
      { on: '2024-05-01', name: 'Labour Day' },
      { on: '2024-05-09', name: 'Ascension Day' },
      { on: '2024-05-20', name: 'Whit Monday' },
      { on: '2024-07-21', name: 'National Day' },
      { on: '2024-08-15', name: 'Assumption' },
      { on: '2024-11-01', name: "All Saints' Day" },
      { on: '2024-11-11', name: 'Armistice Day' },
      { on: '2024-12-25', name: 'Christmas Day' },
    ]);
  });

  it('are ten days in a year in which two fall together', () => {
    // Ascension Day was on Labour Day.
    const days = publicHolidays('BE', 2008).map(({ on }) => on);
    expect(days.filter((day) => day === '2008-05-01')).toHaveLength(2);
  });

  it.each([
    ['2024-05-09', true],
    ['2024-05-10', false],
    ['2024-03-31', false],
    ['2024-12-26', false],
  ])('%s is one: %s', (day, is) => {
    expect(isPublicHoliday('BE', day)).toBe(is);
  });

  it.each([1974, 2101, 2024.5, Number.NaN])('are not known for %s', (year) => {
    expect(() => publicHolidays('BE', year)).toThrow('known for the years 1975 to 2100');
  });

  it('are not known for another state', () => {
    expect(() => publicHolidays('FR' as 'BE', 2024)).toThrow('known for BE, not for FR');
  });
});
