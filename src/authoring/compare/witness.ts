import type { Fact } from '../../facts/fact.js';
import type { Cells } from '../../screening/cells.js';
import { mayBe } from '../../screening/reason.js';
import { type AnyPossible, listed } from '../../values/possible.js';
import type { ExampleValue } from '../domain.js';
import type { Common } from './common.js';
import type { Cube, Goal, Question } from './goal.js';

/** One fact of a case in which two rule sets differ. */
export interface WitnessFact {
  readonly fact: string;
  readonly title: string;
  /** A value that it may have there. */
  readonly value: ExampleValue;
  /** All that it may be there, in words. */
  readonly words: string;
  /** Whether it is asked of an entity of the target. */
  readonly per: 'case' | 'entity';
}

/** The facts of a cube, each as wide as it can be while the goal stays certain. */
export function witnessFacts({ goal }: Question, cube: Cube, { cut, domain }: Common): readonly WitnessFact[] {
  const wide = widened(goal, cube, (variable) => (cut.cells[variable]?.cuts.length ?? 0) > 0, domain.space.cells);
  return [...cube]
    .sort(([a], [b]) => a - b)
    .map(([variable, cell]) => {
      const fact = cut.facts[variable] as Fact;
      const possible = possibleIn(fact, cut.cells[variable] as Cells, wide.get(variable) ?? [cell]);
      return {
        fact: fact.id,
        title: fact.title,
        value: domain.examples[variable]?.get(cell) ?? false,
        words: mayBe({ fact, possible }),
        per: fact.per,
      };
    });
}

/** Numbers and days with the cells beside them, as far as nothing changes. */
function widened(
  goal: Goal,
  cube: Cube,
  isRanged: (variable: number) => boolean,
  cells: readonly (readonly number[])[],
): ReadonlyMap<number, readonly number[]> {
  const sets = new Map<number, readonly number[]>([...cube].map(([variable, cell]) => [variable, [cell]]));
  const isCertain = (): boolean =>
    [...sets].reduce((set, [variable, some]) => set.at(variable, some), goal).value === true;
  for (const [variable, cell] of cube) {
    if (!isRanged(variable)) continue;
    const possible = cells[variable] ?? [];
    const at = possible.indexOf(cell);
    const grow = (candidates: readonly number[]): void => {
      for (const one of candidates) {
        const before = sets.get(variable) ?? [];
        sets.set(
          variable,
          [...before, one].sort((a, b) => a - b),
        );
        if (isCertain()) continue;
        sets.set(variable, before);
        return;
      }
    };
    grow(possible.slice(at + 1));
    grow(possible.slice(0, at).reverse());
  }
  return sets;
}

/** What a fact may be in some neighbouring cells. */
function possibleIn(fact: Fact, { cuts }: Cells, cells: readonly number[]): AnyPossible {
  if (fact.type === 'boolean') return listed(cells.map((cell) => cell === 1));
  if (fact.type === 'enum') return listed(cells.map((cell) => fact.values[cell]));
  const [first = 0, last = 0] = [cells[0], cells.at(-1)];
  const low = first % 2 === 1 ? { min: cuts[(first - 1) / 2] } : { min: cuts[first / 2 - 1], minOpen: true };
  const high = last % 2 === 1 ? { max: cuts[(last - 1) / 2] } : { max: cuts[last / 2], maxOpen: true };
  return {
    kind: 'ranged',
    spans: [
      {
        ...(low.min === undefined ? {} : (low as { min: NonNullable<typeof low.min> })),
        ...(high.max === undefined ? {} : (high as { max: NonNullable<typeof high.max> })),
      },
    ],
  };
}
