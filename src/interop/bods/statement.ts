import type { DraftIssue, Report } from '../draft.js';
import { instantOf } from '../read-day.js';
import { field, idOf, isRecord, type JsonRecord, listOf, shown, textOf } from '../read-json.js';
import { oldForms } from './old-forms.js';
import { type BodsParty, readEntity, readPerson } from './party.js';
import { type BodsRelationship, readRelationship } from './relationship.js';
import { wordOf } from './words.js';

/** Where a record stands: of statements of one day, the later standing wins. */
export const standings = ['new', 'updated', 'closed'] as const;

/** What a statement of either version says, without what an import does not use. */
export interface BodsStatement {
  /** The id of the statement, or its place in the file. */
  readonly where: string;
  readonly statementId: string | undefined;
  readonly recordId: string | undefined;
  readonly standing: (typeof standings)[number];
  /** When it was made, to order statements by; nothing is earlier than one without a date. */
  readonly instant: number;
  /** The day of that, where there is one. */
  readonly day: string | undefined;
  /** Ids of the statements that it replaces, in the versions before 0.4. */
  readonly replaces: readonly string[];
  readonly content:
    | { readonly kind: 'party'; readonly party: BodsParty }
    | { readonly kind: 'relationship'; readonly relationship: BodsRelationship };
  readonly issues: readonly DraftIssue[];
}

const types: Readonly<Record<string, 'entity' | 'person' | 'relationship'>> = {
  entity: 'entity',
  entitystatement: 'entity',
  person: 'person',
  personstatement: 'person',
  relationship: 'relationship',
  ownershiporcontrolstatement: 'relationship',
};

/** Reads a statement of any version from 0.1 to 0.4, or an issue where it is none. */
export function readStatement(value: unknown, place: string): BodsStatement | DraftIssue {
  const statementId = idOf(field(value, 'statementId')) ?? idOf(field(value, 'statementID'));
  const recordId = idOf(field(value, 'recordId'));
  const where = statementId ?? recordId ?? place;
  const written = textOf(field(value, 'recordType')) ?? textOf(field(value, 'statementType'));
  const word = wordOf(written ?? '');
  if (!isRecord(value) || !Object.hasOwn(types, word)) {
    const found = isRecord(value) ? `its type is ${shown(written)}` : `it is ${shown(value)}`;
    return { code: 'not-a-record', where, message: `Not a statement of BODS: ${found}; left out.` };
  }
  const issues: DraftIssue[] = [];
  const report: Report = (code, message) => issues.push({ code, where, message });
  if (statementId === undefined && recordId === undefined) {
    report('missing-id', 'The statement has no id, so nothing can refer to it.');
  }
  checkForm(value, report);
  const details = detailsOf(value);
  const type = types[word];
  const date = field(value, 'statementDate') ?? field(field(value, 'publicationDetails'), 'publicationDate');
  const instant = instantOf(date);
  if (date !== undefined && instant === undefined) {
    report('bad-date', `The date of the statement is ${shown(date)}, which is none; any other statement is later.`);
  }
  return {
    where,
    statementId,
    recordId,
    standing: standingOf(value, report),
    instant: instant ?? Number.NEGATIVE_INFINITY,
    day: instant === undefined ? undefined : String(date).trim().slice(0, 10),
    replaces: listOf(field(value, 'replacesStatements'))
      .map(idOf)
      .filter((id) => id !== undefined),
    content:
      type === 'relationship'
        ? { kind: 'relationship', relationship: readRelationship(details, report) }
        : { kind: 'party', party: type === 'entity' ? readEntity(details, report) : readPerson(details, report) },
    issues,
  };
}

/** Since 0.4 what is said of a record has a place of its own; before, it stands beside the rest. */
function detailsOf(statement: JsonRecord): JsonRecord {
  const details = field(statement, 'recordDetails');
  return isRecord(details) ? details : statement;
}

function standingOf(statement: JsonRecord, report: Report): BodsStatement['standing'] {
  const written = field(statement, 'recordStatus');
  if (written === undefined) return 'new';
  const standing = standings.find((one) => one === wordOf(textOf(written) ?? ''));
  if (standing === undefined) report('unknown-type', `recordStatus is ${shown(written)}; read as updated.`);
  return standing ?? 'updated';
}

const required = ['statementId', 'statementDate', 'declarationSubject', 'recordId', 'recordStatus', 'recordDetails'];

/** Says what a statement of 0.4 lacks, or has in the form of a version before. */
function checkForm(statement: JsonRecord, report: Report): void {
  if (field(statement, 'recordType') === undefined) return;
  const details = detailsOf(statement);
  const missing = [
    ...required.filter((key) => field(statement, key) === undefined),
    ...(field(details, 'isComponent') === undefined ? ['isComponent'] : []),
  ];
  if (missing.length > 0) report('incomplete-statement', `The statement lacks ${missing.join(', ')}.`);
  const old = oldForms(statement, details);
  if (old.length > 0) {
    report(
      'old-form',
      `In a statement of 0.4, ${old.join(', ')} ${old.length === 1 ? 'is' : 'are'} as before 0.4; read as such.`,
    );
  }
}
