import type { Columns } from './columns.js';
import { componentsOf } from './components.js';
import { bestValues, columnValue, rangeBetween } from './first-arrival.js';
import { isLess, nothing, whole } from './fraction.js';
import type { Best, Goal } from './goal.js';
import type { ShareRange } from './graph.js';
import { integratedShare, type NaiveShare, naiveShare, remainderShare, shareWithRemainders } from './integrated.js';
import { ancestorsOf, heldBelow } from './reach.js';
import { exactShare, multiplyShares, noShare } from './share-range.js';
import { passUpwards } from './upward-pass.js';

/** The shares of all owners of one company. */
export interface IntegratedOwners {
  /** The corrected share of each owner that can have any; of the company itself what comes back to it. */
  readonly shares: ReadonlyMap<string, ShareRange>;
  /** The naive share of each of these; absent where it does not exist. */
  readonly naive: ReadonlyMap<string, NaiveShare>;
  /** What reaches the company from the part of each one, itself among them, that nobody named holds. */
  readonly remainders: ReadonlyMap<string, ShareRange>;
  /** What nobody named has in all: the remainders together. */
  readonly unknown: ShareRange;
}

/** The parts between which a shortage of room is felt: above a company whose holders' greatest shares do not fit. */
function crowdedParts(columns: Columns, components: readonly (readonly string[])[], isCycle: (id: string) => boolean) {
  const crowded = new Set<string>();
  for (const component of components) {
    const inside = component.some((id) => crowded.has(id) || (isCycle(id) && columns.of(id)?.crowded === true));
    for (const id of component) {
      if (inside) crowded.add(id);
      const column = columns.of(id);
      if (column === undefined || !(inside || column.crowded)) continue;
      for (const { holder } of column.slices) crowded.add(holder);
    }
  }
  return crowded;
}

/**
 * The corrected and naive shares of every owner of a company, and what is not known of it.
 *
 * Only the parties above the company are looked at. Ends that all owners reach together take one pass; the greatest share of
 * an owner above a company whose holders' greatest shares do not fit together is found for each such owner by itself.
 */
export function integratedOwners(columns: Columns, subject: string): IntegratedOwners {
  const above = new Set(ancestorsOf(columns, subject)).add(subject);
  const holdersOf = (id: string): string[] => (columns.of(id)?.slices ?? []).map(({ holder }) => holder);
  const components = componentsOf(above, holdersOf).reverse();
  const inCycle = new Set(
    components.filter((one) => one.length > 1 || holdersOf(one[0] as string).includes(one[0] as string)).flat(),
  );
  const crowded = crowdedParts(columns, components, (id) => inCycle.has(id));
  const low = passUpwards(columns, 'min', subject, components);
  const high = passUpwards(
    columns,
    'max',
    subject,
    components.filter((one) => !crowded.has(one[0] as string)),
  );
  const ownMax = (owner: string): Best => {
    const goal: Goal = { owners: new Set([owner]) };
    const column = columns.of(subject);
    if (column === undefined) return { value: nothing, open: false };
    return columnValue(column, goal, 'max', bestValues(columns, goal, 'max', heldBelow(columns, [owner], above)));
  };
  const shares = new Map<string, ShareRange>();
  const naive = new Map<string, NaiveShare>();
  for (const component of components) {
    for (const owner of component) {
      const min = low.get(owner);
      const max = crowded.has(owner) ? ownMax(owner) : high.get(owner);
      if (min === undefined || max === undefined || !isLess(nothing, max.value)) continue;
      const share = rangeBetween(min, max);
      shares.set(owner, share);
      // All of a cycle is above the company if one of its members is.
      const inItself = inCycle.has(owner) ? integratedShare(columns, [owner], owner, new Set(component)) : noShare;
      const uncorrected = naiveShare(share, inItself);
      if (uncorrected !== undefined) naive.set(owner, uncorrected);
    }
  }
  const remainders = new Map<string, ShareRange>();
  for (const id of above) {
    const rest = columns.of(id)?.remainder;
    if (rest === undefined || !isLess(nothing, rest.max)) continue;
    const chance = id === subject ? exactShare(whole) : (shares.get(id) ?? noShare);
    const share = inCycle.has(id) ? remainderShare(columns, id, subject, above) : multiplyShares(chance, rest);
    if (isLess(nothing, share.max)) remainders.set(id, share);
  }
  const unknown = remainders.size === 0 ? noShare : shareWithRemainders(columns, [], subject);
  return { shares, naive, remainders, unknown };
}
