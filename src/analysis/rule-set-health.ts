import type { Assessment, Contribution, ExactInterval } from '../screening/assessment.js';
import { runOf } from '../screening/run.js';
import { type ExactNumber, exactOf } from '../values/exact.js';
import { addRatios, multiplyRatios, type Ratio, ratio, ratioFrom } from '../values/ratio.js';

/** What a criterion does over many cases. */
export interface CriterionHealth {
  readonly criterion: string;
  readonly title: string;
  readonly fires: number;
  readonly doesNotFire: number;
  readonly undetermined: number;
  /** How much of its points it earns before controls, in percent, on average over the cases. */
  readonly reached: ExactInterval;
}

/** Two criteria that never part. */
export interface FiringPair {
  readonly criteria: readonly [string, string];
  /** In how many cases both fire. */
  readonly cases: number;
  /** In how many cases one of them is undetermined, so that they might part there. */
  readonly open: number;
}

/** How a rule set works out over many cases. */
export interface RuleSetHealth {
  readonly ruleSet: string;
  readonly cases: number;
  readonly criteria: readonly CriterionHealth[];
  /** Criteria that fire in no case whatever turns out to be. */
  readonly neverFire: readonly string[];
  /** Criteria that fire in no case for certain, and might in some. */
  readonly notSeenToFire: readonly string[];
  /** Pairs that fire together in at least two cases, while in no case one certainly fires and the other does not. */
  readonly alwaysTogether: readonly FiringPair[];
  /** Cases that are certainly in a band, after controls, in percent of all; the lowest band first. */
  readonly bands: readonly { readonly band: string; readonly cases: number; readonly share: ExactNumber }[];
  /** How many cases may be in several bands. */
  readonly bandOpen: number;
  /** How much of all that can be earned is earned before controls, in percent, on average over the cases. */
  readonly saturation: ExactInterval;
}

/**
 * How a rule set works out over many cases: which criteria never fire, which always fire together, how the cases lie in the
 * bands and how much of the scale they use. What is open in a case is never counted as a no.
 *
 * It says something of these cases and these rules. A criterion that never fires here may be the one that matters elsewhere.
 *
 * @param assessments - from `screen`, in this program, all under the same rule set
 * @throws RangeError when there is none, or they are under several rule sets
 * @throws TypeError when an assessment was read back from JSON
 * @example
 * ```ts
 * import { parseInvestment, screen } from 'fdi-screening';
 * import { ruleSetHealth } from 'fdi-screening/analysis';
 * import { belgium2023 } from 'fdi-screening/law';
 * const hub = parseInvestment({ formatVersion: 1, id: 'hub', title: 'A hub', host: 'BE', asOf: '2024-03-01' });
 * ruleSetHealth([screen(hub, belgium2023)]).bandOpen; // => 1
 * ```
 */
export function ruleSetHealth(assessments: readonly Assessment[]): RuleSetHealth {
  const [first, ...others] = assessments.map((one) => runOf(one).compiled.ruleSet);
  if (first === undefined) throw new RangeError('Give at least one assessment: of no case nothing can be said.');
  const other = others.find(({ id, version }) => id !== first.id || version !== first.version);
  if (other !== undefined) {
    throw new RangeError(
      `Give assessments under one rule set; found "${first.id}" ${first.version} and "${other.id}" ${other.version}. Group them first, as portfolio does in its runs.`,
    );
  }
  const criteria = first.risk.criteria.map(({ id, title }, index) => {
    const all = assessments.map(({ risk }) => risk.contributions[index] as Contribution);
    return { id, title, all };
  });
  const fired = criteria.map((one) => ({ ...one, count: countOf(one.all, 'fires') }));
  const silent = fired.filter(({ count }) => count === 0);
  const mightFire = ({ all }: { readonly all: readonly Contribution[] }): boolean => countOf(all, 'undetermined') > 0;
  const settled = assessments.flatMap(({ risk: { band } }) => (band.min === band.max ? [band.min] : []));
  return {
    ruleSet: first.id,
    cases: assessments.length,
    criteria: criteria.map(({ id, title, all }) => ({
      criterion: id,
      title,
      fires: countOf(all, 'fires'),
      doesNotFire: countOf(all, 'does-not-fire'),
      undetermined: countOf(all, 'undetermined'),
      reached: {
        min: mean(all.map((one) => partOf(one.inherent.share.min, one.attainable))),
        max: mean(all.map((one) => partOf(one.inherent.share.max, one.attainable))),
      },
    })),
    neverFire: silent.filter((one) => !mightFire(one)).map(({ id }) => id),
    notSeenToFire: silent.filter(mightFire).map(({ id }) => id),
    alwaysTogether: pairsOf(fired.filter(({ count }) => count > 1)),
    bands: first.risk.bands.map(({ id }) => {
      const cases = settled.filter((band) => band === id).length;
      return { band: id, cases, share: exactOf(ratio(100n * BigInt(cases), BigInt(assessments.length))) };
    }),
    bandOpen: assessments.length - settled.length,
    saturation: {
      min: mean(assessments.map(({ risk }) => ratioFrom(risk.inherent.min.exact))),
      max: mean(assessments.map(({ risk }) => ratioFrom(risk.inherent.max.exact))),
    },
  };
}

const countOf = (all: readonly Contribution[], outcome: Contribution['outcome']): number =>
  all.filter((one) => one.outcome === outcome).length;

/** A share of the score in percent of what the criterion can add; nothing where it can add nothing. */
function partOf({ exact }: ExactNumber, attainable: ExactNumber): Ratio {
  const most = ratioFrom(attainable.exact);
  if (most.numerator === 0n) return most;
  return multiplyRatios(ratioFrom(exact), ratio(100n * most.denominator, most.numerator));
}

const mean = (values: readonly Ratio[]): ExactNumber =>
  exactOf(multiplyRatios(values.reduce(addRatios, ratio(0n)), ratio(1n, BigInt(values.length))));

function pairsOf(fired: readonly { readonly id: string; readonly all: readonly Contribution[] }[]): FiringPair[] {
  return fired.flatMap((one, index) =>
    fired.slice(index + 1).flatMap((other) => {
      const outcomes = one.all.map(({ outcome }, at) => [outcome, other.all[at]?.outcome] as const);
      const isOpen = ([a, b]: (typeof outcomes)[number]): boolean => a === 'undetermined' || b === 'undetermined';
      if (outcomes.some((pair) => !isOpen(pair) && pair[0] !== pair[1])) return [];
      const cases = outcomes.filter(([a, b]) => a === 'fires' && b === 'fires').length;
      return cases < 2 ? [] : [{ criteria: [one.id, other.id], cases, open: outcomes.filter(isOpen).length }];
    }),
  );
}
