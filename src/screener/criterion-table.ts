import type { CompiledCriterion, CompiledRuleSet } from '../screening/compile.js';
import { variablesOf } from '../screening/formula.js';
import { softeningsOf } from '../screening/risk.js';
import { type CriterionOutcome, type CriterionParts, criterionOutcomes } from './criterion-outcome.js';
import type { FactCodes } from './fact-codes.js';
import { holdsIn } from './holds-in.js';
import { type CodePlaces, cellsAt, everyCode, placesOver, placesWhereOpen } from './places.js';

/** How many combinations of codes the table of one criterion may have; beyond it a criterion is worked out case by case. */
const TABLE_BUDGET = 4096;

/** A criterion over the codes of the facts that it and its controls read. */
export interface CriterionTable extends CodePlaces {
  /** What becomes of it for each combination of codes; `undefined` where there are too many. */
  readonly table: readonly CriterionOutcome[] | undefined;
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

  const outcomeIn = (cells: ArrayLike<number>): CriterionOutcome => {
    const level = levels.findIndex(({ when }) => holdsIn(when, cells));
    const inherent = levels[level]?.value ?? 0n;
    let residual = inherent;
    for (const { when, keeps } of softenings) {
      const kept = (inherent * keeps.numerator) / keeps.denominator;
      if (kept < residual && holdsIn(when, cells)) residual = kept;
    }
    return outcomeOf({ levels: [level], min: residual, max: residual, inherentMin: inherent, inherentMax: inherent });
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
  if (places.size > TABLE_BUDGET) return { ...places, table: undefined, outcomeIn, either, outcomeOf };
  const table: CriterionOutcome[] = [];
  for (let at = 0; at < places.size; at++) {
    const open = placesWhereOpen(places, codes, at);
    table.push(
      open === undefined
        ? outcomeIn(cellsAt(places, at))
        : either(open.map((place) => table[place] as CriterionOutcome)),
    );
  }
  return { ...places, table, outcomeIn, either, outcomeOf };
}

const least = (values: readonly bigint[]): bigint => values.reduce((a, b) => (b < a ? b : a), values[0] ?? 0n);
