import type { EvidencePolicy } from '../facts/evidence-policy.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Assessment } from '../screening/assessment.js';
import type { CompiledRuleSet } from '../screening/compile.js';
import { runOf } from '../screening/run.js';
import { screen } from '../screening/screen.js';
import type { Day } from '../values/day.js';
import { applyAnswers } from './apply-answer.js';
import { type Difference, explainDifference } from './explain-difference.js';

/** Other terms on which the case is screened; what is left out stays as it was. */
export interface WhatIfTerms {
  readonly asOf?: Day;
  readonly evidence?: EvidencePolicy;
  /** Other rules, such as a layer over those of the assessment. */
  readonly ruleSet?: RuleSet | CompiledRuleSet;
}

/** A case as it was and as it would be. */
export interface WhatIf {
  readonly before: Assessment;
  readonly after: Assessment;
  readonly difference: Difference;
}

/**
 * Screens the case of an assessment again with something changed.
 *
 * @param assessment - from `screen`, in this program
 * @param changes - what to write into the case, by place, as `applyAnswer` takes it
 * @param terms - another day, evidence policy or rule set
 * @throws RangeError when a change does not fit the case
 * @throws TypeError when the assessment was read back from JSON
 * @example
 * ```ts
 * import { parseInvestment, screen } from 'fdi-screening';
 * import { whatIf } from 'fdi-screening/analysis';
 * import { belgium2023 } from 'fdi-screening/law';
 * const hub = parseInvestment({ formatVersion: 1, id: 'hub', title: 'A hub', host: 'BE', asOf: '2024-03-01' });
 * const { difference } = whatIf(screen(hub, belgium2023), { 'transaction.kind': 'greenfield' });
 * difference.obligation; // => { before: 'undetermined', after: 'not-required' }
 * ```
 */
export function whatIf(
  assessment: Assessment,
  changes: Readonly<Record<string, unknown>>,
  terms: WhatIfTerms = {},
): WhatIf {
  const { investment, compiled, asOf, evidence, legalProfiles, portfolio } = runOf(assessment);
  const after = screen(applyAnswers(investment, changes), terms.ruleSet ?? compiled, {
    asOf: terms.asOf ?? asOf,
    evidence: terms.evidence ?? evidence,
    portfolio,
    ...(legalProfiles === undefined ? {} : { legalProfiles }),
  });
  return { before: assessment, after, difference: explainDifference(assessment, after) };
}
