import { escapeText, shownText } from './escape.js';
import type { Picture, PictureOptions } from './picture.js';
import { fill, outlined, type Paint, stroke } from './styles.js';
import { element, pixels } from './svg.js';
import { shortened, textWidth, wrapped } from './text-width.js';
import { englishPictureWords, type PictureWords } from './words.js';

/** The sizes of type. */
export const sizes = { title: 16, text: 13, small: 12 } as const;

/** How far a line of type stands below the one before. */
export const lineHeight = (size: number): number => Math.round(size * 1.35);

/** Room on every side. */
export const MARGIN = 16;

/** The options of a picture with what they leave out. */
export interface Drawing {
  readonly id: string;
  readonly width: number;
  readonly showTitle: boolean;
  readonly words: PictureWords;
}

/**
 * The options of a picture, checked.
 *
 * @throws RangeError for a width or a prefix of ids that cannot be
 */
export function drawingOf(options: PictureOptions, id: string): Drawing {
  const { idPrefix = id, width = 760, showTitle = true, words = englishPictureWords } = options;
  if (!(width >= 520 && width <= 2000)) {
    throw new RangeError(`width: ${width} was found; a picture is from 520 to 2000 pixels wide.`);
  }
  if (!/^[A-Za-z][\w-]{0,63}$/.test(idPrefix)) {
    throw new RangeError(
      `idPrefix: ${JSON.stringify(idPrefix)} was found; give a letter, then letters, digits, "-" or "_", at most 64.`,
    );
  }
  return { id: idPrefix, width, showTitle, words };
}

interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly paint?: Paint;
  /** Whether lines behind it are kept away from the letters. */
  readonly halo?: boolean;
}

/** A line of type on its base line. */
export function textAt(x: number, y: number, text: string, style: TextStyle = {}): string {
  const { size = sizes.text, bold = false, anchor = 'start', paint = 'ink', halo = false } = style;
  const colours = halo
    ? { ...outlined(paint, 'surface', 4), 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
    : fill(paint);
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      ...(bold ? { 'font-weight': 'bold' } : {}),
      ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
      ...colours,
    },
    escapeText(text),
  );
}

/** Lines of type below one another, the first on the base line that is given. */
export const linesAt = (x: number, y: number, lines: readonly string[], style: TextStyle = {}): string =>
  lines.map((line, index) => textAt(x, y + index * lineHeight(style.size ?? sizes.text), line, style)).join('');

/** A straight line. */
export const lineAt = (
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  paint: Paint,
  { width = 1, dash }: { readonly width?: number; readonly dash?: string } = {},
): string => element('line', { x1, y1, x2, y2, ...stroke(paint, width), 'stroke-dasharray': dash });

/** What is filled with lines, so that it is told from what is filled whole without any colour. */
export const hatch = (id: string): string =>
  element(
    'pattern',
    { id: `${id}-hatch`, width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('rect', { width: 7, height: 7, ...fill('possible') }),
    element('line', { x1: 0, y1: 0, x2: 0, y2: 7, ...stroke('possible-line', 3) }),
  );

/** A bar of what is established, filled whole. */
export const solidBar = (x: number, y: number, width: number, height: number): string =>
  element('rect', { x, y, width, height, ...fill('solid') });

/** A bar of what is possible, filled with lines. */
export const hatchedBar = (id: string, x: number, y: number, width: number, height: number): string =>
  element('rect', { x, y, width, height, fill: `url(#${id}-hatch)`, ...stroke('possible-line') });

/** A mark that tells by its form. */
export const diamondAt = (x: number, y: number): string =>
  element('path', { d: `M${pixels(x)} ${pixels(y - 7)}l7 7l-7 7l-7 -7Z`, ...fill('accent') });

/** One sign of a key, with its width. */
export interface KeyEntry {
  /** Draws the sign into a box that starts at x and is as wide as said, around the height y. */
  readonly sign: (x: number, y: number) => string;
  readonly width: number;
  readonly text: string;
}

/** The key to the signs of a picture, in as many rows as it takes. */
export function keyAt(
  entries: readonly KeyEntry[],
  x: number,
  y: number,
  width: number,
): { drawn: string; height: number } {
  const step = lineHeight(sizes.small) + 4;
  const drawn: string[] = [];
  let [left, row] = [x, 0];
  for (const entry of entries) {
    const indent = entry.width === 0 ? 0 : entry.width + 8;
    const text = shortened(entry.text, width - indent, sizes.small);
    const size = indent + textWidth(text, sizes.small);
    if (left > x && left + size > x + width) [left, row] = [x, row + 1];
    const middle = y + row * step + step / 2;
    drawn.push(
      entry.sign(left, middle),
      textAt(left + indent, middle + 4, text, { size: sizes.small, paint: 'muted' }),
    );
    left += size + 22;
  }
  return { drawn: drawn.join(''), height: entries.length === 0 ? 0 : (row + 1) * step };
}

/** The signs for what is established and what is possible. */
export const certaintyKey = (id: string, { established, possible }: PictureWords): readonly KeyEntry[] => [
  { sign: (x, y) => solidBar(x, y - 6, 22, 12), width: 22, text: established },
  { sign: (x, y) => hatchedBar(id, x, y - 6, 22, 12), width: 22, text: possible },
];

/** What is drawn below the title. */
export interface Body {
  readonly drawn: string;
  readonly height: number;
}

/** A picture: the frame around a body, which is drawn from the height that it is given. */
export function framed(
  { id, width, showTitle, words }: Drawing,
  said: Pick<Picture, 'title' | 'description' | 'table'>,
  draw: (top: number) => Body,
): Picture {
  const title = shownText(said.title);
  const description = shownText(said.description);
  const lines = showTitle ? wrapped(title, width - 2 * MARGIN, sizes.title, 3, true) : [];
  const top = MARGIN + (lines.length === 0 ? 0 : lines.length * lineHeight(sizes.title) + 10);
  const body = draw(top);
  const height = Math.ceil(top + body.height + MARGIN);
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'fdi-picture',
      role: 'img',
      lang: words.language,
      'aria-labelledby': `${id}-title ${id}-description`,
      viewBox: `0 0 ${Math.ceil(width)} ${height}`,
      width: Math.ceil(width),
      height,
      'font-family': 'Arial, Helvetica, sans-serif',
    },
    element('title', { id: `${id}-title` }, escapeText(title)),
    element('desc', { id: `${id}-description` }, escapeText(description)),
    element('defs', {}, hatch(id)),
    element('rect', { width: Math.ceil(width), height, ...fill('surface') }),
    linesAt(MARGIN, MARGIN + sizes.title, lines, { size: sizes.title, bold: true }),
    body.drawn,
  );
  const table = {
    head: said.table.head.map(shownText),
    rows: said.table.rows.map((row) => row.map(shownText)),
  };
  return { svg, title, description, table };
}
