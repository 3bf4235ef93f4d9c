import { MOST_PROBLEMS, type Problem, problemsText } from '../../investment/problem.js';

/**
 * Rule tests that cannot be read or run, with everything that is wrong with them. None of them is run.
 *
 * @example
 * ```ts
 * import { safeParseRuleTests } from 'fdi-screening/rules';
 * const result = safeParseRuleTests('{ "formatVersion": 1, "rules": "own-rules", "tets": [] }');
 * result.ok ? '' : result.error.problems.find((one) => one.path === 'tets')?.mend; // => 'Did you mean "tests"?'
 * ```
 */
export class InvalidRuleTestsError extends Error {
  readonly code = 'invalid-rule-tests';
  /** Every fault; of more than a thousand, the first thousand. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problemsText('rule tests', problems).replace('The rule tests has', 'The rule tests have'));
    this.name = 'InvalidRuleTestsError';
    this.problems = problems.slice(0, MOST_PROBLEMS);
  }
}
