/** What a JSON text may go on with at some place. */
export type Due = 'a value' | 'a first value' | 'a key' | 'a first key' | 'a colon' | 'an end' | 'text' | 'an escape';

/** Where a text stops being JSON. */
export interface JsonFault {
  /** The position of the first character that is wrong; the length of the text where it is cut off. */
  readonly at: number;
  /** What could have stood there. */
  readonly due: Due;
  /** Positions of the brackets and braces that are open there, and of the quote of an open text, outermost first. */
  readonly open: readonly number[];
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The position after what a pattern matches at a position, or `undefined` where it does not. */
function after(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/**
 * Where a text stops being JSON, or `undefined` where it is JSON. Parsers differ in what they say of that, and some say
 * nothing of where; this is the same everywhere. One pass without recursion, as in `checkText`.
 */
export function faultOf(text: string): JsonFault | undefined {
  const open: number[] = [];
  let due = 'a value' as Due;
  let at = 0;
  const inObject = (): boolean => text[open.at(-1) ?? -1] === '{';

  for (;;) {
    while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1;
    const character = text[at];
    if (due === 'an end') {
      if (open.length === 0) return character === undefined ? undefined : { at, due, open };
      if (character === ',') due = inObject() ? 'a key' : 'a value';
      else if (character === (inObject() ? '}' : ']')) open.pop();
      else return { at, due, open };
      at += 1;
    } else if (due === 'a colon') {
      if (character !== ':') return { at, due, open };
      due = 'a value';
      at += 1;
    } else if ((due === 'a first key' && character === '}') || (due === 'a first value' && character === ']')) {
      open.pop();
      due = 'an end';
      at += 1;
    } else if (character === '"') {
      const end = endOfText(text, at);
      if (typeof end !== 'number') return { ...end, open: [...open, at] };
      due = due === 'a key' || due === 'a first key' ? 'a colon' : 'an end';
      at = end;
    } else if (due === 'a key' || due === 'a first key') return { at, due, open };
    else if (character === '{' || character === '[') {
      open.push(at);
      due = character === '{' ? 'a first key' : 'a first value';
      at += 1;
    } else {
      const end = after(number, text, at) ?? after(word, text, at);
      if (end === undefined) return { at, due, open };
      due = 'an end';
      at = end;
    }
  }
}

/** The position after the closing quote of a text, or where it is not right. */
function endOfText(text: string, start: number): number | { readonly at: number; readonly due: Due } {
  let at = start + 1;
  for (;;) {
    const character = text[at];
    if (character === '"') return at + 1;
    if (character === undefined || character < ' ') return { at, due: 'text' };
    if (character !== '\\') at += 1;
    else {
      const end = after(escaped, text, at);
      if (end === undefined)
        return { at: text.length - at < 6 && isCutOff(text, at) ? text.length : at, due: 'an escape' };
      at = end;
    }
  }
}

/** Whether an escape at the end of a text is only cut off. */
const isCutOff = (text: string, at: number): boolean => /^\\(?:u[0-9a-fA-F]{0,3})?$/.test(text.slice(at));
