import type { GraphInterest, OwnershipGraph } from '../../ownership/graph.js';
import { pathsBetween } from '../../ownership/paths.js';
import type { Assessment } from '../../screening/assessment.js';

/** Why the investor counts as it does: the parties because of whom, and the links from them down to who acquires. */
export interface Reasons {
  /** Whether a party certainly is a reason, or may be one. */
  readonly parties: ReadonlyMap<string, 'certain' | 'possible'>;
  /** Links as {@link linkKey} writes them, as sure as the party from which they lead down. */
  readonly links: ReadonlyMap<string, 'certain' | 'possible'>;
  /** Ids and titles of the tests of the scope to which they belong. */
  readonly tests: readonly { readonly id: string; readonly title: string }[];
}

/** A link between two parties as one text. */
export const linkKey = (holder: string, subject: string): string => JSON.stringify([holder, subject]);

/** How many chains of one party are followed, the largest first: as many as the assessment tells. */
const CHAINS = 2;

/** What the limbs of an obligation that are met or open name as their reason, in the graph of what is held. */
export function reasonsIn({ obligation }: Assessment, graph: OwnershipGraph, acquirers: readonly string[]): Reasons {
  const parties = new Map<string, 'certain' | 'possible'>();
  const links = new Map<string, 'certain' | 'possible'>();
  const limbs = obligation.limbs.filter(({ outcome, findings }) => outcome !== 'fails' && findings.length > 0);
  for (const { outcome, findings } of limbs) {
    for (const { party, standing } of findings) {
      const isCertain = outcome === 'holds' && standing === 'certain';
      if (isCertain || !parties.has(party)) parties.set(party, isCertain ? 'certain' : 'possible');
    }
  }
  for (const [party, standing] of parties) {
    for (const acquirer of acquirers) {
      const { paths } = pathsBetween(graph, party, acquirer, { dimension: 'shares', limit: CHAINS });
      const chains = paths.length > 0 ? paths.map((path) => path.links) : [shortest(graph, party, acquirer)];
      for (const { holder, subject } of chains.flat()) {
        const key = linkKey(holder, subject);
        if (standing === 'certain' || !links.has(key)) links.set(key, standing);
      }
    }
  }
  const ids = new Set(limbs.map(({ id }) => id));
  const tests = obligation.tests.filter((test) => test.limbs.some((limb) => ids.has(limb)));
  return { parties, links, tests: tests.map(({ id, title }) => ({ id, title })) };
}

/** Interests looked up by who holds them or by what they are in. */
export function interestsBy(
  interests: readonly GraphInterest[],
  end: 'holder' | 'subject',
): ReadonlyMap<string, readonly GraphInterest[]> {
  const found = new Map<string, GraphInterest[]>();
  for (const one of interests) {
    const here = found.get(one[end]);
    if (here === undefined) found.set(one[end], [one]);
    else here.push(one);
  }
  return found;
}

interface Link {
  readonly holder: string;
  readonly subject: string;
}

/** The shortest way down over holdings and rights of every kind; none where there is none. */
function shortest(graph: OwnershipGraph, party: string, acquirer: string): Link[] {
  const above = new Map<string, Link>();
  const reached = new Set([party]);
  const below = interestsBy(graph.interests, 'holder');
  for (const at of reached) {
    for (const { holder, subject, directness } of below.get(at) ?? []) {
      // An indirect holding is a total of other links, which say more.
      if (directness === 'indirect' || reached.has(subject)) continue;
      reached.add(subject);
      above.set(subject, { holder, subject });
    }
  }
  const links: Link[] = [];
  for (let link = above.get(acquirer); link !== undefined; link = above.get(link.holder)) links.unshift(link);
  return links;
}
