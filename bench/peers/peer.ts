import type { FlatCase } from '../cases.js';
import type { Answer } from '../hand-written.js';
import { flatCriteria } from '../rules.js';

/** Another engine with the same rules. */
export interface Peer {
  readonly name: string;
  /** What of it is compared, in a few words. */
  readonly how: string;
  /** How many cases a round takes, so that a slow engine ends as soon as a fast one. */
  readonly cases: number;
  /** What it says of a case; the case is in the form that `prepare` gives it, outside of what is timed. */
  prepare(one: FlatCase): unknown;
  answer(prepared: never): Answer | Promise<Answer>;
}

const points = new Map(flatCriteria.map((one) => [one.id, one.points]));

/** The answer of an engine that says which criteria fire. */
export function answerOf(hits: readonly string[]): Answer {
  let score = 0;
  for (const id of hits) score += points.get(id) ?? 0;
  return { score, hits };
}

/** The name of a fact in a flat object. */
export const nameOf = (fact: string): string => fact.slice('flat.'.length);
