import type { Condition } from '../rules/condition.js';
import { originOf } from '../rules/origins.js';
import type { Limb, OpenQuestion } from '../rules/rule-set.js';
import { type SourceStatus, weakestStatus } from '../values/status.js';
import type { LimbReading, LimbResult, ObligationOutcome } from './assessment.js';
import { decide, type Outcome } from './decide.js';
import type { Formula } from './formula.js';
import type { Readings } from './readings.js';
import { overriddenNote } from './reason.js';
import { conditionFormula, conditionUnder, isPerEntity, type ScopeView, wholeFormula } from './scope-formulas.js';

/** What several runs come to together: what they agree on, or undetermined. */
export const agreed = <T extends string>(outcomes: readonly T[], otherwise: T): T =>
  outcomes[0] !== undefined && outcomes.every((one) => one === outcomes[0]) ? outcomes[0] : otherwise;

/** The obligation by what becomes of its condition. */
export const obligationOf: Readonly<Record<Outcome, ObligationOutcome>> = {
  holds: 'required',
  fails: 'not-required',
  undetermined: 'undetermined',
};

/** A limb or exclusion with what it comes to under the readings that count. */
export function limbResult(limb: Limb, counting: readonly Readings[], view: ScopeView): LimbResult {
  const { questions } = view.compiled.ruleSet.scope;
  const { words, space, entities } = view;
  const valued = valuedOnce(limb, view);
  const first = counting[0] ?? new Map<string, string>();
  // A limb turns on one question at most, so that most of the combinations give it the same condition.
  const counted = [...new Set(counting.map((readings) => conditionUnder(limb, readings)))];
  const outcome = agreed(
    counted.map((condition) => valued(condition).outcome),
    'undetermined',
  );
  const taken = conditionUnder(limb, first);
  const { formula } = valued(taken);
  const question = 'question' in limb.when ? questions.find(({ id }) => id === limbQuestion(limb)) : undefined;
  const under = (reading: string): Valued =>
    valued(conditionUnder(limb, new Map(first).set(question?.id ?? '', reading)));
  const isExclusion = view.compiled.ruleSet.scope.exclusions.includes(limb);
  // What rests on a profile under another reading rests on it too: the reading is shown beside it.
  const formulas = [formula, ...(question?.readings ?? []).map(({ id }) => under(id).formula)];
  const overridden = [...new Set(formulas.flatMap(words.overridden))].sort();
  const own = overridden.length === 0 ? [] : words.overridden(formula);
  const elsewhere = overridden.filter((code) => !own.includes(code));
  const readings = question === undefined ? [] : limbReadings(limb, question, under, view);
  return {
    id: limb.id,
    title: limb.title,
    outcome,
    status: limbStatus(limb, first, formula, readings, view),
    reason:
      words.reason(formula, counted.length === 0 ? 'undetermined' : valued(taken).outcome) + overriddenNote(elsewhere),
    citations: limb.citations,
    facts: [...new Set(formulas.flatMap(words.factIds))],
    findings: outcome === 'fails' ? [] : words.findings(formula),
    overriddenProfiles: overridden,
    entities: isPerEntity(limb, view)
      ? entities.map(({ id, name }, entity) => ({
          id,
          name,
          outcome: agreed(
            counted.map((condition) => decide(conditionFormula(condition, entity, view), space).outcome),
            'undetermined' as Outcome,
          ),
        }))
      : [],
    readings,
    ...originOf(view.compiled.ruleSet, isExclusion ? 'exclusion' : 'limb', limb.id),
  };
}

/** A condition of a limb over the whole case, with what it comes to. */
interface Valued {
  readonly formula: Formula;
  readonly outcome: Outcome;
}

/** Values each condition of a limb once. */
function valuedOnce(limb: Limb, view: ScopeView): (condition: Condition) => Valued {
  const known = new Map<Condition, Valued>();
  return (condition) => {
    const before = known.get(condition);
    if (before !== undefined) return before;
    const formula = wholeFormula(limb, condition, view);
    const value = { formula, outcome: decide(formula, view.space).outcome };
    known.set(condition, value);
    return value;
  };
}

const limbQuestion = (limb: Limb): string | undefined => ('question' in limb.when ? limb.when.question : undefined);

const limbReadings = (
  limb: Limb,
  question: OpenQuestion,
  under: (reading: string) => Valued,
  { words }: ScopeView,
): LimbReading[] =>
  question.readings.map((reading) => {
    const { formula, outcome } = under(reading.id);
    return {
      question: question.id,
      reading: reading.id,
      title: reading.title,
      outcome,
      status: weakestStatus([limb.status, reading.status, ...words.statuses(formula)]),
    };
  });

/** The weakest of the rule, its facts, and the reading that prevails where another would change what it comes to. */
function limbStatus(
  limb: Limb,
  readings: Readings,
  formula: Formula,
  results: readonly LimbReading[],
  view: ScopeView,
): SourceStatus {
  const turnsOnReading = new Set(results.map((one) => one.outcome)).size > 1;
  const question = view.compiled.ruleSet.scope.questions.find(({ id }) => id === limbQuestion(limb));
  const taken = question?.readings.find(({ id }) => id === readings.get(question.id));
  const reading = turnsOnReading && question?.prevailing !== undefined && taken !== undefined ? [taken.status] : [];
  return weakestStatus([limb.status, ...reading, ...view.words.statuses(formula)]);
}
