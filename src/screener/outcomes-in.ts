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
 * The same for an engine all of whose criteria stand in groups: what becomes of the criteria of a group is kept side by side
 * for each place, so that a case which comes to a place again costs no look into the table of each criterion.
 */
export function groupOutcomes({ groups, flat, criteria }: Engine): (prepared: Prepared) => CriterionOutcome[] {
  const members = Int32Array.from(groups.flatMap((group) => group.criteria));
  const widths = Int32Array.from(groups, (group) => group.criteria.length);
  const shifts = new Int32Array(groups.length);
  let size = 0;
  groups.forEach((group, index) => {
    shifts[index] = size - (flat.starts[index] as number) * group.criteria.length;
    size += group.size * group.criteria.length;
  });
  const kept: (CriterionOutcome | undefined)[] = new Array(size).fill(undefined);
  const keep = (group: number, from: number, { codes }: Prepared): void => {
    (groups[group] as Group).criteria.forEach((position, index) => {
      const one = criteria[position] as CriterionTable;
      kept[from + index] = one.table?.[placeIn(one, codes)];
    });
  };
  const blank = criteria.map((one) => one.table?.[0] as CriterionOutcome);
  return (prepared) => {
    const { places } = prepared;
    const outcomes = blank.slice();
    for (let group = 0, member = 0; group < places.length; group++) {
      const width = widths[group] as number;
      const from = (shifts[group] as number) + (places[group] as number) * width;
      if (kept[from] === undefined) keep(group, from, prepared);
      for (let index = 0; index < width; index++) {
        outcomes[members[member++] as number] = kept[from + index] as CriterionOutcome;
      }
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
