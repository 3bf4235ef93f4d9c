/** Where a rule, a profile or a rationale comes from. */
export interface Citation {
  /** The law, guideline, report or study, by the name a reader would look for. */
  readonly instrument: string;
  /** Article, paragraph, question or page. */
  readonly article?: string;
  /** A public address. Only `http:` and `https:`. */
  readonly url?: string;
  /** What the source says, paraphrased, where the name alone would not tell. */
  readonly says?: string;
}

/**
 * A citation as one line of text.
 *
 * @example
 * ```ts
 * import { citationText } from 'fdi-screening';
 * citationText({ instrument: 'Cooperation Agreement of 30 November 2022', article: 'Art. 2, 4°' });
 * // => 'Cooperation Agreement of 30 November 2022, Art. 2, 4°'
 * ```
 */
export function citationText(citation: Citation): string {
  return citation.article === undefined ? citation.instrument : `${citation.instrument}, ${citation.article}`;
}
