import { importLimits } from './import-error.js';

/** A row of a CSV file. */
export interface CsvRow {
  readonly fields: readonly string[];
  /** The number of its first line. */
  readonly line: number;
  /** Why the row cannot be relied on, where it cannot. */
  readonly fault?: string;
}

/** Reads CSV (RFC 4180) line by line: a field in quotes may hold commas, doubled quotes and line ends. */
export interface CsvReader {
  /** The row that ends with a line; undefined while a field in quotes is open, and for an empty line. */
  readonly push: (line: string) => CsvRow | undefined;
  /** The row that is open when there are no more lines. */
  readonly end: () => CsvRow | undefined;
}

/** A {@link CsvReader}. */
export function csvReader(): CsvReader {
  let open: string[] = [];
  let [line, first, length, quotes] = [0, 0, 0, 0];

  const close = (fault?: string): CsvRow => {
    const text = open.join('\n');
    open = [];
    [length, quotes] = [0, 0];
    return fault === undefined ? { ...fieldsOf(text), line: first } : { fields: [], line: first, fault };
  };

  return {
    push: (written) => {
      line += 1;
      const text = (line === 1 ? written.replace(/^\uFEFF/, '') : written).replace(/\r$/, '');
      if (open.length === 0) {
        if (text === '') return undefined;
        first = line;
      }
      open.push(text);
      length += text.length + 1;
      quotes += count(text, '"');
      if (length > importLimits.lineLength) return close(`has more than ${importLimits.lineLength} characters`);
      // Quotes come in pairs, a doubled one within a field too, so an odd number means that a field is open.
      return quotes % 2 === 0 ? close() : undefined;
    },
    end: () => (open.length === 0 ? undefined : close('has a quote that is not closed')),
  };
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found += 1;
  return found;
}

function fieldsOf(text: string): Pick<CsvRow, 'fields' | 'fault'> {
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    if (text[at] === '"') {
      const end = closingQuote(text, at);
      fields.push(text.slice(at + 1, end).replaceAll('""', '"'));
      at = end + 1;
      if (at < text.length && text[at] !== ',') return { fields, fault: 'has text after a closing quote' };
    } else {
      const comma = text.indexOf(',', at);
      const end = comma < 0 ? text.length : comma;
      fields.push(text.slice(at, end));
      at = end;
    }
    if (at >= text.length) return { fields };
    at += 1;
  }
}

function closingQuote(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}
