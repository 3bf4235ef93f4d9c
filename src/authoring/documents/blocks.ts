import type { SourceStatus } from '../../values/status.js';

/** A piece of a line of text. */
export type Inline =
  | string
  | { readonly code: string }
  | { readonly strong: string }
  | { readonly link: string; readonly href: string }
  /** The name of something that stands elsewhere on the page. */
  | { readonly ref: string; readonly anchor: string; readonly isCode?: true }
  | { readonly status: SourceStatus };

/** A line of text. */
export type Text = readonly Inline[];

/** A line, or lines under a line that says how they hang together. */
export type Outline = { readonly text: Text; readonly parts?: readonly Outline[] };

/** Something that is said of a rule, under a label. */
export interface Detail {
  readonly label: string;
  readonly says: readonly Outline[];
}

/** A part of a page, whatever it is written in. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string; readonly anchor?: string }
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'list'; readonly items: readonly Outline[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly Text[])[];
      /** Where each row is found on the page; none for rows to which nothing leads. */
      readonly anchors?: readonly string[];
    }
  | {
      readonly kind: 'rule';
      readonly anchor: string;
      readonly id: string;
      readonly title: string;
      readonly status?: SourceStatus;
      readonly details: readonly Detail[];
    };

/** A page: a title and what stands under it. */
export interface Page {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Texts one after another with something between them. */
export const joined = (texts: readonly Text[], between: string): Text =>
  texts.flatMap((text, index) => (index === 0 ? text : [between, ...text]));

/** A line without parts. */
export const line = (...text: Text): Outline => ({ text });

/** The text alone, without what marks it. */
export const plainText = (text: Text): string =>
  text
    .map((one) => {
      if (typeof one === 'string') return one;
      if ('code' in one) return one.code;
      if ('strong' in one) return one.strong;
      if ('link' in one) return one.link;
      return 'ref' in one ? one.ref : one.status;
    })
    .join('');
