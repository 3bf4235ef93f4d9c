import type { DraftInterest, DraftIssue } from './draft.js';
import type { ImportedInterestKind } from './imported.js';

/** How many links the search for chains follows, at most; beyond it, what is unknown stays unknown. */
const BUDGET = 5_000_000;

const isCounted = (kind: ImportedInterestKind): boolean => kind === 'shares' || kind === 'voting-rights';

/** Roles that somebody has in person: whoever also stands at the top of a chain has the role beside it. */
const personal: readonly ImportedInterestKind[] = ['settlor', 'trustee', 'protector', 'senior-manager'];

/** By subject, the links that lead up from it. */
type Links = ReadonlyMap<string, readonly DraftInterest[]>;

/**
 * Settles the interests of which a file does not say whether they are direct: one that a chain of direct interests
 * explains is a declared total; any other is kept as an edge, because leaving it out would lose an owner. Either way an
 * issue says so.
 *
 * A count is explained only by counts, in one step only by one of its own kind, and what is held still only by what is
 * held still. A role that is had in person is explained by nothing.
 */
export function settleDirections(interests: readonly DraftInterest[]): {
  readonly interests: DraftInterest[];
  readonly issues: DraftIssue[];
} {
  const links = linksOf(interests);
  const issues: DraftIssue[] = [];
  let budget = BUDGET;
  const settled = interests.map((interest) => {
    if (interest.directness !== 'unknown') return interest;
    const found =
      interest.isLink || personal.includes(interest.kind) ? false : isExplained(interest, links, () => budget-- > 0);
    issues.push(issueOf(interest, found));
    return found ? { ...interest, directness: 'indirect' as const } : interest;
  });
  return { interests: settled, issues };
}

function linksOf(interests: readonly DraftInterest[]): Links {
  const links = new Map<string, DraftInterest[]>();
  for (const interest of interests) {
    if (interest.directness !== 'direct') continue;
    const known = links.get(interest.subject);
    if (known === undefined) links.set(interest.subject, [interest]);
    else known.push(interest);
  }
  return links;
}

/** Whether a chain of direct links leads from the subject of an interest up to its holder. */
function isExplained(interest: DraftInterest, links: Links, mayGoOn: () => boolean): boolean {
  const seen = new Set([interest.subject]);
  const open = [interest.subject];
  for (let party = open.pop(); party !== undefined; party = open.pop()) {
    for (const link of links.get(party) ?? []) {
      if (!mayGoOn()) return false;
      if (isCounted(interest.kind) && !isCounted(link.kind)) continue;
      if (interest.until === undefined && link.until !== undefined) continue;
      const isOneStep = party === interest.subject && link.holder === interest.holder;
      if (isOneStep && link.kind !== interest.kind) continue;
      if (link.holder === interest.holder) return true;
      if (seen.has(link.holder)) continue;
      seen.add(link.holder);
      open.push(link.holder);
    }
  }
  return false;
}

function issueOf({ source, holder, subject, kind, isLink }: DraftInterest, isTotal: boolean): DraftIssue {
  const where = source.statement ?? source.record;
  const what = `Whether the ${kind} of ${holder} in ${subject} are direct is not known`;
  if (isTotal) {
    const message = `${what}; direct interests lead from the one to the other, so it is read as a declared total.`;
    return { code: 'declared-total', where, message, parties: [holder, subject] };
  }
  const alone = personal.includes(kind) ? 'a role is no total of others' : 'no chain of direct interests explains it';
  const why = isLink ? 'the file has it as a link of a chain' : alone;
  const message = `${what}; ${why}, so it is read as an edge.`;
  return { code: 'unknown-direction', where, message, parties: [holder, subject] };
}
