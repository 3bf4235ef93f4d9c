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

/** Rows as columns: all but the last as wide as their longest cell, the last wrapped to what is left. */
export function table(rows: readonly (readonly string[])[], width: number, indent = '  '): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length - 1));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.flatMap((row) => {
    const cells = widths.map((size, column) => {
      const cell = row[column] ?? '';
      return isNumeric(cell) ? cell.padStart(size) : cell.padEnd(size);
    });
    const label = indent + cells.map((cell) => `${cell}  `).join('');
    const last = row[widths.length] ?? '';
    return last === '' ? [label.trimEnd()] : labelled(label, last, width);
  });
}

const isNumeric = (cell: string): boolean => /^[\d.]+( to [\d.]+)?$/.test(cell);

/** A heading, underlined. */
export const heading = (text: string): string[] => ['', text, '-'.repeat(text.length)];
