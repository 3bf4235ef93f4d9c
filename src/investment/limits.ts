import { significantDigits } from '../values/decimal.js';
import { foundText, type Problem, pathText } from './problem.js';

/** What a case may not exceed. The limits are checked before anything else is done with it. */
export const caseLimits = {
  /** Characters of JSON text. */
  textLength: 5_000_000,
  /** Lists and objects inside one another. */
  depth: 40,
  /** Values of any kind. */
  values: 500_000,
} as const;

const tooDeep = (path: string): Problem => ({
  code: 'too-deep',
  path,
  found: `more than ${caseLimits.depth} levels`,
  expected: `at most ${caseLimits.depth} lists and objects inside one another`,
});

/**
 * What speaks against parsing a JSON text: its length, its depth, and numbers that parsing would round in silence.
 *
 * One pass over the characters, without recursion, so that a hostile text costs no more than an honest one.
 */
export function checkText(text: string): Problem[] {
  if (text.length > caseLimits.textLength) {
    const expected = `at most ${caseLimits.textLength} characters`;
    return [{ code: 'too-long', path: '', found: `${text.length} characters`, expected }];
  }
  const problems: Problem[] = [];
  const token = /"(?:[^"\\]|\\.)*"?|-?\d[\d.eE+-]*|[[\]{}]/gs;
  let depth = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const first = match[0].charCodeAt(0);
    if (first === 0x5b || first === 0x7b) depth += 1;
    else if (first === 0x5d || first === 0x7d) depth -= 1;
    else if (first !== 0x22 && significantDigits(match[0]) > 15) problems.push(imprecise(match[0], text, match.index));
    if (depth > caseLimits.depth) return [tooDeep('')];
  }
  return problems;
}

const imprecise = (number: string, text: string, index: number): Problem => ({
  code: 'imprecise-number',
  path: `line ${text.slice(0, index).split('\n').length}`,
  found: number.length > 40 ? `${number.slice(0, 37)}...` : number,
  expected: 'a number of at most fifteen significant digits, or a string',
  hint: `Write it as "${number.slice(0, 40)}".`,
});

/** A copy of the input as plain data, or the problems that speak against it. */
export function plainCopy(input: unknown): { readonly copy: unknown; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  let values = 0;

  const copyOf = (value: unknown, path: readonly PropertyKey[]): unknown => {
    values += 1;
    if (values > caseLimits.values || problems[0]?.code === 'too-deep') return undefined;
    if (path.length > caseLimits.depth) {
      problems.unshift(tooDeep(pathText(path)));
      return undefined;
    }
    if (Array.isArray(value)) return value.map((item, index) => copyOf(item, [...path, index]));
    if (typeof value === 'object' && value !== null) return copyOfObject(value, path);
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
      problems.push(notPlain(path, `a ${typeof value}`));
    }
    return value;
  };

  const copyOfObject = (value: object, path: readonly PropertyKey[]): unknown => {
    const prototype: unknown = Object.getPrototypeOf(value);
    const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
    if (!isPlain) {
      problems.push(notPlain(path, 'an instance of a class'));
      return undefined;
    }
    const copy: Record<string, unknown> = {};
    for (const [key, member] of Object.entries(value)) {
      if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
        problems.push({ code: 'unknown-key', path: pathText(path), found: `the key "${key}"`, expected: 'none such' });
      } else if (member !== undefined) copy[key] = copyOf(member, [...path, key]);
    }
    return copy;
  };

  const copy = copyOf(input, []);
  if (values > caseLimits.values) {
    const expected = `at most ${caseLimits.values} values`;
    return { copy: undefined, problems: [{ code: 'too-many', path: '', found: 'more', expected }] };
  }
  return { copy, problems };
}

const notPlain = (path: readonly PropertyKey[], found: string): Problem => ({
  code: 'not-plain-data',
  path: pathText(path),
  found,
  expected: 'plain data as in JSON',
});

/** What a JSON parser says, as a problem. */
export const notJson = (text: string, reason: unknown): Problem => ({
  code: 'not-json',
  path: '',
  found: foundText(text.slice(0, 60)),
  expected: 'JSON text',
  hint: reason instanceof Error ? `The parser says: ${reason.message}.` : 'The text is not JSON.',
});
