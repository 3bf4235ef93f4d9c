import type { Columns } from './columns.js';
import type { ShareRange } from './graph.js';
import { heldTogether } from './held-together.js';
import type { Rights } from './rights.js';
import { noShare } from './share-range.js';
import { certainlyReaches, possiblyReaches, type Threshold } from './threshold.js';

/** What control rests on: who has how many votes, who has which rights, and what a majority is. */
export interface ControlBasis {
  readonly votes: Columns;
  readonly rights: Rights;
  readonly line: Threshold;
}

/** Some parties and all that they control together. */
export interface ControlGroup {
  /** The parties, and what they control in every case. */
  readonly certain: ReadonlySet<string>;
  /** The same, and what they control in some case. */
  readonly possible: ReadonlySet<string>;
}

type Case = 'certain' | 'possible';

/** Whether a group decides in a company: by a majority of the votes, or by a right to decide. */
export function decides(basis: ControlBasis, members: ReadonlySet<string>, subject: string, inCase: Case): boolean {
  const byRight = basis.rights
    .in(subject)
    .some(
      ({ holder, kind, standing }) =>
        kind !== 'veto' && members.has(holder) && (inCase === 'possible' || standing === 'certain'),
    );
  if (byRight) return true;
  const column = basis.votes.of(subject);
  if (column === undefined) return false;
  const reaches = inCase === 'certain' ? certainlyReaches : possiblyReaches;
  return reaches(heldTogether(column, members), basis.line);
}

function grown(
  basis: ControlBasis,
  starts: Iterable<string>,
  inCase: Case,
  within: ReadonlySet<string> | undefined,
): ReadonlySet<string> {
  const members = new Set(starts);
  const queue = [...members];
  for (let member = queue.pop(); member !== undefined; member = queue.pop()) {
    const touched = [...basis.votes.heldBy(member), ...basis.rights.of(member).map(({ subject }) => subject)];
    for (const subject of touched) {
      if (members.has(subject) || within?.has(subject) === false || !decides(basis, members, subject, inCase)) continue;
      members.add(subject);
      queue.push(subject);
    }
  }
  return members;
}

/**
 * Some parties and all that they control: a company is controlled where the parties, and all that they control already,
 * have a majority of its votes or a right to decide in it. The least such group, so that control is never its own cause.
 *
 * @param within - only these companies are looked at, where given
 */
export const controlGroup = (
  basis: ControlBasis,
  starts: Iterable<string>,
  within?: ReadonlySet<string>,
): ControlGroup => {
  const all = [...starts];
  return { certain: grown(basis, all, 'certain', within), possible: grown(basis, all, 'possible', within) };
};

/** The votes that a group has in a company. */
export function votesOf(basis: ControlBasis, group: ControlGroup, subject: string): ShareRange {
  const column = basis.votes.of(subject);
  if (column === undefined) return noShare;
  const [low, high] = [heldTogether(column, group.certain), heldTogether(column, group.possible)];
  return { min: low.min, max: high.max, minOpen: low.minOpen, maxOpen: high.maxOpen };
}

/** Who may decide or block in a company, by votes or rights, directly or through others; without the company itself. */
export function partiesAbove({ votes, rights }: ControlBasis, subject: string): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [subject];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const holders = [...(votes.of(at)?.slices ?? []), ...rights.in(at)].map(({ holder }) => holder);
    for (const holder of holders) {
      if (found.has(holder)) continue;
      found.add(holder);
      queue.push(holder);
    }
  }
  found.delete(subject);
  return found;
}
