import type { ObligationOutcome } from '../screening/assessment.js';
import { leastUnder } from '../screening/risk-bounds.js';
import type { Run } from '../screening/run.js';
import type { Effect } from './effect.js';

/** Where a case is to be brought. */
export type TippingTarget =
  /** The obligation is this, whatever else is open. */
  | { readonly obligation: Exclude<ObligationOutcome, 'undetermined'> }
  /**
   * The residual band is certainly this one or a lower one (`at-most`), or this one or a higher one (`at-least`).
   * Without `is`: what an authority finds out may lift a case to a band above its lowest, so that is `at-least`;
   * everything else is `at-most`.
   */
  | { readonly band: string; readonly is?: 'at-most' | 'at-least' };

/** A target, ready to be compared with what a case comes to. */
export interface Aim {
  readonly kind: 'obligation' | 'at-most' | 'at-least';
  /** By how much the end of the score must move at least, where the score alone is in the way. */
  readonly need: bigint;
  reached(effect: Effect): boolean;
}

/** Reads a target. */
export function aimOf(target: TippingTarget, by: 'parties' | 'authority', { compiled, bounds, tables }: Run): Aim {
  if ('obligation' in target) {
    const { obligation } = target;
    if (obligation !== 'required' && obligation !== 'not-required') {
      throw new RangeError(`An obligation to aim at is required or not-required; found ${JSON.stringify(obligation)}.`);
    }
    return { kind: 'obligation', need: 0n, reached: (effect) => effect.obligation === obligation };
  }
  const { bands } = compiled.ruleSet.risk;
  const band = bands.findIndex(({ id }) => id === target.band);
  if (band < 0) {
    const known = bands.map(({ id }) => id).join(', ');
    throw new RangeError(`A band to aim at is one of ${known}; found ${JSON.stringify(target.band)}.`);
  }
  if ((target.is ?? (by === 'authority' && band > bounds.lowest ? 'at-least' : 'at-most')) === 'at-least') {
    // A completion that a floor lifts to the band needs no points, however low its score is.
    const { minimum, fallback } = leastUnder(band - 1, tables, bounds.ends);
    const start = compiled.bandStarts[band] ?? 0n;
    const need = atLeastZero(start - (minimum?.value ?? fallback));
    return { kind: 'at-least', need, reached: ({ lowest }) => lowest >= band };
  }
  const next = compiled.bandStarts[band + 1];
  const need = next === undefined ? 0n : atLeastZero(bounds.max - next + 1n);
  return { kind: 'at-most', need, reached: ({ highest }) => highest <= band };
}

const atLeastZero = (value: bigint): bigint => (value < 0n ? 0n : value);
