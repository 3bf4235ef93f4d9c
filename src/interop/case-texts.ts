import { hiddenIn, withoutHidden } from '../investment/schema/hidden.js';
import { LONGEST_TEXT } from '../investment/schema/scalars.js';
import type { Draft, DraftInterest, DraftIssue, DraftParty, Report } from './draft.js';
import type { ImportSource } from './imported.js';

/**
 * A draft of which every text is one that a case admits: a name has one line and nothing hidden in it, and no text is
 * longer than those of a case. An issue says what was changed.
 */
export function withCaseTexts({ parties, interests, issues }: Draft): Draft {
  const changed: DraftIssue[] = [];
  const fitting = new Map<string, DraftParty>();
  for (const [id, party] of parties) fitting.set(id, partyOf(party, reportTo(changed, party.source, [id])));
  return {
    parties: fitting,
    interests: interests.map((interest) => {
      const { holder, subject, source } = interest;
      return interestOf(interest, reportTo(changed, source, [holder, subject]));
    }),
    issues: [...issues, ...changed],
  };
}

function reportTo(issues: DraftIssue[], { record, statement }: ImportSource, parties: readonly string[]): Report {
  return (code, message) => void issues.push({ code, where: statement ?? record, message, parties });
}

function partyOf(party: DraftParty, report: Report): DraftParty {
  const { identifiers, note } = party;
  const admitted = identifiers?.filter(({ id }) => {
    if (id.length <= LONGEST_TEXT) return true;
    // Cut, it would be another.
    report('text-cut', `An identifier has ${id.length} characters, more than ${LONGEST_TEXT}; left out.`);
    return false;
  });
  return {
    ...party,
    name: nameOf(cut(party.name, 'The name', report), report),
    ...(admitted === undefined ? {} : { identifiers: admitted.map((one) => withScheme(one, report)) }),
    source: sourceOf(party.source, report),
    ...(note === undefined ? {} : { note: cut(note, 'The note', report) }),
  };
}

type Identifier = NonNullable<DraftParty['identifiers']>[number];

const withScheme = (one: Identifier, report: Report): Identifier =>
  one.scheme === undefined ? one : { ...one, scheme: cut(one.scheme, 'The scheme of an identifier', report) };

function interestOf(interest: DraftInterest, report: Report): DraftInterest {
  const { basis, note } = interest;
  return {
    ...interest,
    ...(basis === undefined ? {} : { basis: cut(basis, 'The basis', report) }),
    source: sourceOf(interest.source, report),
    ...(note === undefined ? {} : { note: cut(note, 'The note', report) }),
  };
}

function sourceOf({ record, statement }: ImportSource, report: Report): ImportSource {
  return {
    record: cut(record, 'The id of the record', report),
    ...(statement === undefined ? {} : { statement: cut(statement, 'The id of the statement', report) }),
  };
}

function nameOf(name: string, report: Report): string {
  if (hiddenIn(name) === undefined) return name;
  const seen = withoutHidden(name);
  if (seen === '') {
    report('no-name', 'Nothing in the name can be seen; read as without a name.');
    return 'Without a name';
  }
  report('hidden-character', `The name has characters that cannot be seen, or several lines; read as ${seen}.`);
  return seen;
}

/** A text as long as one may be, and never cut inside a character. */
function cut(text: string, what: string, report: Report): string {
  if (text.length <= LONGEST_TEXT) return text;
  report('text-cut', `${what} has ${text.length} characters; cut to ${LONGEST_TEXT}.`);
  return `${text.slice(0, LONGEST_TEXT - 3).replace(/[\ud800-\udbff]$/, '')}...`;
}
