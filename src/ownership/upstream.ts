import type { Day } from '../values/day.js';
import { standsOn } from './as-of.js';
import type { GraphInterest, InterestKind, OwnershipGraph } from './graph.js';

/** What becomes shares or votes only if it is exercised. */
export const potentialKinds: ReadonlySet<InterestKind> = new Set(['convertible', 'option', 'pledge']);

/**
 * The part of a graph that lies above some companies: every interest in them and in whoever has one, as of a day. Parties
 * that act together with one of these, and who is above them, are in it as well. What is only potential leads nowhere.
 */
export function upstreamOf(graph: OwnershipGraph, subjects: Iterable<string>, day: Day | undefined): OwnershipGraph {
  const into = new Map<string, GraphInterest[]>();
  for (const interest of graph.interests) {
    if (potentialKinds.has(interest.kind) || (day !== undefined && !standsOn(interest, day))) continue;
    const here = into.get(interest.subject);
    if (here === undefined) into.set(interest.subject, [interest]);
    else here.push(interest);
  }
  const allies = new Map<string, string[]>();
  for (const { parties } of graph.concerts) {
    for (const party of parties) allies.set(party, [...(allies.get(party) ?? []), ...parties]);
  }
  const found = new Set(subjects);
  const queue = [...found];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const next of [...(into.get(at) ?? []).map(({ holder }) => holder), ...(allies.get(at) ?? [])]) {
      if (found.has(next)) continue;
      found.add(next);
      queue.push(next);
    }
  }
  return {
    parties: new Map(
      [...found].flatMap((id) => [graph.parties.get(id) ?? []].flat().map((party) => [id, party] as const)),
    ),
    interests: [...found].flatMap((id) => into.get(id) ?? []),
    concerts: graph.concerts.filter(({ parties }) => parties.some((party) => found.has(party))),
  };
}
