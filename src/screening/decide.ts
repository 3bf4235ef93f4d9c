import { type CellsAt, type Formula, simplify, variablesOf } from './formula.js';
import type { Space } from './space.js';

/** What becomes of a condition over possible values: it holds for all of them, for none, or it depends. */
export type Outcome = 'holds' | 'fails' | 'undetermined';

/** An outcome, and whether a better bound might have settled it. */
export interface Decision {
  readonly outcome: Outcome;
  /** Whether the outcome is undetermined only as far as the declared budget and the shared leaves could tell. */
  readonly outer: boolean;
}

/** How many simplifications one decision may cost before it is left undetermined, marked as outer. */
export const DECISION_BUDGET = 20_000;

/** The formula with everything taken out that the space settles by itself. */
export const settle = (formula: Formula, space: Space): Formula =>
  simplify(formula, (variable) => space.cells[variable]);

/**
 * Whether a formula holds over every completion of a space, over none, or over some.
 *
 * Kleene's tables settle what they can; the rest is decided by looking for a completion in which it holds and one in
 * which it fails, unit by unit.
 */
export const decide = (formula: Formula, space: Space): Decision => decideSettled(settle(formula, space), space);

/** The same for a formula that was settled over the space before. */
export function decideSettled(open: Formula, space: Space): Decision {
  if (open.kind === 'constant') return { outcome: open.value ? 'holds' : 'fails', outer: false };
  const budget = { left: DECISION_BUDGET };
  const canHold = canBe(open, true, space, budget);
  const canFail = canBe(open, false, space, budget);
  if (canHold && canFail) {
    const outer = budget.left <= 0 || [...variablesOf(open)].some((variable) => space.outer.has(variable));
    return { outcome: 'undetermined', outer };
  }
  return { outcome: canHold ? 'holds' : 'fails', outer: false };
}

/** Whether some completion gives the formula the value; when the budget ends the answer is that it might. */
function canBe(formula: Formula, value: boolean, space: Space, budget: { left: number }): boolean {
  if (formula.kind === 'constant') return formula.value === value;
  const [variable] = variablesOf(formula);
  const unitIndex = space.places[variable as number]?.unit as number;
  const unit = space.units[unitIndex];
  if (unit === undefined) return true;
  for (const row of unit.rows) {
    budget.left -= 1;
    if (budget.left <= 0) return true;
    if (canBe(simplify(formula, cellsInRow(unit.variables, row)), value, space, budget)) return true;
  }
  return false;
}

/** The cells of a unit's variables in one of its rows. */
function cellsInRow(variables: readonly number[], row: readonly number[]): CellsAt {
  return (variable) => {
    const column = variables.indexOf(variable);
    return column < 0 ? undefined : [row[column] as number];
  };
}
