import { MOST_PROBLEMS, type Problem, problemsText } from '../../investment/problem.js';

/**
 * A layer that cannot be read, with everything that is wrong with it. None of its rules is used.
 *
 * @example
 * ```ts
 * import { safeParseLayer } from 'fdi-screening/rules';
 * const result = safeParseLayer('{ "formatVersion": 1, "id": "policy", "lastVerifed": "2026-01-01" }');
 * result.ok ? '' : result.error.problems.find((one) => one.path === 'lastVerifed')?.mend; // => 'Did you mean "lastVerified"?'
 * ```
 */
export class InvalidLayerError extends Error {
  readonly code = 'invalid-layer';
  /** Every fault; of more than a thousand, the first thousand. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problemsText('layer', problems));
    this.name = 'InvalidLayerError';
    this.problems = problems.slice(0, MOST_PROBLEMS);
  }
}
