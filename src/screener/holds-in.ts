import type { Formula } from '../screening/formula.js';

/**
 * Whether a formula holds where every variable is in a cell.
 *
 * @param cells - the cell of each variable
 */
export function holdsIn(formula: Formula, cells: ArrayLike<number>): boolean {
  switch (formula.kind) {
    case 'constant':
      return formula.value;
    case 'cell':
      return formula.mask[cells[formula.variable] as number] === true;
    case 'not':
      return !holdsIn(formula.part, cells);
    case 'all':
      return formula.parts.every((part) => holdsIn(part, cells));
    case 'any':
      return formula.parts.some((part) => holdsIn(part, cells));
  }
}
