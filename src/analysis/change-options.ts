import type { Effect } from './effect.js';
import type { Candidate } from './smallest-sets.js';

/** One change of a set. */
export interface TippingChange {
  /** The place of an answer, or the id of a measure. */
  readonly id: string;
  /** The question that was answered, or the title of the measure. */
  readonly title: string;
  /** What the case calls the parts in which the place of an answer lies; empty for a measure. */
  readonly about: readonly string[];
  readonly burden: number;
  /** The answer, as `applyAnswer` takes it; absent for a measure. */
  readonly answer?: unknown;
}

/** Changes to choose from, and what comes of choosing some. */
export interface ChangeOptions {
  readonly candidates: readonly Candidate[];
  readonly changes: readonly TippingChange[];
  /** What the case comes to with the changes at some positions. */
  effect(chosen: readonly number[]): Effect;
  /** What must be said of the choice as a whole. */
  readonly notes: readonly string[];
}
