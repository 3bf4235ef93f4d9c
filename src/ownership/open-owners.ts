import { compareText } from '../values/text.js';
import type { OpenEnd } from './beneficial-owner.js';
import { isLess, nothing } from './fraction.js';
import type { ShareRange } from './graph.js';
import { shareWithRemainders } from './integrated.js';
import type { OwnerSearch } from './owner-search.js';
import type { GroundsByParty } from './role-grounds.js';
import { anyShare, multiplyShares, noShare } from './share-range.js';
import { possiblyReaches } from './threshold.js';

const dimensions = ['shares', 'votes'] as const;

/** Whether nobody is shown to hold anything in a party, or to have a right or a role in it. */
export const isTop = (search: OwnerSearch, party: string): boolean =>
  !search.interestsIn(party).some(({ holder, kind }) => holder !== party && kind !== 'senior-manager');

/** The part of a party that nobody named holds, in a dimension. */
function restOf(search: OwnerSearch, dimension: (typeof dimensions)[number], party: string): ShareRange {
  return search[dimension].of(party)?.remainder ?? anyShare;
}

/** Whether one person who holds the rest of a party, and nothing else, could be a beneficial owner of the company. */
function mayHide(search: OwnerSearch, party: string, subject: string, counted: GroundsByParty): boolean {
  const { line } = search.rule;
  const byShare = dimensions.some((dimension) => {
    const rest = restOf(search, dimension, party);
    if (party === subject) return possiblyReaches(rest, line);
    const { remainders, shares } = search.ownersIn(dimension, subject);
    const through = remainders.get(party) ?? multiplyShares(shares.get(party) ?? noShare, rest);
    return possiblyReaches(through, line);
  });
  if (byShare || party === subject) return byShare;
  // Who controls a party that counts, counts through it; the owner of a party in control may do so too.
  return counted.has(party) && dimensions.some((dimension) => possiblyReaches(restOf(search, dimension, party), line));
}

/** Where the owners of a company are not known, in order of ids. */
export function openEnds(search: OwnerSearch, subject: string, counted: GroundsByParty): readonly OpenEnd[] {
  const parties = new Set([subject, ...search.partiesAbove(subject), ...counted.keys()]);
  return [...parties].sort(compareText).flatMap((party): OpenEnd[] => {
    const kind = search.kindOf(party);
    if (kind === 'unknown') return [{ code: 'unknown-party', party, mayHide: party === subject || counted.has(party) }];
    if (kind === 'person' || kind === 'state' || kind === 'state-body') return [];
    const hides = mayHide(search, party, subject, counted);
    if (isTop(search, party)) return [{ code: 'no-holders', party, mayHide: hides }];
    const [shares, votes] = dimensions.map((dimension) => restOf(search, dimension, party));
    if (shares === undefined || votes === undefined) return [];
    const isAny = isLess(nothing, shares.max) || isLess(nothing, votes.max);
    return isAny ? [{ code: 'remainder', party, shares, votes, mayHide: hides }] : [];
  });
}

/**
 * Whether one person could be a beneficial owner by holding in several open places at once what in none of them is enough:
 * by multiplication, or by deciding in companies through what nobody named holds of them.
 */
export function mayHideTogether(search: OwnerSearch, subject: string, open: readonly OpenEnd[]): boolean {
  if (open.length < 2) return false;
  const tops = open.flatMap(({ code, party }) => (code === 'remainder' || party === subject ? [] : [party]));
  const { line } = search.rule;
  const byShare = dimensions.some((dimension) =>
    possiblyReaches(shareWithRemainders(search[dimension], tops, subject), line),
  );
  if (byShare) return true;
  // Companies in which what is open may be a majority count in full for who holds it.
  const majority = search.basis.line;
  const controlled = open.filter(
    ({ code, party }) => code !== 'remainder' || possiblyReaches(restOf(search, 'votes', party), majority),
  );
  const all = [...new Set([...tops, ...controlled.flatMap(({ party }) => [...search.groupOf(party).possible])])].filter(
    (party) => party !== subject,
  );
  return dimensions.some((dimension) => possiblyReaches(shareWithRemainders(search[dimension], all, subject), line));
}
