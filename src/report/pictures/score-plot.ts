import { scaleLinear } from 'd3-scale';
import { compareRatios, ratioIn } from '../../values/ratio.js';
import { nearText } from './exact-pixels.js';
import { type Drawing, lineAt, lineHeight, sizes, textAt } from './frame.js';
import type { PictureBand } from './picture.js';
import { shortened, textWidth } from './text-width.js';

/** A place for bars between a column of names and a column of numbers. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  /** The pixel of a number of points. */
  readonly at: (points: number) => number;
}

/** A plot from zero to a greatest number of points. */
export const plotTo = (most: number, left: number, right: number): Plot => ({
  left,
  right,
  at: scaleLinear([0, most], [left, right]),
});

/** The same bands, whatever they are called. */
export const sameEdges = (a: readonly PictureBand[], b: readonly PictureBand[]): boolean =>
  a.length === b.length &&
  a.every(({ from }, index) => {
    const [one, other] = [ratioIn(from), ratioIn(b[index]?.from)];
    return one !== undefined && other !== undefined && compareRatios(one, other) === 0;
  });

interface BandName {
  readonly text: string;
  readonly x: number;
  readonly half: number;
}

/**
 * The names of the bands above a plot, each over its band with the score from which it applies, in as many rows as it takes
 * that no two of them touch.
 */
export function bandNames(
  { at, left, right }: Plot,
  bands: readonly PictureBand[],
  top: number,
  { words }: Drawing,
): { readonly drawn: string; readonly height: number } {
  const rows: BandName[][] = [];
  for (const [index, { id, title, from }] of bands.entries()) {
    const name = words.name('band', id, title);
    const long = index === 0 ? name : `${name} ≥ ${words.number(from)}`;
    const text = shortened(long, right - left, sizes.small);
    const half = textWidth(text, sizes.small) / 2;
    const middle = (at(nearText(from)) + at(nearText(bands[index + 1]?.from ?? '100'))) / 2;
    const x = Math.max(left + half, Math.min(right - half, middle));
    const isFree = (row: readonly BandName[]): boolean =>
      row.every((one) => Math.abs(one.x - x) >= one.half + half + 6);
    const row = rows.find(isFree);
    if (row === undefined) rows.push([{ text, x, half }]);
    else row.push({ text, x, half });
  }
  const step = lineHeight(sizes.small);
  const drawn = rows.flatMap((row, index) =>
    row.map(({ text, x }) =>
      textAt(x, top + index * step + sizes.small, text, { size: sizes.small, anchor: 'middle', paint: 'muted' }),
    ),
  );
  return { drawn: drawn.join(''), height: rows.length === 0 ? 0 : rows.length * step + 4 };
}

/** The edges of the bands as lines over a plot; the first band starts where the plot does. */
export const bandEdges = ({ at }: Plot, bands: readonly PictureBand[], top: number, bottom: number): string =>
  bands
    .slice(1)
    .map(({ from }) => {
      const x = at(nearText(from));
      return lineAt([x, top], [x, bottom], 'edge', { width: 1.5, dash: '5 3' });
    })
    .join('');

/** The grid of a score from 0 to 100 with its numbers below. */
export function scoreGrid({ at }: Plot, top: number, bottom: number, { words }: Drawing): string {
  return [0, 20, 40, 60, 80, 100]
    .map((points) =>
      [
        lineAt([at(points), top], [at(points), bottom], 'grid'),
        textAt(at(points), bottom + 16, words.number(`${points}`), {
          size: sizes.small,
          anchor: 'middle',
          paint: 'muted',
        }),
      ].join(''),
    )
    .join('');
}
