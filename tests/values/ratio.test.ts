import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addRatios,
  compareRatios,
  floorTenths,
  greatestCommonDivisor,
  leastCommonMultiple,
  multiplyRatios,
  type Ratio,
  ratio,
  ratioFrom,
  ratioText,
  roundTenths,
  tenthsText,
} from '../../src/values/ratio.js';

const subtract = (a: Ratio, b: Ratio): Ratio => addRatios(a, multiplyRatios(b, ratio(-1n)));

const anyRatio = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
  .map(([numerator, denominator]) => ratio(numerator, denominator));

describe('a ratio', () => {
  it('is kept in lowest terms, its sign above the line', () => {
    expect(ratioText(ratio(6n, 4n))).toBe('3/2');
    expect(ratioText(ratio(6n, -4n))).toBe('-3/2');
    expect(ratioText(ratio(-6n, -4n))).toBe('3/2');
    expect(ratio(0n, -5n)).toEqual({ numerator: 0n, denominator: 1n });
    fc.assert(
      fc.property(anyRatio, ({ numerator, denominator }) => {
        expect(denominator > 0n).toBe(true);
        expect(greatestCommonDivisor(numerator, denominator)).toBe(numerator === 0n ? denominator : 1n);
      }),
    );
  });

  it('has no denominator of zero', () => {
    expect(() => ratio(1n, 0n)).toThrow(RangeError);
    expect(() => ratioFrom('1/0')).toThrow(RangeError);
  });

  it('is read from a decimal or a fraction, and from nothing else', () => {
    expect(['0.5', 12.5, '1/3', '-2/4', '10.0', '007'].map((text) => ratioText(ratioFrom(text)))).toEqual([
      '1/2',
      '25/2',
      '1/3',
      '-1/2',
      '10',
      '7',
    ]);
    for (const text of ['', '1/-3', '1 / 3', '1/3/5', '0.5/2', 'one', '1e5', `1/${'9'.repeat(41)}`]) {
      expect(() => ratioFrom(text), text).toThrow(RangeError);
    }
  });

  it('obeys arithmetic without rounding', () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, anyRatio, (a, b, c) => {
        expect(addRatios(a, b)).toEqual(addRatios(b, a));
        expect(addRatios(addRatios(a, b), c)).toEqual(addRatios(a, addRatios(b, c)));
        expect(subtract(addRatios(a, b), b)).toEqual(a);
        expect(multiplyRatios(addRatios(a, b), c)).toEqual(addRatios(multiplyRatios(a, c), multiplyRatios(b, c)));
      }),
    );
  });

  it('is ordered as its difference says', () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, (a, b) => {
        const { numerator } = subtract(a, b);
        expect(compareRatios(a, b)).toBe(numerator < 0n ? -1 : numerator > 0n ? 1 : 0);
      }),
    );
    expect(compareRatios(ratioFrom('0.1'), ratioFrom('1/10'))).toBe(0);
  });

  it('a third of three is one, and a tenth and a fifth are three tenths', () => {
    const third = ratioFrom('1/3');
    expect(ratioText(addRatios(addRatios(third, third), third))).toBe('1');
    expect(ratioText(addRatios(ratioFrom(0.1), ratioFrom(0.2)))).toBe('3/10');
  });
});

describe('tenths', () => {
  it.each([
    ['29.55', '29.5', '29.6'],
    ['29.54', '29.5', '29.5'],
    ['0', '0.0', '0.0'],
    ['-0.05', '-0.1', '0.0'],
    ['-0.04', '-0.1', '0.0'],
    ['-1.25', '-1.3', '-1.2'],
    ['2/3', '0.6', '0.7'],
    ['100', '100.0', '100.0'],
  ])('%s is %s rounded down and %s rounded', (text, floor, rounded) => {
    expect(tenthsText(floorTenths(ratioFrom(text)))).toBe(floor);
    expect(tenthsText(roundTenths(ratioFrom(text)))).toBe(rounded);
  });

  it('rounding down takes off less than a tenth, and rounding moves by half a tenth at most', () => {
    fc.assert(
      fc.property(anyRatio, (value) => {
        const lost = subtract(value, ratio(floorTenths(value), 10n));
        expect(compareRatios(lost, ratio(0n))).toBeGreaterThanOrEqual(0);
        expect(compareRatios(lost, ratio(1n, 10n))).toBe(-1);
        const moved = subtract(ratio(roundTenths(value), 10n), value);
        expect(compareRatios(moved, ratio(1n, 20n))).toBeLessThanOrEqual(0);
        expect(compareRatios(moved, ratio(-1n, 20n))).toBe(1);
      }),
    );
  });
});

it('the least common multiple is a multiple of both and of nothing less', () => {
  const whole = fc.bigInt({ min: 1n, max: 10n ** 12n });
  fc.assert(
    fc.property(whole, whole, (a, b) => {
      const multiple = leastCommonMultiple(a, b);
      expect([multiple % a, multiple % b]).toEqual([0n, 0n]);
      expect(multiple * greatestCommonDivisor(a, b)).toBe(a * b);
    }),
  );
  expect(greatestCommonDivisor(0n, 0n)).toBe(1n);
});
