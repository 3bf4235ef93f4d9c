import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayFromNumber, dayNumber, isDay, isWeekend, longDay } from '../../src/values/day.js';

describe('a day', () => {
  it.each(['2024-02-29', '2000-02-29', '2400-02-29', '2023-02-28', '1999-12-31', '2024-04-30', '0001-01-01'])(
    '%s exists',
    (day) => {
      expect(isDay(day)).toBe(true);
    },
  );

  it.each<[unknown, string]>([
    ['2023-02-29', 'no leap year'],
    ['1900-02-29', 'a century that is no leap year'],
    ['2100-02-29', 'a century that is no leap year'],
    ['2024-02-30', 'February'],
    ['2024-04-31', 'a month of thirty days'],
    ['2024-13-01', 'no month'],
    ['2024-00-10', 'no month'],
    ['2024-01-00', 'no day'],
    ['2024-1-1', 'not two digits'],
    ['24-01-01', 'not four digits'],
    ['2024-01-01T00:00:00Z', 'an instant'],
    ['2024-01-01\n', 'a line'],
    [' 2024-01-01', 'a space'],
    ['２０２４-01-01', 'digits of another script'],
    [20240101, 'a number'],
    [new Date(0), 'a date'],
    [undefined, 'nothing'],
  ])('%s does not: %s', (day) => {
    expect(isDay(day)).toBe(false);
  });

  it('exists if and only if the calendar has it', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1600, max: 2500 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const calendar = new Date(Date.UTC(year, month - 1, day));
        const exists = calendar.getUTCMonth() === month - 1 && calendar.getUTCDate() === day;
        const pad = (part: number): string => String(part).padStart(2, '0');
        expect(isDay(`${year}-${pad(month)}-${pad(day)}`)).toBe(exists);
      }),
      { numRuns: 1000 },
    );
  });
});

it('a date is shown as exactly as it is known, and the same in every locale', () => {
  expect(['2023-07-01', '2018-12', '2015'].map(longDay)).toEqual(['1 July 2023', 'December 2018', '2015']);
});

describe('the number of a day', () => {
  const anyDay = fc.integer({ min: 0, max: dayNumber('9999-12-31') });

  it('counts from 1 January of the year 0, and gives the day back', () => {
    expect([dayNumber('0000-01-01'), dayFromNumber(0)]).toEqual([0, '0000-01-01']);
    fc.assert(
      fc.property(anyDay, (number) => {
        const day = dayFromNumber(number);
        expect(isDay(day)).toBe(true);
        expect(dayNumber(day)).toBe(number);
      }),
    );
  });

  it('counts as the calendar of the platform does', () => {
    const first = dayNumber('1970-01-01');
    fc.assert(
      fc.property(anyDay, (number) => {
        const date = new Date((number - first) * 86_400_000);
        expect(dayFromNumber(number)).toBe(date.toISOString().slice(0, 10));
        expect(isWeekend(dayFromNumber(number))).toBe([0, 6].includes(date.getUTCDay()));
      }),
    );
  });

  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2024-01-01', 366, '2025-01-01'],
  ])('%s and %s days is %s', (day, days, later) => {
    expect(addDays(day, days)).toBe(later);
  });
});
