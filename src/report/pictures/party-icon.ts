import type { PartyKind } from '../../ownership/graph.js';
import { textAt } from './frame.js';
import { fill, outlined, type Paint, stroke } from './styles.js';
import { element, pixels } from './svg.js';

/** How wide and high a sign is. */
export const ICON = 26;

type Draw = (x: number, y: number, paint: Paint) => string;

const path = (d: string, attributes: Parameters<typeof element>[1]): string => element('path', { d, ...attributes });

/** A path whose start is given, and whose rest is relative to it. */
const from = (x: number, y: number, rest: string): string => `M${pixels(x)} ${pixels(y)}${rest}`;

const company: Draw = (x, y, paint) =>
  element('rect', { x: x - 9, y: y - 12, width: 18, height: 24, ...outlined('surface', paint, 1.6) }) +
  [-6, 0, 6]
    .flatMap((down) => [-4, 4].map((side) => [side, down] as const))
    .map(([side, down]) =>
      element('rect', { x: x + side - 1.5, y: y + down - 2.5, width: 3, height: 3.6, ...fill(paint) }),
    )
    .join('');

const pillars: Draw = (x, y, paint) =>
  path(from(x - 12, y - 4, 'l12 -8l12 8z'), outlined('surface', paint, 1.6)) +
  path([-8, -2.7, 2.7, 8].map((side) => from(x + side, y - 2, 'v10')).join(''), {
    ...stroke(paint, 1.6),
    fill: 'none',
  }) +
  path(from(x - 12, y + 11, 'h24'), { ...stroke(paint, 2.4), fill: 'none' });

const signs: Readonly<Record<PartyKind, Draw>> = {
  person: (x, y, paint) =>
    element('circle', { cx: x, cy: y - 6.5, r: 5.2, ...outlined('surface', paint, 1.6) }) +
    path(from(x - 10, y + 12, 'v-3a10 8.5 0 0 1 20 0v3z'), outlined('surface', paint, 1.6)),
  company,
  state: (x, y, paint) =>
    path(from(x - 9, y - 12, 'v25'), { ...stroke(paint, 2), fill: 'none' }) +
    path(from(x - 8, y - 11.5, 'h19l-4 6l4 6h-19z'), outlined('surface', paint, 1.6)),
  'state-body': pillars,
  fund: (x, y, paint) =>
    [7, 0, -7]
      .map((down) => element('ellipse', { cx: x, cy: y + down, rx: 11, ry: 4.6, ...outlined('surface', paint, 1.6) }))
      .join(''),
  trust: (x, y, paint) =>
    path(from(x, y - 12, 'l10 3.5v8q0 8 -10 12.5q-10 -4.5 -10 -12.5v-8z'), outlined('surface', paint, 1.6)),
  arrangement: (x, y, paint) =>
    [-5, 5]
      .map((side) => element('circle', { cx: x + side, cy: y, r: 7.5, ...stroke(paint, 1.6), fill: 'none' }))
      .join(''),
  unknown: (x, y, paint) =>
    element('circle', { cx: x, cy: y, r: 11.5, ...outlined('surface', paint, 1.6), 'stroke-dasharray': '3 2' }) +
    textAt(x, y + 6, '?', { size: 17, bold: true, anchor: 'middle', paint }),
};

/** The sign of a kind of party, around its middle; its name stands in the picture as well. */
export const partyIcon = (kind: PartyKind, x: number, y: number, paint: Paint): string => signs[kind](x, y, paint);
