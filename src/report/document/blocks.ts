import type { Block, Cell, NoteTone, Section, Side } from './document.js';
import { type Phrase, phrase } from './phrase.js';

type Text = string | Phrase;

const asPhrase = (text: Text): Phrase => (typeof text === 'string' ? phrase(text) : text);

/** A text alone; nothing where it is empty. */
export const paragraph = (text: Text): Block[] => {
  const whole = asPhrase(text);
  return whole.length === 0 ? [] : [{ kind: 'paragraph', text: whole }];
};

/** A list; nothing where it has no items. */
export const list = (items: readonly Text[], ordered = false): Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', ordered, items: items.map(asPhrase) }];

/** A cell of one text, or of several. */
export type CellText = Text | readonly Phrase[];

const isLines = (cell: CellText): cell is readonly Phrase[] => typeof cell !== 'string' && Array.isArray(cell[0]);

const cellOf = (cell: CellText): Cell =>
  typeof cell === 'string' ? [phrase(cell)] : isLines(cell) ? cell : [cell as Phrase];

/** A table; nothing where it has no rows. */
export const table = (
  caption: string,
  head: readonly string[],
  rows: readonly (readonly CellText[])[],
  rowHeader = 0,
): Block[] =>
  rows.length === 0 ? [] : [{ kind: 'table', caption, head, rows: rows.map((row) => row.map(cellOf)), rowHeader }];

/** Terms with what is said of each; a term of which nothing is said is left out. */
export function definition(
  entries: readonly (readonly [term: string, texts: readonly Text[]])[],
  lead = false,
): Block[] {
  const said = entries.filter(([, texts]) => texts.length > 0);
  if (said.length === 0) return [];
  return [{ kind: 'definition', lead, entries: said.map(([term, texts]) => ({ term, texts: texts.map(asPhrase) })) }];
}

/** A note. */
export const note = (tone: NoteTone, text: Text, label?: string): Block[] => [
  { kind: 'note', tone, text: asPhrase(text), ...(label === undefined ? {} : { label }) },
];

/** A side of a matter. */
export const side = (label: string | undefined, ...texts: readonly Text[]): Side => ({
  ...(label === undefined ? {} : { label }),
  texts: texts.map(asPhrase),
});

/** What is said for and against; sides that say nothing are left out. */
export function sides(title: string | undefined, all: readonly Side[]): Block[] {
  const speaking = all.filter(({ texts }) => texts.length > 0);
  return speaking.length === 0 ? [] : [{ kind: 'sides', sides: speaking, ...(title === undefined ? {} : { title }) }];
}

/** A part under a heading; nothing where it has no blocks. */
export const section = (id: string, title: string, blocks: readonly Block[]): Section[] =>
  blocks.length === 0 ? [] : [{ kind: 'section', id, title, blocks }];
