import { type Minimum, minimise, valueIn } from './minimise.js';
import type { Share } from './share.js';
import type { Space } from './space.js';
import type { Factor } from './tables.js';

/** The ends of a score, with what each criterion adds in the completion that reaches them. */
export interface ScoreEnds {
  readonly min: bigint;
  readonly max: bigint;
  readonly atMin: readonly bigint[];
  readonly atMax: readonly bigint[];
  /** The least sum of the shares that have a table, and the least of its negative; absent beyond the budget. */
  readonly least: Minimum | undefined;
  readonly greatest: Minimum | undefined;
  /** Whether the ends are only bounds. */
  readonly outer: boolean;
}

const negated = (factor: Factor): Factor => ({ units: factor.units, table: factor.table.map((value) => -value) });

/**
 * The least and the greatest sum of some shares over a space. Both are reached by a completion, and are tight, unless a
 * table exceeded its budget or the space itself is an outer bound.
 */
export function scoreEnds(shares: readonly Share[], space: Space): ScoreEnds {
  const factors = shares.map((share) => share.factor);
  const whole = factors.filter((factor) => factor !== undefined);
  const least = minimise(whole, space);
  const greatest = minimise(whole.map(negated), space);
  const outer = least === undefined || greatest === undefined || shares.some((share) => share.outer);
  const at = (end: Minimum | undefined, fallback: (share: Share) => bigint): bigint[] =>
    shares.map((share, index) => {
      const factor = factors[index];
      return end === undefined || factor === undefined ? fallback(share) : valueIn(factor, end.rows, space);
    });
  const atMin = at(least, (share) => share.min);
  const atMax = at(greatest, (share) => share.max);
  return { min: sum(atMin), max: sum(atMax), atMin, atMax, least, greatest, outer };
}

const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);
