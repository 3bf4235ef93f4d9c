/** The longest part of a text that an error shows, in characters. */
const LONGEST = 60;

/**
 * Characters that cannot be seen, or that change how the text around them is seen: controls, line breaks, halves of
 * characters, and what Unicode lets be ignored, such as marks of direction and spaces of no width.
 */
export const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

const escaped = (characters: string): string =>
  Array.from({ length: characters.length }, (_, index) => {
    const unit = characters.charCodeAt(index).toString(16).padStart(4, '0');
    return `\\u${unit}`;
  }).join('');

/** A text as it can be shown to anybody: short, in quotes, and with everything that cannot be seen written out. */
export function quoted(text: string): string {
  // Cut before anything else is done with it, and never inside a character.
  const start = Array.from(text.slice(0, 2 * LONGEST));
  const isCut = start.length > LONGEST || text.length > 2 * LONGEST;
  const shown = JSON.stringify(isCut ? start.slice(0, LONGEST).join('') : text).replace(unseen, escaped);
  return isCut ? `${shown.slice(0, -1)}..." (${text.length} characters)` : shown;
}

/** A key as it is written: bare where it is a word, and otherwise quoted, so that nothing in it can mislead. */
const keyText = (key: PropertyKey): string =>
  typeof key === 'string' && !/^[$\w-]{1,60}$/.test(key) ? quoted(key) : String(key);

/** A path as people write it: `sites[0].buildingArea`. */
export function pathText(path: readonly PropertyKey[]): string {
  let text = '';
  for (const key of path) {
    const name = keyText(key);
    if (typeof key === 'number' || name.startsWith('"')) text += `[${name}]`;
    else text += text === '' ? name : `.${name}`;
  }
  return text;
}

/** A found value, short enough for one line. */
export function foundText(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return objectText(value);
  return typeof value === 'string' ? quoted(value) : String(value);
}

/** An object as it is written where it is small, and otherwise by its first keys. */
function objectText(value: object): string {
  const keys = Object.keys(value);
  if (keys.length === 0) return 'an empty object';
  const members = keys.slice(0, 3).map((key) => [quoted(key), (value as Record<string, unknown>)[key]] as const);
  const isSmall = keys.length <= 3 && members.every(([, member]) => typeof member !== 'object' || member === null);
  if (isSmall) return `{ ${members.map(([key, member]) => `${key}: ${foundText(member)}`).join(', ')} }`;
  return `an object with ${keys.slice(0, 6).map(keyText).join(', ')}${keys.length > 6 ? ', ...' : ''}`;
}
