import type { Columns } from './columns.js';
import type { ControlGroup } from './control-group.js';
import { isLess, nothing, plus, whole } from './fraction.js';
import type { ShareRange } from './graph.js';
import { integratedShare } from './integrated.js';
import { noShare } from './share-range.js';
import { certainlyReaches, possiblyReaches, type Threshold } from './threshold.js';

/**
 * What a group has in a company, its members taken as one: at least what those have that are in it in every case, at most
 * what those have that are in it in some.
 *
 * @param single - what each party has by itself, from which it is told whether the group can reach the line at all
 * @returns `undefined` where it cannot
 */
export function groupShare(
  columns: Columns,
  group: ControlGroup,
  subject: string,
  single: ReadonlyMap<string, ShareRange>,
  line: Threshold,
): ShareRange | undefined {
  const holding = (members: ReadonlySet<string>): string[] =>
    [...members].filter((id) => id !== subject && single.has(id));
  const [certain, possible] = [holding(group.certain), holding(group.possible)];
  let bound = nothing;
  for (const id of possible) bound = plus(bound, single.get(id)?.max ?? nothing);
  const most: ShareRange = { min: nothing, max: isLess(whole, bound) ? whole : bound, minOpen: false, maxOpen: false };
  if (!possiblyReaches(most, line)) return undefined;
  const low = certain.length === 0 ? noShare : integratedShare(columns, certain, subject);
  const high = sameMembers(certain, possible) ? low : integratedShare(columns, possible, subject);
  return { min: low.min, minOpen: low.minOpen, max: high.max, maxOpen: high.maxOpen };
}

const sameMembers = (certain: readonly string[], possible: readonly string[]): boolean =>
  certain.length === possible.length;

/** Whether a share that may be absent reaches a line. */
export function standingIn(share: ShareRange | undefined, line: Threshold): 'certain' | 'possible' | 'no' {
  if (share === undefined) return 'no';
  if (certainlyReaches(share, line)) return 'certain';
  return possiblyReaches(share, line) ? 'possible' : 'no';
}
