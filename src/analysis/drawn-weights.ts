import { leastCommonMultiple, type Ratio } from '../values/ratio.js';
import type { Random } from './random.js';

/** A hundred percent, in the thousandths in which weights are drawn. */
export const WHOLE = 100_000n;

/**
 * Draws weights around given ones: each is multiplied by a random factor, in thousandths, and all are brought back to a
 * hundred percent, in thousandths of a percent. What rounding leaves over goes to those that lost most, the first of
 * several, so that they always add up.
 *
 * @param spread - how far a factor may be from one, in thousandths, up to 1000
 */
export function weightDrawer(weights: readonly Ratio[], spread: number): (random: Random) => readonly bigint[] {
  const common = weights.reduce((all, one) => leastCommonMultiple(all, one.denominator), 1n);
  const base = weights.map(({ numerator, denominator }) => (numerator * common) / denominator);
  return (random) => {
    const factors = base.map(() => BigInt(1000 - spread + random.below(2 * spread + 1)));
    const raw = base.map((weight, index) => weight * (factors[index] as bigint));
    const total = raw.reduce((sum, one) => sum + one, 0n);
    // Only a spread of the whole can draw nothing for all; they stay as they are then.
    return total === 0n ? brought(base) : brought(raw);
  };
}

function brought(raw: readonly bigint[]): bigint[] {
  const total = raw.reduce((sum, one) => sum + one, 0n);
  if (total === 0n) return [...raw];
  const shares = raw.map((one) => (one * WHOLE) / total);
  const left = WHOLE - shares.reduce((sum, one) => sum + one, 0n);
  const order = raw
    .map((one, index) => ({ index, lost: (one * WHOLE) % total }))
    .sort((a, b) => (a.lost < b.lost ? 1 : a.lost > b.lost ? -1 : a.index - b.index));
  for (const { index } of order.slice(0, Number(left))) shares[index] = (shares[index] as bigint) + 1n;
  return shares;
}
