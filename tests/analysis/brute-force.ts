/** What an analysis should say, worked out by screening every case one after another. */
import fc from 'fast-check';
import { type Assessment, type Investment, type RuleSet, screen } from 'fdi-screening';
import { applyAnswer } from 'fdi-screening/analysis';
import { stepsOf } from '../../src/analysis/path.js';
import { compareRatios, ratioFrom } from '../../src/values/ratio.js';
import { type SiteSpec, siteSpec } from '../screening/toy-world.js';

export const assess = (investment: Investment, ruleSet: RuleSet): Assessment =>
  screen(investment, ruleSet, { evidence: 'asserted' });

/** The case with several answers, written in one after another. */
export const answered = (investment: Investment, answers: readonly (readonly [string, unknown])[]): Investment =>
  answers.reduce((before, [path, answer]) => applyAnswer(before, path, answer), investment);

type Score = Pick<Assessment['risk']['residual'], 'min' | 'max'>;

/** Whether an interval lies within another. */
export const lies = (inner: Score, outer: Score): boolean =>
  compareRatios(ratioFrom(inner.min.exact), ratioFrom(outer.min.exact)) >= 0 &&
  compareRatios(ratioFrom(inner.max.exact), ratioFrom(outer.max.exact)) <= 0;

/** What an assessment comes to, in the form in which an analysis says it. */
export const outcomeOf = ({ obligation, risk }: Assessment) => ({
  obligation: obligation.outcome,
  residual: risk.residual,
  band: risk.band,
});

/** Whether nothing in an assessment is an outer bound. */
export const isExact = ({ obligation, risk }: Assessment): boolean => !risk.outer && !obligation.outer;

/** Sites of which the area is seldom a range, so that most bounds are exact. */
export const mostlyListed: fc.Arbitrary<readonly SiteSpec[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: siteSpec.filter(({ buildingArea: { form } }) => form === 'known' || form === 'claims') },
    { weight: 1, arbitrary: siteSpec },
  ),
  { minLength: 1, maxLength: 2 },
);

/** What the leaf at a path may be, each as an answer. */
export function valuesAt(path: string, sites: readonly SiteSpec[]): readonly unknown[] {
  const steps = stepsOf(path) ?? [];
  const site = sites[Number(steps[1])];
  const key = steps.at(-1) as keyof SiteSpec;
  return (site?.[key].values ?? []).map((value) => (Array.isArray(value) && value.length === 0 ? ['none'] : value));
}
