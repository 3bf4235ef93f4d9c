import { type Draft, type DraftInterest, noteOf, type Report } from '../draft.js';
import type { ImportedDay, ImportedPartyKind } from '../imported.js';
import { isLei } from '../lei.js';
import { readDay, readPeriod } from '../read-day.js';
import { shown } from '../read-json.js';
import type { GleifRelationship } from './record.js';
import { type GleifType, gleifType } from './relationship-types.js';

/** Registrations that take a record back: what it says was never so, or is said elsewhere. */
const takenBack = ['ANNULLED', 'DUPLICATE', 'CANCELLED'];

/** Adds a relationship to a draft. */
export function addRelationship(draft: Draft, record: GleifRelationship): void {
  const { child, parent, where, registration } = record;
  const parties = [child, parent].filter((id) => id !== undefined);
  const report: Report = (code, message) => draft.issues.push({ code, where, message, parties });
  if (child === undefined || parent === undefined) {
    report('bad-reference', `The ${child === undefined ? 'start' : 'end'} node has no id; left out.`);
    return;
  }
  if (takenBack.includes(registration ?? '')) {
    report('registration', `The registration is ${registration}, so the record does not hold; left out.`);
    return;
  }
  const found = gleifType(record.type ?? '');
  if (found === undefined) {
    report('type-without-kind', `The type is ${shown(record.type)}, none of RR-CDF 2.1; read as other influence.`);
  }
  const type: GleifType = found ?? {
    kind: 'other-influence',
    directness: 'unknown',
    child: 'unknown',
    parent: 'unknown',
    note: `Type in the file: ${shown(record.type)}.`,
  };
  addNode(draft, child, record.childScheme, type.child, report);
  addNode(draft, parent, record.parentScheme, type.parent, report);
  draft.interests.push(interestOf(record, type, child, parent, report));
}

/** A node is known by its id alone: names are in Level 1. What a later record says of its kind is more than nothing. */
export function addNode(
  draft: Draft,
  id: string,
  scheme: string | undefined,
  kind: ImportedPartyKind,
  report: Report,
): void {
  const known = draft.parties.get(id);
  // A fund is also consolidated or managed as a company is, so the narrower kind stays.
  const rank: readonly ImportedPartyKind[] = ['unknown', 'company', 'fund'];
  if (known !== undefined && rank.indexOf(known.kind) >= rank.indexOf(kind)) return;
  if (known === undefined && (scheme ?? 'LEI') === 'LEI' && !isLei(id)) {
    report('wrong-lei', `${shown(id)} is no legal entity identifier: its form or its check digits are wrong.`);
  }
  const source = { record: id };
  draft.parties.set(id, { name: id, kind, identifiers: [{ scheme: scheme ?? 'LEI', id }], source });
}

function interestOf(
  record: GleifRelationship,
  type: GleifType,
  child: string,
  parent: string,
  report: Report,
): DraftInterest {
  const period = record.periods.find((one) => one.type === 'RELATIONSHIP_PERIOD');
  const { since, until } = readPeriod(period?.start, period?.end, report);
  const end = until ?? endOf(record, report);
  return {
    key: `${child}-${record.type ?? 'relationship'}-${parent}`,
    holder: parent,
    subject: child,
    kind: type.kind,
    directness: type.directness,
    ...(since === undefined ? {} : { since }),
    ...(end === undefined ? {} : { until: end }),
    ...basisOf(type.basis, record.qualifiers),
    source: { record: `${child}-${record.type ?? 'relationship'}-${parent}`, statement: record.where },
    ...noteOf(type.note, accountsNote(record), quantifierNote(record)),
  };
}

/** When a relationship has ended by its standing alone: at the latest when the record was last changed. */
function endOf({ status, registration, updated }: GleifRelationship, report: Report): ImportedDay | undefined {
  const isOver = status === 'INACTIVE' || registration === 'RETIRED';
  if (registration !== undefined && !['PUBLISHED', 'RETIRED'].includes(registration)) {
    report('registration', `The registration is ${registration}: the record may be out of date.`);
  }
  if (!isOver) {
    if (status !== 'ACTIVE') report('inactive', `The status is ${shown(status)}: whether it still holds is not known.`);
    return undefined;
  }
  const last = readDay(updated, 'The last update', report);
  const latest = typeof last === 'string' ? last : last?.latest;
  const when = latest === undefined ? 'on a day that is not known' : `by ${latest}, the last update`;
  const standing = status === 'INACTIVE' ? 'The status is INACTIVE' : 'The registration is RETIRED';
  report('missing-end', `${standing} and the relationship has no end; read as ended ${when}.`);
  return latest === undefined ? undefined : { latest };
}

function basisOf(basis: string | undefined, qualifiers: readonly string[]): { basis?: string } {
  // A qualifier without its category names a question and no answer.
  const said = [basis, ...qualifiers.filter((one) => one.includes(' '))].filter((one) => one !== undefined);
  return said.length === 0 ? {} : { basis: said.join(', ') };
}

/** The last accounts that show a consolidation: they have a period of their own, which is none of the relationship. */
function accountsNote({ periods }: GleifRelationship): string | undefined {
  const accounts = periods.find((one) => one.type === 'ACCOUNTING_PERIOD');
  if (accounts === undefined) return undefined;
  return `Shown by accounts of ${accounts.start?.slice(0, 10) ?? '?'} to ${accounts.end?.slice(0, 10) ?? '?'}.`;
}

const quantifierNote = ({ quantifiers }: GleifRelationship): string | undefined =>
  quantifiers.length === 0 ? undefined : `Quantifier of the accounts, no share: ${quantifiers.join('; ')}.`;
