import type { InputKind } from '../../investment/input-kind.js';
import { problemsOf } from '../../investment/issues.js';
import { readInput } from '../../investment/read-input.js';
import { InvalidRuleTestsError } from './error.js';
import type { RuleTests } from './rule-tests.js';
import { ruleTestsSchema } from './schema.js';

/** What rule tests may not exceed. The limits are checked before anything else is done with them. */
export const ruleTestsLimits = {
  /** Characters of JSON text, and of the texts and keys of an object together. */
  textLength: 5_000_000,
  /** Lists and objects inside one another. */
  depth: 64,
  /** Values of any kind. */
  values: 500_000,
} as const;

const ruleTestsInput: InputKind = {
  name: 'rule tests',
  least:
    '{ "formatVersion": 1, "rules": "own-rules", "tests": [{ "name": "nothing known", "expect": { "obligation": "undetermined" } }] }',
  limits: ruleTestsLimits,
  mends: {
    tooLong: 'Put cases into files of their own and name their paths, or make several files of tests.',
    tooDeep: 'No part of a test lies as deep: look for brackets that are not closed, or an object that holds itself.',
    tooMany: 'Make several files of tests.',
    unknownKey: 'Take it out, or write it as the note of a test.',
    comment: 'JSON has no comments: take it out, or write it as the note of a test.',
    noValue: 'Leave out a fact that is not known.',
  },
};

/** The tests of a file, or the error that says everything that is wrong with it. */
export type ParseRuleTestsResult =
  | { readonly ok: true; readonly tests: RuleTests }
  | { readonly ok: false; readonly error: InvalidRuleTestsError };

/**
 * Reads rule tests without throwing for what is wrong with them. Whether the rules that they name exist is looked at when
 * they are run.
 *
 * @param input - JSON text of at most 5 million characters, or plain data
 * @example
 * ```ts
 * import { safeParseRuleTests } from 'fdi-screening/rules';
 * safeParseRuleTests({ formatVersion: 1, rules: 'own-rules', tests: [] }).ok; // => false
 * ```
 */
export function safeParseRuleTests(input: unknown): ParseRuleTestsResult {
  const read = readInput(input, ruleTestsInput);
  if (!read.ok) return { ok: false, error: new InvalidRuleTestsError(read.problems) };
  // Messages are this library's own, whatever the program has set for its other uses of zod; no code is generated.
  const result = ruleTestsSchema.safeParse(read.data, { error: () => '', jitless: true });
  const faults = result.success ? [] : problemsOf(result.error.issues, read.data, ruleTestsInput);
  const reported = new Set(read.problems.map(({ path }) => path));
  const problems = [...read.problems, ...faults.filter(({ path }) => !reported.has(path))];
  return result.success && problems.length === 0
    ? { ok: true, tests: result.data as RuleTests }
    : { ok: false, error: new InvalidRuleTestsError(problems) };
}

/**
 * Reads rule tests: the outcomes that an author expects of a rule set, as JSON beside its pack.
 *
 * @param input - JSON text of at most 5 million characters, or plain data
 * @throws InvalidRuleTestsError listing every problem, each with path, what was found, what was expected and how to mend it
 * @example
 * ```ts
 * import { parseRuleTests } from 'fdi-screening/rules';
 * const { tests } = parseRuleTests({
 *   formatVersion: 1, rules: 'belgium-2023',
 *   tests: [{ name: 'greenfield', facts: { 'transaction.kind': 'greenfield' }, expect: { obligation: 'not-required' } }],
 * });
 * tests[0]?.name; // => 'greenfield'
 * ```
 */
export function parseRuleTests(input: unknown): RuleTests {
  const result = safeParseRuleTests(input);
  if (!result.ok) throw result.error;
  return result.tests;
}
