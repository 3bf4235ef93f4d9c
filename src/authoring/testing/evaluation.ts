import type { EntityRow } from '../../facts/derive.js';
import { pointWorths } from '../../rules/points.js';
import type { Limb } from '../../rules/rule-set.js';
import type { Contribution, ObligationOutcome } from '../../screening/assessment.js';
import type { CompiledRuleSet } from '../../screening/compile.js';
import { decide, type Outcome } from '../../screening/decide.js';
import { disjunction, type Formula } from '../../screening/formula.js';
import { agreed, limbResult, obligationOf } from '../../screening/obligation.js';
import {
  countingReadings,
  prevailingReadings,
  questionsAsked,
  type Readings,
  readingCombinations,
} from '../../screening/readings.js';
import type { FactWords } from '../../screening/reason.js';
import { sharesOver, softeningsOf } from '../../screening/risk.js';
import { type BoundsOver, riskBounds, riskTables } from '../../screening/risk-bounds.js';
import { obligationOver } from '../../screening/run.js';
import { conditionUnder, obligationFormula, type ScopeView } from '../../screening/scope-formulas.js';
import { scoreEnds } from '../../screening/score.js';
import { type Share, shareOf } from '../../screening/share.js';
import type { Space } from '../../screening/space.js';
import { multiplyRatios, type Ratio, ratio } from '../../values/ratio.js';

/** The ends of what a number may be, exactly. */
export interface RatioInterval {
  readonly min: Ratio;
  readonly max: Ratio;
}

/** What a limb or an exclusion comes to, and under which reading of its question to what. */
export interface LimbEvaluation {
  readonly outcome: Outcome;
  /** By reading; empty where no question splits it. */
  readonly readings: ReadonlyMap<string, Outcome>;
}

/** What a criterion earns. */
export interface CriterionEvaluation {
  readonly outcome: Contribution['outcome'];
  readonly points: RatioInterval;
  readonly share: RatioInterval;
}

/**
 * What a rule set makes of a space of completions, by the engine that screens cases. Each part is worked out when it is
 * asked for, so that a test that expects little costs little.
 */
export interface Evaluation {
  readonly compiled: CompiledRuleSet;
  readonly space: Space;
  readonly entities: readonly EntityRow[];
  obligation(): ObligationOutcome;
  /** The obligation under a reading of a question, the other questions read as they prevail. */
  obligationUnder(question: string, reading: string): ObligationOutcome;
  limb(id: string): LimbEvaluation | undefined;
  criterion(id: string): CriterionEvaluation | undefined;
  control(id: string): Outcome | undefined;
  escalation(id: string): Outcome | undefined;
  inherent(): RatioInterval;
  score(): RatioInterval;
  /** The ids of the lowest and of the highest band. */
  band(): { readonly min: string; readonly max: string };
}

/** Words of an evaluation that nobody reads. */
const noWords: FactWords = {
  reason: () => '',
  factIds: () => [],
  findings: () => [],
  overridden: () => [],
  statuses: () => [],
};

const firing = { holds: 'fires', fails: 'does-not-fire', undetermined: 'undetermined' } as const;

/** The readings on which outcomes rest; where no screening applies none is taken. */
export const readingsTaken = (compiled: CompiledRuleSet): readonly Readings[] =>
  compiled.ruleSet.mechanism.kind === 'screening' ? countingReadings(compiled) : [new Map()];

/** Whether the obligation turns on the scope: not where there is no mechanism, or no test. */
export const turnsOnScope = ({ ruleSet: { mechanism, scope } }: CompiledRuleSet): boolean =>
  mechanism.kind === 'screening' && scope.tests.length > 0;

/** Evaluates a rule set over a space. */
export function evaluationOver(compiled: CompiledRuleSet, space: Space, entities: readonly EntityRow[]): Evaluation {
  const { ruleSet, scale } = compiled;
  const view: ScopeView = { compiled, space, entities, words: noWords };
  const counting = once(() => readingsTaken(compiled));
  const limbs = [...ruleSet.scope.tests.flatMap((test) => test.limbs), ...ruleSet.scope.exclusions];
  const shares = once(() => sharesOver(compiled, space));
  const bounds = once((): BoundsOver => riskBounds(riskTables(compiled, shares().residual, space)));
  const interval = (min: bigint, max: bigint): RatioInterval => ({ min: ratio(min, scale), max: ratio(max, scale) });
  const of = ({ min, max }: Share): RatioInterval => interval(min, max);
  const outcomeOf = (when: Formula | undefined): Outcome | undefined =>
    when === undefined ? undefined : decide(when, space).outcome;
  const obligation = once((): ObligationOutcome => {
    const formulas = turnsOnScope(compiled) ? counting().map((readings) => obligationFormula(readings, view)) : [];
    return obligationOver({ compiled, obligation: formulas }, space);
  });
  return {
    compiled,
    space,
    entities,
    obligation,
    obligationUnder: (question, reading) => {
      if (!turnsOnScope(compiled)) return obligation();
      const questions = questionsAsked(compiled);
      const fixed = new Map(prevailingReadings(questions)).set(question, reading);
      const outcomes = readingCombinations(questions, fixed).map(
        (one) => obligationOf[decide(obligationFormula(one, view), space).outcome],
      );
      return agreed<ObligationOutcome>(outcomes, 'undetermined');
    },
    limb: (id) => {
      const limb = limbs.find((one) => one.id === id);
      if (limb === undefined) return undefined;
      const { outcome, readings } = limbResult(limb, distinctFor(limb, counting()), view);
      return { outcome, readings: new Map(readings.map((one) => [one.reading, one.outcome])) };
    },
    criterion: (id) => {
      const one = compiled.criteria.find(({ criterion }) => criterion.id === id);
      if (one === undefined) return undefined;
      const inherent = of(shareOf(one, [], space));
      const worth = pointWorths(ruleSet.risk).get(one.criterion.dimension) ?? ratio(0n);
      const points = ({ min, max }: RatioInterval): RatioInterval => ({
        min: divided(min, worth),
        max: divided(max, worth),
      });
      return {
        outcome: firing[decide(disjunction(one.levels.map(({ when }) => when)), space).outcome],
        points: points(inherent),
        share: of(shareOf(one, softeningsOf(one, compiled), space)),
      };
    },
    control: (id) => outcomeOf(compiled.controls.find(({ control }) => control.id === id)?.when),
    escalation: (id) => outcomeOf(compiled.escalations.find(({ escalation }) => escalation.id === id)?.when),
    inherent: once(() => {
      const { min, max } = scoreEnds(shares().inherent, space);
      return interval(min, max);
    }),
    score: () => interval(bounds().min, bounds().max),
    band: () => {
      const idAt = (index: number): string => ruleSet.risk.bands[index]?.id ?? 'none';
      return { min: idAt(bounds().lowest), max: idAt(bounds().highest) };
    },
  };
}

/** Points of a dimension that carries no weight cannot be told from its shares, and count for nothing. */
const divided = (share: Ratio, worth: Ratio): Ratio =>
  worth.numerator === 0n ? ratio(0n) : multiplyRatios(share, ratio(worth.denominator, worth.numerator));

/** Of the readings that count those between which a limb tells: it turns on one question at most. */
function distinctFor(limb: Limb, counting: readonly Readings[]): readonly Readings[] {
  const byCondition = new Map(counting.map((readings) => [conditionUnder(limb, readings), readings]));
  return byCondition.size > 1 ? [...byCondition.values()] : counting.slice(0, 1);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
