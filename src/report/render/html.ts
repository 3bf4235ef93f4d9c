import { sha256 } from '../../screening/sha256.js';
import { escapedMarkup } from '../../values/markup.js';
import { safeText } from '../../values/safe-text.js';
import type { Block, Cell, ReportDocument, Section } from '../document/document.js';
import { isWebAddress, type Phrase } from '../document/phrase.js';
import type { Words } from '../words/words.js';
import { base64OfHex } from './base64.js';
import { pageStyle } from './page-style.js';

/** A text as it may stand in an element or in an attribute in double quotes. */
const escaped = (text: string): string => escapedMarkup(safeText(text));

/**
 * A document as one HTML page that fetches nothing and runs nothing, under a policy that it carries itself. It is
 * well-formed XML too.
 *
 * @param styles - rules of style that its pictures need
 */
export function htmlDocument(document: ReportDocument, words: Words, styles = ''): string {
  const { language, title, subtitle, sections } = document;
  const style = `${pageStyle}${styles}`;
  const policy = `default-src 'none'; style-src 'sha256-${base64OfHex(sha256(style))}'; base-uri 'none'; form-action 'none'`;
  const [answer, ...others] = sections;
  return [
    '<!DOCTYPE html>',
    `<html xmlns="http://www.w3.org/1999/xhtml" lang="${escaped(language)}">`,
    '<head>',
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="color-scheme" content="light dark" />',
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<a class="skip" href="#${answer?.id ?? 'top'}">${escaped(words.page.skip)}</a>`,
    '<header>',
    `<h1>${escaped(title)}</h1>`,
    ...subtitle.map((text) => `<p>${inline(text)}</p>`),
    '</header>',
    '<main>',
    ...(answer === undefined ? [] : [sectionHtml(answer, 2)]),
    contents(others, words),
    ...others.map((one) => sectionHtml(one, 2)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const contents = (sections: readonly Section[], words: Words): string =>
  [
    `<nav aria-label="${escaped(words.page.contents)}">`,
    '<ul>',
    ...sections.map(({ id, title }) => `<li><a href="#${escaped(id)}">${escaped(title)}</a></li>`),
    '</ul>',
    '</nav>',
  ].join('\n');

function inline(text: Phrase): string {
  return text
    .map((span) => {
      if (typeof span === 'string') return escaped(span);
      if (span.kind === 'address') return '';
      if (span.kind === 'code') return `<code>${escaped(span.text).replace(/([.\-_])/g, '$1<wbr />')}</code>`;
      return isWebAddress(span.href)
        ? `<a href="${escaped(span.href)}" rel="noreferrer">${escaped(span.text)}</a>`
        : escaped(span.text);
    })
    .join('');
}

const texts = (all: readonly Phrase[]): string[] => all.map(inline).filter((text) => text !== '');

function sectionHtml({ id, title, blocks }: Section, level: number): string {
  return [
    `<section id="${escaped(id)}" aria-labelledby="${escaped(id)}-title">`,
    `<h${level} id="${escaped(id)}-title">${escaped(title)}</h${level}>`,
    ...blocks.map((block) => blockHtml(block, level)),
    '</section>',
  ].join('\n');
}

function blockHtml(block: Block, level: number): string {
  switch (block.kind) {
    case 'section':
      return sectionHtml(block, level + 1);
    case 'paragraph':
      return `<p>${inline(block.text)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>\n${block.items.map((item) => `<li>${inline(item)}</li>`).join('\n')}\n</${tag}>`;
    }
    case 'note': {
      const label = block.label === undefined ? '' : `<strong>${escaped(block.label)}:</strong> `;
      return `<p class="note ${block.tone}">${label}${inline(block.text)}</p>`;
    }
    case 'definition':
      return [
        `<dl${block.lead ? ' class="lead"' : ''}>`,
        ...block.entries.map(
          (one) =>
            `<div><dt>${escaped(one.term)}</dt>${texts(one.texts)
              .map((text) => `<dd>${text}</dd>`)
              .join('')}</div>`,
        ),
        '</dl>',
      ].join('\n');
    case 'table':
      return tableHtml(block.caption, block.head, block.rows, block.rowHeader);
    case 'sides':
      return sidesHtml(block);
    case 'figure': {
      const { svg, title, description, table } = block.picture;
      const rows = table.rows.map((row) => row.map((cell): Cell => [[cell]]));
      return [
        '<figure>',
        svg,
        `<figcaption><strong>${escaped(title)}.</strong> ${escaped(description)}</figcaption>`,
        tableHtml(title, table.head, rows, 0),
        '</figure>',
      ].join('\n');
    }
  }
}

/** Each side in a box of the same size and kind. */
function sidesHtml({ title, sides }: Extract<Block, { kind: 'sides' }>): string {
  return [
    ...(title === undefined ? [] : [`<p class="matter">${escaped(title)}</p>`]),
    '<div class="sides">',
    ...sides.map(({ label, texts: said }) => {
      const speaker = label === undefined ? '' : `<p class="speaker">${escaped(label)}</p>`;
      return `<div>${speaker}${texts(said)
        .map((text) => `<p>${text}</p>`)
        .join('')}</div>`;
    }),
    '</div>',
  ].join('\n');
}

const isNumeric = (text: string): boolean => /^[\d.,]+%?( \S+ [\d.,]+%?)?$/.test(text);

function tableHtml(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  rowHeader: number,
): string {
  return [
    // A table that is wider than the page is scrolled by itself, and can be reached to do so.
    `<div class="wide" role="region" aria-label="${escaped(caption)}" tabindex="0">`,
    '<table>',
    `<caption>${escaped(caption)}</caption>`,
    `<thead><tr>${head.map((one) => `<th scope="col">${escaped(one)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(
      (row) => `<tr>${row.map((cell, index) => cellHtml(cell, head[index] ?? '', index === rowHeader)).join('')}</tr>`,
    ),
    '</tbody>',
    '</table>',
    '</div>',
  ].join('\n');
}

/** On a narrow page the cells stand below one another, each with the head of its column. */
function cellHtml(cell: Cell, head: string, isHeader: boolean): string {
  const lines = texts(cell);
  const [only = ''] = lines;
  const text = lines.length > 1 ? lines.map((line) => `<p>${line}</p>`).join('') : only;
  const label = text === '' ? '' : ` data-head="${escaped(head)}"`;
  if (isHeader) return `<th scope="row"${label}>${text}</th>`;
  return `<td${isNumeric(only) && lines.length === 1 ? ' class="number"' : ''}${label}>${text}</td>`;
}
