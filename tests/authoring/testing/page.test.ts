/** The tests that docs/rule-tests.md shows are tests of the pack that docs/rule-packs.md shows, and pass. */
import { readFileSync } from 'node:fs';
import { parseRuleSet, parseRuleTests, runRuleTests } from 'fdi-screening/rules';
import { expect, it } from 'vitest';
import { fencesOf } from '../../readme/blocks.js';
import { portCase } from './parts.js';

const firstJson = (page: string): string =>
  fencesOf(readFileSync(page, 'utf8'), page)
    .find(({ language }) => language === 'json')
    ?.lines.join('\n') ?? '';

it('the page shows tests that pass', () => {
  const rules = parseRuleSet(firstJson('docs/rule-packs.md'));
  const tests = parseRuleTests(firstJson('docs/rule-tests.md'));
  const { results } = runRuleTests(rules, tests, { readCase: () => JSON.stringify(portCase(1)) });
  expect(results.flatMap(({ name, unmet }) => unmet.map((one) => [name, one]))).toEqual([]);
  expect(results).toHaveLength(4);
});
