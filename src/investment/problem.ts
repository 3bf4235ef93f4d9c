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
  | 'wrong-type'
  | 'not-allowed'
  | 'unknown-reference'
  | 'duplicate-id'
  | 'not-corroborated';

/** One fault of a case: where it is, what stands there, what should, and how to mend it. */
export interface Problem {
  readonly code: ProblemCode;
  /** Where, as `sites[0].buildingArea`; empty for the case as a whole. */
  readonly path: string;
  /** What was found, shortened where it is long. */
  readonly found: string;
  /** What was expected. */
  readonly expected: string;
  /** How to mend it, where something more helpful can be said. */
  readonly hint?: string;
}

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
  /** Every fault, in the order of the case. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const more = problems.length > SHOWN ? `\n  and ${problems.length - SHOWN} more` : '';
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    super(`The case has ${count}:\n${problems.slice(0, SHOWN).map(line).join('\n')}${more}`);
    this.name = 'InvalidInvestmentError';
    this.problems = problems;
  }
}

/** A path as people write it: `sites[0].buildingArea`. */
export function pathText(path: readonly PropertyKey[]): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else text += text === '' ? String(key) : `.${String(key)}`;
  }
  return text;
}

/** A found value, short enough for one line. */
export function foundText(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value);
    return keys.length === 0 ? 'an empty object' : `an object with ${keys.slice(0, 6).join(', ')}`;
  }
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
