import type { CompiledCriterion } from '../screening/compile.js';
import { decide } from '../screening/decide.js';
import { disjunction } from '../screening/formula.js';
import { softeningsOf } from '../screening/risk.js';
import { shareOf } from '../screening/share.js';
import type { Space } from '../screening/space.js';
import type { CriterionOutcome } from './criterion-outcome.js';
import type { CriterionTable } from './criterion-table.js';
import type { FactCodes } from './fact-codes.js';
import { outcomesOver, spaceOfFacts } from './open-score.js';
import { placeIn } from './places.js';
import type { Prepared } from './prepare.js';

/** What becomes of every criterion in a case, in the order of the rule set. */
export function outcomesIn(prepared: Prepared): CriterionOutcome[] {
  const { engine, several } = prepared;
  const { criteria } = engine;
  let space: Space | undefined;
  return criteria.map((one, position) => {
    if (one.isTabled && !one.facts.some((fact) => several?.has(fact))) {
      return one.table[placeIn(one, prepared.codes)] as CriterionOutcome;
    }
    space ??= spaceOfFacts(prepared);
    return one.isTabled ? one.either(outcomesOver(one, space)) : untabled(one, position, prepared, space);
  });
}

/** What becomes of a criterion that reads too many facts for a table. */
function untabled(one: CriterionTable, position: number, { engine, codes }: Prepared, space: Space): CriterionOutcome {
  const isSettled = (fact: number): boolean => (codes[fact] as number) < (engine.codes[fact] as FactCodes).unknown;
  if (one.facts.every(isSettled)) return one.outcomeIn(codes);
  const rules = engine.compiled.criteria[position] as CompiledCriterion;
  const inherent = shareOf(rules, [], space);
  const residual = shareOf(rules, softeningsOf(rules, engine.compiled), space);
  const { outcome } = decide(disjunction(rules.levels.map(({ when }) => when)), space);
  const every = rules.levels.map((_, level) => level);
  return one.outcomeOf({
    levels: outcome === 'holds' ? every : outcome === 'fails' ? [-1] : [-1, ...every],
    min: residual.min,
    max: residual.max,
    inherentMin: inherent.min,
    inherentMax: inherent.max,
  });
}
