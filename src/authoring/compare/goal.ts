import { type Formula, simplify, variablesOf } from '../../screening/formula.js';
import type { CellsOf } from './normal.js';

/** Facts set to cells, by their variables. What it does not name may be anything. */
export type Cube = ReadonlyMap<number, number>;

/**
 * Something that holds or fails in every settled case, while some facts are set. It is settled as soon as what is set
 * settles it whatever the others are.
 */
export interface Goal {
  /** Whether it holds; `undefined` while that depends on facts that are not set. */
  readonly value: boolean | undefined;
  /** The fact to set next; it matters still. */
  next(): number;
  /** Cells of a fact of which each stands for all that make no difference to the goal. */
  choices(variable: number): readonly number[];
  /** The goal with one more fact set to one of some cells. */
  at(variable: number, cells: readonly number[]): Goal;
}

/** A goal and its opposite. */
export interface Question {
  readonly goal: Goal;
  /** Holds where the goal fails. */
  readonly opposite: Goal;
  /** Cells of a fact of which each stands for all that make no difference to either. */
  choices(variable: number): readonly number[];
}

/** The goal with several facts set. */
export const goalAt = (goal: Goal, cube: Cube): Goal =>
  [...cube].reduce((set, [variable, cell]) => set.at(variable, [cell]), goal);

/** That a formula in normal form holds. */
function formulaGoal(formula: Formula, cells: CellsOf): Goal {
  return {
    value: formula.kind === 'constant' ? formula.value : undefined,
    next: () => firstOf(formula),
    choices: (variable) => distinctCells(variable, [formula], cells),
    at: (variable, set) =>
      formulaGoal(
        simplify(formula, (one) => (one === variable ? set : undefined)),
        cells,
      ),
  };
}

/** That a formula in normal form holds, and that it does not. */
export const questionOf = (formula: Formula, opposite: Formula, cells: CellsOf): Question => ({
  goal: formulaGoal(formula, cells),
  opposite: formulaGoal(opposite, cells),
  choices: (variable) => distinctCells(variable, [formula, opposite], cells),
});

/** A variable that what must hold turns on most directly: of an `all` a part that is a cell, or else its smallest part. */
function firstOf(formula: Formula): number {
  if (formula.kind === 'cell') return formula.variable;
  if (formula.kind === 'all' || formula.kind === 'any') {
    const smallest = formula.parts.reduce((best, part) => (sizeOf(part) < sizeOf(best) ? part : best));
    return firstOf(smallest);
  }
  return [...variablesOf(formula)][0] as number;
}

const sizes = new WeakMap<Formula, number>();

function sizeOf(formula: Formula): number {
  const known = sizes.get(formula);
  if (known !== undefined) return known;
  const size =
    formula.kind === 'all' || formula.kind === 'any' ? formula.parts.reduce((sum, part) => sum + sizeOf(part), 0) : 1;
  sizes.set(formula, size);
  return size;
}

/** One cell for each way in which the masks of a variable tell its cells apart, the first of several. */
export function distinctCells(variable: number, formulas: readonly Formula[], cells: CellsOf): readonly number[] {
  const masks = formulas.flatMap((formula) => masksOf(formula, variable));
  const seen = new Map<string, number>();
  for (const cell of cells[variable] ?? []) {
    const signature = masks.map((mask) => (mask[cell] === true ? '1' : '0')).join('');
    if (!seen.has(signature)) seen.set(signature, cell);
  }
  return [...seen.values()];
}

function masksOf(formula: Formula, variable: number): readonly (readonly boolean[])[] {
  if (formula.kind === 'cell') return formula.variable === variable ? [formula.mask] : [];
  if (formula.kind === 'constant') return [];
  return (formula.kind === 'not' ? [formula.part] : formula.parts).flatMap((part) => masksOf(part, variable));
}
