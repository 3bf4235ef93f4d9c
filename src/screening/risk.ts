import { originOf } from '../rules/origins.js';
import { weakestStatus } from '../values/status.js';
import type { Contribution, MeasureResult, Risk } from './assessment.js';
import type { CompiledRuleSet } from './compile.js';
import { decide, type Outcome } from './decide.js';
import { disjunction, type Formula } from './formula.js';
import { exactInterval, exactNumber, exactScore } from './numbers.js';
import type { FactWords } from './reason.js';
import type { BoundsOver } from './risk-bounds.js';
import { scoreEnds } from './score.js';
import { type Share, type Softening, shareOf } from './share.js';
import type { Space } from './space.js';

const firing: Readonly<Record<Outcome, Contribution['outcome']>> = {
  holds: 'fires',
  fails: 'does-not-fire',
  undetermined: 'undetermined',
};

/** What each criterion adds to the score, before and after controls. */
export interface Shares {
  readonly inherent: readonly Share[];
  readonly residual: readonly Share[];
}

/** What each criterion adds to the score over a space. */
export const sharesOver = (compiled: CompiledRuleSet, space: Space): Shares => ({
  inherent: compiled.criteria.map((one) => shareOf(one, [], space)),
  residual: compiled.criteria.map((one) => shareOf(one, softeningsOf(one, compiled), space)),
});

/** The score of a case, criterion by criterion, as intervals over all its completions. */
export function assessRisk(
  compiled: CompiledRuleSet,
  shares: Shares,
  bounds: BoundsOver,
  space: Space,
  words: FactWords,
): Risk {
  const { scale, criteria, bandStarts, ruleSet } = compiled;
  const { inherent: inherentShares, residual: residualShares } = shares;
  const inherent = scoreEnds(inherentShares, space);
  const residual = bounds.ends;

  const contributions = criteria.map(({ criterion, levels }, index): Contribution => {
    const when = disjunction(levels.map((level) => level.when));
    const outcome = decide(when, space).outcome;
    const most = levels.reduce((best, { value }) => (value > best ? value : best), 0n);
    const part = (share: Share, atMin: bigint, atMax: bigint) => ({
      share: exactInterval(share.min, share.max, scale),
      atMin: exactNumber(atMin, scale),
      atMax: exactNumber(atMax, scale),
    });
    return {
      criterion: criterion.id,
      title: criterion.title,
      dimension: criterion.dimension,
      outcome: firing[outcome],
      ...part(residualShares[index] as Share, residual.atMin[index] ?? 0n, residual.atMax[index] ?? 0n),
      inherent: part(inherentShares[index] as Share, inherent.atMin[index] ?? 0n, inherent.atMax[index] ?? 0n),
      attainable: exactNumber(most, scale),
      reason: words.reason(when, outcome),
      because: criterion.because,
      facts: words.factIds(when),
      overriddenProfiles: words.overridden(when),
      citations: criterion.citations,
      status: weakestStatus([criterion.status, ...words.statuses(when)]),
      ...originOf(ruleSet, 'criterion', criterion.id),
    };
  });

  const bandId = (index: number): string => ruleSet.risk.bands[index]?.id ?? 'none';
  return {
    inherent: {
      min: exactScore(inherent.min, scale, bandStarts),
      max: exactScore(inherent.max, scale, bandStarts),
    },
    residual: {
      min: exactScore(residual.min, scale, bandStarts),
      max: exactScore(residual.max, scale, bandStarts),
    },
    band: { min: bandId(bounds.lowest), max: bandId(bounds.highest) },
    contributions,
    controls: compiled.controls.map(({ control, when }) => ({
      ...measure(control, when, space, words),
      ...originOf(ruleSet, 'control', control.id),
    })),
    escalations: compiled.escalations.map(({ escalation, when }) => ({
      ...measure(escalation, when, space, words),
      floor: escalation.floor,
      ...originOf(ruleSet, 'escalation', escalation.id),
    })),
    outer: inherent.outer || bounds.outer,
    model: { id: ruleSet.risk.id, version: ruleSet.risk.version },
  };
}

/** The controls that soften a criterion. */
export const softeningsOf = (one: CompiledRuleSet['criteria'][number], { controls }: CompiledRuleSet): Softening[] =>
  one.controls.map(({ control, keeps }) => ({ when: controls[control]?.when as Formula, keeps }));

function measure(
  rule: Pick<MeasureResult, 'id' | 'title' | 'because' | 'citations' | 'status'>,
  when: Formula,
  space: Space,
  words: FactWords,
): MeasureResult {
  const { outcome } = decide(when, space);
  const { id, title, because, citations } = rule;
  const status = weakestStatus([rule.status, ...words.statuses(when)]);
  const facts = words.factIds(when);
  const overriddenProfiles = words.overridden(when);
  const reason = words.reason(when, outcome);
  return { id, title, outcome, reason, because, facts, overriddenProfiles, citations, status };
}
