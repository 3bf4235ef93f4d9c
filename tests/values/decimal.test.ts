import { Decimal as DecimalJs } from 'decimal.js';
import fc from 'fast-check';
import { Decimal, toDecimal } from 'fdi-screening';
import { afterEach, describe, expect, it } from 'vitest';
import { decimalToText, MAX_DECIMAL_LENGTH, survivesParsing, whyNotDecimal } from '../../src/values/decimal.js';

const places = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.stringMatching(/^\d{0,18}$/), fc.boolean());
const anyDecimal = places.map(([whole, part, below]) => `${below ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`);

describe('an exact decimal', () => {
  it.each([0, -0, 30000, 69.54, 0.1, 123456789012345, 1e21, '0', '-5', '30000.000', '9'.repeat(40)])(
    'is made of %j',
    (input) => {
      expect(whyNotDecimal(input)).toBeUndefined();
      expect(toDecimal(input).isFinite()).toBe(true);
    },
  );

  it.each([
    [Number.NaN, 'is not a finite number'],
    [Number.POSITIVE_INFINITY, 'is not a finite number'],
    [0.1 + 0.2, 'has more than fifteen significant digits'],
    [2 ** 53, 'has more than fifteen significant digits'],
    [1234567890.1234567, 'has more than fifteen significant digits'],
    [1e40, 'is longer than 40 characters when it is written out'],
    [1e-39, 'is longer than 40 characters when it is written out'],
    [Number.MIN_VALUE, 'is longer than 40 characters when it is written out'],
    ['9'.repeat(41), 'is longer than 40 characters'],
    ['', 'is not written as a decimal'],
    ['1e5', 'is not written as a decimal'],
    ['0x10', 'is not written as a decimal'],
    [' 5 ', 'is not written as a decimal'],
    ['5\n', 'is not written as a decimal'],
    ['٣', 'is not written as a decimal'],
    ['５', 'is not written as a decimal'],
    ['+5', 'is not written as a decimal'],
    ['.5', 'is not written as a decimal'],
    ['5.', 'is not written as a decimal'],
    ['1,000', 'is not written as a decimal'],
    ['1_000', 'is not written as a decimal'],
    ['NaN', 'is not written as a decimal'],
    ['Infinity', 'is not written as a decimal'],
    [5n, 'is neither a number nor a decimal string'],
    [null, 'is neither a number nor a decimal string'],
    [['5'], 'is neither a number nor a decimal string'],
  ])('is not made of %s, which %s', (input, why) => {
    expect(whyNotDecimal(input)).toContain(why);
  });

  it('is refused with its reason when it is not exact', () => {
    expect(() => toDecimal('1e5')).toThrow(
      new RangeError('"1e5" is not written as a decimal such as "30000" or "69.54"'),
    );
  });

  it('adds and multiplies without rounding, as long as the longest input allows', () => {
    expect(decimalToText(toDecimal(0.1).plus(toDecimal(0.2)))).toBe('0.3');
    const [great, small] = ['9'.repeat(MAX_DECIMAL_LENGTH), `0.${'0'.repeat(37)}1`];
    expect(decimalToText(toDecimal(great).plus(toDecimal(small)))).toBe(`${great}.${'0'.repeat(37)}1`);
    expect(decimalToText(toDecimal(great).times(toDecimal(great)))).toBe((BigInt(great) * BigInt(great)).toString());
    expect(decimalToText(toDecimal(1e39).plus(toDecimal(1e-38)))).toBe(`1${'0'.repeat(39)}.${'0'.repeat(37)}1`);
  });

  it('has one text, which is read as the same number again', () => {
    fc.assert(
      fc.property(anyDecimal, (text) => {
        const written = decimalToText(toDecimal(text));
        expect(written).toMatch(/^(0|-?(0|[1-9]\d*)(\.\d*[1-9])?)$/);
        expect(toDecimal(written).equals(toDecimal(text))).toBe(true);
      }),
    );
    expect(['-0', '0.000', '007.50', '-0.0'].map((text) => decimalToText(toDecimal(text)))).toEqual([
      '0',
      '0',
      '7.5',
      '0',
    ]);
  });

  describe('whatever another part of the program does with decimal.js', () => {
    const before = { precision: DecimalJs.precision, toExpPos: DecimalJs.toExpPos };
    afterEach(() => {
      DecimalJs.set(before);
    });

    it('keeps its precision', () => {
      DecimalJs.set({ precision: 3, toExpPos: 2 });
      expect(decimalToText(toDecimal('123456.789').plus(toDecimal('0.0001')))).toBe('123456.7891');
      expect(Decimal).not.toBe(DecimalJs);
    });
  });
});

describe('a number in a JSON text', () => {
  it.each(['0', '-0', '30000', '1.50', '1e21', '1E-7', '0.000123456789012345', '100000000000000000000000'])(
    '%s survives parsing',
    (text) => {
      expect(survivesParsing(text)).toBe(true);
    },
  );

  it.each(['1234567890123456', '100.0000000000000000001', '1e400', '1e-400', '-0.10000000000000001', '1-2'])(
    '%s does not',
    (text) => {
      expect(survivesParsing(text)).toBe(false);
    },
  );

  it('survives if and only if the parsed number is the same exact decimal', () => {
    const fifteenDigits = fc.tuple(fc.integer({ min: 1, max: 999_999_999_999_999 }), fc.integer({ min: -30, max: 30 }));
    fc.assert(
      fc.property(fifteenDigits, ([digits, exponent]) => {
        const text = `${digits}e${exponent}`;
        expect(survivesParsing(text)).toBe(true);
        expect(new Decimal(Number(text)).equals(new Decimal(text))).toBe(true);
      }),
    );
  });

  it('is judged in time proportional to its length, however its zeros lie', () => {
    const started = performance.now();
    expect(survivesParsing(`1${'0'.repeat(4_000_000)}1`)).toBe(false);
    expect(survivesParsing(`0.${'0'.repeat(4_000_000)}1e5`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
