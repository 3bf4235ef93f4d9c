import type { Cube } from './goal.js';
import type { Budget } from './search.js';

/**
 * The fewest facts, fewer than `below`, that contradict every one of some sets: of each set one fact at least is set to
 * another cell.
 *
 * @param choices - the cells of a fact that are told apart
 * @returns the facts; `undefined` where it takes as many as `below`; `'budget'` where that was not found out
 */
export function smallestHitting(
  sets: readonly Cube[],
  below: number,
  choices: (variable: number) => readonly number[],
  budget: Budget,
): Cube | undefined | 'budget' {
  const others = otherCells(sets, choices);
  for (let size = leastSize(sets, new Map()); size < below && size <= others.size; size++) {
    const found = hitting(sets, new Map(), size, others, budget);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** For each fact the cells worth setting it to: one that no set names contradicts all of them and is enough. */
function otherCells(
  sets: readonly Cube[],
  choices: (variable: number) => readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const variables = new Set(sets.flatMap((set) => [...set.keys()]));
  return new Map(
    [...variables].map((variable) => {
      const cells = choices(variable);
      const named = new Set(sets.flatMap((set) => set.get(variable) ?? []));
      const free = cells.find((cell) => !named.has(cell));
      return [variable, free === undefined ? cells : [free]];
    }),
  );
}

const isHit = (set: Cube, cube: Cube): boolean =>
  [...set].some(([variable, cell]) => cube.has(variable) && cube.get(variable) !== cell);

/** How many facts more it takes at least: as many as there are open sets that share no fact. */
function leastSize(sets: readonly Cube[], cube: Cube): number {
  const taken = new Set<number>();
  let least = 0;
  for (const set of sets) {
    if (isHit(set, cube)) continue;
    const free = [...set.keys()].filter((variable) => !cube.has(variable));
    if (free.some((variable) => taken.has(variable))) continue;
    for (const variable of free) taken.add(variable);
    least += 1;
  }
  return least;
}

function hitting(
  sets: readonly Cube[],
  cube: Cube,
  left: number,
  others: ReadonlyMap<number, readonly number[]>,
  budget: Budget,
): Cube | undefined | 'budget' {
  budget.left -= 1;
  if (budget.left <= 0) return 'budget';
  const open = sets.filter((set) => !isHit(set, cube));
  if (open.length === 0) return cube;
  if (leastSize(open, cube) > left) return undefined;
  const freeOf = (set: Cube) => [...set].filter(([variable]) => !cube.has(variable));
  const tightest = open.map(freeOf).reduce((best, set) => (set.length < best.length ? set : best));
  for (const [variable, cell] of tightest) {
    for (const other of others.get(variable) ?? []) {
      if (other === cell) continue;
      const found = hitting(sets, new Map(cube).set(variable, other), left - 1, others, budget);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
