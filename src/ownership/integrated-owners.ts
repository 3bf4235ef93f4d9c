import type { Columns } from './columns.js';
import { componentsOf } from './components.js';
import type { End } from './fill.js';
import { bestValues, columnValue, rangeBetween } from './first-arrival.js';
import { isLess, nothing, whole } from './fraction.js';
import type { Best, Goal } from './goal.js';
import type { ShareRange } from './graph.js';
import { integratedShare, type NaiveShare, naiveShare, remainderShare, shareWithRemainders } from './integrated.js';
import { ancestorsOf, heldBelow } from './reach.js';
import { exactShare, multiplyShares, noShare } from './share-range.js';
import { isTangle } from './tangle.js';
import { passUpwards } from './upward-pass.js';

/** The shares of all owners of one company. */
export interface IntegratedOwners {
  /** The corrected share of each owner that can have any; of the company itself what comes back to it. */
  readonly shares: ReadonlyMap<string, ShareRange>;
  /** The naive share of each of these; absent where it does not exist, or its cycle is not solved. */
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

/** The parties in a cycle that is not solved, and all above one: what they have is not told by one pass. */
function beyondTangles(columns: Columns, components: readonly (readonly string[])[]): ReadonlySet<string> {
  const beyond = new Set<string>();
  for (const component of components) {
    if (!component.some((id) => beyond.has(id)) && !isTangle(columns, component)) continue;
    for (const id of component) {
      beyond.add(id);
      for (const { holder } of columns.of(id)?.slices ?? []) beyond.add(holder);
    }
  }
  return beyond;
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
  const beyond = beyondTangles(columns, components);
  const solved = components.filter((one) => !beyond.has(one[0] as string));
  const low = passUpwards(columns, 'min', subject, solved);
  const high = passUpwards(
    columns,
    'max',
    subject,
    solved.filter((one) => !crowded.has(one[0] as string)),
  );
  const own = (owner: string, end: End): Best => {
    const goal: Goal = { owners: new Set([owner]) };
    const column = columns.of(subject);
    if (column === undefined) return { value: nothing, open: false };
    return columnValue(column, goal, end, bestValues(columns, goal, end, heldBelow(columns, [owner], above)));
  };
  const shares = new Map<string, ShareRange>();
  const naive = new Map<string, NaiveShare>();
  for (const component of components) {
    for (const owner of component) {
      const min = beyond.has(owner) ? own(owner, 'min') : low.get(owner);
      const max = crowded.has(owner) || beyond.has(owner) ? own(owner, 'max') : high.get(owner);
      if (min === undefined || max === undefined || !isLess(nothing, max.value)) continue;
      const share = rangeBetween(min, max);
      shares.set(owner, share);
      if (beyond.has(owner) && inCycle.has(owner)) continue;
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
