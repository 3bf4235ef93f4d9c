import { type ImportOptions, nobodyLike } from '../about.js';
import type { DraftIssue } from '../draft.js';
import type { Imported } from '../imported.js';
import { jsonLines } from '../json-lines.js';
import { ancestryOf } from './ancestry.js';
import { finish, noStatements } from './import.js';
import { type BodsStatement, readStatement } from './statement.js';

/**
 * Imports BODS as JSON Lines, one statement a line, without ever holding the file as a whole.
 *
 * Without `about`, memory grows with the result. With `about`, give a function that opens the lines, and they are read
 * twice: first for who is above whom, of which only ids are kept (about 250 bytes a statement, so 50 MB for 200,000),
 * and then for the statements about the party and everybody above it. Lines that can be read once only are read once,
 * and of each statement what an import uses is kept (about 700 bytes a statement) until the end is reached, because the
 * last line may be about a link of the first.
 *
 * @param lines - the lines, or a function that opens them, as often as it is called
 * @throws ImportError when no line is a statement, or no party is the one that is asked for
 */
export async function importBodsLines(
  lines: AsyncIterable<string> | (() => AsyncIterable<string>),
  options: ImportOptions = {},
): Promise<Imported> {
  const { about } = options;
  const isTwice = typeof lines === 'function' && about !== undefined;
  const ancestry = about === undefined ? undefined : ancestryOf(about);
  const issues: DraftIssue[] = [];
  const statements: BodsStatement[] = [];
  let count = 0;
  for await (const statement of statementsOf(typeof lines === 'function' ? lines() : lines, isTwice ? [] : issues)) {
    count += 1;
    ancestry?.add(statement);
    if (!isTwice) statements.push(statement);
  }
  if (count === 0) throw noStatements();
  if (about === undefined || ancestry === undefined) return finish(statements, issues, options);
  if (!ancestry.isFound()) throw nobodyLike(about);

  const isWanted = ancestry.wanted();
  if (!isTwice) return finish(statements.filter(isWanted), issues, options);
  for await (const statement of statementsOf(lines(), issues)) if (isWanted(statement)) statements.push(statement);
  return finish(statements, issues, options);
}

async function* statementsOf(lines: AsyncIterable<string>, issues: DraftIssue[]): AsyncGenerator<BodsStatement> {
  for await (const { value, where } of jsonLines(lines, issues)) {
    const statement = readStatement(value, where);
    if ('content' in statement) yield statement;
    else issues.push(statement);
  }
}
