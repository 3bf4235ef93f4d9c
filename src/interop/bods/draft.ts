import { type Draft, type DraftInterest, emptyDraft, keyOf } from '../draft.js';
import { legalBandIssue } from './legal-band.js';
import { type BodsRecords, latestRecords } from './records.js';
import type { BodsRelationship, Reference } from './relationship.js';
import type { BodsStatement } from './statement.js';

/** Makes parties and interests of statements. */
export function draftOf(statements: readonly BodsStatement[]): Draft {
  const draft = emptyDraft();
  const records = latestRecords(statements);
  for (const [record, statement] of records.latest) {
    if (statement.content.kind === 'party') addParty(draft, record, statement);
    else addRelationship(draft, record, statement, statement.content.relationship, records);
  }
  for (const issue of records.issues) draft.issues.push(issue);
  return draft;
}

const sourceOf = (record: string, { statementId }: BodsStatement) => ({
  record,
  ...(statementId === undefined || statementId === record ? {} : { statement: statementId }),
});

function addParty(draft: Draft, record: string, statement: BodsStatement): void {
  if (statement.content.kind !== 'party') return;
  const { note, ...party } = statement.content.party;
  const closed = statement.standing === 'closed' ? `Its record was closed${onDay(statement)}.` : undefined;
  const notes = [note, closed].filter((one) => one !== undefined);
  draft.parties.set(record, {
    ...party,
    source: sourceOf(record, statement),
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
  });
  for (const issue of statement.issues) draft.issues.push({ ...issue, parties: [record] });
}

const onDay = ({ day }: BodsStatement): string => (day === undefined ? '' : ` on ${day}`);

function addRelationship(
  draft: Draft,
  record: string,
  statement: BodsStatement,
  relationship: BodsRelationship,
  records: BodsRecords,
): void {
  const subject = partyFor(draft, record, 'subject', statement, relationship.subject, records);
  const holder = partyFor(draft, record, 'interestedParty', statement, relationship.interestedParty, records);
  const parties = [subject, holder];
  for (const issue of statement.issues) draft.issues.push({ ...issue, parties });
  relationship.interests.forEach((interest, index) => {
    const key = keyOf(record, index, relationship.interests.length);
    const drafted = ended({ ...interest, key, holder, subject, source: sourceOf(record, statement) }, statement, draft);
    draft.interests.push(drafted);
    const band = legalBandIssue(drafted, draft.parties.get(subject), statement.where);
    if (band !== undefined) draft.issues.push({ ...band, parties });
  });
}

/** Whoever one side of a relationship names: a record, or a party made for somebody who is not named. */
function partyFor(
  draft: Draft,
  record: string,
  side: string,
  statement: BodsStatement,
  reference: Reference,
  records: BodsRecords,
): string {
  if (reference.kind === 'id') return records.partyOf(reference.id, reference.isStatement) ?? reference.id;
  const id = `${record}-${side}`;
  const note = reference.kind === 'unspecified' ? reference.note : `The file does not say who the ${side} is.`;
  draft.parties.set(id, { name: 'Not named', kind: 'unknown', source: sourceOf(record, statement), note });
  return id;
}

/** An interest of a closed record has ended: on the day that it says, or at the latest when the record was closed. */
function ended(interest: DraftInterest, statement: BodsStatement, draft: Draft): DraftInterest {
  if (statement.standing !== 'closed' || interest.until !== undefined) return interest;
  const until = statement.day === undefined ? {} : { until: { latest: statement.day } };
  const when =
    statement.day === undefined ? 'on a day that is not known' : `by ${statement.day}, when the record was closed`;
  draft.issues.push({
    code: 'missing-end',
    where: statement.where,
    message: `The record is closed and the interest has no end; read as ended ${when}.`,
    parties: [interest.holder, interest.subject],
  });
  return { ...interest, ...until };
}
