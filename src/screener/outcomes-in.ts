import type { CompiledCriterion } from '../screening/compile.js';
import { decide } from '../screening/decide.js';
import { disjunction } from '../screening/formula.js';
import { softeningsOf } from '../screening/risk.js';
import { shareOf } from '../screening/share.js';
import type { Space } from '../screening/space.js';
import type { CriterionOutcome } from './criterion-outcome.js';
import type { CriterionTable } from './criterion-table.js';
import type { Engine } from './engine.js';
import type { FactCodes } from './fact-codes.js';
import type { Group } from './groups.js';
import { outcomesOver, spaceOfFacts } from './open-score.js';
import { placeIn } from './places.js';
import type { Prepared } from './prepare.js';

/** What becomes of every criterion in a case, in the order of the rule set. */
export function outcomesIn(prepared: Prepared): CriterionOutcome[] {
  const { engine, several } = prepared;
  const { criteria } = engine;
  let space: Space | undefined;
  return criteria.map((one, position) => {
    if (one.table !== undefined && !one.facts.some((fact) => several?.has(fact))) {
      return one.table[placeIn(one, prepared.codes)] as CriterionOutcome;
    }
    space ??= spaceOfFacts(prepared);
    return one.table === undefined ? untabled(one, position, prepared, space) : one.either(outcomesOver(one, space));
  });
}

/**
 * The same for the cases of an engine all of whose criteria stand in groups: what becomes of the criteria of a group together
 * is kept by place, so that a case which comes to a place again costs no look into each table.
 */
export function groupOutcomes({ groups, flat, criteria }: Engine): (prepared: Prepared) => CriterionOutcome[] {
  const kept: (readonly CriterionOutcome[] | undefined)[] = new Array(flat.min.length).fill(undefined);
  const members = Int32Array.from(groups.flatMap((group) => group.criteria));
  const outcomesAt = (group: number, { codes }: Prepared): CriterionOutcome[] =>
    (groups[group] as Group).criteria.map((position) => {
      const one = criteria[position] as CriterionTable;
      return one.table?.[placeIn(one, codes)] as CriterionOutcome;
    });
  return (prepared) => {
    const { places } = prepared;
    const outcomes = new Array<CriterionOutcome>(members.length);
    for (let group = 0, member = 0; group < places.length; group++) {
      const at = places[group] as number;
      let own = kept[at];
      if (own === undefined) {
        own = outcomesAt(group, prepared);
        kept[at] = own;
      }
      for (let index = 0; index < own.length; index++)
        outcomes[members[member++] as number] = own[index] as CriterionOutcome;
    }
    return outcomes;
  };
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
