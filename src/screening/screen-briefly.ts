import type { EvidencePolicy } from '../facts/evidence-policy.js';
import type { Investment } from '../investment/investment.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Day } from '../values/day.js';
import type { Obligation, Risk } from './assessment.js';
import { exactScore } from './numbers.js';
import { named, openVariables } from './open-facts.js';
import { prepare, type ScreenOptions } from './prepare.js';
import { readingsThatCount } from './readings.js';
import { type FactWords, factWords } from './reason.js';
import { sharesOver } from './risk.js';
import { riskBounds, riskTables } from './risk-bounds.js';
import { assessObligation } from './scope.js';
import { scoreEnds } from './score.js';
import { settledObligation } from './settled-obligation.js';

/** What an assessment comes to, without what it rests on. */
export interface BriefAssessment {
  readonly asOf: Day;
  readonly evidence: EvidencePolicy;
  readonly obligation: Pick<Obligation, 'outcome' | 'status' | 'headline' | 'outer'>;
  readonly risk: Pick<Risk, 'residual' | 'band' | 'outer'>;
  /** How many facts are open. */
  readonly openFacts: number;
  /** The open fact to ask for first, where one is open. */
  readonly first?: { readonly fact: string; readonly entity?: string; readonly question: string };
}

/**
 * Screens a case for a line in a table: the same answers as of `screen`, by the same code, without working out the
 * reasons, the ownership and the procedure that nobody reads there.
 *
 * @throws RangeError as `screen` does
 * @throws TypeError when the case did not come from `parseInvestment`
 */
export function screenBriefly(
  investment: Investment,
  ruleSet: RuleSet,
  options: Pick<ScreenOptions, 'asOf' | 'evidence'> = {},
): BriefAssessment {
  const prepared = prepare(investment, ruleSet, options);
  const { compiled, asOf, evidence, profiles, entities, derived, space } = prepared;
  const words: FactWords = { ...factWords(compiled, derived.facts, space, profiles), ...unsaid };
  const view = { compiled, entities, space, words };
  const settled = settledObligation(view);
  const { outcome, status, headline, outer } = assessObligation(view, settled);
  const open = [...new Set(readingsThatCount(compiled).map((readings) => settled.under(readings)))];
  const shares = sharesOver(compiled, space);
  const bounds = riskBounds(riskTables(compiled, shares.residual, space));
  const openOnes = openVariables(compiled, derived.facts, space, open, shares.residual);
  const [first] = openOnes;
  const { scale, bandStarts } = compiled;
  const bandId = (index: number): string => compiled.ruleSet.risk.bands[index]?.id ?? 'none';
  return {
    asOf,
    evidence,
    obligation: { outcome, status, headline, outer },
    risk: {
      residual: { min: exactScore(bounds.min, scale, bandStarts), max: exactScore(bounds.max, scale, bandStarts) },
      band: { min: bandId(bounds.lowest), max: bandId(bounds.highest) },
      outer: bounds.outer || scoreEnds(shares.inherent, space).outer,
    },
    openFacts: openOnes.length,
    ...(first === undefined ? {} : { first: { ...named(first.one), question: first.one.fact.question } }),
  };
}

/** What is said of single limbs and not of the whole. */
const unsaid: Pick<FactWords, 'reason' | 'findings' | 'factIds'> = {
  reason: () => '',
  findings: () => [],
  factIds: () => [],
};
