import { readFileSync } from 'node:fs';
import { parseInvestment, safeParseInvestment } from 'fdi-screening';
import { describe, expect, it } from 'vitest';
import { errorDocs, wholeCase } from '../../scripts/error-docs.js';
import { mistakes } from '../../scripts/typical-mistakes.js';

it('docs/errors.md shows the errors as they are; npm run generate writes it', () => {
  expect(readFileSync('docs/errors.md', 'utf8')).toBe(errorDocs());
});

describe.each(mistakes.map((mistake) => [mistake.title, mistake] as const))('%s', (_, { written, mended }) => {
  it('is an error that names place, what was found, what was expected and how to mend it', () => {
    const result = safeParseInvestment(wholeCase(written));
    expect(result.ok).toBe(false);
    const problems = result.ok ? [] : result.error.problems;
    for (const problem of problems) {
      expect(problem.path).not.toBe('');
      expect(problem.found).not.toBe('');
      expect(problem.expected).not.toBe('');
      expect(problem.mend).toMatch(/[.?]$/);
      expect(problem.message).toBe(`Found ${problem.found}; expected ${problem.expected}. ${problem.mend}`);
      if (problem.code !== 'not-json') expect(problem.keys).not.toEqual([]);
    }
  });

  it('is mended as the page shows', () => {
    parseInvestment(wholeCase(mended));
  });
});

it('shows at least ten mistakes, each once', () => {
  expect(new Set(mistakes.map(({ title }) => title)).size).toBe(mistakes.length);
  expect(mistakes.length).toBeGreaterThanOrEqual(10);
});
