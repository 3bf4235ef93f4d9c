import { type KeyEntry, lineHeight, linesAt, sizes, textAt } from './frame.js';
import type { Box, Laid, Line, Place } from './graph-layout.js';
import type { ViewEdge, ViewNode } from './ownership-view.js';
import { ICON, partyIcon } from './party-icon.js';
import { fill, outlined, stroke } from './styles.js';
import { element, group, pixels } from './svg.js';
import { shortened, textWidth, wrapped } from './text-width.js';

const WIDTH = 172;
const UNNAMED_WIDTH = 96;
const PAD = 8;
const LINE = lineHeight(sizes.small);

/** A label of a line is no wider. */
const MOST_LABEL = 200;

/** A party with its lines of text. */
export interface Shaped extends Box {
  readonly node: ViewNode;
  readonly name: readonly string[];
  readonly about: readonly string[];
  readonly tags: readonly string[];
}

/** The box of a party: its sign, below it its name, what it is, and what it is in this case. */
export function shapeOf(node: ViewNode): Shaped {
  const width = node.isUnnamed ? UNNAMED_WIDTH : WIDTH;
  const name = wrapped(node.name, width - 2 * PAD, sizes.small, 4, true);
  const about = node.about === '' ? [] : wrapped(node.about, width - 2 * PAD, sizes.small, 2);
  const tags = node.tags.flatMap((tag) => wrapped(tag, width - 2 * PAD, sizes.small, 2, true));
  const lines = name.length + about.length + tags.length;
  return { key: node.key, width, height: 2 * PAD + ICON + 4 + lines * LINE, node, name, about, tags };
}

/** The room that the label of a line needs, evenly on both sides of it. */
export function lineOf({ from, to, left, right, style, because }: ViewEdge): Line {
  const half = Math.max(0, ...[...left, ...right].map((text) => Math.min(MOST_LABEL, textWidth(text, sizes.small))));
  const rows = Math.max(left.length, right.length);
  return {
    from,
    to,
    width: 2 * half + 20,
    height: rows * LINE + 6,
    weight: because !== undefined ? 8 : style === 'direct' ? 2 : 1,
  };
}

/** A party around its middle. */
export function drawnNode({ node, width, height, name, about, tags }: Shaped, { x, y }: Place): string {
  const [left, top] = [x - width / 2, y - height / 2];
  const line =
    node.because === undefined
      ? outlined('surface', 'edge', 1)
      : outlined('accent-ground', 'accent', node.because === 'certain' ? 2.5 : 1.5);
  const first = top + PAD + ICON + 4 + sizes.small;
  const whole = [node.name, node.about, ...node.tags].filter((text) => text !== '').join('; ');
  return group(
    whole,
    element('rect', {
      x: left,
      y: top,
      width,
      height,
      rx: 6,
      ...line,
      'stroke-dasharray': node.isUnnamed || node.because === 'possible' ? '5 3' : undefined,
    }),
    partyIcon(node.kind, x, top + PAD + ICON / 2, node.because === undefined ? 'ink' : 'accent'),
    linesAt(x, first, name, { size: sizes.small, bold: true, anchor: 'middle' }),
    linesAt(x, first + name.length * LINE, about, { size: sizes.small, anchor: 'middle', paint: 'muted' }),
    linesAt(x, first + (name.length + about.length) * LINE, tags, {
      size: sizes.small,
      bold: true,
      anchor: 'middle',
      paint: node.because === undefined ? 'ink' : 'accent',
    }),
  );
}

const dashes = { direct: undefined, indirect: '9 4', potential: '2 4', investment: '9 3 2 3' } as const;

const inkOf = (because: ViewEdge['because']): { readonly paint: 'accent' | 'edge'; readonly width: number } =>
  because === undefined ? { paint: 'edge', width: 1.4 } : { paint: 'accent', width: because === 'certain' ? 4.5 : 2.5 };

const arrowOf = (width: number): number => 8 + width;

const toward = (from: Place, to: Place, far: number): Place => {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = Math.sqrt(x * x + y * y) || 1;
  return { x: from.x + (x / length) * far, y: from.y + (y / length) * far };
};

const between = (a: Place, b: Place): number => Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);

const at = ({ x, y }: Place): string => `${pixels(x)} ${pixels(y)}`;

/** A line through its bends, each rounded a little. */
function pathThrough(bends: readonly Place[]): string {
  const [first] = bends;
  if (first === undefined) return 'M0 0';
  const parts = [`M${at(first)}`];
  for (const [index, bend] of bends.entries()) {
    const [before, after] = [bends[index - 1], bends[index + 1]];
    if (before === undefined) continue;
    if (after === undefined) {
      parts.push(`L${at(bend)}`);
      continue;
    }
    const round = Math.min(12, between(before, bend) / 2, between(bend, after) / 2);
    parts.push(`L${at(toward(bend, before, round))}Q${at(bend)} ${at(toward(bend, after, round))}`);
  }
  return parts.join('');
}

/** A line from an owner down to what it owns, with its arrow. */
export function drawnLine({ style, because }: ViewEdge, { bends }: Laid['lines'][number]): string {
  const tip = bends.at(-1);
  const before = [...bends].reverse().find((one) => tip !== undefined && between(one, tip) > 1);
  if (tip === undefined || before === undefined) return '';
  const { paint, width } = inkOf(because);
  const neck = toward(tip, before, arrowOf(width));
  const [side, other] = [
    { x: neck.x + (tip.y - neck.y) / 2, y: neck.y - (tip.x - neck.x) / 2 },
    { x: neck.x - (tip.y - neck.y) / 2, y: neck.y + (tip.x - neck.x) / 2 },
  ];
  return (
    element('path', {
      d: pathThrough([...bends.slice(0, -1), neck]),
      fill: 'none',
      ...stroke(paint, width),
      'stroke-dasharray': dashes[style],
    }) + element('path', { d: `M${at(tip)}L${at(side)}L${at(other)}Z`, ...fill(paint) })
  );
}

/** What stands at a line: capital at its left, votes, rights and control at its right. */
export function drawnLabel({ left, right }: ViewEdge, { label }: Laid['lines'][number]): string {
  const beside = (texts: readonly string[], x: number, anchor: 'start' | 'end'): string =>
    texts
      .map((text, index) =>
        textAt(x, label.y + 4 + (index - (texts.length - 1) / 2) * LINE, shortened(text, MOST_LABEL, sizes.small), {
          size: sizes.small,
          anchor,
          halo: true,
        }),
      )
      .join('');
  const texts = [...left, ...right];
  if (texts.length === 0) return '';
  return group(texts.join('; '), beside(left, label.x - 7, 'end'), beside(right, label.x + 7, 'start'));
}

/** The sign of a line for the key. */
export const lineKey = (style: ViewEdge['style'], because: ViewEdge['because'], text: string): KeyEntry => ({
  sign: (x, y) =>
    element('path', {
      d: `M${pixels(x)} ${pixels(y)}h34`,
      fill: 'none',
      ...stroke(inkOf(because).paint, inkOf(because).width),
      'stroke-dasharray': dashes[style],
    }),
  width: 34,
  text,
});
