import type { Assessment, ObligationOutcome } from '../screening/assessment.js';
import { runOf } from '../screening/run.js';
import type { Day } from '../values/day.js';

/** On what terms a case was screened. */
export interface RunTerms {
  readonly ruleSet: string;
  readonly asOf: Day;
}

/** What the cases came to under one rule set on one day. */
export interface PortfolioRun extends RunTerms {
  readonly obligations: Readonly<Record<ObligationOutcome, readonly string[]>>;
  /** Cases by the bands in which they can be, after controls; those with the lowest first. */
  readonly bands: readonly { readonly min: string; readonly max: string; readonly cases: readonly string[] }[];
}

/** A case that comes to something else under another rule set or on another day. */
export interface PortfolioChange {
  readonly case: string;
  readonly outcomes: readonly (RunTerms & {
    readonly obligation: ObligationOutcome;
    readonly band: Assessment['risk']['band'];
  })[];
}

const termsOf = (assessment: Assessment): RunTerms => ({
  ruleSet: runOf(assessment).compiled.ruleSet.id,
  asOf: assessment.asOf,
});

/** The assessments of a portfolio by rule set and day, in the order in which these come first. */
export function runsOf(assessments: readonly Assessment[]): PortfolioRun[] {
  return grouped(assessments, (one) => Object.values(termsOf(one)).join(' ')).map((same) => ({
    ...termsOf(same[0]),
    obligations: {
      required: idsWith(same, 'required'),
      'not-required': idsWith(same, 'not-required'),
      undetermined: idsWith(same, 'undetermined'),
    },
    bands: grouped([...same].sort(byBand), ({ risk }) => `${risk.band.min} ${risk.band.max}`).map((alike) => ({
      ...alike[0].risk.band,
      cases: alike.map(({ investment }) => investment.id),
    })),
  }));
}

/** The cases that do not come to the same in all of their assessments. */
export function changesOf(assessments: readonly Assessment[]): PortfolioChange[] {
  return grouped(assessments, ({ investment }) => investment.id).flatMap((same) => {
    const outcomes = same.map((one) => ({
      ...termsOf(one),
      obligation: one.obligation.outcome,
      band: one.risk.band,
    }));
    const kinds = new Set(outcomes.map(({ obligation, band }) => `${obligation} ${band.min} ${band.max}`));
    return kinds.size < 2 ? [] : [{ case: same[0].investment.id, outcomes }];
  });
}

const idsWith = (assessments: readonly Assessment[], outcome: ObligationOutcome): string[] =>
  assessments.filter(({ obligation }) => obligation.outcome === outcome).map(({ investment }) => investment.id);

function byBand(a: Assessment, b: Assessment): number {
  const [one, other] = [runOf(a).bounds, runOf(b).bounds];
  return one.lowest - other.lowest || one.highest - other.highest;
}

/** Those with the same key together, in the order in which keys come first. */
export function grouped<T>(all: readonly T[], keyOf: (one: T) => string): (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return [...groups.values()];
}
