import type { ScoreState } from './band-goal.js';
import type { Cube } from './goal.js';

/** How many walks are made, at most. */
const WALKS = 48;

/** A case in which two rule sets give different bands. */
interface Met {
  readonly a: number;
  readonly b: number;
  readonly cube: Cube;
}

/**
 * Looks for a case in which two rule sets give different bands by walking from one settled case to another, fact by fact,
 * in many orders: somewhere on the way the scores pass from band to band, and where they do so at different steps the bands
 * differ. The orders are always the same ones.
 */
export function caseThatDiffers(state: ScoreState, differs: (a: number, b: number) => boolean): Met | undefined {
  const random = sequence(1);
  const pick = <T>(values: readonly T[]): T => values[random(values.length)] as T;
  const choices = new Map(state.order.map((variable) => [variable, state.choices(variable)]));
  for (let walk = 0; walk < WALKS; walk++) {
    const cube = new Map(state.order.map((variable) => [variable, pick(choices.get(variable) ?? [0])]));
    for (const variable of shuffled(state.order, random)) {
      const { a, b } = [...cube].reduce((set, [one, cell]) => set.at(one, [cell]), state);
      if (differs(a.lowest, b.lowest)) return { a: a.lowest, b: b.lowest, cube };
      cube.set(variable, pick(choices.get(variable) ?? [0]));
    }
  }
  return undefined;
}

/** Whole numbers below a bound that look like chance and are the same every time. */
function sequence(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % bound;
  };
}

function shuffled(values: readonly number[], random: (bound: number) => number): number[] {
  const left = [...values];
  for (let index = left.length - 1; index > 0; index--) {
    const other = random(index + 1);
    [left[index], left[other]] = [left[other] as number, left[index] as number];
  }
  return left;
}
