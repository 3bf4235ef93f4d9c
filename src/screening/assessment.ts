import type { EvidencePolicy } from '../facts/evidence-policy.js';
import type { DatedLaw } from '../rules/rule-set.js';
import type { Day } from '../values/day.js';
import type { AcquirerResult } from './acquirers-result.js';
import type { Confidentiality } from './confidentiality-result.js';
import type { FactResult, OpenFact } from './fact-results.js';
import type { Obligation } from './obligation-result.js';
import type { Ownership } from './ownership-result.js';
import type { ProcedureResult } from './procedure-result.js';
import type { LegalProfileResult } from './profile-result.js';
import type { Receipt } from './receipt-result.js';
import type { Risk } from './risk-result.js';
import type { LeafSources } from './said-result.js';
import type { ContextNote, LegalDutyResult, Statement } from './statement-results.js';

export type { Finding } from '../facts/finding.js';
export type * from './acquirers-result.js';
export type * from './confidentiality-result.js';
export type * from './fact-results.js';
export type * from './obligation-result.js';
export type * from './ownership-result.js';
export type * from './procedure-result.js';
export type * from './profile-result.js';
export type * from './receipt-result.js';
export type * from './risk-result.js';
export type * from './said-result.js';
export type * from './statement-results.js';

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
  /** Where several acquire, each by itself, at most the first fifty; empty where one does. */
  readonly acquirers: readonly AcquirerResult[];
  /** How it is filed, judged and enforced, and what stands beside; absent where the rules say nothing of a procedure. */
  readonly procedure?: ProcedureResult;
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
  /** What rests on evidence that is not for everybody; absent where all evidence is public. */
  readonly confidentiality?: Confidentiality;
  /** Made when it is first read. */
  readonly receipt: Receipt;
}
