import type { Respondent } from '../facts/fact.js';
import type { FormHolder } from '../rules/procedure.js';
import type { ObservedDuration, Stage } from '../rules/procedure-stages.js';
import type { Citation } from '../values/citation.js';
import type { SourceStatus } from '../values/status.js';
import type { Outcome } from './decide.js';
import type { FactResult } from './fact-results.js';

/** What an entry of a procedure comes to in a case. */
export interface ConditionalResult {
  readonly id: string;
  readonly outcome: Outcome;
  /** The weakest status among the rule and the facts on which the outcome rests. */
  readonly status: SourceStatus;
  /** The facts that decide; absent for what depends on no fact. */
  readonly reason?: string;
  readonly citations: readonly Citation[];
  /** Ids of the facts that it reads. */
  readonly facts: readonly string[];
}

/** What the law says of a procedure, and whether it stands in the case. */
export interface ProvisionResult extends ConditionalResult {
  readonly text: string;
  /** Whether a short report leaves it out. */
  readonly detail: boolean;
}

/** A rule on the language of a filing. */
export interface LanguageResult extends ProvisionResult {
  readonly languages: readonly string[];
}

/** In which languages a filing may be made. */
export interface FilingLanguages {
  /** Those that every rule allows that stands or might stand: any of them is safe. Empty while none is. */
  readonly certain: readonly string[];
  /** Those that a rule allows that might stand. */
  readonly possible: readonly string[];
  readonly rules: readonly LanguageResult[];
}

/** Who takes part in a decision. */
export interface AuthorityResult extends ConditionalResult {
  readonly authority: string;
  readonly matter: string;
}

/** A situation in which the law asks for a filing. One whose content was not read is open, and nothing is said of it. */
export interface SituationResult extends ProvisionResult {
  readonly contentRead: boolean;
}

/** Something that a form asks for, and how far the case has it. */
export interface ChecklistResult {
  readonly id: string;
  readonly title: string;
  readonly forms: readonly string[];
  /** `not-in-case` where the case format has no field for it. */
  readonly state: 'answered' | 'partly' | 'open' | 'not-in-case';
  /** Fields that are open. */
  readonly open: readonly string[];
  /** Who holds what is missing; empty where the case answers it. */
  readonly askFor: readonly FormHolder[];
  readonly status: SourceStatus;
  readonly citations: readonly Citation[];
}

/** What a breach of the procedure may cost: a range, never a forecast. */
export interface FineExposure {
  /** Percent of the value of the investment. The least is none: no source gives a minimum. */
  readonly percent: { readonly min: string; readonly max: string };
  /** The same in money, exactly, where the value is known. */
  readonly amount?: { readonly min: string; readonly max: string; readonly unit: string };
  readonly text: string;
  /** Of the caps. */
  readonly status: SourceStatus;
  /** Of which breach has which cap. */
  readonly triggerStatus: SourceStatus;
  readonly tiers: readonly {
    readonly id: string;
    readonly text: string;
    readonly upTo: string;
    readonly status: SourceStatus;
    readonly trigger: { readonly text: string; readonly status: SourceStatus };
    readonly citations: readonly Citation[];
  }[];
}

/** A regime or gate beside the screening. Whether it applies is not answered here; at most that it cannot. */
export interface RegimeResult extends Omit<ConditionalResult, 'outcome'> {
  readonly title: string;
  readonly turnsOn: string;
  readonly answer: 'does-not-apply' | 'may-apply' | 'undetermined' | 'not-assessed';
}

/** A question that an undetermined entry turns on. */
export interface ProcedureQuestion {
  readonly fact: string;
  readonly entity?: string;
  readonly question: string;
  readonly asks: readonly Respondent[];
}

/** How the case would be filed, judged and enforced. Parallel regimes and gates are answered whatever the screening says. */
export interface ProcedureResult {
  /** Whether the procedure applies: it does where the investment must be notified, and to nothing else. */
  readonly applies: 'yes' | 'no' | 'undetermined';
  readonly headline: string;
  /** The status of the obligation on which all of it rests. */
  readonly status: SourceStatus;
  readonly filing: readonly ProvisionResult[];
  readonly languages: FilingLanguages;
  readonly situations: readonly SituationResult[];
  readonly authorities: readonly AuthorityResult[];
  readonly standstill: readonly ProvisionResult[];
  readonly stages: readonly Stage[];
  /** Durations in practice, beside those of the law. */
  readonly observed: readonly ObservedDuration[];
  readonly decision: readonly ProvisionResult[];
  /** Absent where no procedure applies, or where the rules say nothing of fines. */
  readonly fines?: FineExposure;
  /** Empty unless the investment must be notified: where that is open, it would only be a hint. */
  readonly lookBack: readonly ProvisionResult[];
  readonly appeal: readonly ProvisionResult[];
  readonly checklist: readonly ChecklistResult[];
  readonly parallel: readonly RegimeResult[];
  readonly gates: readonly RegimeResult[];
  /** The facts that the entries read, with what each may be and where it comes from. */
  readonly facts: readonly FactResult[];
  /** What to ask where an entry is undetermined. */
  readonly questions: readonly ProcedureQuestion[];
}
