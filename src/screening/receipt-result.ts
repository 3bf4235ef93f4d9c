import type { EvidencePolicy } from '../facts/evidence-policy.js';
import type { Layer } from '../rules/layer.js';
import type { Day } from '../values/day.js';
import type { SourceStatus } from '../values/status.js';
import type { ObligationOutcome } from './obligation-result.js';

/** The readings of an open legal question on which an outcome rests: the prevailing one, or all where none prevails. */
export interface CountedReading {
  readonly question: string;
  readonly counted: readonly string[];
}

/** What a run came to, in short; the hash of the whole answer stands beside it. */
export interface ReceiptOutcome {
  readonly obligation: ObligationOutcome;
  readonly status: SourceStatus;
  /** Ids of the open questions whose readings differ in outcome. */
  readonly dependsOn: readonly string[];
  /** The ends of the score after controls, as exact numbers. */
  readonly residual: { readonly min: string; readonly max: string };
  /** Ids of the lowest and the highest band that the case can be in. */
  readonly band: { readonly min: string; readonly max: string };
}

/**
 * What was run on what, on which terms, and what came out, so that the same run can be repeated; see {@link replay}. It
 * is not the reasoning of a decision.
 */
export interface Receipt {
  /** Name and version of the library. */
  readonly library: string;
  /** The day on which the case was assessed. */
  readonly asOf: Day;
  /** The days for which `ruleSetFor` chose the rule set; absent where it did not choose it. */
  readonly chosenFor?: { readonly signedOn: Day; readonly decidedOn: Day };
  readonly evidence: EvidencePolicy;
  readonly ruleSet: { readonly id: string; readonly version: string; readonly lastVerified: Day };
  /** What the rule set extends, the nearest last, with what each layer changed; empty where it extends nothing. */
  readonly layers: readonly Layer[];
  /** Of each open question that the rules ask, the readings that counted. */
  readonly readings: readonly CountedReading[];
  /** Codes of the jurisdictions whose legal profiles the user replaced or added. */
  readonly overriddenProfiles: readonly string[];
  readonly outcome: ReceiptOutcome;
  /** SHA-256 of the canonical JSON of each input, and of the assessment without its receipt. */
  readonly hashes: {
    readonly investment: string;
    readonly rules: string;
    readonly legalProfiles: string;
    /** Of what a portfolio told of the case; absent where it was screened by itself. */
    readonly portfolio?: string;
    readonly assessment: string;
  };
}
