import type { Citation } from '../values/citation.js';
import type { Day } from '../values/day.js';
import type { ExactNumber } from '../values/exact.js';

/** What a rule set is known by. */
export interface RuleSetIdentity {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly appliesFrom: Day;
  readonly appliesUntil?: Day;
  readonly lastVerified: Day;
}

/** What a part of a rule set is called. */
export type RulePart =
  | 'fact'
  | 'dimension'
  | 'criterion'
  | 'control'
  | 'escalation'
  | 'band'
  | 'test'
  | 'limb'
  | 'exclusion'
  | 'question'
  | 'reading'
  | 'advice';

/** One thing that a layer changed in its parent. */
export interface RuleChange {
  /** `adjusted`: changed because something that it names was changed, as a control whose criterion was removed. */
  readonly how: 'added' | 'replaced' | 'removed' | 'reweighed' | 'followed' | 'adjusted';
  readonly what: RulePart;
  readonly id: string;
  /** The test of a limb, or the question of a reading. */
  readonly of?: string;
  /** Most points, weight or followed reading before, where there was one. */
  readonly before?: string;
  /** The same after. */
  readonly after?: string;
}

/**
 * How the criteria of one dimension that a layer left as they were count after it: points are out of those attainable,
 * so what is added takes from the others and what is removed gives to them.
 */
export interface Dilution {
  readonly dimension: string;
  /** Ids of the criteria that the layer left as they were. */
  readonly criteria: readonly string[];
  /** What one point of theirs was worth in the whole score, in percent. */
  readonly pointBefore: ExactNumber;
  /** What it is worth now. */
  readonly pointAfter: ExactNumber;
  /** What is left of what they counted before, in percent: below 100 diluted, above it concentrated. */
  readonly keeps: ExactNumber;
}

/** What was laid over a rule set: whose it is, on what, and what it changed. */
export interface Layer extends RuleSetIdentity {
  readonly parent: RuleSetIdentity;
  /** Where the layer comes from, such as the decision that adopted it. */
  readonly citations: readonly Citation[];
  readonly changes: readonly RuleChange[];
  readonly dilution: readonly Dilution[];
}
