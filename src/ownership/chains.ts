import type { Columns } from './columns.js';
import { whole } from './fraction.js';
import type { ShareRange } from './graph.js';
import type { PolicyOf } from './policy.js';
import { ancestorsOf, heldBelow } from './reach.js';
import { addShares, atMostWhole, exactShare, lesserShare, multiplyShares, noShare } from './share-range.js';
import { certainlyReaches, possiblyReaches } from './threshold.js';

/** A policy that values every chain by itself and adds what the chains are worth. */
export type ChainPolicy = PolicyOf<'multiply' | 'majority-as-whole' | 'weakest-link'>;

/** How many links are followed, at most, before chains are cut off. */
export const MOST_STEPS = 100_000;

/** What a link counts for under a policy. */
export function linkWorth(share: ShareRange, policy: ChainPolicy): ShareRange {
  if (policy.kind !== 'majority-as-whole') return share;
  if (certainlyReaches(share, policy.threshold)) return exactShare(whole);
  return possiblyReaches(share, policy.threshold) ? { ...share, max: whole, maxOpen: false } : share;
}

/** What a chain counts for, if one more link is put to it. */
export const chainWorth = (chain: ShareRange, link: ShareRange, policy: ChainPolicy): ShareRange =>
  policy.kind === 'weakest-link' ? lesserShare(chain, link) : multiplyShares(chain, link);

/** What chains that visit no party twice are worth, by the party at their far end. */
export interface ChainShares {
  readonly shares: ReadonlyMap<string, ShareRange>;
  /** Whether there were more chains than are followed: then no share has an upper bound. */
  readonly cut: boolean;
}

interface Step {
  readonly to: string;
  readonly share: ShareRange;
}

/** Every chain from one party on, in either direction. */
function follow(start: string, stepsOf: (id: string) => readonly Step[], policy: ChainPolicy): ChainShares {
  const sums = new Map<string, ShareRange>();
  const path: { id: string; worth: ShareRange; steps: readonly Step[]; next: number }[] = [];
  const onPath = new Set<string>();
  const enter = (id: string, worth: ShareRange): void => {
    onPath.add(id);
    path.push({ id, worth, steps: stepsOf(id), next: 0 });
  };
  let left = MOST_STEPS;
  enter(start, exactShare(whole));
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const step = top.steps[top.next++];
    if (step === undefined) {
      path.pop();
      onPath.delete(top.id);
      continue;
    }
    if (left-- === 0) break;
    // A chain may come back to where it began, which is a share in itself, but it ends there.
    if (onPath.has(step.to) && step.to !== start) continue;
    const worth = chainWorth(top.worth, linkWorth(step.share, policy), policy);
    sums.set(step.to, addShares(sums.get(step.to) ?? noShare, worth));
    if (step.to !== start) enter(step.to, worth);
  }
  return { shares: new Map([...sums].map(([id, share]) => [id, atMostWhole(share)])), cut: left < 0 };
}

/** A share of which only some chains were followed has no upper bound. */
const unbounded = (share: ShareRange): ShareRange => ({ ...share, max: whole, maxOpen: false });

/** Where chains were cut, everyone who may be at the end of one, with what was found of it. */
const withUnfollowed = (found: ChainShares, ends: () => Iterable<string>): ChainShares =>
  found.cut
    ? { ...found, shares: new Map([...ends()].map((id) => [id, unbounded(found.shares.get(id) ?? noShare)])) }
    : found;

/**
 * What each party above a company has in it, chain by chain; chains end at the first of the owners, where some are given.
 *
 * Upper ends are bounds: every link is taken at its greatest, even where two of them do not fit together.
 */
export function chainsAbove(
  columns: Columns,
  subject: string,
  policy: ChainPolicy,
  owners: ReadonlySet<string> = new Set(),
): ChainShares {
  const stepsOf = (id: string): Step[] =>
    owners.has(id) && id !== subject
      ? []
      : (columns.of(id)?.slices ?? []).map(({ holder, share }) => ({ to: holder, share }));
  return withUnfollowed(follow(subject, stepsOf, policy), () => ancestorsOf(columns, subject));
}

/** What a party has in each company below it, chain by chain; see {@link chainsAbove}. */
export function chainsBelow(columns: Columns, owner: string, policy: ChainPolicy): ChainShares {
  const stepsOf = (id: string): Step[] =>
    columns.heldBy(id).flatMap((to) => {
      const slice = columns.of(to)?.slices.find(({ holder }) => holder === id);
      return slice === undefined ? [] : [{ to, share: slice.share }];
    });
  return withUnfollowed(follow(owner, stepsOf, policy), () => heldBelow(columns, [owner]));
}

/** What several owners, taken as one, have in a company, chain by chain: a chain ends at the first of them. */
export function chainsTogether(
  columns: Columns,
  policy: ChainPolicy,
  owners: readonly string[],
  subject: string,
): ShareRange {
  const all = new Set(owners);
  const { shares } = chainsAbove(columns, subject, policy, all);
  return atMostWhole([...all].reduce((sum, owner) => addShares(sum, shares.get(owner) ?? noShare), noShare));
}
