import type { Picture } from '../pictures/picture.js';
import type { Phrase } from './phrase.js';

/** A cell of a table: one text, or several below one another. */
export type Cell = readonly Phrase[];

/** Something that the reader is to see at once; what it is decides how it looks, never how important it is. */
export type NoteTone = 'model' | 'advice' | 'case' | 'withheld' | 'correction';

/** One side of a matter, with who speaks for it. */
export interface Side {
  /** Who speaks and when, or what the texts are; each text of the side is theirs. */
  readonly label?: string;
  readonly texts: readonly Phrase[];
}

/** A part of a document. What a part looks like is for the renderers to say. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: Phrase }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Phrase[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly Cell[])[];
      /** The column that names its row. */
      readonly rowHeader: number;
    }
  /** Terms with what is to be said of each; the lead is the answer of the whole document. */
  | {
      readonly kind: 'definition';
      readonly lead: boolean;
      readonly entries: readonly { readonly term: string; readonly texts: readonly Phrase[] }[];
    }
  | { readonly kind: 'figure'; readonly picture: Picture }
  | { readonly kind: 'note'; readonly tone: NoteTone; readonly label?: string; readonly text: Phrase }
  /** What is said for and against, at equal prominence. */
  | { readonly kind: 'sides'; readonly title?: string; readonly sides: readonly Side[] }
  | Section;

/** A part under a heading. */
export interface Section {
  readonly kind: 'section';
  /** By which a link finds it; once in a document. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A report, before it is written in a format. */
export interface ReportDocument {
  /** BCP 47 tag of the language of its fixed words. */
  readonly language: string;
  readonly title: string;
  /** On what terms the case was assessed. */
  readonly subtitle: readonly Phrase[];
  readonly sections: readonly Section[];
}
