/** Breaks a text into lines of at most a width, at spaces; a word that is longer stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** A text wrapped behind a label: the label stands on the first line, the others are indented as far. */
export function labelled(label: string, text: string, width: number): string[] {
  const indent = ' '.repeat(label.length);
  return wrap(text, Math.max(width - label.length, 20)).map((line, index) => (index === 0 ? label : indent) + line);
}

/** With less room than this, or than its longest word, a table puts its last column below the others. */
const LEAST_ROOM = 30;

const longestWord = (text: string): number => Math.max(...text.split(/\s+/).map((word) => word.length));

/**
 * Rows as columns: all but the last as wide as their longest cell, the last wrapped to what is left. Where too little is
 * left, the last column stands below the others instead of beside them.
 */
export function table(rows: readonly (readonly string[])[], width: number, indent = '  '): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length - 1));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const taken = widths.reduce((sum, size) => sum + size + 2, indent.length);
  const needed = Math.max(LEAST_ROOM, ...rows.map((row) => longestWord(row[columns] ?? '')));
  if (columns > 0 && width - taken < needed) return rows.flatMap((row) => stacked(row, columns, width, indent));
  return rows.flatMap((row) => {
    const cells = widths.map((size, column) => {
      const cell = row[column] ?? '';
      return isNumeric(cell) ? cell.padStart(size) : cell.padEnd(size);
    });
    const label = indent + cells.map((cell) => `${cell}  `).join('');
    const last = row[columns] ?? '';
    return last === '' ? [label.trimEnd()] : labelled(label, last, width);
  });
}

/** A row with its last cell below the others. */
function stacked(row: readonly string[], columns: number, width: number, indent: string): string[] {
  const cells = row.slice(0, columns).filter((cell) => cell !== '');
  return [
    ...wrap(cells.join(' '), width - indent.length).map((line) => indent + line),
    ...labelled(`${indent}  `, row[columns] ?? '', width),
  ];
}

const isNumeric = (cell: string): boolean => /^[\d.]+( to [\d.]+)?$/.test(cell);

/** A heading, underlined. */
export const heading = (text: string): string[] => ['', text, '-'.repeat(text.length)];
