import type { Finding } from '../facts/finding.js';
import type { LayerMark } from '../rules/origins.js';
import type { Citation } from '../values/citation.js';
import type { SourceStatus } from '../values/status.js';
import type { Outcome } from './decide.js';

/** Whether an investment must be notified. */
export type ObligationOutcome = 'required' | 'not-required' | 'undetermined';

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
  /** The parties because of which it holds or may hold, and how they stand to the investor. */
  readonly findings: readonly Finding[];
  /** Codes of the jurisdictions whose overridden legal profiles it rests on. */
  readonly overriddenProfiles: readonly string[];
  /** What it comes to for each entity of the target, where it is asked of each. */
  readonly entities: readonly { readonly id: string; readonly name: string; readonly outcome: Outcome }[];
  /** What it comes to under each reading, where an open question splits it. */
  readonly readings: readonly LimbReading[];
  /** The layer that added it or last replaced it; absent for a rule of the first rule set. */
  readonly layer?: LayerMark;
}

/** A test of the scope with its limbs. */
export interface TestResult {
  readonly id: string;
  readonly title: string;
  readonly outcome: Outcome;
  /** Of the limbs that decide it: of several that meet it the best supported, otherwise the weakest. */
  readonly status: SourceStatus;
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
  /** The layer over the law that chose it, where no practice did. */
  readonly followedBy?: string;
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
