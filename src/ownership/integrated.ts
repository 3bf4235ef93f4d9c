import { compareRatios, type Ratio } from '../values/ratio.js';
import type { Columns } from './columns.js';
import { bestValues, columnValue, rangeBetween } from './first-arrival.js';
import { dividedBy, minus, sameRatio, whole } from './fraction.js';
import type { Goal } from './goal.js';
import type { ShareRange } from './graph.js';
import { ancestorsOf, heldBelow } from './reach.js';
import { noShare } from './share-range.js';

/**
 * The naive integrated share, V − I with V = (I − W)⁻¹: the corrected one, plus all of it that comes round to the owner and
 * is counted again. It may exceed the whole.
 */
export interface NaiveShare {
  readonly min: Ratio;
  /** Absent where there is no bound: the owner may have all of itself. */
  readonly max?: Ratio;
  readonly minOpen: boolean;
  readonly maxOpen: boolean;
}

/** A company and all above it. */
const withAncestors = (columns: Columns, subject: string): ReadonlySet<string> =>
  new Set(ancestorsOf(columns, subject)).add(subject);

/** What the owners of a goal have in a company, over the companies in a scope. */
function shareWithin(columns: Columns, goal: Goal, subject: string, scope: ReadonlySet<string>): ShareRange {
  const column = columns.of(subject);
  if (column === undefined) return noShare;
  const [min, max] = (['min', 'max'] as const).map((end) =>
    // The subject's own column is valued last, so that an owner's share in itself is found as well.
    columnValue(column, goal, end, bestValues(columns, goal, end, scope)),
  );
  return min === undefined || max === undefined ? noShare : rangeBetween(min, max);
}

/**
 * The corrected integrated share of some owners, taken as one, in a company: by multiplication along chains, with cycles
 * solved exactly. Of an owner in itself, what comes back to it.
 *
 * Both ends are exact: some way to fill in the ranges reaches each, or comes as near to it as one likes where it is open.
 *
 * @param above - the company and all above it, where they are at hand already
 */
export function integratedShare(
  columns: Columns,
  owners: readonly string[],
  subject: string,
  above: ReadonlySet<string> = withAncestors(columns, subject),
): ShareRange {
  return shareWithin(columns, { owners: new Set(owners) }, subject, heldBelow(columns, owners, above));
}

/** The same, if all that nobody named holds were the owners' too: no more than this can be theirs. */
export function shareWithRemainders(columns: Columns, owners: readonly string[], subject: string): ShareRange {
  const goal: Goal = { owners: new Set(owners), remainder: () => true };
  return shareWithin(columns, goal, subject, withAncestors(columns, subject));
}

/** What reaches a company from the part of another one that nobody named holds. */
export function remainderShare(
  columns: Columns,
  of: string,
  subject: string,
  above: ReadonlySet<string> = withAncestors(columns, subject),
): ShareRange {
  const scope = new Set(heldBelow(columns, [of], above)).add(of);
  return shareWithin(columns, { owners: new Set(), remainder: (id) => id === of }, subject, scope);
}

/** What an owner has in every company below it, itself among them where it owns a part of itself, without those of none. */
export function integratedHoldings(columns: Columns, owner: string): ReadonlyMap<string, ShareRange> {
  const goal: Goal = { owners: new Set([owner]) };
  const scope = heldBelow(columns, [owner]);
  const [low, high] = [bestValues(columns, goal, 'min', scope), bestValues(columns, goal, 'max', scope)];
  const shares = new Map<string, ShareRange>();
  for (const subject of scope) {
    const column = columns.of(subject);
    if (column === undefined) continue;
    const [min, max] = [columnValue(column, goal, 'min', low), columnValue(column, goal, 'max', high)];
    if (max.value.numerator > 0n) shares.set(subject, rangeBetween(min, max));
  }
  return shares;
}

/**
 * The naive share from the corrected one and from what the owner has in itself: both ends are reached together, because
 * what is best for one is best for the other. `undefined` where the owner certainly has all of itself.
 */
export function naiveShare(corrected: ShareRange, inItself: ShareRange): NaiveShare | undefined {
  if (sameRatio(inItself.min, whole)) return undefined;
  const min = dividedBy(corrected.min, minus(whole, inItself.min));
  const minOpen = corrected.minOpen || (inItself.minOpen && corrected.min.numerator > 0n);
  if (compareRatios(inItself.max, whole) >= 0) return { min, minOpen, maxOpen: true };
  const max = dividedBy(corrected.max, minus(whole, inItself.max));
  return { min, max, minOpen, maxOpen: corrected.maxOpen || inItself.maxOpen };
}
