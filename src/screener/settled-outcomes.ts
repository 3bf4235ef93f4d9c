import { lowestBit, WORD } from './bits.js';
import type { CriterionOutcome } from './criterion-outcome.js';
import type { CriterionTable } from './criterion-table.js';
import type { Engine } from './engine.js';
import type { Prepared } from './prepare.js';

/** How what becomes of every criterion in a settled case is put together. */
export interface SettledWays {
  /** What becomes of each criterion where none fires: a copy of it is what one begins with. */
  readonly quiet: readonly CriterionOutcome[];
  /** What becomes of each criterion where it fires, for those of which the score found so. */
  readonly firing: readonly CriterionOutcome[];
  /** Puts what becomes of the criteria that fire in several ways, such as those with levels or controls. */
  putVaried(prepared: Prepared, outcomes: CriterionOutcome[]): void;
}

/** How the criteria of a rule set come out in settled cases. */
export function settledWays({ criteria, settled }: Engine): SettledWays {
  const outcomeIn = (position: number, { codes }: Prepared): CriterionOutcome =>
    (criteria[position] as CriterionTable).outcomeIn(codes);
  const varied = settled.groups.flatMap((group, index) => {
    const positions = group.criteria.filter((position) => (criteria[position] as CriterionTable).firing.length > 1);
    // What becomes of them at each place of the group, put down when a case is first there.
    const lists = new Array<readonly CriterionOutcome[] | undefined>(group.size).fill(undefined);
    return positions.length === 0 ? [] : [{ index, start: settled.flat.starts[index] as number, positions, lists }];
  });
  return {
    quiet: criteria.map(({ quiet }) => quiet),
    firing: criteria.map(({ quiet, firing: [one] }) => one ?? quiet),
    putVaried(prepared, outcomes) {
      for (const { index, start, positions, lists } of varied) {
        const at = (prepared.places[index] as number) - start;
        let list = lists[at];
        if (list === undefined) {
          list = positions.map((position) => outcomeIn(position, prepared));
          lists[at] = list;
        }
        for (let place = 0; place < positions.length; place++) {
          outcomes[positions[place] as number] = list[place] as CriterionOutcome;
        }
      }
      for (const position of settled.loose) outcomes[position] = outcomeIn(position, prepared);
    },
  };
}

/** What becomes of every criterion in a settled case that was just scored. */
export function settledOutcomes(engine: Engine, fires: Int32Array): (prepared: Prepared) => CriterionOutcome[] {
  const { quiet, firing, putVaried } = settledWays(engine);
  return (prepared) => {
    const outcomes = quiet.slice();
    for (let word = 0; word < fires.length; word++) {
      for (let bits = fires[word] as number; bits !== 0; bits &= bits - 1) {
        const at = word * WORD + lowestBit(bits);
        outcomes[at] = firing[at] as CriterionOutcome;
      }
    }
    putVaried(prepared, outcomes);
    return outcomes;
  };
}
