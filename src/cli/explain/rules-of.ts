import type { Condition } from '../../rules/condition.js';
import type { Control, Criterion, Escalation, Limb, RuleSet } from '../../rules/rule-set.js';

/** A rule that decides or counts, as what it is. */
export type NamedRule =
  | { readonly kind: 'limb' | 'exclusion'; readonly rule: Limb }
  | { readonly kind: 'criterion'; readonly rule: Criterion }
  | { readonly kind: 'control'; readonly rule: Control }
  | { readonly kind: 'escalation'; readonly rule: Escalation };

/** The rules of a rule set that decide whether it must be notified, or that count. */
export const rulesOf = ({ scope, risk }: RuleSet): readonly NamedRule[] => [
  ...scope.tests.flatMap(({ limbs }) => limbs).map((rule) => ({ kind: 'limb', rule }) as const),
  ...scope.exclusions.map((rule) => ({ kind: 'exclusion', rule }) as const),
  ...risk.criteria.map((rule) => ({ kind: 'criterion', rule }) as const),
  ...risk.controls.map((rule) => ({ kind: 'control', rule }) as const),
  ...risk.escalations.map((rule) => ({ kind: 'escalation', rule }) as const),
];

/** Every condition of a rule, whatever the reading and the level. */
export function conditionsOf(named: NamedRule): readonly Condition[] {
  if (named.kind === 'criterion') return named.rule.levels.map(({ when }) => when);
  const { when } = named.rule;
  return 'question' in when ? Object.values(when.readings) : [when];
}
