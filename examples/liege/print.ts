/** Plain columns for a terminal. */
import type { Assessment, ExactInterval } from 'fdi-screening';

/** An interval as it is read: one number where both ends are the same. */
export const intervalText = ({ min, max }: ExactInterval): string =>
  min.exact === max.exact ? min.shown : `${min.shown} to ${max.shown}`;

/** Breaks a text into lines at spaces. */
export function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.length - 1;
    if (`${lines[last]} ${word}`.length > width) lines.push(word);
    else lines[last] = `${lines[last]} ${word}`.trimStart();
  }
  return lines;
}

/** Rows as columns; the last column is wrapped to the width that is left. */
export function table(rows: readonly (readonly string[])[], width: number, indent = '  '): string[] {
  const columns = Math.max(...rows.map((row) => row.length)) - 1;
  const sizes = Array.from({ length: columns }, (_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows.flatMap((row) => {
    const start = indent + sizes.map((size, i) => `${(row[i] ?? '').padEnd(size)}  `).join('');
    return wrap(row[columns] ?? '', width - start.length).map((line, i) =>
      ((i === 0 ? start : ' '.repeat(start.length)) + line).trimEnd(),
    );
  });
}

/** The open facts, those that may decide the obligation or move the score most first. */
export function openText(openFacts: Assessment['openFacts'], width: number): string[] {
  const states = (open: Assessment['openFacts'][number]): string =>
    [...new Set(open.leaves.map((leaf) => leaf.state))].join(', ');
  const rows = openFacts.map((open) => [open.moves.shown, open.fact, `${open.question} (${states(open)})`]);
  return table([['up to', 'fact', 'question, and why it is open'], ...rows], width);
}
