import { type Citation, citationText } from '../../values/citation.js';
import { joined, type Phrase, phrase } from '../document/phrase.js';

/** A citation, as a link where it has an address. */
export const citation = (one: Citation): Phrase =>
  one.url === undefined ? phrase(citationText(one)) : [{ kind: 'link', text: citationText(one), href: one.url }];

/** Citations in brackets, as they stand behind what they support; nothing where there are none. */
export const cited = (all: readonly Citation[]): Phrase =>
  all.length === 0 ? [] : phrase(' [', joined(all.map(citation), '; '), ']');
