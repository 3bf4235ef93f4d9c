import { type Investment, type InvestmentInput, type Problem, safeParseInvestment } from 'fdi-screening';
import { expect } from 'vitest';

/** What every case must say. */
export const least = { formatVersion: 1, id: 'hub', title: 'A hub', host: 'BE' } as const satisfies InvestmentInput;

/** Two pieces of evidence of one originator, and one of another. */
export const evidence = [
  { id: 'permit', title: 'Permit', originator: { name: 'Region', kind: 'authority' }, kind: 'decision' },
  { id: 'permit-again', title: 'The same', originator: { name: 'Region', kind: 'authority' }, kind: 'press-report' },
  { id: 'company', title: 'Brochure', originator: { name: 'Hub', kind: 'target' }, kind: 'company-statement' },
] as const;

/** A case of one site, of which something is said. */
export const withSite = (says: object): object => ({
  ...least,
  evidence,
  sites: [{ id: 'hall', name: 'Hall', ...says }],
});

/** A case of a transaction of which something is said. */
export const withTransaction = (says: object): object => ({ ...least, evidence, transaction: says });

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
