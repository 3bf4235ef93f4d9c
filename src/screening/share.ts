import type { Ratio } from '../values/ratio.js';
import type { CompiledCriterion } from './compile.js';
import { settle } from './decide.js';
import { type Formula, simplify, variablesOf } from './formula.js';
import type { Space } from './space.js';
import type { Factor } from './tables.js';

/** How large the table of a single criterion may become before its share is bounded level by level. */
export const SHARE_BUDGET = 50_000;

/** What a criterion adds to the score, over all completions. */
export interface Share {
  readonly min: bigint;
  readonly max: bigint;
  /** Its value by rows, or `undefined` where only its ends are known. */
  readonly factor: Factor | undefined;
  /** Whether the ends are only bounds. */
  readonly outer: boolean;
}

interface SettledLevel {
  readonly when: Formula;
  readonly value: bigint;
}

/** A control that softens a criterion: the condition under which it does, and the part that it keeps. */
export interface Softening {
  readonly when: Formula;
  readonly keeps: Ratio;
}

/** What a criterion adds, before controls or, with softenings, after them. */
export function shareOf(
  compiled: Pick<CompiledCriterion, 'levels'>,
  softenings: readonly Softening[],
  space: Space,
): Share {
  const levels = settledLevels(compiled, space);
  const controls = softenings
    .map(({ when, keeps }) => ({ when: settle(when, space), keeps }))
    .filter(({ when }) => !(when.kind === 'constant' && !when.value));
  const formulas = [...levels, ...controls].map((one) => one.when);
  const units = [...new Set(formulas.flatMap((formula) => unitsOf(formula, space)))].sort((a, b) => a - b);
  const size = units.reduce((product, unit) => product * (space.units[unit]?.rows.length ?? 1), 1);
  if (size > SHARE_BUDGET) return { ...endsOf(levels, controls), factor: undefined, outer: true };
  const table: bigint[] = [];
  forEachRow(units, space, (cells) => {
    table.push(shareIn({ levels }, controls, cells));
  });
  const [min, max] = [least(table), -least(table.map((value) => -value))];
  return { min, max, factor: { units, table }, outer: formulas.some((formula) => touchesOuter(formula, space)) };
}

/** What a criterion adds in one completion, given the cell of each variable that it reads. */
export function shareIn(
  { levels }: Pick<CompiledCriterion, 'levels'>,
  softenings: readonly Softening[],
  cells: ReadonlyMap<number, number>,
): bigint {
  const level = levels.find(({ when }) => isTrue(when, cells));
  return softened(
    level?.value ?? 0n,
    softenings.filter(({ when }) => isTrue(when, cells)),
  );
}

/** The levels that can still count, without those after one that certainly holds. */
function settledLevels({ levels }: Pick<CompiledCriterion, 'levels'>, space: Space): SettledLevel[] {
  const left: SettledLevel[] = [];
  for (const { when, value } of levels) {
    const open = settle(when, space);
    if (open.kind !== 'constant' || open.value) left.push({ when: open, value });
    if (open.kind === 'constant' && open.value) break;
  }
  return left;
}

/** Of several controls the one that keeps least counts. */
function softened(value: bigint, controls: readonly Softening[]): bigint {
  return controls.reduce((lowest, { keeps }) => {
    const kept = (value * keeps.numerator) / keeps.denominator;
    return kept < lowest ? kept : lowest;
  }, value);
}

/** Bounds on a share whose table is too large: the lowest and the highest of what its levels could give. */
function endsOf(levels: readonly SettledLevel[], controls: readonly Softening[]): { min: bigint; max: bigint } {
  const certain = levels.some(({ when }) => when.kind === 'constant');
  const values = levels.map((level) => level.value);
  const standing = controls.filter(({ when }) => when.kind === 'constant');
  const min = softened(least(certain ? values : [...values, 0n]), controls);
  const max = softened(-least([...values, 0n].map((value) => -value)), standing);
  return { min, max };
}

const least = (values: readonly bigint[]): bigint => values.reduce((a, b) => (b < a ? b : a), values[0] ?? 0n);

const touchesOuter = (formula: Formula, space: Space): boolean =>
  [...variablesOf(formula)].some((variable) => space.outer.has(variable));

const unitsOf = (formula: Formula, space: Space): number[] =>
  [...variablesOf(formula)].map((variable) => space.places[variable]?.unit as number);

const isTrue = (formula: Formula, cells: ReadonlyMap<number, number>): boolean => {
  const result = simplify(formula, (variable) => [cells.get(variable) as number]);
  return result.kind === 'constant' && result.value;
};

/** Calls back for each combination of rows of some units, the last unit's row running fastest. */
function forEachRow(
  units: readonly number[],
  space: Space,
  visit: (cells: ReadonlyMap<number, number>) => void,
  cells: Map<number, number> = new Map(),
  depth = 0,
): void {
  const unit = space.units[units[depth] as number];
  if (unit === undefined) {
    visit(cells);
    return;
  }
  for (const row of unit.rows) {
    unit.variables.forEach((variable, column) => {
      cells.set(variable, row[column] as number);
    });
    forEachRow(units, space, visit, cells, depth + 1);
  }
}
