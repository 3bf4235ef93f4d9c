import type { Investment } from '../investment/investment.js';
import { safeParseInvestment } from '../investment/parse.js';
import { isParsed } from '../investment/parsed.js';
import { stepsOf, withValue } from './path.js';

/**
 * Writes an answer into a case and gives the new case; the old one stays as it is.
 *
 * A plain answer counts as established under every evidence policy. To let the policy judge, give it with its evidence,
 * as `{ value: 30000, evidence: ['permit'] }`, an id that the case has. What stood at the place, claims included, is
 * replaced; to keep the claims, give all of them.
 *
 * @param investment - a case from `parseInvestment`
 * @param path - the place, as an assessment names it: `sites[0].buildingArea`. Parts that the case leaves out are made;
 * `[+]` after a list adds an entry to it
 * @param answer - the leaf in any of its forms; of a list `{ complete: true }`, when what the case shows is all there is
 * @throws RangeError when the path leads nowhere, or the answer does not fit there, saying what would
 * @throws TypeError when the case did not come from `parseInvestment`
 * @example
 * ```ts
 * import { parseInvestment } from 'fdi-screening';
 * import { applyAnswer } from 'fdi-screening/analysis';
 * const hub = parseInvestment({
 *   formatVersion: 1, id: 'hub', title: 'A hub', host: 'BE', sites: [{ id: 'hall', name: 'Hall' }],
 * });
 * applyAnswer(hub, 'sites[0].buildingArea', 30000).sites; // => [{ id: 'hall', name: 'Hall', buildingArea: 30000 }]
 * ```
 */
export function applyAnswer(investment: Investment, path: string, answer: unknown): Investment {
  return applyAnswers(investment, { [path]: answer });
}

/** Writes several answers into a case, one after another, and reads the result once. */
export function applyAnswers(investment: Investment, answers: Readonly<Record<string, unknown>>): Investment {
  if (!isParsed(investment)) throw new TypeError('Give a case from parseInvestment: only such a one was checked.');
  let data: unknown = investment;
  for (const [path, answer] of Object.entries(answers)) {
    const steps = stepsOf(path);
    if (steps === undefined) {
      throw new RangeError(
        `${JSON.stringify(path)} is no place of a case. Write it as an assessment does: "sites[0].buildingArea".`,
      );
    }
    if (answer === undefined) {
      throw new RangeError(`There is no answer for ${path}. What is not known is written { unknown: true }.`);
    }
    const changed = withValue(data, steps, answer);
    if (typeof changed === 'string') throw new RangeError(`The case has no place ${path}: ${changed}.`);
    data = changed.data;
  }
  const result = safeParseInvestment(data);
  if (result.ok) return result.investment;
  const faults = result.error.problems.slice(0, 3).map((problem) => `${problem.path}: ${problem.message}`);
  const what = Object.keys(answers).length === 1 ? 'The answer does not fit.' : 'The answers do not fit.';
  throw new RangeError(`${what} ${faults.join(' ')}`, { cause: result.error });
}
