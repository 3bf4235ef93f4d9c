import { unseen } from '../shown.js';

/**
 * Joiners, which Persian and Hindi cannot be written without, and variants of a sign, such as emoji and some Japanese
 * names have. Both hide nothing after a sign of such a kind.
 */
const partOfSign = /\u200c|\u200d|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/u;

/** Scripts in which they mean nothing. */
const withoutJoiners = /[\p{ASCII}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** A character that cannot be seen and has no business in a name. */
interface Hidden {
  readonly character: string;
  readonly index: number;
}

/** The first hidden character of a name. */
export function hiddenIn(name: string): Hidden | undefined {
  for (const { 0: character, index } of name.matchAll(unseen)) {
    const before = Array.from(name.slice(Math.max(0, index - 2), index)).at(-1);
    if (!isWriting(character, before)) return { character, index };
  }
  return undefined;
}

const isWriting = (character: string, before: string | undefined): boolean =>
  partOfSign.test(character) && before !== undefined && !withoutJoiners.test(before);

/** A name without its hidden characters; a space stands for a line break or a tab. It may be empty. */
export function withoutHidden(name: string): string {
  if (hiddenIn(name) === undefined) return name.trim();
  const kept: string[] = [];
  for (const character of name) {
    if (character.search(unseen) < 0 || isWriting(character, kept.at(-1))) kept.push(character);
    else if (/\s|\u0085/u.test(character) && kept.at(-1) !== ' ') kept.push(' ');
  }
  return kept.join('').trim();
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/[\n\r\u0085\p{Zl}\p{Zp}]/u, 'a line break'],
  [/\t/, 'a tab'],
  [/\p{Cc}/u, 'a control character'],
  [/\p{Cs}/u, 'half of a character'],
  [/\p{Bidi_Control}/u, 'which turns the direction of text'],
];

/** How to mend a name with a hidden character. */
export function mendHidden(name: string): string {
  const { character, index } = hiddenIn(name) ?? { character: '', index: 0 };
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const kind = kinds.find(([form]) => form.test(character))?.[1] ?? 'which cannot be seen';
  return `Take out character ${index + 1}: U+${code}, ${kind}.`;
}
