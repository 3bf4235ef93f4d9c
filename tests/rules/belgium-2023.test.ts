/** The Belgian rules come to what is expected of them, and no rule and no comparison is left out. */
import { readFileSync } from 'node:fs';
import { belgium2023 } from 'fdi-screening/law';
import { boundaryCases, type Expected, parseRuleTests, ruleTestCases, runRuleTests } from 'fdi-screening/rules';
import { describe, expect, it } from 'vitest';

const tests = parseRuleTests(readFileSync(`${import.meta.dirname}/belgium-2023.tests.json`, 'utf8'));

describe('the Belgian rules', () => {
  it.each(ruleTestCases(belgium2023, tests))('$name', ({ failures }) => {
    expect(failures()).toEqual([]);
  });

  it('are seen by their tests as a whole: each rule holding, failing and open, each comparison deciding both ways', () => {
    const { coverage } = runRuleTests(belgium2023, tests);
    expect(coverage.notCovered).toEqual([]);
    expect([coverage.rules.percent, coverage.branches.percent]).toEqual(['100.0', '100.0']);
  });
});

it('every boundary that is generated has a threshold of the rules in its name, and an expectation of one rule', () => {
  const { tests: generated } = boundaryCases(belgium2023, { asOf: '2024-03-01' });
  const rulesOf = (expected: Expected): number =>
    Object.values(expected).reduce((sum, part) => sum + Object.keys(part as object).length, 0);
  expect(generated.length).toBeGreaterThan(500);
  for (const { expect: expected } of generated) expect(rulesOf(expected)).toBe(1);
});
