import type { CountingOptions } from './column.js';
import { nothing } from './fraction.js';
import type { GraphInterest, OwnershipGraph, ShareRange } from './graph.js';
import { potentialKinds } from './upstream.js';

/** What may have come of a share after others took some of the company: anything from none of it to all of it. */
const atMost = (share: ShareRange): ShareRange => ({ ...share, min: nothing, minOpen: false });

/**
 * A graph in which potential interests are exercised: what stands beside the votes held, and is never counted among them.
 *
 * An exercised interest becomes shares of its holder, of as much as it states, and votes, which are as much only where votes
 * are said to follow the shares; what is not stated is unknown. Whom it takes from is not guessed: a convertible issues new shares, an option or a
 * pledge takes from whoever granted it, and the source says no more. So what everybody holds in that company already, the
 * holder too, becomes at most what it was, and may be anything down to none.
 *
 * @param ids - the ids of the potential interests to exercise; by default all of them
 * @throws RangeError when an id is not that of a potential interest of the graph
 * @example
 * ```ts
 * import { ifExercised, lookThrough, ownershipGraph, percentText } from 'fdi-screening/ownership';
 * const graph = ownershipGraph({
 *   parties: [{ id: 'a', kind: 'person' }, { id: 'b', kind: 'person' }, { id: 'c', kind: 'company' }],
 *   interests: [
 *     { holder: 'a', subject: 'c', share: 100 },
 *     { holder: 'b', subject: 'c', kind: 'option', share: 30 },
 *   ],
 * });
 * const { shareOf } = lookThrough(ifExercised(graph), { dimension: 'shares' });
 * [percentText(shareOf('a', 'c')), percentText(shareOf('b', 'c'))]; // => ['at most 70%', '30%']
 * ```
 */
export function ifExercised(
  graph: OwnershipGraph,
  ids?: Iterable<string>,
  options: Pick<CountingOptions, 'votesFollowShares'> = {},
): OwnershipGraph {
  const potential = graph.interests.filter(({ kind }) => potentialKinds.has(kind));
  const chosen = new Set(ids ?? potential.map(({ id }) => id));
  const unknown = [...chosen].filter((id) => !potential.some((one) => one.id === id));
  if (unknown.length > 0) {
    throw new RangeError(`Not the id of a convertible, an option or a pledge of this graph: ${unknown.join(', ')}.`);
  }
  const touched = new Set(potential.filter(({ id }) => chosen.has(id)).map(({ subject }) => subject));
  return {
    ...graph,
    interests: graph.interests.flatMap((interest): GraphInterest[] => {
      const { id, kind, share, subject } = interest;
      if (chosen.has(id) && potentialKinds.has(kind)) {
        const { share: _, ...unsized } = interest;
        const votes = options.votesFollowShares === true ? interest : unsized;
        return [
          { ...interest, id: `${id} (shares)`, kind: 'shares' },
          { ...votes, id: `${id} (votes)`, kind: 'voting-rights' },
        ];
      }
      const isHeld = kind === 'shares' || kind === 'voting-rights';
      return [isHeld && share !== undefined && touched.has(subject) ? { ...interest, share: atMost(share) } : interest];
    }),
  };
}
