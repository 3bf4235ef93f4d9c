import type { CompiledCriterion, CompiledRuleSet } from '../screening/compile.js';
import { type Formula, variablesOf } from '../screening/formula.js';
import { softeningsOf } from '../screening/risk.js';
import { type CriterionOutcome, type CriterionParts, criterionOutcomes } from './criterion-outcome.js';
import type { FactCodes } from './fact-codes.js';
import { holdsIn } from './holds-in.js';
import { type CodePlaces, everyCode, placesOver, placesWhereOpen, putCells, settledCodes } from './places.js';

/** How many combinations the table of one criterion may have; beyond it a criterion is worked out case by case. */
export const TABLE_BUDGET = 4096;

/** A criterion over the codes of the facts that it and its controls read. */
export interface CriterionTable extends CodePlaces {
  /** Whether it has a table; a criterion without one has too many combinations of codes. */
  readonly isTabled: boolean;
  /** What becomes of it for each combination of codes, made when it is first asked for. */
  readonly table: readonly CriterionOutcome[];
  /** In how many ways the facts that it reads can come out where all are settled. */
  readonly settledSize: number;
  /** What becomes of it where it does not fire, and the ways in which it fires, where all facts are settled. */
  readonly quiet: CriterionOutcome;
  readonly firing: readonly CriterionOutcome[];
  /** What becomes of it where every fact is in a cell, given the cell of each fact of the rule set. */
  outcomeIn(cells: ArrayLike<number>): CriterionOutcome;
  /** What it comes to where several outcomes are possible. */
  either(outcomes: readonly CriterionOutcome[]): CriterionOutcome;
  /** The one object for an outcome. */
  outcomeOf(parts: CriterionParts): CriterionOutcome;
}

/** The table of a criterion. */
export function criterionTable(
  compiled: CompiledRuleSet,
  position: number,
  codes: readonly FactCodes[],
): CriterionTable {
  const rules = compiled.criteria[position] as CompiledCriterion;
  const { levels } = rules;
  const softenings = softeningsOf(rules, compiled);
  const outcomeOf = criterionOutcomes(compiled, position);

  const none = waysOf(-1, 0n, [], outcomeOf);
  const ways = levels.map(({ value }, level) => waysOf(level, value, softenings, outcomeOf));
  const outcomeIn = (cells: ArrayLike<number>): CriterionOutcome => {
    const { full, softened } = ways[levels.findIndex(({ when }) => holdsIn(when, cells))] ?? none;
    return softened.find(({ when }) => holdsIn(when, cells))?.outcome ?? full;
  };
  const either = (outcomes: readonly CriterionOutcome[]): CriterionOutcome => {
    const [first] = outcomes;
    if (first !== undefined && outcomes.every((one) => one === first)) return first;
    const parts = outcomes.map((one) => one.parts);
    return outcomeOf({
      levels: [...new Set(parts.flatMap((one) => one.levels))].sort((a, b) => a - b),
      min: least(parts.map((one) => one.min)),
      max: -least(parts.map((one) => -one.max)),
      inherentMin: least(parts.map((one) => one.inherentMin)),
      inherentMax: -least(parts.map((one) => -one.inherentMax)),
    });
  };

  const formulas = [...levels, ...softenings].map(({ when }) => when);
  const places = placesOver(new Set(formulas.flatMap((formula) => [...variablesOf(formula)])), everyCode(codes));
  let table: readonly CriterionOutcome[] | undefined;
  return {
    ...places,
    isTabled: places.size <= TABLE_BUDGET,
    settledSize: placesOver(places.facts, settledCodes(codes)).size,
    quiet: none.full,
    firing: [...new Set(ways.flatMap(({ full, softened }) => [full, ...softened.map(({ outcome }) => outcome)]))],
    outcomeIn,
    either,
    outcomeOf,
    get table() {
      table ??= tableOver(places, codes, outcomeIn, either);
      return table;
    },
  };
}

function tableOver(
  places: CodePlaces,
  codes: readonly FactCodes[],
  outcomeIn: CriterionTable['outcomeIn'],
  either: CriterionTable['either'],
): CriterionOutcome[] {
  const table: CriterionOutcome[] = [];
  const cells = new Uint16Array(codes.length);
  for (let at = 0; at < places.size; at++) {
    const open = placesWhereOpen(places, codes, at);
    putCells(places, at, cells);
    table.push(open === undefined ? outcomeIn(cells) : either(open.map((place) => table[place] as CriterionOutcome)));
  }
  return table;
}

/** How a criterion comes out at one of its levels: in full, or softened by a control, what keeps least first. */
interface Ways {
  readonly full: CriterionOutcome;
  readonly softened: readonly { readonly when: Formula; readonly outcome: CriterionOutcome }[];
}

function waysOf(
  level: number,
  inherent: bigint,
  softenings: ReturnType<typeof softeningsOf>,
  outcomeOf: (parts: CriterionParts) => CriterionOutcome,
): Ways {
  const outcome = (kept: bigint): CriterionOutcome =>
    outcomeOf({ levels: [level], min: kept, max: kept, inherentMin: inherent, inherentMax: inherent });
  const softened = softenings
    .map(({ when, keeps }) => ({ when, kept: (inherent * keeps.numerator) / keeps.denominator }))
    .filter(({ kept }) => kept < inherent)
    .sort((a, b) => (a.kept < b.kept ? -1 : a.kept > b.kept ? 1 : 0));
  return { full: outcome(inherent), softened: softened.map(({ when, kept }) => ({ when, outcome: outcome(kept) })) };
}

const least = (values: readonly bigint[]): bigint => values.reduce((a, b) => (b < a ? b : a), values[0] ?? 0n);
