import type { EvidencePolicy, LeafState } from '../facts/evidence-policy.js';
import type { Respondent } from '../facts/fact.js';
import type { Citation } from '../values/citation.js';
import type { Day } from '../values/day.js';
import type { SourceStatus } from '../values/status.js';
import type { Outcome } from './decide.js';

/** Whether an investment must be notified. */
export type ObligationOutcome = 'required' | 'not-required' | 'undetermined';

/** An exact number: as it is shown, rounded to one decimal, and exactly, as a fraction or whole number. */
export interface ExactNumber {
  /** Rounded to one decimal, never to the other side of a band's edge. */
  readonly shown: string;
  /** Exact, such as `"355/12"`. */
  readonly exact: string;
}

/** The least and the greatest that a number can be over all completions of the case. */
export interface ExactInterval {
  readonly min: ExactNumber;
  readonly max: ExactNumber;
}

/** What a limb or an exclusion comes to under one reading of the question that splits it. */
export interface LimbReading {
  readonly question: string;
  readonly reading: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly status: SourceStatus;
}

/** One way in which a test is met, or a ground of exclusion, with what it comes to. */
export interface LimbResult {
  readonly id: string;
  readonly title: string;
  readonly outcome: Outcome;
  /** The weakest status among the rule and the facts on which the outcome rests. */
  readonly status: SourceStatus;
  /** Why, in one sentence. */
  readonly reason: string;
  readonly citations: readonly Citation[];
  /** Ids of the facts that it reads. */
  readonly facts: readonly string[];
  /** What it comes to for each entity of the target, where it is asked of each. */
  readonly entities: readonly { readonly id: string; readonly name: string; readonly outcome: Outcome }[];
  /** What it comes to under each reading, where an open question splits it. */
  readonly readings: readonly LimbReading[];
}

/** A test of the scope with its limbs. */
export interface TestResult {
  readonly id: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly limbs: readonly string[];
}

/** A reason that alone carries the outcome. */
export interface ObligationReason {
  /** Id of the test or exclusion. */
  readonly id: string;
  readonly text: string;
  readonly status: SourceStatus;
  readonly citations: readonly Citation[];
}

/** What the obligation comes to under one reading of an open question. */
export interface ReadingResult {
  readonly question: string;
  readonly asks: string;
  readonly reading: string;
  readonly title: string;
  readonly prevailing: boolean;
  readonly outcome: ObligationOutcome;
  readonly status: SourceStatus;
  readonly citations: readonly Citation[];
}

/** Whether the investment must be notified, limb by limb. */
export interface Obligation {
  readonly outcome: ObligationOutcome;
  /** How certain the law behind the outcome is: the weakest status on the path that decides. */
  readonly status: SourceStatus;
  /** The outcome in one sentence, with the reading on which it depends where it does. */
  readonly headline: string;
  /** Ids of the open questions whose readings differ in outcome. */
  readonly dependsOn: readonly string[];
  /** The reasons for the outcome; each alone carries a `not-required`. */
  readonly reasons: readonly ObligationReason[];
  /** Advice, which never changes the outcome. */
  readonly advice: readonly {
    readonly text: string;
    readonly status: SourceStatus;
    readonly citations: readonly Citation[];
  }[];
  readonly tests: readonly TestResult[];
  readonly limbs: readonly LimbResult[];
  readonly exclusions: readonly LimbResult[];
  readonly readings: readonly ReadingResult[];
  /** Whether an undetermined outcome might be settled by a better bound. */
  readonly outer: boolean;
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
  readonly citations: readonly Citation[];
  readonly status: SourceStatus;
}

/** A control or an escalation with what it comes to. */
export interface MeasureResult {
  readonly id: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly because: string;
  readonly citations: readonly Citation[];
  readonly status: SourceStatus;
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
  /** Whether the intervals are outer bounds: they hold every completion, but might be narrower. */
  readonly outer: boolean;
  readonly model: { readonly id: string; readonly version: string };
}

/** A leaf of the case behind a fact. */
export interface FactLeaf {
  readonly path: string;
  readonly state: LeafState;
  readonly evidence: readonly string[];
}

/** A fact that is not settled, with the question that would settle it. */
export interface OpenFact {
  readonly fact: string;
  readonly entity?: string;
  readonly title: string;
  readonly question: string;
  readonly asks: readonly Respondent[];
  /** What it may be, in words. */
  readonly mayBe: string;
  /** The open leaves of the case from which it is derived. */
  readonly leaves: readonly FactLeaf[];
  /** Whether the obligation might turn on it. */
  readonly bearsOnObligation: boolean;
  /** Criteria that read it and are open. */
  readonly criteria: readonly string[];
  /** By how much it can move the residual score, at most. */
  readonly moves: ExactNumber;
}

/** A fact of the case, settled or not. */
export interface FactResult {
  readonly fact: string;
  readonly entity?: string;
  readonly title: string;
  readonly unit?: string;
  readonly mayBe: string;
  readonly open: boolean;
  readonly leaves: readonly FactLeaf[];
}

/** What was run on what, so that the same run can be repeated. It is not the reasoning of a decision. */
export interface Receipt {
  readonly library: string;
  readonly asOf: Day;
  readonly evidence: EvidencePolicy;
  readonly ruleSet: { readonly id: string; readonly version: string; readonly lastVerified: Day };
  /** SHA-256 of the canonical JSON of each input. */
  readonly hashes: { readonly investment: string; readonly rules: string; readonly legalProfiles: string };
}

/** Everything that one run says of a case. A model's answer, not a decision and not a filing. */
export interface Assessment {
  readonly investment: { readonly id: string; readonly title: string; readonly note?: string };
  readonly asOf: Day;
  readonly evidence: EvidencePolicy;
  readonly obligation: Obligation;
  readonly risk: Risk;
  readonly openFacts: readonly OpenFact[];
  readonly facts: readonly FactResult[];
  readonly receipt: Receipt;
}
