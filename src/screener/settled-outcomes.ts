import { lowestBit, WORD } from './bits.js';
import type { CriterionOutcome } from './criterion-outcome.js';
import { type CriterionTable, settledOutcome } from './criterion-table.js';
import type { Engine } from './engine.js';
import type { Prepared } from './prepare.js';

/** What is made once, to put together what becomes of every criterion. */
export interface SettledWays {
  /** The outcome of each criterion where it does not fire. */
  readonly quiet: readonly CriterionOutcome[];
  /** The outcome of each criterion where it fires. */
  readonly firing: readonly CriterionOutcome[];
  /** Those that come out in several ways, such as criteria with levels, or have no table: they are looked at one by one. */
  readonly several: readonly { readonly one: CriterionTable; readonly position: number }[];
}

/** How the criteria of a rule set come out in settled cases. */
export function settledWays({ criteria }: Engine): SettledWays {
  const ways = criteria.map(({ table }) => {
    const settled = [...new Set(table)].filter((one) => one.parts.levels.length === 1);
    return { quiet: settled.filter(isQuiet), firing: settled.filter((one) => !isQuiet(one)) };
  });
  return {
    // A criterion that comes out in one way in every case has it in both lists.
    quiet: ways.map(({ quiet: [one], firing: [other] }) => (one ?? other) as CriterionOutcome),
    firing: ways.map(({ quiet: [one], firing: [other] }) => (other ?? one) as CriterionOutcome),
    several: criteria.flatMap((one, position) => {
      const { quiet, firing } = ways[position] as (typeof ways)[number];
      return one.table === undefined || quiet.length > 1 || firing.length > 1 ? [{ one, position }] : [];
    }),
  };
}

const isQuiet = ({ outcome }: CriterionOutcome): boolean => outcome === 'does-not-fire';

/**
 * What becomes of every criterion in a settled case that was just scored: a copy of what becomes of them where none fires, in
 * which those that the score found to fire are put.
 */
export function settledOutcomes(engine: Engine, fires: Int32Array): (prepared: Prepared) => CriterionOutcome[] {
  const { quiet, firing, several } = settledWays(engine);
  return ({ codes }) => {
    const outcomes = quiet.slice();
    for (let word = 0; word < fires.length; word++) {
      for (let bits = fires[word] as number; bits !== 0; bits &= bits - 1) {
        const at = word * WORD + lowestBit(bits);
        outcomes[at] = firing[at] as CriterionOutcome;
      }
    }
    for (const { one, position } of several) outcomes[position] = settledOutcome(one, codes);
    return outcomes;
  };
}
