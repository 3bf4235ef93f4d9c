import type { Condition } from '../rules/condition.js';
import type { Limb } from '../rules/rule-set.js';
import { settle } from './decide.js';
import type { Formula } from './formula.js';
import { questionsAsked, type Readings } from './readings.js';
import { conditionFormula, type FormulaAt, isPerEntity, obligationFormula, type ScopeView } from './scope-formulas.js';

/** The obligation over a space, with everything taken out of it that the space settles by itself. */
export interface SettledObligation {
  /** Questions whose readings may differ in this case; whatever is taken of the others, the obligation is the same. */
  readonly turning: ReadonlySet<string>;
  /** The obligation under some readings, the same object where nothing in it turns on the difference. */
  under(readings: Readings): Formula;
}

/**
 * Settles the limbs of a scope once, and the obligation once for the readings that tell a difference. In most cases few
 * questions do, and there are thousands of combinations of all of them.
 */
export function settledObligation(view: ScopeView): SettledObligation {
  const settled = new Map<Formula, Formula>();
  const settledAt: FormulaAt = (condition, entity) => {
    const formula = conditionFormula(condition, entity, view);
    const before = settled.get(formula);
    if (before !== undefined) return before;
    const open = settle(formula, view.space);
    settled.set(formula, open);
    return open;
  };
  const turning = turningQuestions(view, settledAt);
  const known = new Map<string, Formula>();
  return {
    turning,
    under(readings) {
      const key = [...turning].map((id) => readings.get(id) ?? '').join('|');
      const before = known.get(key);
      if (before !== undefined) return before;
      const formula = settle(obligationFormula(readings, view, settledAt), view.space);
      known.set(key, formula);
      return formula;
    },
  };
}

const conditionsOf = ({ when }: Limb): readonly Condition[] =>
  'question' in when ? Object.values(when.readings) : [when];

/** The questions on which a part of the obligation turns that is not settled whatever is taken of them. */
function turningQuestions(view: ScopeView, settledAt: FormulaAt): Set<string> {
  const { tests, exclusions } = view.compiled.ruleSet.scope;
  const turning = new Set<string>();
  // Each question splits some limbs, each of which turns on no other.
  const look = (limbs: readonly Limb[], entity: number): void => {
    const variants = limbs.map((limb) => conditionsOf(limb).map((condition) => settledAt(condition, entity)));
    if (variants.some((formulas) => formulas.every(isTrue))) return;
    limbs.forEach(({ when }, index) => {
      const [first, ...others] = variants[index] ?? [];
      if ('question' in when && others.some((formula) => formula !== first)) turning.add(when.question);
    });
  };
  for (const limbs of [...tests.map((test) => test.limbs), ...exclusions.map((limb) => [limb])]) {
    if (!limbs.some((limb) => isPerEntity(limb, view))) look(limbs, 0);
    else view.entities.forEach((_, entity) => look(limbs, entity));
  }
  const asked = questionsAsked(view.compiled).map(({ id }) => id);
  return new Set(asked.filter((id) => turning.has(id)));
}

const isTrue = (formula: Formula): boolean => formula.kind === 'constant' && formula.value;
