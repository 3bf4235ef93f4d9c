import { MOST_PROBLEMS, type Problem, problemsText } from '../../investment/problem.js';

/**
 * A rule pack that cannot be read, with everything that is wrong with it. None of its rules is used.
 *
 * @example
 * ```ts
 * import { safeParseRuleSet } from 'fdi-screening/rules';
 * const result = safeParseRuleSet('{ "formatVersion": 1, "id": "own-rules", "titel": "Own rules" }');
 * result.ok ? '' : result.error.problems.find((one) => one.path === 'titel')?.mend; // => 'Did you mean "title"?'
 * ```
 */
export class InvalidRulePackError extends Error {
  readonly code = 'invalid-rule-pack';
  /** Every fault; of more than a thousand, the first thousand. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problemsText('rule pack', problems));
    this.name = 'InvalidRulePackError';
    this.problems = problems.slice(0, MOST_PROBLEMS);
  }
}
