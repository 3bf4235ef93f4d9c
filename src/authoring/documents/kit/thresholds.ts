import type { Comparison } from '../../../facts/comparison.js';
import { type Condition, comparisonsOf } from '../../../rules/condition.js';
import type { Limb } from '../../../rules/rule-set.js';
import { type CompiledRuleSet, compileOver } from '../../../screening/compile.js';
import { conjunction, disjunction, type Formula, formulaOf, negation } from '../../../screening/formula.js';

/** Which rule a case is about. */
export interface CaseRule {
  readonly kind: 'limb' | 'exclusion' | 'criterion' | 'control' | 'escalation';
  readonly id: string;
  /** The reading of its question, or the number of the level. */
  readonly under?: string;
}

/** A place where a rule compares a fact with a constant. */
export interface Threshold {
  readonly rule: CaseRule;
  readonly comparison: Comparison;
  /** The condition of the rule, which should turn on the fact. */
  readonly own: Formula;
  /** What should turn on it as well, so that the rule shows in the whole. */
  readonly whole?: Formula;
  /** What should stand besides, so that the rule shows in the whole; the first that can be had is taken. */
  readonly beside: readonly Formula[];
}

/**
 * Every comparison of a rule set's limbs, exclusions, criteria, controls and escalations, once for each place where it
 * stands.
 *
 * @param obligation - the condition of the obligation, where there is one
 */
export function thresholdsOf(compiled: CompiledRuleSet, obligation: Formula | undefined): Threshold[] {
  const { scope } = compiled.ruleSet;
  const formula = (condition: Condition): Formula => formulaOf(condition, compileOver(compiled, 0));
  const places = (rule: CaseRule, condition: Condition, more: Partial<Threshold> = {}): Threshold[] =>
    [...new Map(comparisonsOf(condition).map((one) => [JSON.stringify(one), one])).values()].map((comparison) => ({
      rule,
      comparison,
      own: formula(condition),
      beside: [],
      ...more,
    }));
  const ofLimb =
    (kind: 'limb' | 'exclusion') =>
    ({ id, when }: Limb): Threshold[] => {
      const more = obligation === undefined ? {} : { whole: obligation };
      if (!('question' in when)) return places({ kind, id }, when, more);
      return Object.entries(when.readings).flatMap(([under, one]) => places({ kind, id, under }, one, more));
    };
  return [
    ...scope.tests.flatMap((test) => test.limbs).flatMap(ofLimb('limb')),
    ...scope.exclusions.flatMap(ofLimb('exclusion')),
    ...compiled.criteria.flatMap(({ criterion: { id, levels: written }, levels }) =>
      written.flatMap(({ when }, index) => {
        const rule: CaseRule = { kind: 'criterion', id, ...(written.length === 1 ? {} : { under: `${index + 1}` }) };
        // A level counts only where none before it holds.
        const earlier = levels.slice(0, index).map((level) => negation(level.when));
        return places(rule, when, { own: conjunction([formula(when), ...earlier]) });
      }),
    ),
    ...compiled.controls.flatMap(({ control: { id, when } }, index) => {
      const softened = compiled.criteria.filter(({ controls }) => controls.some((one) => one.control === index));
      const earning = softened.map(({ levels }) => disjunction(levels.map((level) => level.when)));
      return places({ kind: 'control', id }, when, { beside: earning });
    }),
    ...compiled.escalations.flatMap(({ escalation: { id, when } }) => places({ kind: 'escalation', id }, when)),
  ];
}
