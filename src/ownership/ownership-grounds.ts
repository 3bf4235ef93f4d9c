import { compareText } from '../values/text.js';
import type { CountedHow, OwnershipGround } from './beneficial-owner.js';
import { isExcluded } from './diagnose.js';
import { isLess, nothing } from './fraction.js';
import type { ShareRange } from './graph.js';
import { groupShare, standingIn } from './group-share.js';
import { betterOf, type OwnerSearch, worseOf } from './owner-search.js';
import { type OwnershipPath, pathsIn } from './paths.js';
import { anyShare, isShare } from './share-range.js';

/** How many links are followed for the chains of one ground, at most. */
const MOST_PATH_STEPS = 2_000;

interface Counted {
  readonly counted: CountedHow;
  readonly shares: ShareRange | undefined;
  readonly votes: ShareRange | undefined;
  readonly through: readonly string[];
  readonly atMost?: 'certain' | 'possible';
}

/** The chains from some parties down to a company, in both dimensions. */
function pathsOf(search: OwnerSearch, holders: readonly string[], subject: string): readonly OwnershipPath[] {
  const options = { limit: search.pathLimit, most: MOST_PATH_STEPS };
  const all = [search.shares, search.votes].map((columns) =>
    holders.flatMap((holder) => pathsIn(columns, holder, subject, options).paths),
  );
  const seen = new Set<string>();
  return all
    .flat()
    .filter(({ links }) => {
      const key = JSON.stringify(links.map(({ interests }) => interests));
      return !seen.has(key) && seen.add(key).size > 0;
    })
    .slice(0, 2 * search.pathLimit);
}

function groundOf(search: OwnerSearch, party: string, subject: string, how: Counted): readonly OwnershipGround[] {
  const { line, indication } = search.rule;
  const { counted, shares, votes, through, atMost = 'certain' } = how;
  const standing = worseOf(betterOf(standingIn(shares, line), standingIn(votes, line)), atMost);
  if (standing === 'no') return [];
  const isAny = (share: ShareRange | undefined): share is ShareRange =>
    share !== undefined && isLess(nothing, share.max);
  const to = counted === 'in-controller' ? (through[0] ?? subject) : subject;
  const from = counted === 'with-controlled' ? [party, ...through] : [party];
  return [
    {
      basis: 'ownership',
      subject,
      standing,
      counted,
      indication,
      ...(isAny(shares) ? { shares } : {}),
      ...(isAny(votes) ? { votes } : {}),
      through,
      paths: counted === 'declared' ? [] : pathsOf(search, from, to),
    },
  ];
}

/** Together with all that the party controls and that may have a part of the company. */
function withControlled(search: OwnerSearch, party: string, subject: string): readonly OwnershipGround[] {
  const group = search.groupOf(party);
  const [shares, votes] = (['shares', 'votes'] as const).map((dimension) => search.ownersIn(dimension, subject).shares);
  const has = (id: string): boolean => shares?.has(id) === true || votes?.has(id) === true;
  const through = [...group.possible].filter((id) => id !== party && id !== subject && has(id)).sort(compareText);
  if (through.length === 0 || shares === undefined || votes === undefined) return [];
  const { line } = search.rule;
  return groundOf(search, party, subject, {
    counted: 'with-controlled',
    shares: groupShare(search.shares, group, subject, shares, line),
    votes: groupShare(search.votes, group, subject, votes, line),
    through,
  });
}

/** In the entities that decide in the company by their own votes or rights. */
function inControllers(search: OwnerSearch, party: string, subject: string): readonly OwnershipGround[] {
  if (!search.rule.ownersOfControllers) return [];
  const { votes, rights } = search.basis;
  const direct = new Set([...(votes.of(subject)?.slices ?? []), ...rights.in(subject)].map(({ holder }) => holder));
  return [...search.controllersOf(subject).values()].flatMap(({ controller, qualities }) => {
    if (controller === party || !direct.has(controller)) return [];
    return groundOf(search, party, subject, {
      counted: 'in-controller',
      shares: search.ownersIn('shares', controller).shares.get(party),
      votes: search.ownersIn('votes', controller).shares.get(party),
      through: [controller],
      atMost: qualities.includes('none') ? 'possible' : 'certain',
    });
  });
}

/** Declared totals of indirect holdings, each by itself: where the links exclude one it may be wrong. */
function declaredTotals(search: OwnerSearch, party: string, subject: string): readonly OwnershipGround[] {
  return search.interestsIn(subject).flatMap((interest) => {
    const { holder, kind, directness } = interest;
    if (holder !== party || directness !== 'indirect') return [];
    if (kind !== 'shares' && kind !== 'voting-rights') return [];
    const columns = kind === 'shares' ? search.shares : search.votes;
    const isDoubtful = interest.standing === 'possible' || isExcluded(columns, interest);
    const share = interest.share !== undefined && isShare(interest.share) ? interest.share : anyShare;
    return groundOf(search, party, subject, {
      counted: 'declared',
      shares: kind === 'shares' ? share : undefined,
      votes: kind === 'shares' ? undefined : share,
      through: [],
      atMost: isDoubtful ? 'possible' : 'certain',
    });
  });
}

/** The shares and votes beyond the line that a party has in a company, by every way of counting that reaches it. */
export function ownershipGrounds(search: OwnerSearch, party: string, subject: string): readonly OwnershipGround[] {
  const multiplied = groundOf(search, party, subject, {
    counted: 'multiplied',
    shares: search.ownersIn('shares', subject).shares.get(party),
    votes: search.ownersIn('votes', subject).shares.get(party),
    through: [],
  });
  return [
    ...multiplied,
    ...withControlled(search, party, subject),
    ...inControllers(search, party, subject),
    ...declaredTotals(search, party, subject),
  ];
}
