import type { Investment } from './investment.js';
import { problemsOf } from './issues.js';
import { faultOf } from './json-fault.js';
import { notJson } from './json-mend.js';
import { checkText } from './json-text.js';
import { plainCopy } from './limits.js';
import { markParsed } from './parsed.js';
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
  if (typeof input !== 'string') return parseData(input, []);
  // Some editors write a mark of the byte order before the text.
  const text = input.startsWith('\uFEFF') ? input.slice(1) : input;
  const problems = checkText(text);
  if (problems.some(({ code }) => code === 'too-long' || code === 'too-deep')) return failed(problems);
  const fault = faultOf(text);
  return fault === undefined ? parseData(JSON.parse(text), problems) : failed([notJson(text, fault)]);
}

function parseData(data: unknown, problemsOfText: readonly Problem[]): ParseResult {
  const plain = plainCopy(data);
  const problems = [...problemsOfText, ...plain.problems];
  if (plain.stopped) return failed(problems);
  const { investment, faults } = validate(plain.copy);
  // What was reported of a place already is not reported again in other words.
  const reported = new Set(problems.map(({ path }) => path));
  problems.push(...faults.filter(({ path }) => !reported.has(path)));
  problems.push(...checkReferences(plain.copy, problems.length === 0));
  return investment === undefined || problems.length > 0
    ? failed(problems)
    : { ok: true, investment: markParsed(investment) };
}

/** The case that plain data is, or everything in it that is not as it should be. */
function validate(data: unknown): { readonly investment?: Investment; readonly faults: readonly Problem[] } {
  // Messages are this library's own, whatever the program has set for its other uses of zod; no code is generated.
  const result = investmentSchema.safeParse(data, { error: () => '', jitless: true });
  if (result.success) return { investment: freeze(result.data), faults: [] };
  return { faults: problemsOf(result.error.issues, data) };
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

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}
