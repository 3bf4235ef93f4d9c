import type { Investment } from '../../investment/investment.js';
import { type Columns, columnsOf } from '../../ownership/columns.js';
import { controlOf } from '../../ownership/control.js';
import type { OwnershipGraph } from '../../ownership/graph.js';
import { isDeciding } from '../../ownership/influence.js';
import { type LookThroughOptions, lookThrough } from '../../ownership/look-through.js';
import { noShare } from '../../ownership/share-range.js';
import { moreThanHalf, possiblyReaches, type Standing, standingOf, type Threshold } from '../../ownership/threshold.js';
import type { Day } from '../../values/day.js';
import { allOf, someOf } from '../../values/flag.js';
import { type Flag, known, openFlag } from '../../values/possible.js';
import { ratio } from '../../values/ratio.js';
import type { CaseNode } from '../case-node.js';
import { shares, votes } from './counting.js';
import { graphOf, type HeldInterest, interestsAbove, isHolding } from './ownership-graph.js';

type Case = CaseNode<Investment>;

/**
 * Who counts as standing above a party: whoever has any interest; whoever holds more than a quarter of the shares or of
 * the votes, or has an influence that is not counted in percent; whoever controls it.
 */
export type Above = 'any-interest' | 'holding' | 'control';

/** The parties above some others. */
export interface PartiesAbove {
  /** Each with whether it certainly is above them; without those that cannot be. */
  readonly parties: ReadonlyMap<string, Flag>;
  /**
   * Whether a party that the case does not show may be above them too: where interests are missing, and where the holders
   * of a company add up to so little that somebody not named may hold enough of it.
   */
  readonly mayHideOne: () => boolean;
}

/** More than a quarter: by the law against money laundering an indication of ownership. */
export const moreThanQuarter: Threshold = { share: ratio(1n, 4n), reached: 'more-than' };

/** A graph as it is counted in one dimension. */
interface Counted {
  readonly graph: OwnershipGraph;
  readonly options: LookThroughOptions;
}

const countedIn = (graph: OwnershipGraph): readonly Counted[] => [
  { graph, options: votes },
  { graph: { ...graph, interests: graph.interests.filter(({ kind }) => kind !== 'voting-rights') }, options: shares },
];

const flags: Readonly<Record<Standing, Flag>> = { certain: known(true), possible: openFlag, no: known(false) };

/** A holder of a company, and whether what it holds counts. */
interface Link {
  readonly holder: string;
  readonly subject: string;
  readonly counts: Flag;
}

function reachedFrom(starts: readonly string[], links: readonly Link[]): ReadonlySet<string> {
  const bySubject = new Map<string, string[]>();
  for (const { holder, subject } of links) bySubject.set(subject, [...(bySubject.get(subject) ?? []), holder]);
  const reached = new Set(starts);
  for (const subject of reached) for (const holder of bySubject.get(subject) ?? []) reached.add(holder);
  return new Set([...reached].filter((id) => !starts.includes(id) || links.some(({ holder }) => holder === id)));
}

/** A link of which it is open whether it counts makes everything above it open, unless another path leads there. */
function alongLinks(starts: readonly string[], links: readonly Link[]): Map<string, Flag> {
  const certain = reachedFrom(
    starts,
    links.filter(({ counts }) => !counts.values.includes(false)),
  );
  const possible = reachedFrom(
    starts,
    links.filter(({ counts }) => counts.values.includes(true)),
  );
  return new Map([...possible].map((id) => [id, certain.has(id) ? known(true) : openFlag]));
}

/** The links of holders that count by a part of the shares or votes, taken together, or by an influence. */
function holdingLinks(interests: readonly HeldInterest[], graph: OwnershipGraph, counted: readonly Columns[]): Link[] {
  const subjects = [...new Set(interests.map(({ subject }) => subject))];
  const inPercent = subjects.flatMap((subject) =>
    counted.flatMap((columns) =>
      (columns.of(subject)?.slices ?? []).map(({ holder, share }) => ({
        holder,
        subject,
        counts: flags[standingOf(share, moreThanQuarter)],
      })),
    ),
  );
  // A declared total and a part in a fund are no column of their company, and count by themselves.
  const byThemselves = interests.flatMap(({ holder, subject, kind, entry, isHeld }, index) => {
    const isPart = kind === 'shares' || kind === 'voting-rights';
    if (isPart && entry.raw?.directness !== 'indirect') return [];
    const share = isPart || kind === 'limited-partner' ? (graph.interests[index]?.share ?? noShare) : undefined;
    const counts = share === undefined ? isHeld : allOf([isHeld, flags[standingOf(share, moreThanQuarter)]]);
    return [{ holder, subject, counts }];
  });
  return [...inPercent, ...byThemselves];
}

/** Whoever holds more than a quarter of one of the parties through several small chains together. */
function inTotal(starts: readonly string[], whole: OwnershipGraph): Map<string, Flag> {
  const found = new Map<string, Flag>();
  for (const { graph, options } of countedIn(whole)) {
    const looked = lookThrough(graph, options);
    for (const { owner, share } of starts.flatMap((start) => looked.ownersOf(start).owners)) {
      const counts = flags[standingOf(share, moreThanQuarter)];
      if (counts.values.includes(true)) found.set(owner, someOf([counts, found.get(owner) ?? known(false)]));
    }
  }
  return found;
}

function inControl(starts: readonly string[], graph: OwnershipGraph): Map<string, Flag> {
  const control = controlOf(graph, { ...votes, concert: true });
  const found = new Map<string, Flag>();
  for (const { controller, qualities, means } of starts.flatMap((start) => control.controllersOf(start))) {
    if (qualities.every((one) => one === 'none')) continue;
    // Who can only block controls with others, and it is open whether that is meant.
    const decides = means.some((one) => one.standing === 'certain' && isDeciding(one));
    found.set(controller, someOf([decides ? known(true) : openFlag, found.get(controller) ?? known(false)]));
  }
  return found;
}

const either = (...maps: readonly ReadonlyMap<string, Flag>[]): Map<string, Flag> => {
  const all = new Map<string, Flag>();
  for (const [id, flag] of maps.flatMap((map) => [...map])) all.set(id, someOf([flag, all.get(id) ?? known(false)]));
  return all;
};

/** The part of a company that is enough to be above it. */
const enough: Readonly<Record<Above, Threshold>> = {
  'any-interest': { share: ratio(0n), reached: 'more-than' },
  holding: moreThanQuarter,
  control: moreThanHalf,
};

/**
 * The parties above some others in the ownership that the case shows, as of a day.
 *
 * Several interests of one holder count together, what is known of the others bounds what is not known of one, and
 * several chains count together; holders who add up to less than the whole leave the rest to somebody not named.
 */
export function partiesAbove(read: Case, starts: readonly string[], above: Above, asOf: Day): PartiesAbove {
  const interests = interestsAbove(read, starts, asOf).filter(isHolding);
  const list = read.at('ownership').list('interests');
  // Shares are read where they matter: a fact rests on no more than it must.
  let made: SharesOf | undefined;
  const sharesRead = (): SharesOf => {
    made ??= sharesOf(graphOf(read, interests));
    return made;
  };
  const parties = partiesBy[above](starts, interests, sharesRead);
  return {
    parties,
    mayHideOne() {
      if (!list.complete) return true;
      // Behind somebody who cannot be above them, nobody else can.
      const columns = [...starts, ...parties.keys()].flatMap((id) => sharesRead().counted.map((one) => one.of(id)));
      const hides = columns.some((column) => column !== undefined && possiblyReaches(column.remainder, enough[above]));
      if (hides) list.doubt();
      return hides;
    },
  };
}

/** What is counted in a graph, and who was found to be above whom in it. */
interface SharesOf {
  readonly graph: OwnershipGraph;
  readonly counted: readonly Columns[];
  readonly above: Map<string, ReadonlyMap<string, Flag>>;
}

const sharesIn = new WeakMap<OwnershipGraph, SharesOf>();

function sharesOf(graph: OwnershipGraph): SharesOf {
  const known = sharesIn.get(graph);
  if (known !== undefined) return known;
  const counted = countedIn(graph).map((one) => columnsOf(one.graph, one.options));
  const made: SharesOf = { graph, counted, above: new Map() };
  sharesIn.set(graph, made);
  return made;
}

/** Who is above some parties in one way, found once in a graph however many facts ask. */
function foundOnce(above: Above, starts: readonly string[], shares: SharesOf, find: () => ReadonlyMap<string, Flag>) {
  const key = JSON.stringify([above, ...starts]);
  const found = shares.above.get(key) ?? find();
  shares.above.set(key, found);
  return found;
}

type Find = (
  starts: readonly string[],
  interests: readonly HeldInterest[],
  shares: () => SharesOf,
) => ReadonlyMap<string, Flag>;

const partiesBy: Readonly<Record<Above, Find>> = {
  'any-interest': (starts, interests) =>
    alongLinks(
      starts,
      interests.map(({ holder, subject, isHeld }) => ({ holder, subject, counts: isHeld })),
    ),
  holding(starts, interests, shares) {
    const read = shares();
    return foundOnce('holding', starts, read, () =>
      either(alongLinks(starts, holdingLinks(interests, read.graph, read.counted)), inTotal(starts, read.graph)),
    );
  },
  control(starts, _, shares) {
    const read = shares();
    return foundOnce('control', starts, read, () => inControl(starts, read.graph));
  },
};
