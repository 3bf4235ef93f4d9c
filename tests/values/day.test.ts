import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay, longDay } from '../../src/values/day.js';

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
