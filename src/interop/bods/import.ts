import type { ImportOptions } from '../about.js';
import { assemble } from '../assemble.js';
import type { DraftIssue } from '../draft.js';
import { checkCount, ImportError } from '../import-error.js';
import type { Imported } from '../imported.js';
import { isRecord, parseJsonFile, shown } from '../read-json.js';
import { draftOf } from './draft.js';
import { type BodsStatement, readStatement } from './statement.js';

/** That a file holds no statement at all. */
export const noStatements = (): ImportError =>
  new ImportError('wrong-format', 'Nothing in the file is a statement of the Beneficial Ownership Data Standard.');

/**
 * Imports statements of the Beneficial Ownership Data Standard, in the forms of 0.4 and before, also mixed.
 *
 * Of each record the latest statement counts. Direct interests are edges and indirect ones are declared totals; what a
 * file leaves open stays open. Whatever is left out or doubted is an issue.
 *
 * @param statements - a list of statements, or JSON text with one
 * @throws ImportError when it is no such list, or a list of more than 200,000
 * @example
 * ```ts
 * import { importBods } from 'fdi-screening/interop';
 * const { interests } = importBods([
 *   { recordType: 'entity', recordId: 'a', recordDetails: { name: 'A', entityType: { type: 'registeredEntity' } } },
 *   { recordType: 'entity', recordId: 'b', recordDetails: { name: 'B', entityType: { type: 'registeredEntity' } } },
 *   {
 *     recordType: 'relationship',
 *     recordId: 'a-b',
 *     recordDetails: {
 *       subject: 'b',
 *       interestedParty: 'a',
 *       interests: [{ type: 'shareholding', directOrIndirect: 'direct', share: { exact: 23.5 } }],
 *     },
 *   },
 * ]);
 * interests[0]?.share; // => '23.5'
 * ```
 */
export function importBods(statements: unknown, options: ImportOptions = {}): Imported {
  const parsed = typeof statements === 'string' ? parseJsonFile(statements) : statements;
  const list = isRecord(parsed) ? [parsed] : parsed;
  if (!Array.isArray(list)) {
    throw new ImportError('wrong-format', `A list of statements was expected, and not ${shown(parsed)}.`);
  }
  checkCount(list.length, 'statements');
  const issues: DraftIssue[] = [];
  const read: BodsStatement[] = [];
  list.forEach((value, index) => {
    const statement = readStatement(value, `statement ${index + 1}`);
    if ('content' in statement) read.push(statement);
    else issues.push(statement);
  });
  if (read.length === 0 && list.length > 0) throw noStatements();
  return finish(read, issues, options);
}

/** Makes of statements what an import returns; issues of the file itself come first. */
export function finish(statements: readonly BodsStatement[], issues: DraftIssue[], options: ImportOptions): Imported {
  const draft = draftOf(statements);
  return assemble({ ...draft, issues: [...issues, ...draft.issues] }, options);
}
