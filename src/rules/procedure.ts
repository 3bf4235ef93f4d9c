import type { Fact } from '../facts/fact.js';
import type { Condition } from './condition.js';
import type { CalendarRule, ObservedDuration, Stage } from './procedure-stages.js';
import type { Sourced } from './rule-set.js';

/** A rule that has an id, a source, and stands where its condition holds; without a condition it always stands. */
export interface Conditional<FactIds extends string = string> extends Sourced {
  readonly id: string;
  /** Of what is asked of each entity of the target, one entity is enough. */
  readonly when?: Condition<FactIds>;
}

/** What the law says of a procedure, in one sentence. */
export interface Provision<FactIds extends string = string> extends Conditional<FactIds> {
  readonly text: string;
  /** A detail, which a short report leaves out. */
  readonly detail?: true;
}

/** In which languages a filing may be made. */
export interface LanguageRule<FactIds extends string = string> extends Provision<FactIds> {
  /** Their names in English; any one of them will do. */
  readonly languages: readonly string[];
}

/** Who takes part in a decision, and for what. */
export interface Authority<FactIds extends string = string> extends Conditional<FactIds> {
  readonly authority: string;
  readonly matter: string;
}

/** A situation in which the law asks for a filing. */
export interface Situation<FactIds extends string = string> extends Provision<FactIds> {
  /** Whether its content was read. Of one that was not nothing is said but that it exists. */
  readonly contentRead: boolean;
}

/** A fine, by its cap. */
export interface Fine extends Sourced {
  readonly id: string;
  readonly text: string;
  /** Percent, as a decimal, of what {@link Fines.of} says. */
  readonly upTo: string;
  /** For which breach it is, as far as that is known. */
  readonly trigger: { readonly text: string } & Sourced;
}

/** What a breach may cost. */
export interface Fines<FactIds extends string = string> {
  /** Id of the fact, an amount of money, of which the caps are a share. */
  readonly of: FactIds;
  readonly tiers: readonly Fine[];
}

/** Who holds what a form asks for. */
export const formHolders = ['investor', 'seller', 'target', 'landlord'] as const;

/** One of {@link formHolders}. */
export type FormHolder = (typeof formHolders)[number];

/** Something that a form asks for. */
export interface ChecklistItem extends Sourced {
  readonly id: string;
  readonly title: string;
  /** The forms that ask for it. */
  readonly forms: readonly string[];
  /** The fields of a case in which it is written, as in a questionnaire; none where the case format has no field for it. */
  readonly fields: readonly string[];
  readonly heldBy: readonly FormHolder[];
}

/** A regime or gate beside the screening, with an answer of its own. */
export interface ParallelRegime<FactIds extends string = string> extends Conditional<FactIds> {
  readonly title: string;
  /** What it turns on beyond its condition. A condition that holds makes it possible, never certain. */
  readonly turnsOn: string;
}

/**
 * How a filing is made, judged and enforced, as data: the engine knows no country. Every entry has its sources and a
 * status of its own.
 */
export interface Procedure<FactIds extends string = string> {
  /** Who files, when, and what makes a filing void. */
  readonly filing: readonly Provision<FactIds>[];
  readonly languages: readonly LanguageRule<FactIds>[];
  readonly situations: readonly Situation<FactIds>[];
  readonly authorities: readonly Authority<FactIds>[];
  readonly standstill: readonly Provision<FactIds>[];
  readonly stages: readonly Stage[];
  readonly calendar?: CalendarRule;
  readonly observed: readonly ObservedDuration[];
  readonly decision: readonly Provision<FactIds>[];
  readonly fines?: Fines<FactIds>;
  readonly lookBack: readonly Provision<FactIds>[];
  readonly appeal: readonly Provision<FactIds>[];
  readonly checklist: readonly ChecklistItem[];
  /** Separate answers, whatever the screening says. */
  readonly parallel: readonly ParallelRegime<FactIds>[];
  /** Legal gates outside obligation and score. */
  readonly gates: readonly ParallelRegime<FactIds>[];
}

/** A procedure as an author writes it: what is left out is empty. */
export type ProcedureInput<FactIds extends string = string> = Partial<Procedure<FactIds>>;

/** A procedure, complete. */
export const procedure = <const FactIds extends string = string>(
  input: ProcedureInput<FactIds>,
): Procedure<FactIds> => ({
  filing: [],
  languages: [],
  situations: [],
  authorities: [],
  standstill: [],
  stages: [],
  observed: [],
  decision: [],
  lookBack: [],
  appeal: [],
  checklist: [],
  parallel: [],
  gates: [],
  ...input,
});

/** The entries of a procedure that may have a condition, list by list. */
export const conditionalsOf = (one: Procedure): Readonly<Record<string, readonly Conditional[]>> => ({
  filing: one.filing,
  languages: one.languages,
  situations: one.situations,
  authorities: one.authorities,
  standstill: one.standstill,
  decision: one.decision,
  lookBack: one.lookBack,
  appeal: one.appeal,
  parallel: one.parallel,
  gates: one.gates,
});

/** The fact of which fines are a share, where there is one. */
export const fineBase = ({ fines }: Procedure, facts: readonly Fact[]): Fact | undefined =>
  facts.find((fact) => fact.id === fines?.of);
