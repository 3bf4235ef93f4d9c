import { type Problem, problemAt } from '../../investment/problem.js';
import { foundText } from '../../investment/shown.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { runOf } from '../../screening/run.js';
import { screen } from '../../screening/screen.js';
import { problemsWithRules } from './check-tests.js';
import { InvalidRuleTestsError } from './error.js';
import { evaluationOfFacts, testDay } from './evaluate-facts.js';
import { type Evaluation, evaluationOver } from './evaluation.js';
import { unmetExpectations } from './expectations.js';
import type { RuleTest, RuleTests } from './rule-tests.js';
import { caseOf } from './test-case.js';

/** How rule tests are made ready. */
export interface PrepareTestsOptions {
  /** Reads the file of a case by the path that a test names; throws where there is none. */
  readonly readCase?: (path: string) => string;
}

/** A test that is ready to run. */
export interface PreparedTest {
  readonly test: RuleTest;
  /** What a rule set makes of its facts or its case. */
  readonly evaluate: (ruleSet: RuleSet) => Evaluation;
}

/**
 * Makes tests ready for a rule set, and for others that differ from it in what their rules say.
 *
 * @throws InvalidRuleTestsError when a test does not fit the rule set
 */
export function prepareRuleTests(
  ruleSet: RuleSet,
  tests: RuleTests,
  options: PrepareTestsOptions = {},
): readonly PreparedTest[] {
  const asOf = testDay(ruleSet, tests.asOf);
  const problems: Problem[] = [...problemsOfName(tests.rules, ruleSet), ...problemsWithRules(ruleSet, tests)];
  const prepared = tests.tests.flatMap((test, index): PreparedTest[] => {
    if (test.case === undefined) {
      const given = { ...tests.given, ...test.facts };
      return [{ test, evaluate: (rules) => evaluationOfFacts(rules, given, asOf) }];
    }
    const found = caseOf(test.case, ruleSet, ['tests', index, 'case'], options.readCase);
    if (found.ok) {
      const { investment } = found;
      const { evidence = 'cautious' } = test;
      const day = tests.asOf ?? ruleSet.asOf ?? investment.asOf ?? asOf;
      return [{ test, evaluate: (rules) => evaluationOf(screen(investment, rules, { asOf: day, evidence })) }];
    }
    problems.push(...found.problems);
    return [];
  });
  if (problems.length > 0) throw new InvalidRuleTestsError(problems);
  return prepared;
}

/** The evaluation behind an assessment. */
function evaluationOf(assessment: ReturnType<typeof screen>): Evaluation {
  const { compiled, space, entities } = runOf(assessment);
  return evaluationOver(compiled, space, entities);
}

/** Whether rules are named by the path of a pack. */
export const isPackPath = (rules: string): boolean => /^[./]|\.json$/.test(rules);

const problemsOfName = (rules: string, { id }: RuleSet): Problem[] =>
  isPackPath(rules) || rules === id
    ? []
    : [
        problemAt(['rules'], {
          code: 'contradiction',
          found: foundText(rules),
          expected: `"${id}", the rules under test`,
          mend: 'Run the tests against the rules that they name, or name these.',
        }),
      ];

/** A test as a table of a test runner takes it. */
export interface RuleTestCase {
  readonly name: string;
  /** Runs it: each outcome that is not as expected in words; none where the test passes. */
  readonly failures: () => readonly string[];
}

/**
 * Tests of rules as rows of a table, for `it.each` of Vitest, Jest or Node's own runner. No test runner is imported.
 *
 * @throws InvalidRuleTestsError as `runRuleTests`
 * @example
 * ```ts
 * import { belgium2023 } from 'fdi-screening/law';
 * import { parseRuleTests, ruleTestCases } from 'fdi-screening/rules';
 * const tests = parseRuleTests({
 *   formatVersion: 1, rules: 'belgium-2023',
 *   tests: [{ name: 'greenfield', facts: { 'transaction.kind': 'greenfield' }, expect: { obligation: 'required' } }],
 * });
 * ruleTestCases(belgium2023, tests)[0]?.failures(); // => ['obligation: expected required, found not-required']
 * ```
 */
export function ruleTestCases(
  ruleSet: RuleSet,
  tests: RuleTests,
  options: PrepareTestsOptions = {},
): readonly RuleTestCase[] {
  return prepareRuleTests(ruleSet, tests, options).map(({ test, evaluate }) => ({
    name: test.name,
    failures: () =>
      unmetExpectations(test.expect, evaluate(ruleSet)).map(
        ({ path, expected, found }) => `${path}: expected ${expected}, found ${found}`,
      ),
  }));
}
