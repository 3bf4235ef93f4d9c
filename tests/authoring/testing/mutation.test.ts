/** The run of mutants: what it counts as the same, as caught and as alive. */
import { readFileSync } from 'node:fs';
import { belgium2023 } from 'fdi-screening/law';
import { parseRuleTests, type RuleTests } from 'fdi-screening/rules';
import { describe, expect, it } from 'vitest';
import { judgeOf } from '../../../scripts/mutate/judge.js';
import { mutantsOf } from '../../../scripts/mutate/mutants.js';
import { portPolicy, testsOf } from './parts.js';

const belgianTests = parseRuleTests(readFileSync('tests/rules/belgium-2023.tests.json', 'utf8'));
const mutants = mutantsOf(belgium2023);
const ofPort = mutantsOf(portPolicy);
const verdictOf = (id: string, tests: object): string | undefined => {
  const mutant = ofPort.find((one) => one.id === id);
  return mutant === undefined ? undefined : judgeOf(portPolicy, parseRuleTests(tests))(mutant);
};

const size = (area: string, points: string) => ({
  name: `${area} m²`,
  facts: { 'site.buildingArea': area },
  expect: { criteria: { size: { points } } },
});

describe('mutants', () => {
  it('have ids of their own, and differ from the rules', () => {
    expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length);
    const text = JSON.stringify(belgium2023);
    for (const { id, ruleSet } of mutants) expect(JSON.stringify(ruleSet), id).not.toBe(text);
  });

  it('are caught by the tests that look at what they change, and by no other', () => {
    const id = 'risk.criteria.size.levels[1]: at-least 10001';
    expect(verdictOf(id, testsOf(size('10000', '1')))).toBe('test');
    expect(verdictOf(id, testsOf(size('10001', '1')))).toBe('survived');
  });

  it('are the same only where every value gives the same', () => {
    const judge = judgeOf(belgium2023, belgianTests);
    const verdict = (id: string) => mutants.filter((one) => one.id === id).map(judge);
    // Grades end with 4, so at least 4 is 4; and of 3 or more, 4 is taken by the level above.
    expect(verdict('risk.criteria.legal-duty.levels[0]: equals 4')).toEqual(['the same rules']);
    expect(verdict('risk.criteria.legal-duty.levels[1]: equals 3')).toEqual(['the same rules']);
    expect(verdict('risk.criteria.site-size.levels[0]: equals 50000')).toEqual(['test']);
    const swap = 'risk.criteria.size.levels[1]: before the one above';
    expect(verdictOf(swap, testsOf(size('1', '0')))).toBe('diagnostic');
  });

  it('the rules themselves are caught by nothing', () => {
    const judge = judgeOf(belgium2023, belgianTests);
    const same = {
      id: 'none',
      kind: 'value',
      rule: '',
      ruleSet: { ...belgium2023, scope: { ...belgium2023.scope } },
    } as const;
    expect(judge(same)).toBe('survived');
  });

  it('of the Belgian rules get the verdict that docs/mutation.md tells, one in forty', () => {
    const judge = judgeOf(belgium2023, belgianTests);
    const page = readFileSync('docs/mutation.md', 'utf8');
    expect(page).toContain(`Of ${mutants.length} mutants`);
    for (const mutant of mutants.filter((_, index) => index % 40 === 0)) {
      const listed = page.includes(`\`${mutant.id}\``);
      expect(judge(mutant) !== 'test', mutant.id).toBe(listed);
    }
  });

  it('are not caught by tests that expect hardly anything', () => {
    const weak: RuleTests = { ...belgianTests, tests: belgianTests.tests.slice(0, 1) };
    const judge = judgeOf(belgium2023, weak);
    const verdicts = mutants.filter((_, index) => index % 100 === 0).map(judge);
    expect(verdicts.filter((one) => one === 'survived').length).toBeGreaterThan(verdicts.length / 2);
  });
});
