import { compareRatios } from '../values/ratio.js';
import { compareText } from '../values/text.js';
import { type ChainPolicy, chainWorth, linkWorth, MOST_STEPS } from './chains.js';
import { type Columns, type ColumnsOptions, columnsOf } from './columns.js';
import { whole } from './fraction.js';
import type { OwnershipGraph, ShareRange } from './graph.js';
import { multiply } from './policy.js';
import { ancestorsOf, heldBelow } from './reach.js';
import { exactShare } from './share-range.js';

/** One link of a chain. */
export interface PathLink {
  readonly holder: string;
  readonly subject: string;
  readonly share: ShareRange;
  /** Ids of the interests it is made of. */
  readonly interests: readonly string[];
}

/** A chain of holdings from an owner down to a company. */
export interface OwnershipPath {
  /** From the owner downwards. */
  readonly links: readonly PathLink[];
  /** What the chain is worth: by default the product of its links. */
  readonly share: ShareRange;
}

/** Chains that explain a share. */
export interface OwnershipPaths {
  /** The largest first: by what a chain can be worth at most, then by what it is worth at least. */
  readonly paths: readonly OwnershipPath[];
  /** Whether there may be more, none of them larger. */
  readonly cut: boolean;
}

/** How many chains are asked for, and how they are valued. */
export interface PathsOptions extends ColumnsOptions {
  /** How many chains are given, at most. */
  readonly limit: number;
  /** What a chain is worth; by default the product of its links. */
  readonly policy?: ChainPolicy;
}

const textOf = ({ links }: OwnershipPath): string => JSON.stringify(links.map(({ holder }) => holder));

const compare = (a: OwnershipPath, b: OwnershipPath): number =>
  compareRatios(b.share.max, a.share.max) ||
  compareRatios(b.share.min, a.share.min) ||
  a.links.length - b.links.length ||
  compareText(textOf(a), textOf(b));

/** Puts a chain into a heap of which the first is the largest. */
function push(heap: OwnershipPath[], path: OwnershipPath): void {
  let at = heap.push(path) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (compare(heap[parent] as OwnershipPath, path) <= 0) break;
    heap[at] = heap[parent] as OwnershipPath;
    at = parent;
  }
  heap[at] = path;
}

/** Takes the largest chain out of a heap. */
function pop(heap: OwnershipPath[]): OwnershipPath | undefined {
  const [first, last] = [heap[0], heap.pop()];
  if (last === undefined || heap.length === 0) return first;
  let at = 0;
  for (;;) {
    const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
    if (left === undefined) break;
    const child = right !== undefined && compare(right, left) < 0 ? 2 * at + 2 : 2 * at + 1;
    if (compare(last, heap[child] as OwnershipPath) <= 0) break;
    heap[at] = heap[child] as OwnershipPath;
    at = child;
  }
  heap[at] = last;
  return first;
}

/**
 * The chains by which an owner holds a company: those that visit no party twice, the largest first.
 *
 * Where there is a cycle, the share of the owner is not the sum of these: what goes round is added to it.
 *
 * @throws RangeError when the limit is not a whole number above zero
 */
export function pathsBetween(
  graph: OwnershipGraph,
  owner: string,
  subject: string,
  options: PathsOptions,
): OwnershipPaths {
  const { limit } = options;
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError('The limit must be a whole number above zero.');
  return pathsIn(columnsOf(graph, options), owner, subject, options);
}

/** The same, in columns that are at hand; after some steps the search is cut. */
export function pathsIn(
  columns: Columns,
  owner: string,
  subject: string,
  { limit, policy = multiply, most = MOST_STEPS }: Pick<PathsOptions, 'limit' | 'policy'> & { readonly most?: number },
): OwnershipPaths {
  // Only parties from which the owner can still be reached: no search runs into a dead end for long.
  const between = heldBelow(columns, [owner], new Set(ancestorsOf(columns, subject)).add(subject));
  const heap: OwnershipPath[] = between.has(subject) ? [{ links: [], share: exactShare(whole) }] : [];
  const paths: OwnershipPath[] = [];
  for (let steps = 0; paths.length < limit && steps < most; ) {
    const path = pop(heap);
    if (path === undefined) break;
    const [top] = path.links;
    if (top?.holder === owner) {
      paths.push(path);
      continue;
    }
    const at = top?.holder ?? subject;
    for (const { holder, share, interests } of columns.of(at)?.slices ?? []) {
      steps++;
      if (holder !== owner && (!between.has(holder) || holder === subject)) continue;
      if (path.links.some((link) => link.holder === holder)) continue;
      const link: PathLink = { holder, subject: at, share, interests };
      const worth = chainWorth(path.share, linkWorth(share, policy), policy);
      push(heap, { links: [link, ...path.links], share: worth });
    }
  }
  return { paths, cut: heap.length > 0 };
}
