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
 * The same for a settled case that was just scored: a criterion that comes out in one way where it fires is looked up by the
 * bit that the score left, and only the others, such as those with several levels, in their tables.
 */
export function settledOutcomes({ criteria }: Engine, fires: Int32Array): (prepared: Prepared) => CriterionOutcome[] {
  const ways = criteria.map(({ table }) => {
    const settled = [...new Set(table)].filter((one) => one.parts.levels.length === 1);
    return [false, true].map((hit) => settled.filter((one) => (one.outcome === 'fires') === hit));
  });
  const byBit = ways.flatMap((both) => both.map(([one]) => one as CriterionOutcome));
  const others = criteria.flatMap((one, position) =>
    ways[position]?.some((some) => some.length > 1) ? [{ one, position }] : [],
  );
  const count = criteria.length;
  const fours = foursOf(byBit);
  return ({ codes }) => {
    const outcomes = new Array<CriterionOutcome>(count);
    let at = 0;
    for (let word = 0; word < fires.length; word++) {
      let bits = fires[word] as number;
      for (; at + 4 <= count && at < 32 * word + 32; at += 4) {
        const four = fours[4 * at + (bits & 15)] as readonly CriterionOutcome[];
        outcomes[at] = four[0] as CriterionOutcome;
        outcomes[at + 1] = four[1] as CriterionOutcome;
        outcomes[at + 2] = four[2] as CriterionOutcome;
        outcomes[at + 3] = four[3] as CriterionOutcome;
        bits >>>= 4;
      }
    }
    for (; at < count; at++) {
      outcomes[at] = byBit[2 * at + (((fires[at >> 5] as number) >>> (at & 31)) & 1)] as CriterionOutcome;
    }
    for (const { one, position } of others) outcomes[position] = one.table?.[placeIn(one, codes)] as CriterionOutcome;
    return outcomes;
  };
}

/** What becomes of every four criteria that follow one another, for each of the sixteen ways in which they may fire. */
function foursOf(byBit: readonly CriterionOutcome[]): CriterionOutcome[][] {
  const fours: CriterionOutcome[][] = [];
  for (let at = 0; 2 * (at + 4) <= byBit.length; at += 4) {
    for (let bits = 0; bits < 16; bits++) {
      fours.push([0, 1, 2, 3].map((place) => byBit[2 * (at + place) + ((bits >> place) & 1)] as CriterionOutcome));
    }
  }
  return fours;
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
