import type { LeafState } from '../facts/evidence-policy.js';
import type { Respondent } from '../facts/fact.js';
import type { ExactNumber } from '../values/exact.js';
import type { SourceStatus } from '../values/status.js';

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
  /** How well its derivation is supported, legal profiles included; `confirmed` where it reads the case as it stands. */
  readonly status: SourceStatus;
  /** The open leaves of the case from which it is derived. */
  readonly leaves: readonly FactLeaf[];
  /** Whether the obligation might turn on it. */
  readonly bearsOnObligation: boolean;
  /** Criteria that read it and are open. */
  readonly criteria: readonly string[];
  /** By how much it can move the residual score, at most. */
  readonly moves: ExactNumber;
  /** Codes of the jurisdictions whose overridden legal profiles it rests on. */
  readonly overriddenProfiles: readonly string[];
}

/** A fact of the case, settled or not. */
export interface FactResult {
  readonly fact: string;
  readonly entity?: string;
  readonly title: string;
  readonly unit?: string;
  readonly mayBe: string;
  /** How well its derivation is supported, legal profiles included; `confirmed` where it reads the case as it stands. */
  readonly status: SourceStatus;
  readonly open: boolean;
  readonly leaves: readonly FactLeaf[];
  /** Codes of the jurisdictions whose overridden legal profiles it rests on. */
  readonly overriddenProfiles: readonly string[];
}
