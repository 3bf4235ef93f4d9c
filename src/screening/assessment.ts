import type { EvidencePolicy, LeafState } from '../facts/evidence-policy.js';
import type { Respondent } from '../facts/fact.js';
import type { DatedLaw } from '../rules/rule-set.js';
import type { Day } from '../values/day.js';
import type { ExactNumber } from '../values/exact.js';
import type { Obligation } from './obligation-result.js';
import type { Ownership } from './ownership-result.js';
import type { LegalProfileResult } from './profile-result.js';
import type { Receipt } from './receipt-result.js';
import type { Risk } from './risk-result.js';
import type { LeafSources } from './said-result.js';
import type { ContextNote, LegalDutyResult, Statement } from './statement-results.js';

export type { Finding } from '../facts/finding.js';
export type * from './obligation-result.js';
export type * from './ownership-result.js';
export type * from './profile-result.js';
export type * from './receipt-result.js';
export type * from './risk-result.js';
export type * from './said-result.js';
export type * from './statement-results.js';

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
  readonly open: boolean;
  readonly leaves: readonly FactLeaf[];
  /** Codes of the jurisdictions whose overridden legal profiles it rests on. */
  readonly overriddenProfiles: readonly string[];
}

/** Everything that one run says of a case. A model's answer, not a decision and not a filing. */
export interface Assessment {
  readonly investment: { readonly id: string; readonly title: string; readonly note?: string };
  readonly asOf: Day;
  readonly evidence: EvidencePolicy;
  /**
   * Ids of evidence dated after the day of assessment. It counts: the day decides which law applies and what stands on it,
   * not what was known on it.
   */
  readonly laterEvidence: readonly string[];
  readonly obligation: Obligation;
  readonly risk: Risk;
  /** Who is behind the investor; absent where the case says nothing of who holds what. */
  readonly ownership?: Ownership;
  readonly openFacts: readonly OpenFact[];
  readonly facts: readonly FactResult[];
  /** Who says what of the leaves behind the facts, for and against, by the paths of the leaves. */
  readonly sources: readonly LeafSources[];
  readonly legalDuties: readonly LegalDutyResult[];
  /** The legal profiles that facts have read, and whose reading each is. */
  readonly legalProfiles: readonly LegalProfileResult[];
  /** What is said of conduct, by whom, and the answers. */
  readonly statements: readonly Statement[];
  /** Law that stands beside the rules on the day of assessment. It decides nothing. */
  readonly besides: readonly DatedLaw[];
  /** What is relevant and never scored. */
  readonly context: readonly ContextNote[];
  /** Made when it is first read. */
  readonly receipt: Receipt;
}
