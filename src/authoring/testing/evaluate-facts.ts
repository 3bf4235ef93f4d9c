import type { EntityRow } from '../../facts/derive.js';
import type { RuleSet } from '../../rules/rule-set.js';
import type { Contribution, ObligationOutcome } from '../../screening/assessment.js';
import { compileRuleSet } from '../../screening/compile.js';
import type { Outcome } from '../../screening/decide.js';
import { questionsAsked } from '../../screening/readings.js';
import type { Day } from '../../values/day.js';
import { type ExactNumber, exactOf } from '../../values/exact.js';
import { independentSpace } from '../domain.js';
import { InvalidRuleTestsError } from './error.js';
import { type Evaluation, evaluationOver, type RatioInterval, turnsOnScope } from './evaluation.js';
import { possibleOf, problemsOfFacts } from './given-facts.js';
import type { GivenFacts } from './rule-tests.js';

/** The ends of what a number may be. */
export interface FactsInterval {
  readonly min: ExactNumber;
  readonly max: ExactNumber;
}

/** What a limb or an exclusion comes to. */
export interface FactsLimb {
  readonly id: string;
  readonly outcome: Outcome;
  /** By reading of the question that splits it; empty where none does. */
  readonly readings: Readonly<Record<string, Outcome>>;
}

/** What a rule set makes of some facts: the same as `screen` makes of a case from which these facts are derived. */
export interface FactsEvaluation {
  readonly obligation: ObligationOutcome;
  /** The obligation under each reading of each open question on which a limb turns, the others as they prevail. */
  readonly readings: readonly {
    readonly question: string;
    readonly reading: string;
    readonly outcome: ObligationOutcome;
  }[];
  readonly limbs: readonly FactsLimb[];
  readonly exclusions: readonly FactsLimb[];
  readonly criteria: readonly {
    readonly id: string;
    readonly outcome: Contribution['outcome'];
    /** Points, before controls. */
    readonly points: FactsInterval;
    /** Its part of the score of 0 to 100, after controls. */
    readonly share: FactsInterval;
  }[];
  readonly controls: readonly { readonly id: string; readonly outcome: Outcome }[];
  readonly escalations: readonly { readonly id: string; readonly outcome: Outcome }[];
  /** The score before controls. */
  readonly inherent: FactsInterval;
  /** The score after controls. */
  readonly score: FactsInterval;
  readonly band: { readonly min: string; readonly max: string };
}

/** On what terms facts are evaluated. */
export interface EvaluateFactsOptions {
  /** The day of assessment: the day for which the rule set was chosen, or from which it applies, where absent. */
  readonly asOf?: Day;
}

/** The day on which a rule set is tested. */
export const testDay = (ruleSet: RuleSet, asOf: Day | undefined): Day => asOf ?? ruleSet.asOf ?? ruleSet.appliesFrom;

const theEntity: EntityRow = { id: 'entity', name: 'The entity', path: 'target.entities[0]' };

/** The evaluation of facts that a rule set has, of one entity of the target. */
export function evaluationOfFacts(ruleSet: RuleSet, given: GivenFacts, asOf: Day): Evaluation {
  const compiled = compileRuleSet(ruleSet);
  const cells = compiled.facts.map((fact, index) => {
    const own = Object.hasOwn(given, fact.id) ? given[fact.id] : undefined;
    return compiled.cells[index]?.reached(possibleOf(fact, own, asOf)) ?? [];
  });
  return evaluationOver(compiled, independentSpace(cells), [theEntity]);
}

/**
 * What a rule set makes of facts that are given directly, without a case: for trying rules while they are written. What is
 * not given is unknown, and facts are taken as independent of one another; those asked of each entity are of one entity.
 *
 * @param facts - by id: a word, day or number as text, true or false, `{ oneOf: [...] }` or `{ unknown: true }`
 * @throws InvalidRuleTestsError when a fact is none of the rule set, or a value is none of its fact
 * @example
 * ```ts
 * import { belgium2023 } from 'fdi-screening/law';
 * import { evaluateFacts } from 'fdi-screening/rules';
 * const result = evaluateFacts(belgium2023, { 'transaction.kind': 'greenfield' });
 * result.obligation; // => 'not-required'
 * result.exclusions.find(({ id }) => id === 'greenfield')?.outcome; // => 'holds'
 * ```
 */
export function evaluateFacts(
  ruleSet: RuleSet,
  facts: GivenFacts,
  options: EvaluateFactsOptions = {},
): FactsEvaluation {
  const problems = problemsOfFacts(facts, ruleSet.facts, []);
  if (problems.length > 0) throw new InvalidRuleTestsError(problems);
  return wholeEvaluation(evaluationOfFacts(ruleSet, facts, testDay(ruleSet, options.asOf)));
}

/** Everything that an evaluation tells. */
export function wholeEvaluation(evaluation: Evaluation): FactsEvaluation {
  const { compiled } = evaluation;
  const { scope, risk } = compiled.ruleSet;
  const limbs = (list: readonly { readonly id: string }[]): FactsLimb[] =>
    list.flatMap(({ id }) => {
      const one = evaluation.limb(id);
      return one === undefined ? [] : [{ id, outcome: one.outcome, readings: Object.fromEntries(one.readings) }];
    });
  const measures = (list: readonly { readonly id: string }[], of: (id: string) => Outcome | undefined) =>
    list.map(({ id }) => ({ id, outcome: of(id) ?? 'undetermined' }));
  return {
    obligation: evaluation.obligation(),
    readings: (turnsOnScope(compiled) ? questionsAsked(compiled) : []).flatMap(({ id, readings }) =>
      readings.map((reading) => ({
        question: id,
        reading: reading.id,
        outcome: evaluation.obligationUnder(id, reading.id),
      })),
    ),
    limbs: limbs(scope.tests.flatMap((test) => test.limbs)),
    exclusions: limbs(scope.exclusions),
    criteria: risk.criteria.flatMap(({ id }) => {
      const one = evaluation.criterion(id);
      return one === undefined
        ? []
        : [{ id, outcome: one.outcome, points: exactEnds(one.points), share: exactEnds(one.share) }];
    }),
    controls: measures(risk.controls, evaluation.control),
    escalations: measures(risk.escalations, evaluation.escalation),
    inherent: exactEnds(evaluation.inherent()),
    score: exactEnds(evaluation.score()),
    band: evaluation.band(),
  };
}

const exactEnds = ({ min, max }: RatioInterval): FactsInterval => ({ min: exactOf(min), max: exactOf(max) });
