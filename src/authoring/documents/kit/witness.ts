import { conjunction, type Formula, negation, simplify, variablesOf } from '../../../screening/formula.js';

/** A cell for each of some variables. */
export type Cells = ReadonlyMap<number, number>;

/** How many simplifications one search may cost before it is given up: a case is then shown without it. */
const SEARCH_BUDGET = 3000;

/**
 * Cells of some variables in which a formula holds, whatever the other variables are; nothing where there are none or the
 * search was given up.
 *
 * @param choices - the cells that each variable can be in, those tried first coming first
 */
export function whereItHolds(formula: Formula, choices: (variable: number) => readonly number[]): Cells | undefined {
  const budget = { left: SEARCH_BUDGET };
  const search = (open: Formula, chosen: Map<number, number>): Map<number, number> | undefined => {
    if (open.kind === 'constant') return open.value ? chosen : undefined;
    const [variable] = variablesOf(open);
    if (variable === undefined) return undefined;
    for (const cell of choices(variable)) {
      budget.left -= 1;
      if (budget.left < 0) return undefined;
      const found = search(fixed(open, variable, cell), new Map(chosen).set(variable, cell));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(
    simplify(formula, () => undefined),
    new Map(),
  );
}

/** A formula in which one variable is in a known cell. */
const fixed = (formula: Formula, variable: number, cell: number): Formula =>
  simplify(formula, (one) => (one === variable ? [cell] : undefined));

/** The formula that holds where another turns on whether a variable is in one cell or in another. */
export function turnsOn(formula: Formula, variable: number, a: number, b: number): Formula {
  const [inA, inB] = [fixed(formula, variable, a), fixed(formula, variable, b)];
  return { kind: 'any', parts: [conjunction([inA, negation(inB)]), conjunction([negation(inA), inB])] };
}
