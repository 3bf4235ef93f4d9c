import { type Formula, simplify, variablesOf } from '../../screening/formula.js';
import { bandAt } from '../../screening/numbers.js';
import { distinctCells, type Goal } from './goal.js';
import type { CellsOf } from './normal.js';
import type { BandSide, ScorePair, ScorePart } from './score-parts.js';

/** In which bands a case can be: positions of the lowest and of the highest. */
interface BandRange {
  readonly lowest: number;
  readonly highest: number;
}

/** A criterion while some facts are set, with the least and the most that it can add. */
interface OpenPart extends ScorePart {
  readonly variables: ReadonlySet<number>;
  readonly min: bigint;
  readonly max: bigint;
}

interface OpenFloor {
  readonly when: Formula;
  readonly band: number;
}

/** Both scores while some facts are set. */
export interface ScoreState {
  readonly a: BandRange;
  readonly b: BandRange;
  /** The facts of the rules, those that move the scores most first. */
  readonly order: readonly number[];
  /** A fact that matters still, those that move the scores most first; none where nothing does. */
  next(): number | undefined;
  choices(variable: number): readonly number[];
  at(variable: number, cells: readonly number[]): ScoreState;
}

interface Parts {
  readonly parts: readonly OpenPart[];
  readonly floorsA: readonly OpenFloor[];
  readonly floorsB: readonly OpenFloor[];
}

/** Both scores while nothing is set. */
export function scoreState({ parts, a, b }: ScorePair, cells: CellsOf): ScoreState {
  const opened = parts.map((part) => openPart(part));
  const order = byInfluence(opened, [...a.floors, ...b.floors]);
  return stateOf({ parts: opened, floorsA: a.floors, floorsB: b.floors }, { a, b, cells, order });
}

interface Fixed {
  readonly a: BandSide;
  readonly b: BandSide;
  readonly cells: CellsOf;
  readonly order: readonly number[];
}

function stateOf(open: Parts, fixed: Fixed): ScoreState {
  const { parts, floorsA, floorsB } = open;
  const formulas = (): Formula[] => [
    ...parts.flatMap((part) => (part.variables.size === 0 ? [] : formulasOf(part))),
    ...[...floorsA, ...floorsB].map(({ when }) => when),
  ];
  return {
    a: rangeOf(
      parts.filter(({ inA }) => inA),
      floorsA,
      fixed.a,
    ),
    b: rangeOf(
      parts.filter(({ inB }) => inB),
      floorsB,
      fixed.b,
    ),
    order: fixed.order,
    next() {
      const mattering = new Set<number>();
      for (const formula of formulas()) variablesOf(formula, mattering);
      return fixed.order.find((variable) => mattering.has(variable));
    },
    choices: (variable) => distinctCells(variable, formulas(), fixed.cells),
    at(variable, cells) {
      const set = (formula: Formula): Formula => simplify(formula, (one) => (one === variable ? cells : undefined));
      const setFloors = (floors: readonly OpenFloor[]) => floors.map(({ when, band }) => ({ when: set(when), band }));
      const moved = parts.map((part) => (part.variables.has(variable) ? openPart(part, set) : part));
      return stateOf({ parts: moved, floorsA: setFloors(floorsA), floorsB: setFloors(floorsB) }, fixed);
    },
  };
}

const formulasOf = ({ levels, softenings }: ScorePart): Formula[] => [...levels, ...softenings].map(({ when }) => when);

function openPart(part: ScorePart, set: (formula: Formula) => Formula = (one) => one): OpenPart {
  const levels: { when: Formula; value: bigint }[] = [];
  for (const { when, value } of part.levels) {
    const open = set(when);
    if (open.kind === 'constant' && !open.value) continue;
    levels.push({ when: open, value });
    if (open.kind === 'constant') break;
  }
  const softenings = part.softenings
    .map(({ when, keeps }) => ({ when: set(when), keeps }))
    .filter(({ when }) => !(when.kind === 'constant' && !when.value));
  const opened = { ...part, levels, softenings };
  const variables = new Set<number>();
  for (const formula of formulasOf(opened)) variablesOf(formula, variables);
  return { ...opened, variables, ...endsOf(opened) };
}

/** The least and the most of what the levels that can count leave after the controls that can stand. */
function endsOf({ levels, softenings }: ScorePart): { readonly min: bigint; readonly max: bigint } {
  const certain = levels.some(({ when }) => when.kind === 'constant');
  const values = levels.map(({ value }) => value);
  const possible = certain ? values : [...values, 0n];
  const least = possible.reduce((a, b) => (b < a ? b : a));
  const most = possible.reduce((a, b) => (b > a ? b : a));
  const standing = softenings.filter(({ when }) => when.kind === 'constant');
  return { min: softened(least, softenings), max: softened(most, standing) };
}

/** Of several controls the one that keeps least counts. */
const softened = (value: bigint, softenings: ScorePart['softenings']): bigint =>
  softenings.reduce((lowest, { keeps }) => {
    const kept = (value * keeps.numerator) / keeps.denominator;
    return kept < lowest ? kept : lowest;
  }, value);

function rangeOf(parts: readonly OpenPart[], floors: readonly OpenFloor[], { starts }: BandSide): BandRange {
  const [min, max] = parts.reduce<[bigint, bigint]>(([low, high], part) => [low + part.min, high + part.max], [0n, 0n]);
  const standing = floors.filter(({ when }) => when.kind === 'constant' && when.value);
  const possible = floors.filter(({ when }) => !(when.kind === 'constant' && !when.value));
  const highestOf = (some: readonly OpenFloor[]): number => some.reduce((most, { band }) => Math.max(most, band), 0);
  return {
    lowest: Math.max(bandAt(min, starts), highestOf(standing)),
    highest: Math.max(bandAt(max, starts), highestOf(possible)),
  };
}

/** Variables by how far the criteria that read them can move the scores, those in which the two differ before all. */
function byInfluence(parts: readonly OpenPart[], floors: readonly OpenFloor[]): readonly number[] {
  const influence = new Map<number, bigint>();
  const add = (variable: number, by: bigint) => influence.set(variable, (influence.get(variable) ?? 0n) + by);
  const whole = parts.reduce((sum, { max }) => sum + max, 1n);
  for (const { variables, max, inA, inB } of parts)
    for (const one of variables) add(one, inA && inB ? max : max + whole);
  for (const { when } of floors) for (const one of variablesOf(when)) add(one, whole);
  return [...influence].sort(([v, x], [w, y]) => (y > x ? 1 : y < x ? -1 : v - w)).map(([variable]) => variable);
}

/** That the one rule set gives one band and the other another. */
export function bandGoal(state: ScoreState, a: number, b: number): Goal {
  return {
    value: isAt(state.a, a) && isAt(state.b, b) ? true : canBeAt(state.a, a) && canBeAt(state.b, b) ? undefined : false,
    ...branching(state, (next) => bandGoal(next, a, b)),
  };
}

/** That they do not. */
export function otherBandGoal(state: ScoreState, a: number, b: number): Goal {
  const { value } = bandGoal(state, a, b);
  return {
    value: value === undefined ? undefined : !value,
    ...branching(state, (next) => otherBandGoal(next, a, b)),
  };
}

const isAt = ({ lowest, highest }: BandRange, band: number): boolean => lowest === band && highest === band;
const canBeAt = ({ lowest, highest }: BandRange, band: number): boolean => lowest <= band && band <= highest;

const branching = (state: ScoreState, goalOf: (next: ScoreState) => Goal): Omit<Goal, 'value'> => ({
  next: () => state.next() as number,
  choices: state.choices,
  at: (variable, cells) => goalOf(state.at(variable, cells)),
});
