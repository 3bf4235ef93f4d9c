import type { ExactInterval, ObligationOutcome } from '../screening/assessment.js';
import { exactScore } from '../screening/numbers.js';
import type { Run } from '../screening/run.js';
import type { Effect } from './effect.js';

/** What an answer would make of the case. */
export interface AnswerEffect {
  /** As `applyAnswer` takes it. */
  readonly answer: unknown;
  readonly obligation: ObligationOutcome;
  readonly residual: ExactInterval;
  readonly band: { readonly min: string; readonly max: string };
  /** Whether the case answered so comes to exactly this; otherwise to this or to less than is open here. */
  readonly exact: boolean;
}

/** An effect in points and names of bands. */
export function shownEffect(effect: Effect, { compiled }: Run): Omit<AnswerEffect, 'answer'> {
  const { scale, bandStarts, ruleSet } = compiled;
  const band = (index: number): string => ruleSet.risk.bands[index]?.id ?? 'none';
  return {
    obligation: effect.obligation,
    residual: {
      min: exactScore(effect.min, scale, bandStarts),
      max: exactScore(effect.max, scale, bandStarts),
    },
    band: { min: band(effect.lowest), max: band(effect.highest) },
    exact: effect.exact,
  };
}
