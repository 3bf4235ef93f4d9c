import type { Assessment } from '../screening/assessment.js';
import { runOf } from '../screening/run.js';
import { type AnswerEffect, shownEffect } from './answer-effect.js';
import type { ChangeOptions, TippingChange } from './change-options.js';
import { findings } from './findings.js';
import { type CorrectiveMeasure, type Measure, mitigations } from './measures.js';
import { type SmallestSets, smallestSets } from './smallest-sets.js';
import { aimOf, type TippingTarget } from './target.js';

/** What to look for. */
export interface TippingOptions {
  readonly target: TippingTarget;
  /**
   * Who changes something: `parties` put measures in place, `authority` finds out what is open, one way or the other.
   */
  readonly by: 'parties' | 'authority';
  /**
   * What parties could do, written as changes of the case or, as `belgianMeasures` of `fdi-screening/law` does, by the control
   * of the rule set that it puts in place. Defaults to the controls that are not in place, each with a burden of 1.
   */
  readonly measures?: readonly (Measure | CorrectiveMeasure)[];
  /** The greatest burden of a set that is looked at; a finding has a burden of 1. @defaultValue 6 */
  readonly maxBurden?: number;
  /** How many sets are tried, at most. @defaultValue 2000 */
  readonly budget?: number;
  /** How many sets are returned, at most. @defaultValue 10 */
  readonly limit?: number;
}

/** A smallest set of changes that brings the case to the target. */
export interface TippingSet extends Omit<AnswerEffect, 'answer'> {
  readonly changes: readonly TippingChange[];
  /** Of all its changes together. */
  readonly burden: number;
}

/** The smallest sets of changes that bring a case to a target. */
export interface TippingPoints {
  /** What the list is; it says so where it is hypothetical. */
  readonly heading: string;
  /** Whether there is no procedure in which measures could be agreed; always false for what an authority finds out. */
  readonly hypothetical: boolean;
  /** Whether the case is at the target without any change. */
  readonly already: boolean;
  /** The least burden first. No part of a set reaches the target. */
  readonly sets: readonly TippingSet[];
  /** Every smallest set up to this burden is in the list. */
  readonly completeUpTo: number;
  /** Why larger sets were not looked at, or not all of them; absent where the list is whole. */
  readonly stopped?: SmallestSets['stopped'];
  /** How many sets were tried. */
  readonly tried: number;
  /** What each measure alone comes to, in the order in which they were given; empty for what an authority finds out. */
  readonly alone: readonly TippingSet[];
  /** What all measures together come to; only where parties change something. */
  readonly withAll?: Omit<AnswerEffect, 'answer'>;
  /** What must be said of the list as a whole. */
  readonly notes: readonly string[];
}

/**
 * The smallest sets of changes that move the obligation or the band, smallest first.
 *
 * A set is counted only when it brings the case to the target whatever else turns out to be. Sets are tried in the order
 * of their burden until one of the declared bounds is reached, and the result says which. Where a bound is an outer one,
 * a set may be missing that would do; none is listed that would not.
 *
 * @param assessment - from `screen`, in this program
 * @throws RangeError when the target or a measure cannot be used
 * @throws TypeError when the assessment was read back from JSON
 * @example
 * ```ts
 * import { parseInvestment, screen } from 'fdi-screening';
 * import { tippingPoints } from 'fdi-screening/analysis';
 * import { belgium2023 } from 'fdi-screening/law';
 * const hub = parseInvestment({ formatVersion: 1, id: 'hub', title: 'A hub', host: 'BE', asOf: '2024-03-01' });
 * const { sets } = tippingPoints(screen(hub, belgium2023), {
 *   target: { obligation: 'not-required' }, by: 'authority', maxBurden: 1,
 * });
 * sets[0]?.changes.map(({ id }) => id); // => ['transaction.kind']
 * ```
 */
export function tippingPoints(assessment: Assessment, options: TippingOptions): TippingPoints {
  const run = runOf(assessment);
  const { target, by, measures } = options;
  const limits = limitsOf(options);
  const aim = aimOf(target, by, run);
  const choice = by === 'parties' ? mitigations(measures, run, aim) : findings(assessment, run, aim);
  const all = choice.candidates.map((_, index) => index);
  const shown = (set: readonly number[]): TippingSet => ({
    ...setOf(set, choice),
    ...shownEffect(choice.effect(set), run),
  });
  const already = aim.reached(choice.effect([]));
  const found: SmallestSets = already
    ? { sets: [], completeUpTo: 0, tried: 0 }
    : smallestSets(choice.candidates, aim.need, limits, (chosen) => aim.reached(choice.effect(chosen)));
  const hypothetical = by === 'parties' && assessment.obligation.outcome !== 'required';
  return {
    heading: headingOf(by, hypothetical),
    hypothetical,
    already,
    sets: found.sets.map(shown),
    alone: by === 'parties' ? all.map((index) => shown([index])) : [],
    completeUpTo: found.completeUpTo,
    ...(found.stopped === undefined ? {} : { stopped: found.stopped }),
    tried: found.tried,
    ...(by === 'parties' ? { withAll: shownEffect(choice.effect(all), run) } : {}),
    notes: [
      ...choice.notes,
      ...(assessment.risk.outer || assessment.obligation.outer
        ? ['The bounds of the case are outer ones, so a set may be missing that would do.']
        : []),
    ],
  };
}

function setOf(set: readonly number[], { changes }: ChangeOptions): Pick<TippingSet, 'changes' | 'burden'> {
  const chosen = set.flatMap((index) => changes[index] ?? []);
  return { changes: chosen, burden: chosen.reduce((sum, { burden }) => sum + burden, 0) };
}

function headingOf(by: TippingOptions['by'], hypothetical: boolean): string {
  if (by === 'authority') return 'What could be found out';
  return hypothetical
    ? 'Hypothetical: measures, in a case for which no duty to notify is established and so no procedure in which they could be agreed'
    : 'Measures that the parties could offer';
}

function limitsOf({ by, maxBurden = 6, budget = 2000, limit = 10 }: TippingOptions) {
  if (by !== 'parties' && by !== 'authority') {
    throw new RangeError(`Changes are made by parties or by authority; found ${JSON.stringify(by)}.`);
  }
  for (const [name, value] of Object.entries({ maxBurden, budget, limit })) {
    if (!Number.isInteger(value) || value < 1) {
      throw new RangeError(`${name} is a whole number above zero; found ${String(value)}.`);
    }
  }
  return { maxBurden, budget, limit };
}
