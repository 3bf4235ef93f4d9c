import type { Comparison } from '../facts/comparison.js';
import type { Condition } from '../rules/condition.js';

/**
 * A condition in compiled form: every comparison has become a variable and a mask over that variable's cells. The same
 * form serves the obligation, the score, its bounds and the explanations.
 */
export type Formula =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'cell'; readonly variable: number; readonly mask: readonly boolean[] }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Formula[] }
  | { readonly kind: 'not'; readonly part: Formula };

/** The formula that always holds, and the one that never does. */
export const always: Formula = { kind: 'constant', value: true };
export const never: Formula = { kind: 'constant', value: false };

/** Turns a comparison into a formula over the variables at hand. */
export type CompileComparison = (comparison: Comparison) => Formula;

/** A condition as a formula. */
export function formulaOf(condition: Condition, compile: CompileComparison): Formula {
  if ('fact' in condition) return compile(condition);
  if ('not' in condition) return { kind: 'not', part: formulaOf(condition.not, compile) };
  if ('all' in condition) return conjunction(condition.all.map((part) => formulaOf(part, compile)));
  return disjunction(condition.any.map((part) => formulaOf(part, compile)));
}

export const conjunction = (parts: readonly Formula[]): Formula => ({ kind: 'all', parts });
export const disjunction = (parts: readonly Formula[]): Formula => ({ kind: 'any', parts });
export const negation = (part: Formula): Formula => ({ kind: 'not', part });

/** In which cells each variable may be; `undefined` for a variable that is left as it is. */
export type CellsAt = (variable: number) => readonly number[] | undefined;

/**
 * The formula with what is settled taken out of it: by Kleene's tables, so a part that is not settled stays.
 *
 * @param cellsAt - in which cells each variable may be
 */
export function simplify(formula: Formula, cellsAt: CellsAt): Formula {
  switch (formula.kind) {
    case 'constant':
      return formula;
    case 'cell': {
      const cells = cellsAt(formula.variable);
      if (cells === undefined) return formula;
      const holding = cells.filter((cell) => formula.mask[cell] === true).length;
      return holding === cells.length ? always : holding === 0 ? never : formula;
    }
    case 'not': {
      const part = simplify(formula.part, cellsAt);
      return part.kind === 'constant' ? (part.value ? never : always) : { kind: 'not', part };
    }
    default: {
      // What settles the whole at once: a part that fails for `all`, one that holds for `any`.
      const settling = formula.kind === 'any';
      const parts: Formula[] = [];
      for (const one of formula.parts) {
        const part = simplify(one, cellsAt);
        if (part.kind !== 'constant') parts.push(part);
        else if (part.value === settling) return part;
      }
      if (parts.length === 0) return settling ? never : always;
      return parts.length === 1 ? (parts[0] as Formula) : { kind: formula.kind, parts };
    }
  }
}

/** The variables of a formula, each once, in reading order. */
export function variablesOf(formula: Formula, found: Set<number> = new Set()): Set<number> {
  if (formula.kind === 'cell') found.add(formula.variable);
  else if (formula.kind === 'not') variablesOf(formula.part, found);
  else if (formula.kind !== 'constant') for (const part of formula.parts) variablesOf(part, found);
  return found;
}
