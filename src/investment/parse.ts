import { frozen } from '../values/frozen.js';
import type { Investment } from './investment.js';
import { problemsOf } from './issues.js';
import { caseInput } from './limits.js';
import { markParsed } from './parsed.js';
import { InvalidInvestmentError, type Problem } from './problem.js';
import { readInput } from './read-input.js';
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
  const read = readInput(input, caseInput);
  if (!read.ok) return failed(read.problems);
  const { investment, faults } = validate(read.data);
  // What was reported of a place already is not reported again in other words.
  const reported = new Set(read.problems.map(({ path }) => path));
  const problems = [...read.problems, ...faults.filter(({ path }) => !reported.has(path))];
  problems.push(...checkReferences(read.data, problems.length === 0));
  return investment === undefined || problems.length > 0
    ? failed(problems)
    : { ok: true, investment: markParsed(investment) };
}

/** The case that plain data is, or everything in it that is not as it should be. */
function validate(data: unknown): { readonly investment?: Investment; readonly faults: readonly Problem[] } {
  // Messages are this library's own, whatever the program has set for its other uses of zod; no code is generated.
  const result = investmentSchema.safeParse(data, { error: () => '', jitless: true });
  if (result.success) return { investment: frozen(result.data), faults: [] };
  return { faults: problemsOf(result.error.issues, data, caseInput) };
}

/**
 * Reads a case from an object or from JSON text.
 *
 * @param input - JSON text of at most 5 million characters, or plain data
 * @returns the case as frozen plain data; a later change of the input does not reach it
 * @throws InvalidInvestmentError listing every problem, each with path, what was found, what was expected and how to mend it
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
