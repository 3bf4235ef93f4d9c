import { safeText } from '../../values/safe-text.js';
import type { Block, ReportDocument, Section } from '../document/document.js';
import { type Phrase, plainText } from '../document/phrase.js';
import { labelled, table, wrap } from './columns.js';

/** How plain text is written. */
export interface TextLook {
  /** Characters a line may have. */
  readonly width: number;
  /** Whether headings and heads of tables are set apart by escape codes of a terminal. */
  readonly colour: boolean;
}

const flat = (text: Phrase | string): string =>
  safeText(typeof text === 'string' ? text : plainText(text))
    .replace(/\s+/g, ' ')
    .trim();

/** Bold and faint alone: a terminal's own colours may stand for good and bad, which no word of a report does. */
const shades = { bold: ['\u001B[1m', '\u001B[22m'], faint: ['\u001B[2m', '\u001B[22m'] } as const;

const shade = (lines: readonly string[], { colour }: TextLook, how: keyof typeof shades): string[] =>
  colour ? lines.map((line) => (line === '' ? line : `${shades[how][0]}${line}${shades[how][1]}`)) : [...lines];

/** A document as plain text for a terminal. */
export function textDocument({ title, subtitle, sections }: ReportDocument, look: TextLook): string {
  return [
    ...shade(wrap(flat(title), look.width), look, 'bold'),
    ...subtitle.flatMap((text) => wrap(flat(text), look.width)),
    ...sections.flatMap((section) => sectionLines(section, look, '=')),
    '',
  ].join('\n');
}

function sectionLines({ title, blocks }: Section, look: TextLook, underline: '=' | '-'): string[] {
  const lines = wrap(flat(title), look.width);
  const heading = [...lines, underline.repeat(lines.at(-1)?.length ?? 0)];
  return [
    '',
    ...shade(heading, look, 'bold'),
    ...blocks.flatMap((block, index) => {
      const before = blocks[index - 1];
      const isApart = before !== undefined && (needsAir(block) || needsAir(before)) && block.kind !== 'section';
      return [...(isApart ? [''] : []), ...blockLines(block, look)];
    }),
  ];
}

/** Paragraphs and lists follow one another closely; what has a shape of its own stands apart. */
const needsAir = ({ kind }: Block): boolean => kind !== 'paragraph' && kind !== 'list' && kind !== 'note';

function blockLines(block: Block, look: TextLook): string[] {
  const { width } = look;
  switch (block.kind) {
    case 'section':
      return sectionLines(block, look, '-');
    case 'paragraph':
      return wrap(flat(block.text), width);
    case 'list':
      return block.items.flatMap((item, index) =>
        labelled(block.ordered ? `  ${index + 1}. ` : '  - ', flat(item), width),
      );
    case 'note': {
      const text = flat(block.text);
      const label = block.label === undefined ? '' : `${flat(block.label)}: `;
      const lines = label === '' ? wrap(text, width) : labelled(label, text, width);
      return block.tone === 'model' ? shade(lines, look, 'faint') : lines;
    }
    case 'definition':
      return table(
        block.entries.flatMap(({ term, texts }) =>
          texts.map((text, index) => [index === 0 ? flat(term) : '', flat(text)]),
        ),
        width,
        block.lead ? '' : '  ',
      );
    case 'table':
      return tableLines(block, look);
    case 'sides':
      return sidesLines(block, width);
    case 'figure': {
      const { title, description, table: numbers } = block.picture;
      return [
        ...wrap(`${flat(title)}. ${flat(description)}`, width),
        ...table(
          [numbers.head, ...numbers.rows].map((row) => row.map(flat)),
          width,
        ),
      ];
    }
  }
}

function tableLines({ caption, head, rows }: Extract<Block, { kind: 'table' }>, look: TextLook): string[] {
  const last = head.length - 1;
  const cells = rows.flatMap((row) => {
    const lines = (row[last] ?? []).map(flat);
    const first = row.slice(0, last).map((cell) => cell.map(flat).join(' '));
    const below = first.map(() => '');
    return lines.map((line, index) => [...(index === 0 ? first : below), line]);
  });
  return [...wrap(`${flat(caption)}:`, look.width), ...table([head.map(flat), ...cells], look.width)];
}

/** The sides one after another, each text with its speaker. */
function sidesLines({ title, sides }: Extract<Block, { kind: 'sides' }>, width: number): string[] {
  return [
    ...(title === undefined ? [] : wrap(flat(title), width)),
    ...sides.flatMap(({ label, texts }, index) => {
      const indent = title === undefined && index > 0 ? '    ' : '  ';
      const start = label === undefined ? '' : `${flat(label)}: `;
      return texts.flatMap((text) =>
        title === undefined || start.length > width / 3
          ? labelled(indent, start + flat(text), width)
          : labelled(indent + start, flat(text), width),
      );
    }),
  ];
}
