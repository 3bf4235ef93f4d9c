import { type Formula, variablesOf } from '../screening/formula.js';
import { softeningsOf } from '../screening/risk.js';
import { type RiskTables, riskBounds, riskTables } from '../screening/risk-bounds.js';
import { obligationOver, type Run } from '../screening/run.js';
import { type Share, shareOf } from '../screening/share.js';
import { type Space, spaceWithUnits, type Unit } from '../screening/space.js';
import type { Effect } from './effect.js';

/** Facts that are made to be something, by variable: the cells in which each then is. */
export type Intervention = ReadonlyMap<number, readonly number[]>;

/** Works out what the case of a run comes to when facts are made to be something, whatever they may be now. */
export function intervening(run: Run): (made: Intervention) => Effect {
  const { compiled, tables } = run;
  const read = compiled.criteria.map((one) => {
    const formulas = [...one.levels, ...softeningsOf(one, compiled)].map(({ when }) => when);
    return new Set(formulas.flatMap((formula) => [...variablesOf(formula)]));
  });
  return (made) => {
    const space = spaceWith(made, run.space);
    const changed = new Set([...made.keys()].map((variable) => space.places[variable]?.unit));
    const isTouched = (variables: ReadonlySet<number>, share: Share | undefined): boolean =>
      [...variables].some((variable) => changed.has(space.places[variable]?.unit)) ||
      share?.factor?.units.some((unit) => changed.has(unit)) === true;
    const shares = compiled.criteria.map((one, index) =>
      isTouched(read[index] ?? new Set(), tables.shares[index])
        ? shareOf(one, softeningsOf(one, compiled), space)
        : (tables.shares[index] as Share),
    );
    const next: RiskTables = riskTables(compiled, shares, space);
    const { min, max, lowest, highest, outer } = riskBounds(next);
    return { min, max, lowest, highest, obligation: obligationOver(run, space), exact: !outer };
  };
}

/** The space in which some variables are made to be in other cells. */
function spaceWith(made: Intervention, space: Space): Space {
  const touched = [...new Set([...made.keys()].map((variable) => space.places[variable]?.unit as number))];
  return spaceWithUnits(space, new Map(touched.map((unit) => [unit, unitWith(made, space.units[unit] as Unit)])));
}

function unitWith(made: Intervention, { variables, rows }: Unit): Unit {
  const next = new Map<string, readonly number[]>();
  for (const row of rows) {
    const choices = variables.map((variable, column) => made.get(variable) ?? [row[column] as number]);
    for (const choice of everyChoice(choices)) next.set(choice.join(), choice);
  }
  return { variables, rows: [...next.values()] };
}

const everyChoice = (choices: readonly (readonly number[])[]): number[][] =>
  choices.reduce<number[][]>((rows, cells) => rows.flatMap((row) => cells.map((cell) => [...row, cell])), [[]]);

/** The variables of a formula that is one comparison or several that must all hold, each with the cells in which it does. */
export function madeToHold(formula: Formula): Intervention | undefined {
  if (formula.kind === 'cell') {
    const cells = formula.mask.flatMap((holds, cell) => (holds ? [cell] : []));
    return cells.length === 0 ? undefined : new Map([[formula.variable, cells]]);
  }
  if (formula.kind !== 'all') return undefined;
  const made = new Map<number, readonly number[]>();
  for (const part of formula.parts) {
    for (const [variable, cells] of madeToHold(part) ?? [[-1, []] as const]) {
      const both = cells.filter((cell) => made.get(variable)?.includes(cell) ?? true);
      if (both.length === 0) return undefined;
      made.set(variable, both);
    }
  }
  return made;
}
