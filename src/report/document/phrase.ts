/** A part of a text that is more than words. */
export type Span =
  | string
  /** A word of the case or of the rules, as it is written there: an id or a path. */
  | { readonly kind: 'code'; readonly text: string }
  /** An address written out for where a link cannot be followed. */
  | { readonly kind: 'address'; readonly text: string }
  /** A public address; one that is neither `http:` nor `https:` is shown as its text alone. */
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

/** A text with its links. */
export type Phrase = readonly Span[];

/** Texts one after another. */
export const phrase = (...parts: readonly (string | Span | Phrase)[]): Phrase =>
  parts.flatMap((part): Phrase => (isPhrase(part) ? part : part === '' ? [] : [part]));

const isPhrase = (part: string | Span | Phrase): part is Phrase => Array.isArray(part);

/** Several texts with something between them. */
export const joined = (parts: readonly (string | Phrase)[], between: string): Phrase =>
  phrase(...parts.flatMap((part, index) => (index === 0 ? [part] : [between, part])));

/** A text without its links. */
export const plainText = (text: Phrase): string =>
  text.map((span) => (typeof span === 'string' ? span : span.text)).join('');

/** Whether an address may be followed: only those of the web may, so that no text of a case becomes a program. */
export const isWebAddress = (href: string): boolean => /^https?:\/\/[^\s<>"'`\\]+$/i.test(href);
