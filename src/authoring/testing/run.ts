import type { RuleSet } from '../../rules/rule-set.js';
import type { Day } from '../../values/day.js';
import { type Coverage, type CoverageCount, coverageCount } from './coverage.js';
import { testDay } from './evaluate-facts.js';
import { type UnmetExpectation, unmetExpectations } from './expectations.js';
import { type PrepareTestsOptions, prepareRuleTests } from './prepare.js';
import type { RuleTests } from './rule-tests.js';

/** What became of one test. */
export interface RuleTestResult {
  readonly name: string;
  readonly passed: boolean;
  /** What is not as expected; empty where the test passed. */
  readonly unmet: readonly UnmetExpectation[];
}

/** What became of all tests. */
export interface RuleTestRun {
  /** The id of the rule set. */
  readonly rules: string;
  /** The day of assessment. */
  readonly asOf: Day;
  readonly passed: number;
  readonly failed: number;
  readonly results: readonly RuleTestResult[];
  /** What of the rules the tests have seen. */
  readonly coverage: Coverage;
}

/**
 * Runs tests of rules.
 *
 * @param ruleSet - the rules; those that `rules` of the tests names, unless that is a path
 * @param tests - from `parseRuleTests`
 * @throws InvalidRuleTestsError when the tests are of other rules, when one names a fact, rule, reading or band that the
 * rule set has not, or when its case cannot be read
 * @example
 * ```ts
 * import { belgium2023 } from 'fdi-screening/law';
 * import { parseRuleTests, runRuleTests } from 'fdi-screening/rules';
 * const tests = parseRuleTests({
 *   formatVersion: 1, rules: 'belgium-2023',
 *   tests: [
 *     { name: 'a large site', facts: { 'site.buildingArea': '50000' }, expect: { criteria: { 'site-size': { points: '2' } } } },
 *   ],
 * });
 * const { results } = runRuleTests(belgium2023, tests);
 * results[0]?.unmet[0]; // => { path: 'criteria.site-size.points', expected: '2', found: '3' }
 * ```
 */
export function runRuleTests(ruleSet: RuleSet, tests: RuleTests, options: PrepareTestsOptions = {}): RuleTestRun {
  return runAndCount(ruleSet, tests, options, coverageCount(ruleSet, testDay(ruleSet, tests.asOf)));
}

/** Runs tests, and adds what they see to a count that other tests of the same rules may have begun. */
export function runAndCount(
  ruleSet: RuleSet,
  tests: RuleTests,
  options: PrepareTestsOptions,
  counted: CoverageCount,
): RuleTestRun {
  const results = prepareRuleTests(ruleSet, tests, options).map(({ test, evaluate }): RuleTestResult => {
    const evaluation = evaluate(ruleSet);
    counted.note(test.expect, evaluation);
    const unmet = unmetExpectations(test.expect, evaluation);
    return { name: test.name, passed: unmet.length === 0, unmet };
  });
  const failed = results.filter(({ passed }) => !passed).length;
  return {
    rules: ruleSet.id,
    asOf: testDay(ruleSet, tests.asOf),
    passed: results.length - failed,
    failed,
    results,
    coverage: counted.coverage(),
  };
}
