import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandAt, exactScore } from '../../src/screening/numbers.js';
import { ratioFrom, ratioText } from '../../src/values/ratio.js';

const scale = 1000n;
const shown = (thousandths: bigint, starts: readonly bigint[]): string => exactScore(thousandths, scale, starts).shown;

describe('a score as it is shown', () => {
  it('is rounded to one decimal, a half upwards', () => {
    expect(shown(29_583n, [0n])).toBe('29.6');
    expect(shown(29_550n, [0n])).toBe('29.6');
    expect(shown(29_549n, [0n])).toBe('29.5');
    expect(shown(0n, [0n])).toBe('0.0');
  });

  it('stays below the edge of a band that it does not reach', () => {
    expect(shown(24_960n, [0n, 25_000n])).toBe('24.9');
    expect(shown(25_000n, [0n, 25_000n])).toBe('25.0');
  });

  it('stays above the edge of a band that it has reached', () => {
    expect(shown(25_020n, [0n, 25_010n])).toBe('25.1');
  });

  it('is shown exactly where no decimal lies in its band', () => {
    expect(shown(25_020n, [0n, 25_010n, 25_030n])).toBe('1251/50');
  });

  it('lies in the band of the exact score, whatever the edges', () => {
    const edges = fc.uniqueArray(fc.bigInt({ min: 1n, max: 100_000n }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 100_000n }), edges, (value, cuts) => {
        const starts = [0n, ...cuts.sort((a, b) => Number(a - b))];
        const { shown: text, exact } = exactScore(value, scale, starts);
        const { numerator, denominator } = ratioFrom(text);
        expect(
          bandAt(
            numerator * scale,
            starts.map((start) => start * denominator),
          ),
        ).toBe(bandAt(value, starts));
        expect(ratioText(ratioFrom(exact))).toBe(exact);
      }),
    );
  });
});
