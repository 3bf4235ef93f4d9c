/** A rule set with one thing changed, as a slip of the hand would change it. */
import type { Condition } from '../../src/rules/condition.js';
import type { RuleSet } from '../../src/rules/rule-set.js';

/** What kind of change a mutant is. */
export const mutantKinds = [
  'operator',
  'threshold',
  'value',
  'fact',
  'part dropped',
  'all or any',
  'negation',
  'rule dropped',
  'reading',
  'points',
  'levels',
  'weights',
  'measure',
  'floor',
  'band',
] as const;

export type MutantKind = (typeof mutantKinds)[number];

export interface Mutant {
  /** Where and what, the same in every run. */
  readonly id: string;
  readonly kind: MutantKind;
  /** The id of the rule that is changed; tests that name it are run first. */
  readonly rule: string;
  readonly ruleSet: RuleSet;
  /** Conditions, before and after, that make all the difference: where each pair is the same everywhere, so are the rules. */
  readonly pairs?: readonly (readonly [Condition, Condition])[];
}
