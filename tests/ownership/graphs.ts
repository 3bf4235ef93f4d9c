import type { GraphInterest, GraphParty, InterestKind, OwnershipGraph, ShareRange } from '../../src/ownership/graph.js';
import { percentShare } from '../../src/ownership/share-range.js';
import { compareRatios, decimalOf, multiplyRatios, type Ratio, ratio } from '../../src/values/ratio.js';

/** An interest in few words: holder, subject, percent (or nothing, if not known), and what else differs. */
export type Link = readonly [
  holder: string,
  subject: string,
  percent?: string | undefined,
  more?: Partial<GraphInterest>,
];

/** A graph of shares, or of another kind of interest, from links. */
export function graphOf(links: readonly Link[], kind: InterestKind = 'shares'): OwnershipGraph {
  const interests = links.map(([holder, subject, percent, more], index): GraphInterest => {
    const share = percent === undefined ? {} : { share: percentShare(percent) };
    return { id: `i${index}`, holder, subject, kind, directness: 'direct', evidence: [], ...share, ...more };
  });
  const ids = new Set(interests.flatMap(({ holder, subject }) => [holder, subject]));
  const parties = new Map(
    [...ids].map((id): [string, GraphParty] => [id, { id, name: id.toUpperCase(), kind: 'company' }]),
  );
  return { parties, interests, concerts: [] };
}

const inPercent = (value: Ratio): string => decimalOf(multiplyRatios(value, ratio(100n)));

/** A share in percent: `41`, or `(25..50]` for a range. */
export const percentText = ({ min, max, minOpen, maxOpen }: ShareRange): string =>
  compareRatios(min, max) === 0
    ? inPercent(min)
    : `${minOpen ? '(' : '['}${inPercent(min)}..${inPercent(max)}${maxOpen ? ')' : ']'}`;
