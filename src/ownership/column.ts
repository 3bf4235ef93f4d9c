import { compareText } from '../values/text.js';
import type { Diagnostic, DiagnosticCode } from './diagnostic.js';
import { greater, isLess, isNothing, lesser, minus, nothing, sameRatio, sumRatios, whole } from './fraction.js';
import type { GraphInterest, ShareRange } from './graph.js';
import { addShares, anyShare, atMostWhole, hullOfShares, isShare, noShare, sameShare } from './share-range.js';

/** What is counted in percent. */
export type Dimension = 'shares' | 'voting-rights';

/** How interests are read as shares in a dimension. */
export interface CountingOptions {
  readonly dimension: Dimension;
  /** Whether votes that are not stated follow the shares of the same holder; by default they are not known. */
  readonly votesFollowShares?: boolean;
  /**
   * How an interest counts that does not say whether it is direct. `open`, the default: from nothing, since it may be a
   * total of links that are counted themselves, to its share. `direct`: as a direct one.
   */
  readonly unknownDirectness?: 'open' | 'direct';
  /**
   * What becomes of a company whose holders certainly have more than the whole. `open`, the default: their shares are taken
   * as unknown. `as-stated`: they are taken as they are, which only policies that multiply nothing can do.
   */
  readonly aboveWhole?: 'open' | 'as-stated';
}

/** All that one holder has of one company in a dimension. */
export interface Slice {
  readonly holder: string;
  readonly share: ShareRange;
  /** Ids of the interests it is made of, in order. */
  readonly interests: readonly string[];
}

/** Who holds how much of one company. The slices and the remainder add up to exactly the whole. */
export interface Column {
  readonly subject: string;
  /** In order of the holders' ids; without those that hold nothing. */
  readonly slices: readonly Slice[];
  /** What nobody named holds; `noShare` where the holders certainly have everything. */
  readonly remainder: ShareRange;
  /** Whether the greatest shares of all holders do not fit together. */
  readonly crowded: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

const isCounted = (kind: GraphInterest['kind']): kind is Dimension => kind === 'shares' || kind === 'voting-rights';

type Report = (code: DiagnosticCode, parties: readonly string[], interests: readonly string[]) => void;

/** The share an interest has in itself, before what other interests say. */
function shareOf(interest: GraphInterest, options: CountingOptions, report: Report): ShareRange {
  const { share, id, holder, subject, directness, kind } = interest;
  // Votes that are not stated may differ from the shares in either direction.
  const follows = kind === options.dimension || (kind === 'shares' && options.votesFollowShares === true);
  if (share === undefined || !follows) return anyShare;
  if (!isShare(share)) {
    report('not-a-share', [holder, subject], [id]);
    return anyShare;
  }
  const maybeTotal = directness === 'unknown' && options.unknownDirectness !== 'direct';
  return maybeTotal || interest.standing === 'possible' ? { ...share, min: nothing, minOpen: false } : share;
}

/** One share for each id: an interest that is declared twice is one, anywhere between what is said of it. */
function declared(
  interests: readonly GraphInterest[],
  options: CountingOptions,
  report: Report,
): { share: ShareRange; basis: string | undefined }[] {
  const byId = new Map<string, { share: ShareRange; basis: string | undefined }>();
  for (const interest of interests) {
    const share = shareOf(interest, options, report);
    const before = byId.get(interest.id);
    if (before !== undefined && !sameShare(before.share, share)) {
      report('declared-twice', [interest.holder, interest.subject], [interest.id]);
    }
    byId.set(interest.id, {
      share: before === undefined ? share : hullOfShares(before.share, share),
      basis: before?.basis ?? interest.basis,
    });
  }
  return [...byId.values()];
}

/** Interests add up, but counts of one holding on several bases do not: it lies anywhere between them. */
function total(interests: readonly GraphInterest[], options: CountingOptions, report: Report): ShareRange {
  const parts = declared(interests, options, report);
  const bases = [...new Set(parts.flatMap(({ basis }) => basis ?? []))];
  const totals = (bases.length === 0 ? [undefined] : bases).map((basis) =>
    parts.filter((part) => part.basis === undefined || part.basis === basis).map(({ share }) => share),
  );
  const sums = totals.map((shares) => shares.reduce(addShares, noShare));
  const [first = noShare, ...others] = sums;
  if (others.some((other) => !sameShare(other, first))) {
    const [one] = interests;
    if (one !== undefined)
      report(
        'bases-differ',
        [one.holder, one.subject],
        interests.map(({ id }) => id),
      );
  }
  return others.reduce(hullOfShares, first);
}

/** The interests that say most about one holder's share: those counted in the dimension, or else in the other one. */
function tellingInterests(interests: readonly GraphInterest[], dimension: Dimension): readonly GraphInterest[] {
  const counted = interests.filter(({ kind }) => kind === dimension);
  return counted.length > 0 ? counted : interests;
}

function remainderOf(slices: readonly Slice[]): ShareRange {
  const [low, high] = [
    sumRatios(slices.map(({ share }) => share.min)),
    sumRatios(slices.map(({ share }) => share.max)),
  ];
  return {
    min: greater(nothing, minus(whole, high)),
    max: minus(whole, low),
    minOpen: !isLess(whole, high) && slices.some(({ share }) => share.maxOpen),
    maxOpen: slices.some(({ share }) => share.minOpen),
  };
}

/** A holder has at most what the others certainly leave. */
function tightened(slices: readonly Slice[]): readonly Slice[] {
  const low = sumRatios(slices.map(({ share }) => share.min));
  return slices.map((slice) => {
    const left = minus(whole, minus(low, slice.share.min));
    if (isLess(slice.share.max, left)) return slice;
    const othersOpen = slices.some((other) => other !== slice && other.share.minOpen);
    const same = sameRatio(left, slice.share.max);
    return {
      ...slice,
      share: {
        ...slice.share,
        max: lesser(left, slice.share.max),
        maxOpen: othersOpen || (same && slice.share.maxOpen),
      },
    };
  });
}

/**
 * Who holds how much of a company, from all interests in it.
 *
 * Interests of one holder add up, up to the whole; a share that is not known is anything that the others leave; indirect
 * interests are totals and are not counted. Where the holders certainly have more than the whole, the data contradict
 * themselves: every share is then taken as unknown, and `total-above-whole` says so.
 */
export function columnOf(subject: string, interests: readonly GraphInterest[], options: CountingOptions): Column {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (code, parties, ids) =>
    diagnostics.push({ code, parties: [...new Set(parties)].sort(compareText), interests: [...ids].sort(compareText) });
  const byHolder = new Map<string, GraphInterest[]>();
  for (const interest of interests) {
    if (!isCounted(interest.kind) || interest.directness === 'indirect') continue;
    const held = byHolder.get(interest.holder);
    if (held === undefined) byHolder.set(interest.holder, [interest]);
    else held.push(interest);
  }
  const stated: Slice[] = [];
  for (const holder of [...byHolder.keys()].sort(compareText)) {
    const telling = tellingInterests(byHolder.get(holder) ?? [], options.dimension);
    const ids = [...new Set(telling.map(({ id }) => id))].sort(compareText);
    if (holder === subject) report('own-shares', [holder], ids);
    stated.push({ holder, share: total(telling, options, report), interests: ids });
  }
  const low = sumRatios(stated.map(({ share }) => share.min));
  const excess = isLess(whole, low) || (sameRatio(low, whole) && stated.some(({ share }) => share.minOpen));
  if (excess) {
    report(
      'total-above-whole',
      [subject],
      stated.flatMap(({ interests: ids }) => ids),
    );
  }
  const isOpen = excess && options.aboveWhole !== 'as-stated';
  const possible = stated
    .map((slice) => ({ ...slice, share: isOpen ? anyShare : atMostWhole(slice.share) }))
    .filter(({ share }) => !isNothing(share.max));
  return {
    subject,
    slices: excess ? possible : tightened(possible),
    remainder: excess && !isOpen ? noShare : remainderOf(possible),
    crowded: isLess(whole, sumRatios(possible.map(({ share }) => share.max))),
    diagnostics,
  };
}
