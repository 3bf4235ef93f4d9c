import { escapedMarkup } from '../../values/markup.js';

/** What text cannot hold in XML, and what changes the order in which the rest is read. */
const unfit = /[\p{Cc}\p{Bidi_Control}\p{Noncharacter_Code_Point}\p{Cs}]/gu;

/**
 * A text of a case as one line that can be shown: white space is one space, and characters that steer (controls, marks that
 * turn the direction of reading, halves of characters) become `�`, so that it is seen that something stood there.
 */
export const shownText = (text: string): string =>
  text
    .replace(/[ \t\r\n\f\v\u0085\u2028\u2029\uFEFF]+/gu, ' ')
    .replace(unfit, '\uFFFD')
    .replace(/^ +| +$/g, '');

/** A text as it stands between tags and in attributes of XML and HTML; see {@link shownText}. */
export const escapeText = (text: string): string => escapedMarkup(shownText(text));
