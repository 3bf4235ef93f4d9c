import type { Run } from '../screening/run.js';
import { compareText } from '../values/text.js';
import { answersTo } from './answers.js';
import type { Effect, Effects } from './effect.js';
import type { OpenLeaf } from './open-leaves.js';

/** Whether an answer alone settles something: every answer does, some do, or none; none too where it is settled already. */
export type Settles = 'always' | 'sometimes' | 'never';

/** An open leaf with what its answers do. */
export interface Ranked {
  readonly leaf: OpenLeaf;
  readonly effects: readonly (readonly [unknown, Effect])[];
  readonly complete: boolean;
  readonly settlesObligation: Settles;
  readonly settlesBand: Settles;
  readonly least: bigint;
  readonly greatest: bigint;
}

/** Works out what the answers of an open leaf do. */
export function rank(leaf: OpenLeaf, run: Run, effects: Effects): Ranked {
  const { answers, complete } = answersTo(leaf, run);
  const listed = answers.map((one) => [one.answer, effects.ofAnswer(leaf, one)] as const);
  // Where no answer can be listed, what the facts may turn out to be says what an answer could do.
  const seen = listed.length > 0 ? listed.map(([, effect]) => effect) : effectsByRow(leaf, run, effects);
  const { now } = effects;
  const width = ({ min, max }: Effect): bigint => max - min;
  const narrowed = seen.map((effect) => width(now) - width(effect));
  const isSettled = (effect: Effect): boolean => effect.obligation !== 'undetermined';
  const isBanded = (effect: Effect): boolean => effect.lowest === effect.highest;
  const settles = (isIt: (effect: Effect) => boolean): Settles => {
    if (isIt(now) || !seen.some(isIt)) return 'never';
    return complete && seen.every(isIt) ? 'always' : 'sometimes';
  };
  return {
    leaf,
    effects: listed,
    complete,
    settlesObligation: settles(isSettled),
    settlesBand: settles(isBanded),
    least: complete ? narrowed.reduce((a, b) => (b < a ? b : a)) : 0n,
    greatest: narrowed.reduce((a, b) => (b > a ? b : a), 0n),
  };
}

function effectsByRow(leaf: OpenLeaf, run: Run, effects: Effects): Effect[] {
  const units = [...new Set(leaf.readers.map((variable) => run.space.places[variable]?.unit as number))];
  return units.flatMap((unit) => run.space.units[unit]?.rows.map((_, row) => effects.ofRows(unit, [row])) ?? []);
}

const order: readonly Settles[] = ['always', 'sometimes', 'never'];

/** Orders leaves: what settles most first, then what narrows most, then by path. */
export const compareRanked = (a: Ranked, b: Ranked): number =>
  order.indexOf(a.settlesObligation) - order.indexOf(b.settlesObligation) ||
  order.indexOf(a.settlesBand) - order.indexOf(b.settlesBand) ||
  compareBig(b.least, a.least) ||
  compareBig(b.greatest, a.greatest) ||
  compareText(a.leaf.path, b.leaf.path);

const compareBig = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
