import type { Assessment, ExactInterval, LimbResult, ObligationOutcome } from '../screening/assessment.js';
import type { Outcome } from '../screening/decide.js';
import { type ExactNumber, exactOf } from '../values/exact.js';
import { addRatios, multiplyRatios, type Ratio, ratio, ratioFrom } from '../values/ratio.js';

/** A change of something that both assessments, or only one of them, speak of. */
export interface Change<T> {
  /** Absent where only the later assessment speaks of it. */
  readonly before?: T;
  /** Absent where only the earlier assessment speaks of it. */
  readonly after?: T;
}

/** A fact that is no longer what it was, in words. */
export interface FactChange extends Change<string> {
  readonly fact: string;
  readonly entity?: string;
  readonly title: string;
}

/** A limb, exclusion, control or escalation that comes to something else. */
export interface RuleOutcomeChange extends Change<Outcome> {
  readonly kind: 'limb' | 'exclusion' | 'control' | 'escalation';
  readonly id: string;
  readonly title: string;
}

/** By how much a criterion moves the ends of the score. */
export interface CriterionChange {
  readonly criterion: string;
  readonly title: string;
  /** By how much its part in the completion of the least score grew; below zero where it fell. */
  readonly min: ExactNumber;
  /** The same in the completion of the greatest score. */
  readonly max: ExactNumber;
}

/** What differs between two assessments. */
export interface Difference {
  readonly obligation: {
    readonly before: ObligationOutcome;
    readonly after: ObligationOutcome;
  };
  readonly band: { readonly before: Assessment['risk']['band']; readonly after: Assessment['risk']['band'] };
  /** By how much each end of the score grew. The criteria add up to it exactly. */
  readonly residual: ExactInterval;
  readonly inherent: ExactInterval;
  readonly facts: readonly FactChange[];
  readonly rules: readonly RuleOutcomeChange[];
  /** Criteria that move an end of the residual score, those that move most first. */
  readonly criteria: readonly CriterionChange[];
}

/**
 * What differs between two assessments: which facts, which rules, and by how much each criterion moved the score. The
 * criteria add up exactly to the change of both ends. Of two assessments under different rules, what one of them lacks
 * adds nothing there.
 *
 * An end of the score is reached by a completion of the case. Where what is open changes, another completion may reach
 * it, so a criterion may move though its own facts did not.
 *
 * Needs what an assessment says and nothing else, so it takes assessments read back from JSON too.
 *
 * @example
 * ```ts
 * import { parseInvestment, screen } from 'fdi-screening';
 * import { applyAnswer, explainDifference } from 'fdi-screening/analysis';
 * import { belgium2023 } from 'fdi-screening/law';
 * const hub = parseInvestment({ formatVersion: 1, id: 'hub', title: 'A hub', host: 'BE', asOf: '2024-03-01' });
 * const greenfield = applyAnswer(hub, 'transaction.kind', 'greenfield');
 * const { obligation } = explainDifference(screen(hub, belgium2023), screen(greenfield, belgium2023));
 * obligation.after; // => 'not-required'
 * ```
 */
export function explainDifference(before: Assessment, after: Assessment): Difference {
  return {
    obligation: { before: before.obligation.outcome, after: after.obligation.outcome },
    band: { before: before.risk.band, after: after.risk.band },
    residual: intervalGrowth(before.risk.residual, after.risk.residual),
    inherent: intervalGrowth(before.risk.inherent, after.risk.inherent),
    facts: factChanges(before, after),
    rules: [
      ...ruleChanges('limb', before.obligation.limbs, after.obligation.limbs),
      ...ruleChanges('exclusion', before.obligation.exclusions, after.obligation.exclusions),
      ...ruleChanges('control', before.risk.controls, after.risk.controls),
      ...ruleChanges('escalation', before.risk.escalations, after.risk.escalations),
    ],
    criteria: criterionChanges(before, after),
  };
}

const zero: ExactNumber = exactOf(ratio(0n));

const difference = (before: ExactNumber, after: ExactNumber): Ratio =>
  addRatios(ratioFrom(after.exact), multiplyRatios(ratioFrom(before.exact), ratio(-1n)));

const growth = (before: ExactNumber, after: ExactNumber): ExactNumber => exactOf(difference(before, after));

const intervalGrowth = (before: ExactInterval, after: ExactInterval): ExactInterval => ({
  min: growth(before.min, after.min),
  max: growth(before.max, after.max),
});

/** Pairs the entries of two lists by a key: those of the first in its order, then what only the second has. */
function paired<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string): { before?: T; after?: T }[] {
  const later = new Map(after.map((one) => [keyOf(one), one]));
  const earlier = new Set(before.map(keyOf));
  const pairs = before.map((one) => {
    const match = later.get(keyOf(one));
    return match === undefined ? { before: one } : { before: one, after: match };
  });
  return [...pairs, ...after.filter((one) => !earlier.has(keyOf(one))).map((one) => ({ after: one }))];
}

const changeOf = <T, V>(pair: { before?: T; after?: T }, read: (one: T) => V): Change<V> => ({
  ...(pair.before === undefined ? {} : { before: read(pair.before) }),
  ...(pair.after === undefined ? {} : { after: read(pair.after) }),
});

function factChanges(before: Assessment, after: Assessment): FactChange[] {
  return paired(before.facts, after.facts, ({ fact, entity }) => `${fact} ${entity ?? ''}`).flatMap((pair) => {
    const one = pair.before ?? pair.after;
    if (one === undefined || pair.before?.mayBe === pair.after?.mayBe) return [];
    const about = one.entity === undefined ? {} : { entity: one.entity };
    return { fact: one.fact, ...about, title: one.title, ...changeOf(pair, ({ mayBe }) => mayBe) };
  });
}

type Ruled = Pick<LimbResult, 'id' | 'title' | 'outcome'>;

function ruleChanges(
  kind: RuleOutcomeChange['kind'],
  before: readonly Ruled[],
  after: readonly Ruled[],
): RuleOutcomeChange[] {
  return paired(before, after, ({ id }) => id).flatMap((pair) => {
    const one = pair.before ?? pair.after;
    if (one === undefined || pair.before?.outcome === pair.after?.outcome) return [];
    return { kind, id: one.id, title: one.title, ...changeOf(pair, ({ outcome }) => outcome) };
  });
}

function criterionChanges(before: Assessment, after: Assessment): CriterionChange[] {
  const pairs = paired(before.risk.contributions, after.risk.contributions, ({ criterion }) => criterion);
  const changes = pairs.flatMap((pair) => {
    const one = pair.before ?? pair.after;
    const min = difference(pair.before?.atMin ?? zero, pair.after?.atMin ?? zero);
    const max = difference(pair.before?.atMax ?? zero, pair.after?.atMax ?? zero);
    if (one === undefined || (min.numerator === 0n && max.numerator === 0n)) return [];
    const size = addRatios(absolute(min), absolute(max));
    return [{ size, change: { criterion: one.criterion, title: one.title, min: exactOf(min), max: exactOf(max) } }];
  });
  const larger = (a: Ratio, b: Ratio): number => {
    const order = b.numerator * a.denominator - a.numerator * b.denominator;
    return order > 0n ? 1 : order < 0n ? -1 : 0;
  };
  return changes.sort((a, b) => larger(a.size, b.size)).map(({ change }) => change);
}

const absolute = ({ numerator, denominator }: Ratio): Ratio => ({
  numerator: numerator < 0n ? -numerator : numerator,
  denominator,
});
