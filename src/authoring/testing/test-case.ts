import type { Investment } from '../../investment/investment.js';
import { safeParseInvestment } from '../../investment/parse.js';
import { type Problem, problemAt } from '../../investment/problem.js';
import { foundText } from '../../investment/shown.js';
import type { RuleSet } from '../../rules/rule-set.js';
import type { RuleTest } from './rule-tests.js';

/** The case of a test, or why there is none. */
export type TestCase =
  | { readonly ok: true; readonly investment: Investment }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads the case of a test.
 *
 * @param at - where the test names it
 * @param readFile - reads a case by the path that a test names; throws where there is none
 */
export function caseOf(
  written: NonNullable<RuleTest['case']>,
  ruleSet: RuleSet,
  at: readonly PropertyKey[],
  readFile: ((path: string) => string) | undefined,
): TestCase {
  let input: unknown = written;
  if (typeof written === 'string') {
    try {
      if (readFile === undefined) throw new Error('the program that runs the tests was given no way to read files.');
      input = readFile(written);
    } catch (reason) {
      return failed([unread(written, reason, at)]);
    }
  }
  const parsed = safeParseInvestment(input);
  if (!parsed.ok) return failed(parsed.error.problems.map((one) => problemAt([...at, ...one.keys], one)));
  const { investment } = parsed;
  if (ruleSet.jurisdiction === investment.host || ruleSet.jurisdiction === 'EU') return { ok: true, investment };
  return failed([
    problemAt([...at, 'host'], {
      code: 'contradiction',
      found: foundText(investment.host),
      expected: `${ruleSet.jurisdiction}, the host state of the rules`,
      mend: 'Take a case of that state.',
    }),
  ]);
}

const failed = (problems: readonly Problem[]): TestCase => ({ ok: false, problems });

const unread = (path: string, reason: unknown, at: readonly PropertyKey[]): Problem =>
  problemAt(at, {
    code: 'unknown-reference',
    found: foundText(path),
    expected: 'the path of a case file that can be read',
    mend: `Write the path as seen from the file of the tests: ${whyUnread(reason)}`,
  });

const whyUnread = (reason: unknown): string => {
  const why = reason instanceof Error ? reason.message : String(reason);
  return why.endsWith('.') ? why : `${why}.`;
};
