/** Control characters but white space, marks that turn the direction of writing around, halves of characters, no characters. */
const unsafe = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Cs}/gu;

/**
 * A text that shows what it says and does nothing else: what could move a cursor, recolour a terminal, hide words or break
 * a page is written out, as `\u202e`.
 */
export const safeText = (text: string): string =>
  text.replace(unsafe, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
