/** What kind of fault a {@link Problem} is. */
export type ProblemCode =
  | 'not-json'
  | 'too-long'
  | 'too-deep'
  | 'too-many'
  | 'not-plain-data'
  | 'imprecise-number'
  | 'missing'
  | 'unknown-key'
  | 'repeated-key'
  | 'wrong-type'
  | 'not-allowed'
  | 'unknown-reference'
  | 'duplicate-id'
  | 'not-corroborated';

/** One fault of a case: where it is, what stands there, what should, and how to mend it. */
export interface Problem {
  readonly code: ProblemCode;
  /** Where, as `sites[0].buildingArea`; a line and column in text that is not JSON; empty for the case as a whole. */
  readonly path: string;
  /** What was found, shortened where it is long. */
  readonly found: string;
  /** What was expected. */
  readonly expected: string;
  /** How to mend it, where something more helpful can be said. */
  readonly hint?: string;
}

/** How many problems one error lists, at most. */
export const MOST_PROBLEMS = 1000;

/** How many of them its message shows. */
const SHOWN = 100;

const line = (problem: Problem): string => {
  const hint = problem.hint === undefined ? '' : ` ${problem.hint}`;
  return `  ${problem.path || '(the case)'}: found ${problem.found}; expected ${problem.expected}.${hint}`;
};

/**
 * A case that cannot be read, with everything that is wrong with it. Nothing of the case is used.
 *
 * @example
 * ```ts
 * import { safeParseInvestment } from 'fdi-screening';
 * const result = safeParseInvestment({ formatVersion: 1, id: 'hub', title: 'Hub', host: 'BE', sties: [] });
 * result.ok ? '' : result.error.problems[0]?.hint; // => 'Did you mean "sites"?'
 * ```
 */
export class InvalidInvestmentError extends Error {
  readonly code = 'invalid-investment';
  /** Every fault, in the order of the case; of more than a thousand, the first thousand. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const isWhole = problems.length <= MOST_PROBLEMS;
    const count = isWhole ? `${problems.length} problems` : `more than ${MOST_PROBLEMS} problems`;
    const more = isWhole ? `${problems.length - SHOWN} more` : 'more';
    const shown = problems.slice(0, SHOWN).map(line).join('\n');
    const end = problems.length > SHOWN ? `\n  and ${more}` : '';
    super(`The case has ${problems.length === 1 ? 'a problem' : count}:\n${shown}${end}`);
    this.name = 'InvalidInvestmentError';
    this.problems = problems.slice(0, MOST_PROBLEMS);
  }
}

/** A text cut to the length of a line. */
const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text);

/** A key as it is written: bare where it is a word, and otherwise quoted, so that nothing in it can mislead. */
const keyText = (key: PropertyKey): string =>
  typeof key === 'string' && !/^[$\w-]{1,60}$/.test(key) ? shortened(JSON.stringify(key)) : String(key);

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
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value);
    return keys.length === 0 ? 'an empty object' : `an object with ${keys.slice(0, 6).map(keyText).join(', ')}`;
  }
  return shortened(typeof value === 'string' ? JSON.stringify(value) : String(value));
}
