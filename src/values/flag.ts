import { type Flag, known, type Listed, listed, openFlag } from './possible.js';

/** `no` of an open yes or no. */
export const negate = ({ values }: Flag): Flag => ({ kind: 'listed', values: values.map((value) => !value) });

/**
 * Whether any of several holds: certainly if one certainly does, certainly not if none can.
 *
 * The flags are taken as independent; facts that share a leaf are derived together, so nothing is lost by it.
 *
 * @param flags - the flags of the members
 * @param complete - whether these are all members there are; otherwise a member not listed may hold
 */
export function someOf(flags: Iterable<Flag>, complete = true): Flag {
  let [canHold, canFail] = [!complete, true];
  for (const flag of flags) {
    if (flag.values.includes(true)) canHold = true;
    if (!flag.values.includes(false)) canFail = false;
  }
  return canHold && canFail ? openFlag : known(!canFail);
}

/** Whether all of several hold. With `complete` false, a member not listed may fail. */
export const allOf = (flags: Iterable<Flag>, complete = true): Flag => negate(someOf([...flags].map(negate), complete));

/**
 * The highest of several graded values, such as the closest access to the airfield of several sites.
 *
 * @param grades - all grades, the lowest first
 * @param members - the possible grades of each member
 * @param complete - whether these are all members there are
 */
export function highestOf<T extends string>(
  grades: readonly T[],
  members: readonly Listed<T>[],
  complete = true,
): Listed<T> {
  const rank = (value: T): number => grades.indexOf(value);
  let floor = 0;
  const reachable = new Set<number>();
  for (const member of members) {
    floor = Math.max(floor, Math.min(...member.values.map(rank)));
    for (const value of member.values) reachable.add(rank(value));
  }
  const possible = grades.filter(
    (_, index) => index >= floor && (!complete || index === floor || reachable.has(index)),
  );
  return listed(possible);
}
