import { type CutFacts, compileOver } from '../../screening/compile.js';
import {
  conjunction,
  disjunction,
  type Formula,
  formulaOf,
  negation,
  simplify,
  variablesOf,
} from '../../screening/formula.js';
import type { Space } from '../../screening/space.js';
import type { RulePart } from './rule-parts.js';

/** A part as formulas: as it is, and with one comparison held to be true or false. */
export interface PartFormulas {
  readonly whole: Formula;
  /** The comparison at a position, by itself. */
  readonly comparison: (position: number) => Formula;
  /** The part with the comparison at a position replaced. */
  readonly held: (position: number, value: boolean) => Formula;
}

/** The formulas of a part over one entity. */
export function formulasOf({ when, above }: RulePart, cut: CutFacts, entity: number): PartFormulas {
  const compile = compileOver(cut, entity);
  const blocked = above.map((condition) => negation(formulaOf(condition, compile)));
  const built = (replace: (position: number, formula: Formula) => Formula): Formula => {
    let position = -1;
    const own = formulaOf(when, (comparison) => {
      position += 1;
      return replace(position, compile(comparison));
    });
    return blocked.length === 0 ? own : conjunction([own, ...blocked]);
  };
  return {
    whole: built((_, formula) => formula),
    comparison: (wanted) => {
      let found: Formula = { kind: 'constant', value: false };
      built((position, formula) => {
        if (position === wanted) found = formula;
        return formula;
      });
      return found;
    },
    held: (wanted, value) =>
      built((position, formula) => (position === wanted ? { kind: 'constant', value } : formula)),
  };
}

/** Where a comparison decides: the part comes to one thing if it is true, and to another if it is false. */
export function decides({ held }: PartFormulas, position: number): Formula {
  const [met, unmet] = [held(position, true), held(position, false)];
  return disjunction([conjunction([met, negation(unmet)]), conjunction([negation(met), unmet])]);
}

/** How many steps the search for a completion may take. */
const SEARCH_BUDGET = 20_000;

/** The cells of the variables of a formula in some completion in which it holds; nothing where none was found. */
export function completionWith(formula: Formula, space: Space): ReadonlyMap<number, number> | undefined {
  const cells = new Map<number, number>();
  const budget = { left: SEARCH_BUDGET };
  return search(
    simplify(formula, (variable) => space.cells[variable]),
    space,
    cells,
    budget,
  )
    ? cells
    : undefined;
}

function search(formula: Formula, space: Space, cells: Map<number, number>, budget: { left: number }): boolean {
  if (formula.kind === 'constant') return formula.value;
  const [variable] = variablesOf(formula);
  if (variable === undefined) return false;
  for (const cell of space.cells[variable] ?? []) {
    budget.left -= 1;
    if (budget.left <= 0) return false;
    cells.set(variable, cell);
    if (
      search(
        simplify(formula, (one) => (one === variable ? [cell] : undefined)),
        space,
        cells,
        budget,
      )
    )
      return true;
  }
  cells.delete(variable);
  return false;
}
