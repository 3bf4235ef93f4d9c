import { MAX_DECIMAL_LENGTH, survivesParsing, whyNotDecimal } from '../values/decimal.js';
import { groupedMend, isGrouped } from './grouped-number.js';
import type { InputKind } from './input-kind.js';
import { tooDeep, tooLong } from './limits.js';
import { MOST_PROBLEMS, type Problem, problemAt } from './problem.js';

/** A list or an object that is open where a text is being read. */
interface Open {
  /** The keys seen so far; a list has none. */
  readonly keys: Set<string> | undefined;
  /** The key or the index that is being read. */
  at: PropertyKey;
}

/**
 * What speaks against parsing a JSON text: its length, its depth, and what parsing would drop in silence, which is the
 * last digits of a long number and all but the last of several equal keys.
 *
 * One pass over the characters, without recursion, so that a hostile text costs no more than an honest one.
 */
export function checkText(text: string, kind: InputKind): Problem[] {
  if (text.length > kind.limits.textLength) return [tooLong(`${text.length} characters`, kind)];
  const problems: Problem[] = [];
  const open: Open[] = [];
  const report = (problemAt: (path: PropertyKey[]) => Problem): void => {
    if (problems.length <= MOST_PROBLEMS) problems.push(problemAt(open.map(({ at }) => at)));
  };
  const number = /-?\d[\d.eE+-]*/y;

  for (let index = 0; index < text.length; index++) {
    const character = text[index] as string;
    const innermost = open.at(-1);
    if (character === '{' || character === '[') {
      if (open.length === kind.limits.depth)
        return [
          tooDeep(
            open.map(({ at }) => at),
            kind,
          ),
        ];
      open.push(character === '{' ? { keys: new Set(), at: '' } : { keys: undefined, at: 0 });
    } else if (character === '}' || character === ']') open.pop();
    else if (character === ',' && typeof innermost?.at === 'number') innermost.at += 1;
    else if (character === '"') {
      const end = endOfString(text, index);
      if (innermost?.keys !== undefined && colonFollows(text, end)) {
        const key = stringAt(text.slice(index, end));
        innermost.at = key;
        if (innermost.keys.has(key)) report(repeatedKey);
        innermost.keys.add(key);
      }
      index = end - 1;
    } else if (character >= '0' && character <= '9') {
      number.lastIndex = text[index - 1] === '-' ? index - 1 : index;
      const written = number.exec(text)?.[0] ?? character;
      if (!survivesParsing(written)) report((path) => imprecise(path, written));
      else if (written.endsWith('0') && isGrouped(written)) report((path) => ambiguous(path, written));
      index = number.lastIndex - 1;
    }
  }
  return problems;
}

/** The position after the closing quote of a string, or after the text where the string has no end. */
function endOfString(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && text[index] !== '"') index += text[index] === '\\' ? 2 : 1;
  return Math.min(index + 1, text.length);
}

function colonFollows(text: string, from: number): boolean {
  const space = /\s*/y;
  space.lastIndex = from;
  space.exec(text);
  return text[space.lastIndex] === ':';
}

/** What a string stands for; as it is written where it is not right, which the parser will say. */
function stringAt(written: string): string {
  if (!written.includes('\\')) return written.slice(1, -1);
  try {
    return JSON.parse(written) as string;
  } catch {
    return written;
  }
}

const repeatedKey = (path: readonly PropertyKey[]): Problem =>
  problemAt(path, {
    code: 'repeated-key',
    found: 'the same key twice',
    expected: 'each key of an object once',
    mend: 'Take one of the two out, or make a list of the two values where the key takes one.',
  });

const ambiguous = (path: readonly PropertyKey[], number: string): Problem =>
  problemAt(path, {
    code: 'ambiguous-number',
    found: number,
    expected: 'a number that can be read in one way only',
    mend: groupedMend(number),
  });

/** A number that a parser would round, which a case does not let pass in silence. */
const imprecise = (path: readonly PropertyKey[], number: string): Problem =>
  problemAt(path, {
    code: 'imprecise-number',
    found: number.length > 60 ? `${number.slice(0, 57)}...` : number,
    expected: 'a number of at most fifteen significant digits, or a string',
    mend:
      whyNotDecimal(number) === undefined
        ? `Write it as "${number}".`
        : `Write it out as a string of at most ${MAX_DECIMAL_LENGTH} characters.`,
  });
