import { kindOfType } from '../bods/interest-kinds.js';
import type { ImportedInterestKind } from '../imported.js';

/** Roles that are a kind of their own, without spaces and capitals. */
const exact: Readonly<Record<string, ImportedInterestKind>> = {
  generalpartner: 'general-partner',
  limitedpartner: 'limited-partner',
  seniormanager: 'senior-manager',
  beneficiary: 'beneficiary',
};

/** Roles by a word in them, where they are none of those. */
const byWord: readonly (readonly [pattern: RegExp, kind: ImportedInterestKind])[] = [
  [/vot(e|ing)/i, 'voting-rights'],
  [/appoint/i, 'board-appointment'],
  [/control|influence|trust|settlor|protector|beneficiary|nomine|nominator|director|board|manag/i, 'other-influence'],
];

/** The kind of a role that says exactly one; also in the words of BODS, of which many files are made. */
function kindOfWords(role: string): ImportedInterestKind | undefined {
  const word = role.toLowerCase().replace(/[^a-z]/g, '');
  return Object.hasOwn(exact, word) ? exact[word] : kindOfType(role)?.kind;
}

/** What the case calls a role of an ownership; shares where it says nothing else. */
export const kindOfRole = (role: string): ImportedInterestKind =>
  kindOfWords(role) ?? byWord.find(([pattern]) => pattern.test(role))?.[1] ?? 'shares';

/** Offices that are no more than one thing. A trustee may sit on the board of a charity, and hold no trust. */
const offices: readonly ImportedInterestKind[] = ['senior-manager', 'general-partner', 'settlor', 'protector'];

/** What the case calls the role of a directorship; a member of a board has influence and no count. */
export function kindOfOffice(role: string): ImportedInterestKind {
  const kind = kindOfWords(role);
  return offices.find((one) => one === kind) ?? 'other-influence';
}
