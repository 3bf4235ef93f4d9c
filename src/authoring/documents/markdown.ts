import { safeText } from '../../values/safe-text.js';
import type { Block, Inline, Outline, Page, Text } from './blocks.js';

/** A page in Markdown, as GitHub reads it. Whatever a rule set says stands as text: nothing of it becomes a mark, a link or HTML. */
export const toMarkdown = ({ title, blocks }: Page): string =>
  `${[`# ${escaped(title)}`, ...blocks.map(blockText)].join('\n\n')}\n`;

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`;
    case 'paragraph':
      return textOf(block.text);
    case 'list':
      return block.items.flatMap((item) => listLines(item, 0)).join('\n');
    case 'table':
      return [`*${escaped(block.caption)}*`, '', ...tableLines(block.head, block.rows)].join('\n');
    case 'rule': {
      const status = block.status === undefined ? [] : [`- **Status:** ${block.status}`];
      const details = block.details.flatMap(({ label, says }) => {
        const [only, second] = says;
        if (only === undefined) return [];
        if (second !== undefined) return [`- **${label}:**`, ...says.flatMap((one) => listLines(one, 1))];
        return [`- **${label}:** ${textOf(only.text)}`, ...(only.parts ?? []).flatMap((part) => listLines(part, 1))];
      });
      return [`#### ${code(block.id)} ${escaped(block.title)}`, '', ...status, ...details].join('\n');
    }
  }
}

const listLines = ({ text, parts = [] }: Outline, depth: number): string[] => [
  `${'  '.repeat(depth)}- ${textOf(text)}`,
  ...parts.flatMap((part) => listLines(part, depth + 1)),
];

/** The lines of a table. A bar in a cell would end it, so it is escaped, in code as well. */
function tableLines(head: readonly string[], rows: readonly (readonly Text[])[]): string[] {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(head.map(escaped)),
    row(head.map(() => '---')),
    ...rows.map((cells) =>
      row(cells.map((text) => text.map((one) => inlineText(one, (inCode) => inCode.replaceAll('|', '\\|'))).join(''))),
    ),
  ];
}

const textOf = (text: Text): string => text.map((one) => inlineText(one)).join('');

function inlineText(one: Inline, inCode: (text: string) => string = (text) => text): string {
  if (typeof one === 'string') return escaped(one);
  if ('code' in one) return inCode(code(one.code));
  if ('strong' in one) return `**${escaped(one.strong)}**`;
  if ('link' in one) return `[${escaped(one.link)}](${target(one.href)})`;
  if ('status' in one) return one.status;
  return one.isCode === true ? inCode(code(one.ref)) : escaped(one.ref);
}

/** Text in which no character is a mark, in one line. */
const escaped = (text: string): string =>
  safeText(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~#]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    // At the start of a line these begin a list, a heading or a rule.
    .replace(/^([-+=]|\d+[.)])(?=\s|$|[-=])/, (mark) =>
      /\d/.test(mark) ? `${mark.slice(0, -1)}\\${mark.slice(-1)}` : `\\${mark}`,
    );

/** Code, between more backticks than it has in it. */
function code(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  const longest = Math.max(0, ...[...flat.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `\`${flat}\`` : `${fence} ${flat} ${fence}`;
}

/** An address as it stands between the brackets of a link. */
const target = (href: string): string =>
  href.replace(
    /[\s()<>|\\]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
