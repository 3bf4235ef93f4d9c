import { type Investment, type Problem, safeParseInvestment } from 'fdi-screening';
import { expect } from 'vitest';

/** Everything that is wrong with an input; it must be a fault that a case can have, and no other exception. */
export function problemsOf(input: unknown): readonly Problem[] {
  const result = safeParseInvestment(input);
  return result.ok ? [] : result.error.problems;
}

/** The one thing that is wrong with an input. */
export function problemOf(input: unknown): Problem | undefined {
  const problems = problemsOf(input);
  expect(problems.length, problems.map(({ path, found }) => `${path}: ${found}`).join('; ')).toBeLessThan(2);
  return problems[0];
}

/** The case that an input is. */
export function accepted(input: unknown): Investment {
  const result = safeParseInvestment(input);
  if (!result.ok) throw result.error;
  return result.investment;
}
