import type { Day } from '../values/day.js';
import type { GraphInterest, OwnershipGraph } from './graph.js';

/**
 * Whether an interest stands on a day.
 *
 * It stands on the day since which it is held, and no longer on the day until which it was held: on the day of a sale the
 * buyer holds and the seller does not, so that nothing is counted twice. A date that is not known does not end it.
 */
export const standsOn = ({ since, until }: GraphInterest, day: Day): boolean =>
  (since === undefined || since <= day) && (until === undefined || day < until);

/**
 * The graph with the interests that stand on a day; see {@link standsOn}.
 *
 * Concerts have no dates and stay. Without a day, the graph as it is.
 */
export function asOf(graph: OwnershipGraph, day: Day | undefined): OwnershipGraph {
  if (day === undefined) return graph;
  return { ...graph, interests: graph.interests.filter((interest) => standsOn(interest, day)) };
}
