import type { Problem, ProblemCode } from '../../investment/problem.js';
import { checkRuleSet } from '../../rules/check-rule-set.js';
import { type ParseRuleSetOptions, safeParseRuleSet } from '../../rules/pack/parse.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { type Day, isDay } from '../../values/day.js';
import { diagnoseConditions } from './conditions.js';
import { type Diagnostic, diagnostic } from './diagnostic.js';
import { diagnoseEscalations } from './escalations.js';
import { diagnoseFairness } from './fairness.js';
import { diagnoseLevels } from './levels.js';
import { diagnoseReadings } from './readings.js';
import { diagnoseScores } from './scores.js';
import { diagnoseSources, STALE_AFTER_DAYS } from './sources.js';
import { subjectOf } from './subject.js';
import { diagnoseWording } from './wording.js';

/** How a rule set is diagnosed. */
export interface DiagnoseOptions {
  /** Today: the day with which the days of verification are compared. */
  readonly asOf: Day;
  /** After how many days a verification is stale: 365 where absent. */
  readonly staleAfterDays?: number;
}

/**
 * What an author should know about a rule set: rules that cannot apply, that contradict each other, that lack a source, or
 * that score what should not be scored. Each code is explained in docs/diagnostics.md, with an example.
 *
 * What is said of conditions, levels and bands is so in every case: it is decided over everything that the facts can be.
 *
 * @param ruleSet - the rules; they are not changed
 * @returns the diagnostics, in a fixed order; none for a rule set without a finding
 * @throws RangeError when `asOf` is no day
 * @example
 * ```ts
 * import { diagnoseRuleSet } from 'fdi-screening/rules';
 * import { belgium2023 } from 'fdi-screening/law';
 * diagnoseRuleSet(belgium2023, { asOf: '2026-11-22' }).filter((one) => one.severity === 'error'); // => []
 * ```
 */
export function diagnoseRuleSet(ruleSet: RuleSet, options: DiagnoseOptions): readonly Diagnostic[] {
  const { asOf, staleAfterDays = STALE_AFTER_DAYS } = options;
  if (!isDay(asOf)) throw new RangeError(`asOf is a day that exists, as YYYY-MM-DD, not ${JSON.stringify(asOf)}.`);
  const faults = checkRuleSet(ruleSet);
  // The rest is worked out with the engine, which takes rule sets that are right.
  if (faults.length > 0) return faults.map((fault) => ofFault(fault));
  const subject = subjectOf(ruleSet, asOf);
  return [
    ...diagnoseFairness(subject),
    ...diagnoseConditions(subject),
    ...diagnoseLevels(subject),
    ...diagnoseScores(subject),
    ...diagnoseEscalations(subject),
    ...diagnoseWording(subject),
    ...diagnoseReadings(subject),
    ...diagnoseSources(subject, staleAfterDays),
  ];
}

/** What is wrong with the rules of a pack, and not with how they are written. */
const faultsOfRules: readonly ProblemCode[] = [
  'unknown-fact',
  'mistyped-fact',
  'other-fact-version',
  'unknown-reference',
  'duplicate-id',
  'contradiction',
];

/**
 * Diagnoses a rule pack. What keeps its rules from being used, such as a misspelt fact, is a diagnostic as well.
 *
 * @param input - JSON text, or plain data, as for `parseRuleSet`
 * @throws InvalidRulePackError when the pack is not written as a pack is
 * @throws RangeError when `asOf` is no day
 * @example
 * ```ts
 * import { diagnoseRulePack } from 'fdi-screening/rules';
 * const pack = {
 *   formatVersion: 1, id: 'own-rules', title: 'Own rules', jurisdiction: 'BE',
 *   appliesFrom: '2024-01-01', lastVerified: '2024-01-01', facts: [{ id: 'site.portAcces' }],
 * };
 * diagnoseRulePack(pack, { asOf: '2024-01-01' })[0]?.mend; // => 'Did you mean "site.portAccess"?'
 * ```
 */
export function diagnoseRulePack(
  input: unknown,
  options: DiagnoseOptions & ParseRuleSetOptions,
): readonly Diagnostic[] {
  const result = safeParseRuleSet(input, options);
  if (result.ok) return diagnoseRuleSet(result.ruleSet, options);
  const { problems } = result.error;
  if (!problems.every(({ code }) => faultsOfRules.includes(code))) throw result.error;
  return problems.map(ofFault);
}

function ofFault({ code, path, found, expected, mend }: Omit<Problem, 'keys' | 'message'>): Diagnostic {
  const known = code === 'unknown-fact' || code === 'mistyped-fact' ? code : 'invalid-rule-set';
  return diagnostic(known, path, `Found ${found}; expected ${expected}.`, mend);
}
