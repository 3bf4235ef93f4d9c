import type { ImportOptions } from '../about.js';
import { assemble } from '../assemble.js';
import { type CsvReader, type CsvRow, csvReader } from '../csv.js';
import { type Draft, emptyDraft } from '../draft.js';
import { checkCount, checkLength, ImportError } from '../import-error.js';
import type { Imported } from '../imported.js';
import { field, isRecord, parseJsonFile, shown } from '../read-json.js';
import { recordOfApi } from './api.js';
import { type RowReader, rowReaderOf } from './csv.js';
import { addException } from './exception.js';
import type { GleifRecord } from './record.js';
import { addRelationship } from './relationship.js';
import { recordOfTree } from './tree.js';
import { recordsOfXml } from './xml.js';

/**
 * Imports relationship records and reporting exceptions of GLEIF's Level 2, from the JSON of its API or golden copy, and
 * from the text of its CSV or XML.
 *
 * A consolidation is evidence of control and no share: an interest of the kind `other-influence`, of which the ultimate
 * one is a declared total. A parent that is not named is a party of unknown kind with the reason.
 *
 * @param file - parsed JSON, or the text of a file
 * @throws ImportError when it is neither, or has more than 200,000 records
 * @example
 * ```ts
 * import { importGleif } from 'fdi-screening/interop';
 * const columns = ['StartNode.NodeID', 'EndNode.NodeID', 'RelationshipType', 'RelationshipStatus'];
 * const header = columns.map((name) => `Relationship.${name}`).join(',');
 * const row = '001GPB6A9XPE8XJICC14,5493001Z012YSB2A0K51,IS_FUND-MANAGED_BY,ACTIVE';
 * importGleif(`${header}\n${row}`).interests[0]?.kind; // => 'manager'
 * ```
 */
export function importGleif(file: unknown, options: ImportOptions = {}): Imported {
  const text = typeof file === 'string' ? file.replace(/^\uFEFF/, '') : undefined;
  if (text === undefined) return ofRecords(recordsOfJson(file), options);
  checkLength(text);
  if (/^\s*[[{]/.test(text)) return ofRecords(recordsOfJson(parseJsonFile(text)), options);
  if (/^\s*</.test(text)) return ofXml(text, options);
  const rows = rowCollector();
  for (const line of text.split(/\r\n|\n|\r/)) rows.push(line);
  return assemble(rows.end(), options);
}

/**
 * Imports the CSV of GLEIF's golden copy line by line, without ever holding the file as a whole. Memory grows with the
 * relationships of the file, also with `about`: what is left out is known at the end only.
 *
 * @throws ImportError when the first row is no header of relationships or exceptions
 */
export async function importGleifLines(lines: AsyncIterable<string>, options: ImportOptions = {}): Promise<Imported> {
  const rows = rowCollector();
  for await (const line of lines) rows.push(line);
  return assemble(rows.end(), options);
}

const ofRecords = (records: Iterable<GleifRecord | string>, options: ImportOptions): Imported => {
  const draft = emptyDraft();
  let count = 0;
  for (const record of records) {
    if (typeof record === 'string') {
      draft.issues.push({ code: 'not-a-record', where: record, message: 'Not a record of Level 2; left out.' });
      continue;
    }
    count += 1;
    addRecord(draft, record);
  }
  if (count === 0 && draft.issues.length > 0) throw notGleif('Nothing in the file is a record of Level 2 of GLEIF.');
  return assemble(draft, options);
};

const notGleif = (message: string): ImportError => new ImportError('wrong-format', message);

function addRecord(draft: Draft, record: GleifRecord): void {
  if (record.kind === 'relationship') addRelationship(draft, record);
  else addException(draft, record);
}

/** The lists of the API and of the golden copy; a record that cannot be read becomes its place. */
function* recordsOfJson(json: unknown): Generator<GleifRecord | string> {
  const lists = ['data', 'relations', 'records', 'exceptions'].map((key) => field(json, key)).filter(Array.isArray);
  const one = field(json, 'data');
  const list: unknown[] = Array.isArray(json) ? json : lists.length > 0 ? lists.flat() : isRecord(one) ? [one] : [];
  if (list.length === 0 && lists.length === 0 && !Array.isArray(json)) {
    throw notGleif(`A list of records of GLEIF was expected, and not ${shown(json)}.`);
  }
  checkCount(list.length, 'records');
  for (const [index, resource] of list.entries()) {
    const where = `record ${index + 1}`;
    yield recordOfApi(resource, where) ?? recordOfTree(resource, where) ?? where;
  }
}

function ofXml(text: string, options: ImportOptions): Imported {
  const records = recordsOfXml(text);
  if (records.length === 0) throw notGleif('The XML has no relationship record and no reporting exception of GLEIF.');
  checkCount(records.length, 'records');
  return ofRecords(records, options);
}

function rowCollector() {
  const draft = emptyDraft();
  const reader: CsvReader = csvReader();
  let read: RowReader | undefined;
  const add = (row: CsvRow): void => {
    if (read === undefined) {
      read = rowReaderOf(row.fields);
      if (read !== undefined) return;
      throw notGleif(
        'The first row has neither the columns of relationship records nor those of reporting exceptions.',
      );
    }
    const where = `line ${row.line}`;
    if (row.fault === undefined) addRecord(draft, read(row.fields, where));
    else draft.issues.push({ code: 'not-a-record', where, message: `The row ${row.fault}; left out.` });
  };
  return {
    push: (line: string): void => reader.push(line).forEach(add),
    end: (): Draft => {
      reader.end().forEach(add);
      if (read === undefined) throw notGleif('The file is empty.');
      return draft;
    },
  };
}
