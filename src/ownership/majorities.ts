import type { Column } from './column.js';
import type { Columns } from './columns.js';
import type { ShareRange } from './graph.js';
import { heldTogether } from './held-together.js';
import type { PolicyOf } from './policy.js';
import { noShare } from './share-range.js';
import { certainlyReaches, possiblyReaches } from './threshold.js';

/** A policy by which an owner passes through some companies, and what these hold counts in full. */
export type MajorityPolicy = PolicyOf<'majority-pass-through' | 'majority-stake-chain'>;

/** Which companies an owner passes through. */
export interface PassedThrough {
  /** Those in every case, the owners themselves among them. */
  readonly certain: ReadonlySet<string>;
  /** Those in some case; the certain ones among them. */
  readonly possible: ReadonlySet<string>;
}

/** The owners and all that is passed through from them: a company is reached once, and opens what it holds. */
function grown(
  columns: Columns,
  owners: Iterable<string>,
  passes: (column: Column, members: ReadonlySet<string>) => boolean,
  within: ReadonlySet<string> | undefined,
): ReadonlySet<string> {
  const members = new Set(owners);
  const queue = [...members];
  for (let member = queue.pop(); member !== undefined; member = queue.pop()) {
    for (const subject of columns.heldBy(member)) {
      const column = columns.of(subject);
      if (column === undefined || members.has(subject) || within?.has(subject) === false) continue;
      if (!passes(column, members)) continue;
      members.add(subject);
      queue.push(subject);
    }
  }
  return members;
}

/**
 * The companies that some owners, taken as one, pass through under a policy of majorities.
 *
 * @param within - only these companies are looked at, where given
 */
export function passedThrough(
  columns: Columns,
  owners: Iterable<string>,
  policy: MajorityPolicy,
  within?: ReadonlySet<string>,
): PassedThrough {
  const starts = [...owners];
  const growing = (reaches: typeof certainlyReaches): ReadonlySet<string> => {
    const together = (column: Column, members: ReadonlySet<string>): boolean =>
      reaches(heldTogether(column, members), policy.threshold);
    const alone = (column: Column, members: ReadonlySet<string>): boolean =>
      column.slices.some(({ holder, share }) => members.has(holder) && reaches(share, policy.threshold));
    return grown(columns, starts, policy.kind === 'majority-pass-through' ? together : alone, within);
  };
  return { certain: growing(certainlyReaches), possible: growing(possiblyReaches) };
}

/** What is attributed in a company: all that the owners, and those they pass through, hold of it. */
export function attributedInFull(columns: Columns, passed: PassedThrough, subject: string): ShareRange {
  const column = columns.of(subject);
  if (column === undefined) return noShare;
  const [low, high] = [heldTogether(column, passed.certain), heldTogether(column, passed.possible)];
  return { min: low.min, max: high.max, minOpen: low.minOpen, maxOpen: high.maxOpen };
}
