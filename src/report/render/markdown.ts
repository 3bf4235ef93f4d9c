import { safeText } from '../../values/safe-text.js';
import type { Block, Cell, ReportDocument, Section } from '../document/document.js';
import { isWebAddress, type Phrase } from '../document/phrase.js';

/** A text of which nothing is taken for a sign of Markdown or for HTML. */
const escaped = (text: string): string =>
  safeText(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>|~&#]/g, '\\$&');

/** At the start of a block a number, a dash or a plus would begin a list. */
const started = (text: string): string =>
  text
    .trim()
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');

/** The text of a phrase; an address that can be followed stands in its link. */
function inline(text: Phrase): string {
  return text
    .map((span) => {
      if (typeof span === 'string') return escaped(span);
      if (span.kind === 'address') return '';
      if (span.kind === 'code') return codeSpan(span.text);
      return isWebAddress(span.href) ? `[${escaped(span.text)}](<${span.href}>)` : escaped(span.text);
    })
    .join('');
}

/** A bar would end the cell of a table, a backtick the code. */
const codeSpan = (text: string): string =>
  /[`|\\]/.test(text) ? escaped(text) : `\`${safeText(text).replace(/\s+/g, ' ')}\``;

const cellText = (cell: Cell): string =>
  cell
    .map(inline)
    .filter((line) => line !== '')
    .join('<br>');

/** A document as Markdown, with tables as GitHub and others read them. */
export function markdownDocument({ title, subtitle, sections }: ReportDocument): string {
  const blocks = [`# ${escaped(title)}`, ...subtitle.map(inline), ...sections.flatMap((one) => sectionBlocks(one, 2))];
  return `${blocks.join('\n\n')}\n`;
}

const sectionBlocks = ({ title, blocks }: Section, level: number): string[] => [
  `${'#'.repeat(level)} ${escaped(title)}`,
  ...blocks.flatMap((block) => (block.kind === 'section' ? sectionBlocks(block, level + 1) : blockTexts(block))),
];

function blockTexts(block: Exclude<Block, Section>): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [started(inline(block.text))];
    case 'list':
      return [
        block.items
          .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${started(inline(item))}`)
          .join('\n'),
      ];
    case 'note': {
      const label = block.label === undefined ? '' : `**${escaped(block.label)}:** `;
      return [`> ${started(label + inline(block.text))}`];
    }
    case 'definition':
      return block.entries.map(({ term, texts }) => {
        const [first = '', ...others] = texts.map(inline);
        return others.length === 0
          ? `**${escaped(term)}** ${first}`
          : [`**${escaped(term)}**`, '', ...[first, ...others].map((text) => `- ${started(text)}`)].join('\n');
      });
    case 'table':
      return [
        `**${escaped(block.caption)}**`,
        tableText(
          block.head,
          block.rows.map((row) => row.map(cellText)),
        ),
      ];
    case 'sides':
      return [
        ...(block.title === undefined ? [] : [`**${escaped(block.title)}**`]),
        block.sides
          .flatMap(({ label, texts }) =>
            texts.map((text) => `- ${label === undefined ? '' : `**${escaped(label)}:** `}${started(inline(text))}`),
          )
          .join('\n'),
      ];
    case 'figure': {
      const { title, description, table } = block.picture;
      return [
        `**${escaped(title)}.** ${escaped(description)}`,
        tableText(
          table.head,
          table.rows.map((row) => row.map(escaped)),
        ),
      ];
    }
  }
}

const tableText = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head.map(escaped), head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
