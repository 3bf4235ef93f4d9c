import { type Cube, type Goal, goalAt, type Question } from './goal.js';
import { smallestHitting } from './hitting-set.js';

/** How many steps a search may still take. */
export interface Budget {
  left: number;
}

/** What a search came to: facts that settle the goal so, that there are none, or that the budget ended before. */
export type Found =
  | { readonly kind: 'found'; readonly cube: Cube }
  | { readonly kind: 'none' }
  | { readonly kind: 'budget' };

/** Looks for facts that make a goal hold. Those it finds are few only by chance. */
export function find(goal: Goal, budget: Budget): Found {
  budget.left -= 1;
  if (goal.value === true) return { kind: 'found', cube: new Map() };
  if (goal.value === false) return { kind: 'none' };
  if (budget.left <= 0) return { kind: 'budget' };
  const variable = goal.next();
  for (const cell of goal.choices(variable)) {
    const found = find(goal.at(variable, [cell]), budget);
    if (found.kind === 'found') return { kind: 'found', cube: new Map([[variable, cell], ...found.cube]) };
    if (found.kind === 'budget') return found;
  }
  return { kind: 'none' };
}

/**
 * Facts of which each is needed: what is left of a cube when every fact is dropped without which the goal is still certain.
 *
 * @param order - in which order facts are tried, those first that are likely to be dropped
 */
export function shrunk({ goal, opposite }: Question, cube: Cube, budget: Budget, order: readonly number[]): Cube {
  const left = new Map(cube);
  for (const variable of order) {
    const cell = left.get(variable);
    if (cell === undefined) continue;
    left.delete(variable);
    const certain = goalAt(goal, left).value === true || isImpossible(goalAt(opposite, left), budget);
    if (!certain) left.set(variable, cell);
  }
  return left;
}

/** How many steps it may take to see whether one fact is needed; where it takes more it is kept. */
const STEPS_TO_DROP = 500;

function isImpossible(goal: Goal, budget: Budget): boolean {
  const part = { left: Math.min(STEPS_TO_DROP, budget.left) };
  const before = part.left;
  const { kind } = find(goal, part);
  budget.left -= before - part.left;
  return kind === 'none';
}

/** The fewest facts that were found to make a goal certain, if any, and whether it is proved that there are no fewer. */
export interface Smallest {
  readonly cube: Cube | undefined;
  readonly proved: boolean;
}

/** How often a set that turned out too small is made larger, at most. */
const ROUNDS = 400;

/**
 * The fewest facts that make a goal certain. Whatever makes it certain must contradict every set of facts that makes it
 * fail, so the fewest facts are looked for that contradict the failing sets known so far; where they leave the goal open,
 * one more failing set has been found, and so on.
 *
 * @param first - facts that make it certain, where some are known
 * @param below - how many facts are too many
 */
export function smallest(question: Question, first: Cube | undefined, budget: Budget, below: number): Smallest {
  const { goal, opposite } = question;
  const needed = (cube: Cube): Cube => shrunk(question, cube, budget, [...cube.keys()].reverse());
  let best = first === undefined ? undefined : needed(first);
  const failing: Cube[] = [];
  for (let round = 0; round < ROUNDS && budget.left > 0; round++) {
    const most = Math.min(best?.size ?? below, below);
    const hitting = smallestHitting(failing, most, question.choices, budget);
    if (hitting === 'budget') break;
    if (hitting === undefined) return { cube: best, proved: true };
    const against = find(goalAt(opposite, hitting), budget);
    if (against.kind === 'none') return { cube: hitting, proved: true };
    if (against.kind === 'budget') break;
    failing.push(failingSet(question, new Map([...hitting, ...against.cube])));
    const beyond = find(goalAt(goal, hitting), budget);
    if (beyond.kind !== 'found') continue;
    const smaller = needed(new Map([...hitting, ...beyond.cube]));
    if (best === undefined || smaller.size < best.size) best = smaller;
  }
  return { cube: best, proved: false };
}

/** As few facts as it takes to see at once that the goal fails. */
function failingSet({ opposite }: Question, cube: Cube): Cube {
  const left = new Map(cube);
  for (const [variable, cell] of cube) {
    left.delete(variable);
    if (goalAt(opposite, left).value !== true) left.set(variable, cell);
  }
  return left;
}
