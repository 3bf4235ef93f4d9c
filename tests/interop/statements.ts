import { type Imported, importBods } from 'fdi-screening/interop';

type Details = Readonly<Record<string, unknown>>;

const statement = (recordType: string, recordId: string, recordDetails: Details, more: Details = {}) => ({
  statementId: `s-${recordId}`,
  statementDate: '2024-01-01',
  declarationSubject: 'declared',
  recordId,
  recordType,
  recordStatus: 'new',
  recordDetails: { isComponent: false, ...recordDetails },
  ...more,
});

/** Statements of BODS 0.4 with nothing wrong about them but what a test adds. */
export const company = (id: string, details: Details = {}, more: Details = {}) =>
  statement('entity', id, { name: `Company ${id}`, entityType: { type: 'registeredEntity' }, ...details }, more);

export const person = (id: string, details: Details = {}, more: Details = {}) =>
  statement('person', id, { names: [{ fullName: `Person ${id}` }], personType: 'knownPerson', ...details }, more);

export const relationship = (
  id: string,
  interestedParty: unknown,
  subject: unknown,
  interests: unknown,
  details: Details = {},
  more: Details = {},
) => statement('relationship', id, { interestedParty, subject, interests, ...details }, more);

/** An interest of shares. */
export const shares = (share: unknown, directOrIndirect = 'direct', more: Details = {}) => ({
  type: 'shareholding',
  directOrIndirect,
  share,
  ...more,
});

/** What is made of one interest of `a` in `b`. */
export function importInterest(interest: unknown, details: Details = {}, more: Details = {}): Imported {
  return importBods([company('a'), company('b'), relationship('a-b', 'a', 'b', [interest], details, more)]);
}

/** The codes of the issues. */
export const codes = ({ issues }: Imported): string[] => issues.map(({ code }) => code);

/** The interests in short: who holds what in whom. */
export const edges = ({ interests }: Imported) =>
  interests.map(({ holder, subject, kind, share, directness }) => [holder, subject, kind, share, directness]);
