import type { Assessment } from '../screening/assessment.js';
import { exactScore } from '../screening/numbers.js';
import { runOf } from '../screening/run.js';
import { type ExactNumber, exactOf } from '../values/exact.js';
import { ratio } from '../values/ratio.js';
import { scoreDrawer } from './drawn-scores.js';
import { MOST_SEED, randomFrom } from './random.js';

/** How many samples can be drawn at most. */
export const MOST_SAMPLES = 100_000;

/** How many samples are drawn before others get their turn. */
const CHUNK = 250;

/** Which part of the samples, in percent, lies at or below each quantile. */
const QUANTILES = [5, 25, 50, 75, 95];

const WHAT_SHARES_ARE =
  'A share of samples is not a probability. Every way in which an open fact can turn out, as far as the rules can tell, is drawn as often as every other, and weights are drawn evenly around those of the model: nobody says that cases or weights are spread so. It shows how far the score rests on what is open and on the weights.';

/** What can stop a run; an `AbortSignal` is one. */
export interface CancelSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
}

/** How samples are drawn. */
export interface SampleOptions {
  /** A whole number from 0 to 4294967295. The same seed gives the same result on every machine. */
  readonly seed: number;
  /** How many samples: a whole number from 1 to 100000. */
  readonly samples: number;
  /**
   * How far each dimension's weight is drawn from the model's, in thousandths of it, before all are brought back to 100
   * percent: a whole number from 0, which leaves the weights alone, to 1000. @defaultValue 250
   */
  readonly spread?: number;
  /** Stops the run: it is then rejected with the signal's reason. */
  readonly signal?: CancelSignal;
  /** Is told from time to time, and at the end, how many samples are done. */
  readonly onProgress?: (progress: { readonly done: number; readonly samples: number }) => void;
}

/** How many samples came to lie in a band. */
export interface SampledBand {
  readonly band: string;
  readonly title: string;
  readonly samples: number;
  /** In percent of all samples. It is not a probability. */
  readonly share: ExactNumber;
}

/** Scores of many completions of a case under many weights. */
export interface Sample {
  readonly seed: number;
  readonly samples: number;
  readonly spread: number;
  /** The least and the greatest score that was drawn; the case may reach beyond, see `scoreBounds`. */
  readonly least: ExactNumber;
  readonly greatest: ExactNumber;
  /** The smallest score drawn at or below which so many percent of the samples lie. */
  readonly quantiles: readonly { readonly percent: number; readonly score: ExactNumber }[];
  /** Every band, the lowest first, floors of escalations counted in. */
  readonly bands: readonly SampledBand[];
  /** Whether completions were drawn that may be none, because some facts could not be held together. */
  readonly outer: boolean;
  /** What the shares are, and what they are not. To be shown wherever they are. */
  readonly note: string;
}

/**
 * Draws weights and completions of the case at random, and says how the scores after controls lie: quantiles, and the
 * share of samples in each band, **which is not a probability**. All in whole numbers, so that a seed gives the same bytes
 * everywhere.
 *
 * It gives way to other work between batches of samples, and can be stopped: nothing is left half done.
 *
 * @param assessment - from `screen`, in this program
 * @throws RangeError when the seed, the number of samples or the spread is out of bounds
 * @throws TypeError when the assessment was read back from JSON
 * @throws the reason of the signal when it stops the run
 * @example
 * ```ts
 * import { parseInvestment, screen } from 'fdi-screening';
 * import { sample } from 'fdi-screening/analysis';
 * import { belgium2023 } from 'fdi-screening/law';
 * const hub = parseInvestment({ formatVersion: 1, id: 'hub', title: 'A hub', host: 'BE', asOf: '2024-03-01' });
 * const { bands } = await sample(screen(hub, belgium2023), { seed: 7, samples: 100 });
 * bands.reduce((all, { samples }) => all + samples, 0); // => 100
 * ```
 */
export async function sample(assessment: Assessment, options: SampleOptions): Promise<Sample> {
  const { seed, samples, spread = 250, signal, onProgress } = options;
  checkWhole('seed', seed, 0, MOST_SEED);
  checkWhole('number of samples', samples, 1, MOST_SAMPLES);
  checkWhole('spread', spread, 0, 1000);
  const run = runOf(assessment);
  stopIf(signal);
  const drawer = scoreDrawer(run, spread);
  const random = randomFrom(seed);
  const { bands } = run.compiled.ruleSet.risk;
  const counts = bands.map(() => 0);
  const scores: bigint[] = [];
  while (scores.length < samples) {
    for (const until = Math.min(scores.length + CHUNK, samples); scores.length < until; ) {
      const { score, band } = drawer.draw(random);
      scores.push(score);
      if (band in counts) counts[band] = (counts[band] as number) + 1;
    }
    onProgress?.({ done: scores.length, samples });
    await othersTurn();
    stopIf(signal);
  }
  scores.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const at = (rank: number): ExactNumber => exactScore(scores[rank - 1] as bigint, drawer.scale, drawer.bandStarts);
  return {
    seed,
    samples,
    spread,
    least: at(1),
    greatest: at(samples),
    quantiles: QUANTILES.map((percent) => ({ percent, score: at(Math.ceil((percent * samples) / 100)) })),
    bands: bands.map(({ id, title }, index) => ({
      band: id,
      title,
      samples: counts[index] as number,
      share: exactOf(ratio(100n * BigInt(counts[index] as number), BigInt(samples))),
    })),
    outer: run.space.outer.size > 0,
    note: WHAT_SHARES_ARE,
  };
}

function checkWhole(what: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new RangeError(`The ${what} is a whole number from ${least} to ${most}; found ${String(value)}.`);
}

function stopIf(signal: CancelSignal | undefined): void {
  if (signal?.aborted === true) throw signal.reason;
}

/** Node and browsers have it; the core is compiled without the types of either. */
declare function setTimeout(callback: () => void, milliseconds: number): unknown;

const othersTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
