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
  /** The rows that end with a line; none while a field in quotes is open, and for an empty line. */
  readonly push: (line: string) => readonly CsvRow[];
  /** The rows that are open when there are no more lines. */
  readonly end: () => readonly CsvRow[];
}

/** A {@link CsvReader}. */
export function csvReader(): CsvReader {
  let open: string[] = [];
  let [line, first, length, quotes] = [0, 0, 0, 0];

  const take = (text: string, number: number): readonly CsvRow[] => {
    if (open.length === 0) {
      if (text === '') return [];
      [first, length, quotes] = [number, 0, 0];
    }
    open.push(text);
    length += text.length + 1;
    quotes += count(text, '"');
    if (length > importLimits.lineLength) return giveUp();
    // Quotes come in pairs, a doubled one within a field too, so an odd number means that a field is open.
    if (quotes % 2 !== 0) return [];
    const row = { ...fieldsOf(open.join('\n')), line: first };
    if (row.fault !== undefined && open.length > 1) return giveUp();
    open = [];
    return [row];
  };

  /**
   * A quote too many opens a field that has no end, or ends at the next quote too many: the line that has it is lost, and
   * the next ones are read again.
   */
  const giveUp = (): readonly CsvRow[] => {
    const [bad, [, ...rest]] = [first, open];
    const isLong = rest.length === 0 && length > importLimits.lineLength;
    const fault = isLong ? `has more than ${importLimits.lineLength} characters` : 'has a quote that is not closed';
    open = [];
    return [{ fields: [], line: bad, fault }, ...rest.flatMap((text, index) => take(text, bad + 1 + index))];
  };

  return {
    push: (written) => {
      line += 1;
      return take((line === 1 ? written.replace(/^\uFEFF/, '') : written).replace(/\r$/, ''), line);
    },
    end: () => (open.length === 0 ? [] : giveUp()),
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
