import { type Citation, citationText } from '../../values/citation.js';
import type { Inline, Outline, Text } from './blocks.js';

/** A source as a link where it has a public address; any other address stays text. */
export const sourceLink = (citation: Citation): Inline =>
  citation.url !== undefined && /^https?:\/\/\S+$/i.test(citation.url)
    ? { link: citationText(citation), href: citation.url }
    : citationText(citation);

const keyOf = (citation: Citation): string => `${citationText(citation)} ${citation.url ?? ''}`;

const distinct = (citations: readonly Citation[]): Citation[] => [
  ...new Map(citations.map((one) => [`${keyOf(one)} ${one.says ?? ''}`, one])).values(),
];

/** Sources one under another, each with what it says. */
export const sourceLines = (citations: readonly Citation[]): Outline[] =>
  citations.length === 0
    ? [{ text: ['none is named'] }]
    : distinct(citations).map((one) => ({
        text: [sourceLink(one), ...(one.says === undefined ? [] : [`: ${one.says}`])],
      }));

/** Sources in one line, each once. */
export function sourcesInLine(citations: readonly Citation[]): Text {
  const links = [...new Map(citations.map((one) => [keyOf(one), one])).values()].map(sourceLink);
  return links.length === 0 ? ['none is named'] : links.flatMap((one, index) => (index === 0 ? [one] : ['; ', one]));
}
