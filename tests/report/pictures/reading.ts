/** A picture as a program reads it: its texts with the room that they take, and every place that it names. */
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import type { Picture } from 'fdi-screening/report';
import { textWidth } from '../../../src/report/pictures/text-width.js';

/** A rectangle in pixels. */
export interface Room {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A picture taken apart. */
export interface ReadPicture {
  readonly root: XmlElement;
  readonly width: number;
  readonly height: number;
  readonly elements: readonly XmlElement[];
  /** What is written, with the room that it can take at most. */
  readonly texts: readonly Room[];
  /** What is drawn besides. */
  readonly shapes: readonly Room[];
}

const isElement = (node: { readonly type: string }): node is XmlElement => node.type === 'element';

const below = (element: XmlElement): XmlElement[] => [
  element,
  // Patterns have coordinates of their own.
  ...element.children.filter(isElement).flatMap((child) => (child.name === 'defs' ? [] : below(child))),
];

/** Reads a picture, which must be well-formed XML. */
export function read({ svg }: Picture): ReadPicture {
  const { root } = parseXml(svg);
  if (root === null) throw new Error('The picture is empty.');
  const elements = below(root);
  const [, , width = 0, height = 0] = (root.attributes.viewBox ?? '').split(' ').map(Number);
  return {
    root,
    width,
    height,
    elements,
    texts: elements.filter(({ name }) => name === 'text').map(textRoom),
    shapes: elements.flatMap(shapeRoom),
  };
}

const number = ({ attributes }: XmlElement, name: string): number => Number(attributes[name] ?? 0);

function textRoom(element: XmlElement): Room {
  const size = number(element, 'font-size');
  const width = textWidth(element.text, size, element.attributes['font-weight'] === 'bold');
  const part = { start: 0, middle: 0.5, end: 1 }[element.attributes['text-anchor'] ?? 'start'] ?? Number.NaN;
  const left = number(element, 'x') - width * part;
  const y = number(element, 'y');
  return { what: element.text, left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.22 };
}

function shapeRoom(element: XmlElement): Room[] {
  const at = (name: string): number => number(element, name);
  const room = (left: number, right: number, top: number, bottom: number): Room[] => [
    { what: element.name, left, right, top, bottom },
  ];
  if (element.name === 'rect') return room(at('x'), at('x') + at('width'), at('y'), at('y') + at('height'));
  if (element.name === 'circle') {
    return room(at('cx') - at('r'), at('cx') + at('r'), at('cy') - at('r'), at('cy') + at('r'));
  }
  if (element.name === 'line') {
    const [xs, ys] = [
      [at('x1'), at('x2')],
      [at('y1'), at('y2')],
    ];
    return room(Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys));
  }
  if (element.name === 'path') {
    // Absolute places only: what follows a small letter is relative to them, and small.
    const places = [...(element.attributes.d ?? '').matchAll(/[MLQ]\s*(-?[\d.]+) (-?[\d.]+)/g)];
    return places.flatMap(([, x, y]) => room(Number(x), Number(x), Number(y), Number(y)));
  }
  return [];
}

/** What lies outside the frame of a picture. */
export const outside = ({ width, height, texts, shapes }: ReadPicture): Room[] =>
  [...texts, ...shapes].filter(
    ({ left, right, top, bottom }) =>
      !(left >= -0.01 && right <= width + 0.01 && top >= -0.01 && bottom <= height + 0.01),
  );

/** Texts that stand over each other. */
export const collisions = ({ texts }: ReadPicture): string[] =>
  texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.5,
      )
      .map((other) => `${one.what} / ${other.what}`),
  );

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The places that a path names, in order: those of its bends lie between the others. */
const placesOf = ({ attributes }: XmlElement): Place[] =>
  [...(attributes.d ?? '').matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

/** Boxes of parties through which a line passes. */
export function crossedBoxes({ elements }: ReadPicture): string[] {
  const boxes = elements.filter(({ name, attributes }) => name === 'rect' && attributes.rx === '6').flatMap(shapeRoom);
  const lines = elements.filter(
    ({ name, attributes }) =>
      name === 'path' && /^M[\d.]+ [\d.]+L/.test(attributes.d ?? '') && attributes.fill === 'none',
  );
  return lines.flatMap((line) => {
    const places = placesOf(line);
    return places.slice(1).flatMap((end, index) => {
      const start = places[index] ?? end;
      const between = Array.from({ length: 41 }, (_, part) => ({
        x: start.x + ((end.x - start.x) * part) / 40,
        y: start.y + ((end.y - start.y) * part) / 40,
      }));
      return boxes
        .filter(({ left, right, top, bottom }) =>
          between.some(({ x, y }) => x > left + 1 && x < right - 1 && y > top + 1 && y < bottom - 1),
        )
        .map(({ left, top }) => `${line.attributes.d} through the box at ${left} ${top}`);
    });
  });
}

/** Every text that is drawn. */
export const written = (picture: Picture): string[] => read(picture).texts.map(({ what }) => what);
