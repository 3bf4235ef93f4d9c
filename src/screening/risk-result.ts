import type { LayerMark } from '../rules/origins.js';
import type { Citation } from '../values/citation.js';
import type { ExactNumber } from '../values/exact.js';
import type { SourceStatus } from '../values/status.js';
import type { Outcome } from './decide.js';

/** The least and the greatest that a number can be over all completions of the case. */
export interface ExactInterval {
  readonly min: ExactNumber;
  readonly max: ExactNumber;
}

/** One criterion's part in the score. */
export interface Contribution {
  readonly criterion: string;
  readonly title: string;
  readonly dimension: string;
  readonly outcome: 'fires' | 'does-not-fire' | 'undetermined';
  /** What it adds to the residual score, over all completions. */
  readonly share: ExactInterval;
  /** What it adds in the completion that reaches the residual score's minimum. */
  readonly atMin: ExactNumber;
  /** What it adds in the completion that reaches the residual score's maximum. */
  readonly atMax: ExactNumber;
  /** The same before controls. */
  readonly inherent: { readonly share: ExactInterval; readonly atMin: ExactNumber; readonly atMax: ExactNumber };
  /** What it could add at most, before controls. */
  readonly attainable: ExactNumber;
  readonly reason: string;
  readonly because: string;
  readonly facts: readonly string[];
  /** Codes of the jurisdictions whose overridden legal profiles it rests on. */
  readonly overriddenProfiles: readonly string[];
  readonly citations: readonly Citation[];
  readonly status: SourceStatus;
  /** The layer that added it, or last replaced or reweighed it; absent for a rule of the first rule set. */
  readonly layer?: LayerMark;
}

/** A control or an escalation with what it comes to. */
export interface MeasureResult {
  readonly id: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly because: string;
  /** Ids of the facts that it reads. */
  readonly facts: readonly string[];
  /** Codes of the jurisdictions whose overridden legal profiles it rests on. */
  readonly overriddenProfiles: readonly string[];
  readonly citations: readonly Citation[];
  readonly status: SourceStatus;
  /** The layer that added it or last replaced it; absent for a rule of the first rule set. */
  readonly layer?: LayerMark;
}

/** The score and what it is made of. A model's ordering, not a probability, and not a decision. */
export interface Risk {
  /** Before controls. */
  readonly inherent: ExactInterval;
  /** After controls. */
  readonly residual: ExactInterval;
  /** Ids of the lowest and the highest band that the case can be in. */
  readonly band: { readonly min: string; readonly max: string };
  readonly contributions: readonly Contribution[];
  readonly controls: readonly MeasureResult[];
  readonly escalations: readonly (MeasureResult & { readonly floor: string })[];
  /** Whether the intervals and the band are outer bounds: they hold every completion, but might be narrower. */
  readonly outer: boolean;
  readonly model: { readonly id: string; readonly version: string };
}
