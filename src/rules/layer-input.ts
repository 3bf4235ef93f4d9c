import type { Fact } from '../facts/fact.js';
import type { Citation } from '../values/citation.js';
import type { Day } from '../values/day.js';
import type { DecimalInput } from '../values/decimal.js';
import type { Condition } from './condition.js';
import type {
  Advice,
  Band,
  Control,
  Criterion,
  Dimension,
  Escalation,
  Limb,
  OpenQuestion,
  Reading,
  ScopeTest,
} from './rule-set.js';

/** A list for each test or question, by its id. */
type ById<T> = Readonly<Record<string, T>>;

/** A reading that a layer adds, with what it makes of each limb that its question splits. */
export interface AddedReading<FactIds extends string = string> extends Reading {
  /** The condition of each such limb on this reading, by the limb's id. */
  readonly limbs: Readonly<Record<string, Condition<FactIds>>>;
}

/** What a layer adds. Nothing of it may be there already. */
export interface Additions<Added extends readonly Fact[], FactIds extends string> {
  readonly facts?: Added;
  readonly dimensions?: readonly Dimension[];
  readonly criteria?: readonly Criterion<string, FactIds>[];
  readonly controls?: readonly Control<FactIds>[];
  readonly escalations?: readonly Escalation<FactIds>[];
  readonly bands?: readonly Band[];
  readonly tests?: readonly ScopeTest<FactIds>[];
  /** By the id of the test that they meet. */
  readonly limbs?: ById<readonly Limb<FactIds>[]>;
  readonly exclusions?: readonly Limb<FactIds>[];
  readonly questions?: readonly OpenQuestion[];
  /** By the id of the question that they read. */
  readonly readings?: ById<readonly AddedReading<FactIds>[]>;
  readonly advice?: readonly Advice[];
}

/** What a layer puts in the place of what its parent has under the same id. */
export interface Replacements<ParentIds extends string, FactIds extends string> {
  /** Facts of the same ids, derived otherwise. */
  readonly facts?: readonly (Fact & { readonly id: ParentIds })[];
  readonly dimensions?: readonly Dimension[];
  readonly criteria?: readonly Criterion<string, FactIds>[];
  readonly controls?: readonly Control<FactIds>[];
  readonly escalations?: readonly Escalation<FactIds>[];
  readonly bands?: readonly Band[];
  readonly limbs?: readonly Limb<FactIds>[];
  readonly exclusions?: readonly Limb<FactIds>[];
  readonly questions?: readonly OpenQuestion[];
  /** By the id of the question that they read. */
  readonly readings?: ById<readonly Reading[]>;
}

/** Ids of what a layer takes away. A criterion is taken out of the controls that soften it as well. */
export interface Removals<ParentIds extends string> {
  readonly facts?: readonly ParentIds[];
  readonly dimensions?: readonly string[];
  readonly criteria?: readonly string[];
  readonly controls?: readonly string[];
  readonly escalations?: readonly string[];
  readonly bands?: readonly string[];
  readonly tests?: readonly string[];
  readonly limbs?: readonly string[];
  readonly exclusions?: readonly string[];
  readonly questions?: readonly string[];
  /** By the id of the question that they read; taken out of the limbs that it splits as well. */
  readonly readings?: ById<readonly string[]>;
}

/** What a layer counts more or less. */
export interface Reweighing {
  /** The most points of a criterion, by its id; its other levels keep their proportion to the highest. */
  readonly criteria?: ById<DecimalInput>;
  /** The weight of a dimension in percent, by its id; all weights together stay 100. */
  readonly dimensions?: ById<DecimalInput>;
}

/** What an author lays over a rule set; see {@link extendRuleSet}. */
export interface LayerInput<ParentIds extends string = string, Added extends readonly Fact[] = readonly Fact[]> {
  readonly id: string;
  /** The id in words where absent. */
  readonly title?: string;
  readonly version?: string;
  /** When a person last checked the rules of the layer against their sources. */
  readonly lastVerified: Day;
  /** Not before its parent applies. Its parent's first day where absent. */
  readonly appliesFrom?: Day;
  /** Not after its parent applies. Its parent's last day where absent. */
  readonly appliesUntil?: Day;
  /** The rule set or the layer over which it was written to be laid; over any where absent. */
  readonly over?: { readonly id: string; readonly version?: string };
  /** Where the layer comes from, such as the decision that adopted it. */
  readonly citation?: Citation;
  readonly add?: Additions<Added, NoInfer<ParentIds | Added[number]['id']>>;
  readonly replace?: Replacements<NoInfer<ParentIds>, NoInfer<ParentIds | Added[number]['id']>>;
  readonly remove?: Removals<NoInfer<ParentIds>>;
  readonly reweigh?: Reweighing;
  /** The reading of an open question that the outcome shall rest on, by the question's id. */
  readonly follow?: ById<string>;
}
