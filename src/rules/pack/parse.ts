import type { Fact } from '../../facts/fact.js';
import { factCatalogue } from '../../facts/facts.js';
import { problemsOf } from '../../investment/issues.js';
import { type Problem, problemAt } from '../../investment/problem.js';
import { readInput } from '../../investment/read-input.js';
import { foundText } from '../../investment/shown.js';
import { checkRuleSet } from '../check-rule-set.js';
import { frozenRuleSet, noRisk } from '../define.js';
import { type OwnFact, ownFact } from '../own-fact/own-fact.js';
import type { RuleFault } from '../problem.js';
import type { RuleSet } from '../rule-set.js';
import { packSchema } from '../schema/pack.js';
import { costProblems } from './cost.js';
import { InvalidRulePackError } from './error.js';
import { migrateRulePack } from './migrate.js';
import { factsOfPack } from './pack-facts.js';
import { packInput } from './pack-input.js';

/** With what a pack is read. */
export interface ParseRuleSetOptions {
  /** The facts that a pack may name: the catalogue where absent. */
  readonly facts?: readonly Fact[];
}

/** The rule set of a pack, or the error that says everything that is wrong with it. */
export type ParseRuleSetResult =
  | { readonly ok: true; readonly ruleSet: RuleSet }
  | { readonly ok: false; readonly error: InvalidRulePackError };

/**
 * Reads a rule pack, which may come from a stranger, without throwing for what is wrong with it.
 *
 * @param input - JSON text of at most 2 million characters, or plain data
 * @example
 * ```ts
 * import { safeParseRuleSet } from 'fdi-screening/rules';
 * safeParseRuleSet('{ "formatVersion": 1, "id": "own-rules" }').ok; // => false
 * ```
 */
export function safeParseRuleSet(input: unknown, options: ParseRuleSetOptions = {}): ParseRuleSetResult {
  const read = readInput(input, packInput);
  if (!read.ok) return failed(read.problems);
  let data: unknown;
  try {
    data = migrateRulePack(read.data);
  } catch (reason) {
    if (reason instanceof InvalidRulePackError) return failed(reason.problems);
    throw reason;
  }
  // Messages are this library's own, whatever the program has set for its other uses of zod; no code is generated.
  const result = packSchema.safeParse(data, { error: () => '', jitless: true });
  if (!result.success) {
    // What was reported of a place already is not reported again in other words.
    const reported = new Set(read.problems.map(({ path }) => path));
    const faults = problemsOf(result.error.issues, data, packInput).filter(({ path }) => !reported.has(path));
    return failed([...read.problems, ...faults]);
  }
  const { facts: listed, ownFacts, formatVersion: _, $schema: __, ...rules } = result.data;
  const brought = (ownFacts as readonly OwnFact[]).map(ownFact);
  const named = [
    ...listed,
    ...brought.filter(({ id }) => !listed.some((one) => one.id === id)).map(({ id }) => ({ id })),
  ];
  const whole = { ...rules, risk: rules.risk ?? { ...noRisk, id: rules.id } } as Omit<RuleSet, 'facts'>;
  const costs = costProblems(whole, named.length);
  // Before anything else: what costs too much is not looked at any further.
  if (costs.length > 0) return failed([...read.problems, ...costs]);
  const { facts, problems } = factsOfPack(named as Parameters<typeof factsOfPack>[0], [
    ...(options.facts ?? factCatalogue),
    ...brought,
  ]);
  const ruleSet = { ...whole, facts };
  const atHand = new Set(facts.map((fact) => fact.id));
  const reported = new Set(named.filter(({ id }) => !atHand.has(id)).map(({ id }) => foundText(id)));
  // A rule over a named fact that is not at hand is no problem of its own.
  const faults = checkRuleSet(ruleSet).filter(({ code, found }) => code !== 'unknown-fact' || !reported.has(found));
  const all = [...read.problems, ...problems, ...faults.map(problemOf)];
  return all.length > 0 ? failed(all) : { ok: true, ruleSet: frozenRuleSet(ruleSet) };
}

const problemOf = ({ keys, code, found, expected, mend }: RuleFault): Problem =>
  problemAt(keys, { code, found, expected, mend });

const failed = (problems: readonly Problem[]): ParseRuleSetResult => ({
  ok: false,
  error: new InvalidRulePackError(problems),
});

/**
 * Reads a rule pack, which may come from a stranger: plain data within declared limits, no code, and only facts that are
 * at hand. What a run of it would cost is computed before anything is run.
 *
 * @param input - JSON text of at most 2 million characters, or plain data, as `serialiseRuleSet` writes it
 * @param options.facts - the facts that the pack may name: the catalogue where absent
 * @returns the rule set, complete and frozen
 * @throws InvalidRulePackError listing every problem, each with path, what was found, what was expected and how to mend it
 * @example
 * ```ts
 * import { parseRuleSet } from 'fdi-screening/rules';
 * const rules = parseRuleSet({
 *   formatVersion: 1, id: 'port-alone', title: 'A port alone', jurisdiction: 'BE',
 *   appliesFrom: '2024-01-01', lastVerified: '2024-01-01', facts: [{ id: 'site.portAccess' }],
 *   scope: { tests: [{ id: 'port', title: 'A port', limbs: [
 *     { id: 'access', title: 'Access to a port', when: { fact: 'site.portAccess', is: 'equals', value: true } },
 *   ] }] },
 * });
 * rules.facts[0]?.type; // => 'boolean'
 * ```
 */
export function parseRuleSet(input: unknown, options: ParseRuleSetOptions = {}): RuleSet {
  const result = safeParseRuleSet(input, options);
  if (!result.ok) throw result.error;
  return result.ruleSet;
}
