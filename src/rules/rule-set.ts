import type { Fact } from '../facts/fact.js';
import type { Citation } from '../values/citation.js';
import type { Day } from '../values/day.js';
import type { SourceStatus } from '../values/status.js';
import type { Condition } from './condition.js';
import type { Layer } from './layer.js';
import type { Procedure } from './procedure.js';

/** What every rule says of where it comes from. */
export interface Sourced {
  readonly citations: readonly Citation[];
  readonly status: SourceStatus;
  /** When a person last checked the rule against its source; the rule set's own date where absent. */
  readonly lastVerified?: Day;
}

/** A condition that an open legal question splits: one condition for each of the question's readings. */
export interface ByReading<FactIds extends string = string> {
  readonly question: string;
  readonly readings: Readonly<Record<string, Condition<FactIds>>>;
}

/** One way in which a test of the scope is met, with its article. */
export interface Limb<FactIds extends string = string> extends Sourced {
  readonly id: string;
  readonly title: string;
  readonly when: Condition<FactIds> | ByReading<FactIds>;
  /** Why the rule stands as it does, in one sentence. */
  readonly because?: string;
}

/** A test that an investment must meet to be notifiable; any one of its limbs meets it. */
export interface ScopeTest<FactIds extends string = string> {
  readonly id: string;
  readonly title: string;
  readonly limbs: readonly Limb<FactIds>[];
}

/** A legal question that the sources leave open, with its readings. All of them are run. */
export interface OpenQuestion {
  readonly id: string;
  readonly question: string;
  readonly readings: readonly Reading[];
  /**
   * The reading that practice or a clear inference follows. The outcome rests on it, and what the others would give is
   * shown beside it. Without one the readings stand side by side, and where they differ the outcome is undetermined.
   */
  readonly prevailing?: string;
  /** The layer that chose the prevailing reading, where no practice did. */
  readonly followedBy?: string;
}

/** One way to read an open question. */
export interface Reading extends Sourced {
  readonly id: string;
  readonly title: string;
}

/** Advice that goes with an outcome. It never changes the outcome. */
export interface Advice extends Sourced {
  readonly with: 'required' | 'not-required' | 'undetermined';
  readonly text: string;
  /** Ids of limbs of one test: where they are given, the advice goes with an outcome that rests on these limbs alone. */
  readonly onlyBy?: readonly string[];
}

/**
 * Whether the law of these dates has a screening mechanism, and why not where it has none or is not known yet. Where it is
 * not known yet the scope holds what is known already: it is shown limb by limb and decides nothing.
 */
export type Mechanism =
  | { readonly kind: 'screening' }
  | ({ readonly kind: 'none' | 'not-yet-known'; readonly reason: string } & Sourced);

/**
 * Law that stands beside a duty to notify and never decides it, such as the law under which infrastructure is designated,
 * for the days on which it stands.
 */
export interface DatedLaw extends Sourced {
  readonly id: string;
  readonly title: string;
  readonly from: Day;
  /** The last day on which it stands; absent while no end is known. */
  readonly until?: Day;
  /** What it says, and what it does not. */
  readonly says: string;
}

/**
 * Who must notify: every test met, and no exclusion. The parts are kept apart so that each answers for itself, with its
 * article and its status.
 */
export interface Scope<FactIds extends string = string> {
  readonly tests: readonly ScopeTest<FactIds>[];
  readonly exclusions: readonly Limb<FactIds>[];
  readonly questions: readonly OpenQuestion[];
  readonly advice: readonly Advice[];
}

/** A part of security risk, with its weight in percent of the score. */
export interface Dimension {
  readonly id: string;
  readonly title: string;
  /** Percent, as a decimal; the weights of all dimensions add up to 100. */
  readonly weight: string;
}

/** Points for a condition. Of several levels the first that holds counts. */
export interface Level<FactIds extends string = string> {
  readonly when: Condition<FactIds>;
  /** Zero or more, as a decimal or, after reweighing, a fraction. */
  readonly points: string;
}

/** One thing that makes an investment riskier. */
export interface Criterion<Id extends string = string, FactIds extends string = string> extends Sourced {
  readonly id: Id;
  readonly dimension: string;
  readonly title: string;
  readonly levels: readonly Level<FactIds>[];
  /** The rationale, in one line. */
  readonly because: string;
}

/** A security measure that leaves only part of some criteria's points. */
export interface Control<FactIds extends string = string> extends Sourced {
  readonly id: string;
  readonly title: string;
  readonly when: Condition<FactIds>;
  /** For each criterion that it softens the fraction of its points that remains, from 0 to 1. */
  readonly keeps: Readonly<Record<string, string>>;
  readonly because: string;
}

/** A band of the score. It reaches up to the next one. */
export interface Band {
  readonly id: string;
  readonly title: string;
  /** The score from which it applies; the first starts at 0. */
  readonly from: string;
}

/** A ground that alone would justify a refusal: a floor under the band, declared as policy. */
export interface Escalation<FactIds extends string = string> extends Sourced {
  readonly id: string;
  readonly title: string;
  readonly when: Condition<FactIds>;
  /** Id of the lowest band that the case can then be in. */
  readonly floor: string;
  readonly because: string;
}

/** The scoring model, versioned apart from the law. */
export interface RiskModel<FactIds extends string = string> {
  readonly id: string;
  readonly version: string;
  readonly dimensions: readonly Dimension[];
  readonly criteria: readonly Criterion<string, FactIds>[];
  readonly controls: readonly Control<FactIds>[];
  readonly escalations: readonly Escalation<FactIds>[];
  readonly bands: readonly Band[];
}

/** The law of some dates and a scoring model, over a catalogue of facts whose ids are the type parameter. */
export interface RuleSet<FactIds extends string = string> {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** ISO 3166-1 alpha-2 code of the host state, or `EU`. */
  readonly jurisdiction: string;
  readonly appliesFrom: Day;
  /** The last day on which it applies; absent while no end is known. */
  readonly appliesUntil?: Day;
  readonly enactedOn?: Day;
  /** When a person last checked the rules against their sources. */
  readonly lastVerified: Day;
  readonly facts: readonly (Fact & { readonly id: FactIds })[];
  readonly mechanism: Mechanism;
  readonly scope: Scope<FactIds>;
  readonly risk: RiskModel<FactIds>;
  /** Law beside it, by day. It is shown and decides nothing. */
  readonly besides: readonly DatedLaw[];
  /** How a filing is made, judged and enforced; absent where the rule set says nothing of it. */
  readonly procedure?: Procedure<FactIds>;
  /** What `extendRuleSet` laid over the first rule set, layer by layer; empty for one that extends no other. */
  readonly layers: readonly Layer[];
  /** The day for which the rule set was chosen; a case is assessed as of it unless another day is asked for. */
  readonly asOf?: Day;
  /** The days that `ruleSetFor` was asked about when it chose the rule set. */
  readonly chosenFor?: { readonly signedOn: Day; readonly decidedOn: Day };
}
