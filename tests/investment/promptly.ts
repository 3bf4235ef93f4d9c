import { InvalidInvestmentError, type ParseResult, type Problem, safeParseInvestment } from 'fdi-screening';
import { expect } from 'vitest';
import { caseLimits } from '../../src/investment/limits.js';
import { unseen } from '../../src/investment/shown.js';

/** Far more than is needed, and far less than what takes time out of proportion to its size. */
const MILLISECONDS = 10_000;

/** Reads an input, which must end in one error or in a case, soon, and with a message that a person can be shown. */
export function promptly(input: unknown): ParseResult {
  const [started, used] = [performance.now(), process.cpuUsage()];
  const result = safeParseInvestment(input);
  const { user, system } = process.cpuUsage(used);
  // By the clock or by the processor, whichever is less: the machine may do other work.
  expect(Math.min(performance.now() - started, (user + system) / 1000)).toBeLessThan(MILLISECONDS);
  if (result.ok) return result;
  expect(result.error).toBeInstanceOf(InvalidInvestmentError);
  expect(result.error.message.length).toBeLessThan(100_000);
  expect(result.error.problems.length).toBeGreaterThan(0);
  expect(result.error.problems.length).toBeLessThanOrEqual(1000);
  for (const problem of result.error.problems) expectShowable(problem);
  return result;
}

/** Expects a problem to say everything, briefly, and in characters that can be seen. */
function expectShowable({ path, keys, found, expected, mend, message }: Problem): void {
  for (const part of [found, expected, mend, message]) expect(part).not.toBe('');
  const shown = [path, found, expected, mend, message].join(' ');
  expect(shown.length).toBeLessThan(10_000);
  expect(shown).not.toMatch(unseen);
  expect(keys.length).toBeLessThanOrEqual(caseLimits.depth);
  expect(JSON.stringify(keys).length).toBeLessThan(40_000);
}

/** The first thing that is wrong with an input. */
export function firstProblem(input: unknown): Problem | undefined {
  const result = promptly(input);
  return result.ok ? undefined : result.error.problems[0];
}
