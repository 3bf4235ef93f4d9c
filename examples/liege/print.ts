/** Plain columns for a terminal, and who said what. */
import type { Assessment, ExactInterval } from 'fdi-screening';
import type { Hub } from './variants.js';

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

/** Who said, and when, what a criterion rests on: the originators of the evidence, not the papers that carried it. */
export function speakersOf(
  hub: Hub,
  { facts }: Assessment,
  { reason }: Assessment['risk']['contributions'][number],
): string {
  const said = facts.filter(({ title, mayBe }) => reason.includes(`${title}: ${mayBe}`));
  const ids = new Set(said.flatMap((fact) => fact.leaves.flatMap((leaf) => leaf.evidence)));
  const speakers = (hub.evidence ?? [])
    .filter((one) => ids.has(one.id))
    .map(
      ({ originator: { name, anonymous }, date }) => `${name}${anonymous ? ' (anonymous)' : ''}, ${date ?? 'undated'}`,
    );
  return speakers.length === 0 ? '' : `(${[...new Set(speakers)].join('; ')})`;
}

/** The open facts, those that may decide the obligation or move the score most first, as far as there is room. */
export function openText(openFacts: Assessment['openFacts'], width: number, most: number): string[] {
  const states = (open: Assessment['openFacts'][number]): string =>
    [...new Set(open.leaves.map((leaf) => leaf.state))].join(', ');
  const rows = openFacts.slice(0, most).map((open) => [open.moves.shown, `${open.question} (${states(open)})`]);
  const more = openFacts.length - rows.length;
  return [
    ...table([['up to', 'question, and why it is open'], ...rows], width),
    ...(more > 0 ? [`  and ${more} more; fdi-screening assess examples/liege/hub.json shows them all.`] : []),
  ];
}
