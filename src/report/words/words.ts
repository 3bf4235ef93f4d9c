import type { en } from './en.js';

/** What a catalogue of another language has: the same messages, each with the same parameters. */
type Message<T> = T extends string
  ? string
  : T extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : T extends readonly string[]
      ? { readonly [Index in keyof T]: string }
      : { readonly [Key in keyof T]: Message<T[Key]> };

/**
 * The fixed words of a report in one language: an object of the shape of `en`.
 *
 * @hidden
 */
export type Words = Message<typeof en>;
