import type { Investment } from './investment.js';
import { problemsOf } from './issues.js';
import { checkText, notJson, plainCopy } from './limits.js';
import { InvalidInvestmentError, type Problem } from './problem.js';
import { checkReferences } from './references.js';
import { investmentSchema } from './schema/investment.js';

/** A parsed case, or the error that says everything that is wrong with it. */
export type ParseResult =
  | { readonly ok: true; readonly investment: Investment }
  | { readonly ok: false; readonly error: InvalidInvestmentError };

/**
 * Reads a case from an object or from JSON text, without throwing for what is wrong with it.
 *
 * @param input - JSON text of at most 5 million characters, or plain data
 * @example
 * ```ts
 * import { safeParseInvestment } from 'fdi-screening';
 * safeParseInvestment('{"formatVersion": 1, "id": "hub", "title": "A hub", "host": "BE"}').ok; // => true
 * ```
 */
export function safeParseInvestment(input: unknown): ParseResult {
  const problems: Problem[] = [];
  let data = input;
  if (typeof input === 'string') {
    problems.push(...checkText(input));
    if (problems.some((problem) => problem.code !== 'imprecise-number')) return failed(problems);
    try {
      data = JSON.parse(input);
    } catch (reason) {
      return failed([notJson(input, reason)]);
    }
  }
  const plain = plainCopy(data);
  problems.push(...plain.problems);
  if (plain.problems.some((problem) => problem.code === 'too-deep' || problem.code === 'too-many')) {
    return failed(problems);
  }
  const result = investmentSchema.safeParse(plain.copy);
  if (!result.success) return failed([...problems, ...problemsOf(result.error.issues, plain.copy)]);
  problems.push(...checkReferences(result.data));
  return problems.length > 0 ? failed(problems) : { ok: true, investment: freeze(result.data) };
}

/**
 * Reads a case from an object or from JSON text.
 *
 * @param input - JSON text of at most 5 million characters, or plain data
 * @returns the case as frozen plain data; a later change of the input does not reach it
 * @throws InvalidInvestmentError listing every problem, each with path, what was found, what was expected and a hint
 * @example
 * ```ts
 * import { parseInvestment } from 'fdi-screening';
 * const hub = parseInvestment({
 *   formatVersion: 1, id: 'hub', title: 'A hub', host: 'BE',
 *   sites: [{ id: 'hall', name: 'Hall', buildingArea: 30000 }],
 * });
 * hub.title; // => 'A hub'
 * ```
 */
export function parseInvestment(input: unknown): Investment {
  const result = safeParseInvestment(input);
  if (!result.ok) throw result.error;
  return result.investment;
}

const failed = (problems: readonly Problem[]): ParseResult => ({
  ok: false,
  error: new InvalidInvestmentError(problems),
});

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}
