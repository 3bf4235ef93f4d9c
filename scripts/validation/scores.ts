import {
  type Assessment,
  compileRuleSet,
  defineRuleSet,
  type EvidencePolicy,
  factCatalogue,
  type Investment,
  screen,
} from 'fdi-screening';
import { belgium2023 } from 'fdi-screening/law';
import { addRatios, multiplyRatios, type Ratio, ratio, ratioFrom } from '../../src/values/ratio.js';

/** One day for all cases, so that only facts tell them apart: what today's model says of them. */
export const asOf = '2026-06-01';

/**
 * The risk model of the Belgian rule set and nothing else of it: the duty to notify is no part of the score, and the cases
 * fell under the laws of other states and years.
 */
export const belgianRisk = compileRuleSet(
  defineRuleSet({
    id: 'belgium-2023-risk',
    title: 'The risk model of the Belgian rule set',
    jurisdiction: 'BE',
    appliesFrom: '0000-01-01',
    lastVerified: belgium2023.lastVerified,
    facts: factCatalogue,
    risk: belgium2023.risk,
  }),
);

/** The ends and the middle of a score. */
export const ends = ['min', 'middle', 'max'] as const;

/** What the model says of a case. */
export interface Scored {
  readonly score: Readonly<Record<(typeof ends)[number], Ratio>>;
  readonly band: Assessment['risk']['band'];
  readonly contributions: Assessment['risk']['contributions'];
}

const scored = new Map<string, Scored>();

/**
 * The residual score of a case under an evidence policy. Cases that are the same are screened once: nothing in a case says
 * which one it is.
 */
export function scoreOf(investment: Investment, evidence: EvidencePolicy): Scored {
  const key = `${evidence} ${JSON.stringify(investment)}`;
  const before = scored.get(key);
  if (before !== undefined) return before;
  const { risk } = screen(investment, belgianRisk, { asOf, evidence });
  const [min, max] = [ratioFrom(risk.residual.min.exact), ratioFrom(risk.residual.max.exact)];
  const middle = multiplyRatios(addRatios(min, max), ratio(1n, 2n));
  const result = { score: { min, middle, max }, band: risk.band, contributions: risk.contributions };
  scored.set(key, result);
  return result;
}
