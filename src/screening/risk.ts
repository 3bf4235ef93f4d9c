import { weakestStatus } from '../values/status.js';
import type { Contribution, MeasureResult, Risk } from './assessment.js';
import type { CompiledRuleSet } from './compile.js';
import { decide, type Outcome, settle } from './decide.js';
import { disjunction, type Formula } from './formula.js';
import type { Factor } from './minimise.js';
import { bandAt, exactInterval, exactNumber, exactScore } from './numbers.js';
import type { FactWords } from './reason.js';
import { leastWithout, scoreEnds } from './score.js';
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
export function assessRisk(compiled: CompiledRuleSet, shares: Shares, space: Space, words: FactWords): Risk {
  const { scale, criteria, bandStarts, ruleSet } = compiled;
  const { inherent: inherentShares, residual: residualShares } = shares;
  const inherent = scoreEnds(inherentShares, space);
  const residual = scoreEnds(residualShares, space);

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
    };
  });

  const floors = compiled.escalations.map(({ when, floor }) => ({ when: settle(when, space), floor }));
  const lowest = lowestBand(residualShares, floors, compiled, space);
  const highest = Math.max(
    bandAt(residual.max, bandStarts),
    ...floors.filter(({ when }) => decide(when, space).outcome !== 'fails').map(({ floor }) => floor),
  );
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
    band: { min: bandId(lowest), max: bandId(highest) },
    contributions,
    controls: compiled.controls.map(({ control, when }) => measure(control, when, space, words)),
    escalations: compiled.escalations.map(({ escalation, when }) => ({
      ...measure(escalation, when, space, words),
      floor: escalation.floor,
    })),
    outer: inherent.outer || residual.outer,
    model: { id: ruleSet.risk.id, version: ruleSet.risk.version },
  };
}

const softeningsOf = (one: CompiledRuleSet['criteria'][number], { controls }: CompiledRuleSet): Softening[] =>
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

/**
 * The lowest band of any completion: the first band in which some completion stays without an escalation lifting it
 * higher.
 */
function lowestBand(
  shares: readonly Share[],
  floors: readonly { readonly when: Formula; readonly floor: number }[],
  { bandStarts }: CompiledRuleSet,
  space: Space,
): number {
  for (let band = 0; band < bandStarts.length; band++) {
    const lifting = floors.filter(({ floor }) => floor > band);
    const least = leastWithout(
      shares,
      lifting.map(({ when }) => holdingFactor(when, space)),
      space,
    );
    if (least !== undefined && bandAt(least, bandStarts) <= band) return band;
  }
  return Math.max(bandStarts.length - 1, 0);
}

/** One where a condition holds, zero where it does not. */
function holdingFactor(when: Formula, space: Space): Factor {
  return shareOf({ levels: [{ when, value: 1n }] }, [], space).factor ?? { units: [], table: [0n] };
}
