import type { CompiledCriterion } from '../screening/compile.js';
import type { Shares } from '../screening/risk.js';
import { softeningsOf } from '../screening/risk.js';
import { type ScoreEnds, scoreEnds } from '../screening/score.js';
import { type Share, shareOf } from '../screening/share.js';
import type { Space } from '../screening/space.js';
import type { CriterionOutcome } from './criterion-outcome.js';
import type { CriterionTable } from './criterion-table.js';
import type { Prepared } from './prepare.js';

/** The completions of a case as a space, its facts being independent of one another. */
export function spaceOfFacts({ engine, codes, several }: Prepared): Space {
  const cells = engine.codes.map(({ unknown, domain }, fact) => {
    const code = codes[fact] as number;
    return code < unknown ? [code] : (several?.get(fact) ?? domain);
  });
  return {
    units: cells.map((reached, fact) => ({ variables: [fact], rows: reached.map((cell) => [cell]) })),
    places: cells.map((_, fact) => ({ unit: fact, column: 0 })),
    cells,
    outer: new Set(),
  };
}

/** What a criterion can come to over a space, once for each combination of the cells of its facts, the last fact's fastest. */
export const outcomesOver = ({ facts, strides, table }: CriterionTable, space: Space): CriterionOutcome[] =>
  facts
    .reduce<readonly number[]>(
      (starts, fact, column) =>
        starts.flatMap((start) => cellsOf(fact, space).map((cell) => start + cell * (strides[column] as number))),
      [0],
    )
    .map((place) => table[place] as CriterionOutcome);

const cellsOf = (fact: number, space: Space): readonly number[] => space.cells[fact] as readonly number[];

/** What every criterion adds over the completions of a case: what `screen` works out, read from the tables. */
export function sharesIn({ engine }: Prepared, space: Space): Shares {
  const { criteria, compiled } = engine;
  return {
    inherent: criteria.map((one, position) =>
      one.isTabled
        ? tableShare(one, space, ({ parts }) => parts.inherentMin)
        : shareOf(compiled.criteria[position] as CompiledCriterion, [], space),
    ),
    residual: criteria.map((one, position) => {
      const rules = compiled.criteria[position] as CompiledCriterion;
      return one.isTabled
        ? tableShare(one, space, ({ parts }) => parts.min)
        : shareOf(rules, softeningsOf(rules, compiled), space);
    }),
  };
}

function tableShare(one: CriterionTable, space: Space, worth: (outcome: CriterionOutcome) => bigint): Share {
  const units = one.facts.filter((fact) => cellsOf(fact, space).length > 1);
  const table = outcomesOver(one, space).map(worth);
  const min = table.reduce((a, b) => (b < a ? b : a));
  const max = table.reduce((a, b) => (b > a ? b : a));
  return { min, max, factor: { units, table }, outer: false };
}

/** The ends of the score of a case, by the search that `screen` makes. */
export function endsIn(prepared: Prepared): ScoreEnds {
  const space = spaceOfFacts(prepared);
  return scoreEnds(sharesIn(prepared, space).residual, space);
}
