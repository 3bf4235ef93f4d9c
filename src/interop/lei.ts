/** Whether a text is written like a legal entity identifier: eighteen letters or digits and two check digits. */
export const looksLikeLei = (text: string): boolean => /^[A-Z0-9]{18}[0-9]{2}$/.test(text);

/**
 * Whether a text is a legal entity identifier (ISO 17442) with the right check digits (ISO 7064, MOD 97-10).
 *
 * @example
 * ```ts
 * import { isLei } from 'fdi-screening/interop';
 * isLei('5493001Z012YSB2A0K51'); // => true
 * isLei('5493001Z012YSB2A0K15'); // => false
 * ```
 */
export function isLei(text: string): boolean {
  if (!looksLikeLei(text)) return false;
  let rest = 0;
  for (const character of text) {
    // A letter counts as a number of two digits, A as 10 and Z as 35.
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
