import { sha256 } from '../../screening/sha256.js';
import { escapedMarkup } from '../../values/markup.js';
import { safeText } from '../../values/safe-text.js';
import { base64OfHex } from './base64.js';
import type { Block, Inline, Outline, Page, Text } from './blocks.js';
import { pageStyle } from './html-style.js';

/**
 * A page as one HTML document that needs no other and runs nothing. Its policy forbids everything but its own style, which
 * it names by hash, so that whatever slipped into it would do nothing; and nothing slips in, because every text is escaped.
 */
export function toHtml({ title, blocks }: Page): string {
  const policy = `default-src 'none'; style-src 'sha256-${base64OfHex(sha256(pageStyle))}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="referrer" content="no-referrer"/>
<title>${escaped(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<a class="skip" href="#content">To the content</a>
<header>
<h1>${escaped(title)}</h1>
</header>
${contents(blocks)}
<main id="content">
${blocks.map(blockHtml).join('\n')}
</main>
</body>
</html>
`;
}

function contents(blocks: readonly Block[]): string {
  const entries = blocks.flatMap((block) =>
    block.kind === 'heading' && block.anchor !== undefined
      ? [`<li><a href="#${escaped(block.anchor)}">${escaped(block.text)}</a></li>`]
      : [],
  );
  return `<nav aria-labelledby="contents">
<h2 id="contents">Contents</h2>
<ol>
${entries.join('\n')}
</ol>
</nav>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const id = block.anchor === undefined ? '' : ` id="${escaped(block.anchor)}"`;
      return `<h${block.level}${id}>${escaped(block.text)}</h${block.level}>`;
    }
    case 'paragraph':
      return `<p>${textHtml(block.text)}</p>`;
    case 'list':
      return listHtml(block.items);
    case 'table':
      return tableHtml(block);
    case 'rule':
      return ruleHtml(block);
  }
}

const listHtml = (items: readonly Outline[]): string =>
  `<ul>\n${items.map((item) => `<li>${outlineHtml(item)}</li>`).join('\n')}\n</ul>`;

const outlineHtml = ({ text, parts = [] }: Outline): string =>
  textHtml(text) + (parts.length === 0 ? '' : `\n${listHtml(parts)}`);

/** A table in a region that scrolls by itself where the page is narrow, and can be reached by keyboard. */
function tableHtml({ caption, head, rows, anchors = [] }: Extract<Block, { kind: 'table' }>): string {
  const headings = head.map((one) => `<th scope="col">${escaped(one)}</th>`).join('');
  const idOf = (index: number): string => (anchors[index] === undefined ? '' : ` id="${escaped(anchors[index])}"`);
  const lines = rows.map(
    (cells, index) => `<tr${idOf(index)}>${cells.map((text) => `<td>${textHtml(text)}</td>`).join('')}</tr>`,
  );
  return `<section class="scroll" tabindex="0" aria-label="${escaped(caption)}">
<table>
<caption>${escaped(caption)}</caption>
<thead>
<tr>${headings}</tr>
</thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>
</section>`;
}

function ruleHtml({ anchor, id, title, status, details }: Extract<Block, { kind: 'rule' }>): string {
  const mark = status === undefined ? '' : ` ${inlineHtml({ status })}`;
  const rows = details.map(({ label, says }) => {
    const [only, second] = says;
    const said = only === undefined ? '' : second === undefined ? outlineHtml(only) : listHtml(says);
    return `<dt>${escaped(label)}</dt><dd>${said}</dd>`;
  });
  return `<article id="${escaped(anchor)}">
<h4>${escaped(title)}${mark} <code class="id">${escaped(id)}</code></h4>
<dl>
${rows.join('\n')}
</dl>
</article>`;
}

const textHtml = (text: Text): string => text.map(inlineHtml).join('');

function inlineHtml(one: Inline): string {
  if (typeof one === 'string') return escaped(one);
  if ('code' in one) return `<code>${escaped(one.code)}</code>`;
  if ('strong' in one) return `<strong>${escaped(one.strong)}</strong>`;
  if ('link' in one) return `<a href="${escaped(one.href)}" rel="noreferrer">${escaped(one.link)}</a>`;
  if ('ref' in one) {
    const named = one.isCode === true ? `<code>${escaped(one.ref)}</code>` : escaped(one.ref);
    return `<a href="#${escaped(one.anchor)}">${named}</a>`;
  }
  return `<span class="status ${one.status}">${one.status}</span>`;
}

/** Text in which no character is a mark, and none steers how the rest is read. */
const escaped = (text: string): string => escapedMarkup(safeText(text));
