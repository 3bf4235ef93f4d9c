import type { PictureWords } from './words.js';

/** A picture of a report, with the same in words and as a table. */
export interface Picture {
  /** An `svg` element as text, to put into a page or a file as it is. Its colours come from {@link pictureStyles}. */
  readonly svg: string;
  /** What it shows, in one line. Plain text: escape it where it goes into a page. */
  readonly title: string;
  /** What there is to see, in sentences, for those who cannot see it. Plain text. */
  readonly description: string;
  /** The numbers that are drawn, as a table. Plain text. */
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

/** How a picture is drawn. */
export interface PictureOptions {
  /**
   * What the ids of the picture start with: give each picture of a page its own.
   * A letter, then letters, digits, `-` and `_`. @defaultValue the name of the picture, such as `fdi-waterfall`
   */
  readonly idPrefix?: string;
  /** Width in pixels, from 520 to 2000; a graph of who owns whom is as wide as it needs. @defaultValue `760` */
  readonly width?: number;
  /** Whether the title stands in the picture too. @defaultValue `true` */
  readonly showTitle?: boolean;
  /** The words of the picture. @defaultValue English */
  readonly words?: PictureWords;
}

/** A band of the score: what it is called and the score from which it applies, as a decimal. */
export interface PictureBand {
  readonly id: string;
  readonly title: string;
  readonly from: string;
}
