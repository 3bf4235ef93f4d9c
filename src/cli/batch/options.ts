import type { EvidencePolicy } from '../../facts/evidence-policy.js';
import type { Day } from '../../values/day.js';

/** What a batch is asked for, read from the command line. */
export interface BatchOptions {
  /** Path of the cases, one a line; `-` reads standard input. */
  readonly cases: string;
  /** Path of the results. */
  readonly out: string;
  /** The day of assessment of every case; each case's own `asOf` without it, and today where it has none. */
  readonly asOf?: Day;
  readonly evidence: EvidencePolicy;
  /** How many lines are assessed at the same time. */
  readonly workers: number;
  /** Whether there must be a run to go on with. */
  readonly resume: boolean;
  /** Whether to start over, whatever stands in the results. */
  readonly force: boolean;
  /** Whether to show no progress. */
  readonly quiet: boolean;
}

/** The most bytes that a line can have; what is longer is reported and never held in memory as a whole. */
export const MOST_LINE_BYTES = 10_000_000;

/** The most workers that can be asked for. */
export const MOST_WORKERS = 256;
