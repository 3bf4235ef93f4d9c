import { escapeText } from './escape.js';

/** What an attribute may be; one that is undefined is left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A number of pixels, rounded, so that every engine writes the same. */
export function pixels(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`A picture needs numbers of pixels, not ${value}.`);
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

/** An element with its attributes, and with children that are elements already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? pixels(value) : escapeText(value)}"`],
  );
  const open = `<${name}${written.join('')}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`;
}

/** Several elements as one, with a text that is shown where a pointer rests on it. */
export const group = (title: string, ...children: readonly string[]): string =>
  element('g', {}, element('title', {}, escapeText(title)), ...children);
