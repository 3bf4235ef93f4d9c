import type { EntityRow } from '../facts/derive.js';
import type { Condition } from '../rules/condition.js';
import { originOf } from '../rules/origins.js';
import type { Limb, OpenQuestion, ScopeTest } from '../rules/rule-set.js';
import { type SourceStatus, weakestStatus } from '../values/status.js';
import type { LimbReading, LimbResult, ObligationOutcome } from './assessment.js';
import { type CompiledRuleSet, compileOver } from './compile.js';
import { type Decision, decide, type Outcome } from './decide.js';
import { conjunction, disjunction, type Formula, formulaOf, negation } from './formula.js';
import type { FactWords } from './reason.js';
import { overriddenNote } from './reason.js';
import type { Space } from './space.js';

/** Which reading is taken of each open question. */
export type Readings = ReadonlyMap<string, string>;

/** What the parts of a scope are valued with. */
export interface ScopeView {
  readonly compiled: CompiledRuleSet;
  readonly entities: readonly EntityRow[];
  readonly space: Space;
  readonly words: FactWords;
}

/** What the formulas of a scope are made with. */
type FormulaView = Pick<ScopeView, 'compiled' | 'entities'>;

/** The condition of a limb under the readings taken. */
export function conditionUnder(limb: Limb, readings: Readings): Condition {
  if (!('question' in limb.when)) return limb.when;
  const taken = readings.get(limb.when.question);
  return (taken === undefined ? undefined : limb.when.readings[taken]) ?? { any: [] };
}

const isPerEntity = (limb: Limb, { compiled }: FormulaView): boolean => compiled.perEntity.has(limb);

const limbFormula = (limb: Limb, readings: Readings, entity: number, view: FormulaView): Formula =>
  formulaOf(conditionUnder(limb, readings), compileOver(view.compiled, entity));

/**
 * A limb over the whole case. Of limbs that are asked of each entity one entity is enough; an exclusion takes the whole
 * operation out only when it covers every entity.
 */
function wholeLimb(limb: Limb, readings: Readings, view: ScopeView): Formula {
  if (!isPerEntity(limb, view)) return limbFormula(limb, readings, 0, view);
  const parts = view.entities.map((_, entity) => limbFormula(limb, readings, entity, view));
  const excludes = view.compiled.ruleSet.scope.exclusions.includes(limb);
  return excludes && parts.length > 0 ? conjunction(parts) : disjunction(parts);
}

/**
 * The obligation as one formula: every test met by one of its limbs, and no exclusion. What is asked of each entity
 * must come together in the same one: votes in one company and a listed activity in another make no obligation.
 */
export function obligationFormula(readings: Readings, view: FormulaView): Formula {
  const { tests, exclusions } = view.compiled.ruleSet.scope;
  const asksEntities = (limbs: readonly Limb[]): boolean => limbs.some((limb) => isPerEntity(limb, view));
  const testFormula = (test: ScopeTest, entity: number): Formula =>
    disjunction(test.limbs.map((limb) => limbFormula(limb, readings, entity, view)));
  const notExcluded = (limb: Limb, entity: number): Formula => negation(limbFormula(limb, readings, entity, view));

  const ofCase = [
    ...tests.filter((test) => !asksEntities(test.limbs)).map((test) => testFormula(test, 0)),
    ...exclusions.filter((limb) => !isPerEntity(limb, view)).map((limb) => notExcluded(limb, 0)),
  ];
  const entityTests = tests.filter((test) => asksEntities(test.limbs));
  const entityExclusions = exclusions.filter((limb) => isPerEntity(limb, view));
  if (entityTests.length + entityExclusions.length === 0) return conjunction(ofCase);
  const ofSomeEntity = view.entities.map((_, entity) =>
    conjunction([
      ...entityTests.map((test) => testFormula(test, entity)),
      ...entityExclusions.map((limb) => notExcluded(limb, entity)),
    ]),
  );
  return conjunction([...ofCase, disjunction(ofSomeEntity)]);
}

/** Every combination of readings, those of the first question changing slowest. */
export function readingCombinations(questions: readonly OpenQuestion[], fixed: Readings = new Map()): Readings[] {
  return questions.reduce<Map<string, string>[]>(
    (combinations, question) =>
      combinations.flatMap((taken) =>
        (fixed.has(question.id) ? [fixed.get(question.id) as string] : question.readings.map(({ id }) => id)).map(
          (id) => new Map(taken).set(question.id, id),
        ),
      ),
    [new Map()],
  );
}

/** The open questions that some limb or exclusion of a rule set turns on. */
export function questionsAsked({ ruleSet }: CompiledRuleSet): OpenQuestion[] {
  const { questions, tests, exclusions } = ruleSet.scope;
  const asked = [...tests.flatMap((test) => test.limbs), ...exclusions].flatMap(({ when }) =>
    'question' in when ? [when.question] : [],
  );
  return questions.filter(({ id }) => asked.includes(id));
}

/** The readings that prevail, by question; a question without one is left out. */
export const prevailingReadings = (questions: readonly OpenQuestion[]): Map<string, string> =>
  new Map(questions.flatMap(({ id, prevailing }) => (prevailing === undefined ? [] : [[id, prevailing] as const])));

/**
 * The combinations of readings on which the outcome rests: the prevailing reading where there is one, and every reading
 * of the other questions.
 */
export function countingReadings(compiled: CompiledRuleSet): Readings[] {
  const questions = questionsAsked(compiled);
  return readingCombinations(questions, prevailingReadings(questions));
}

/** What several runs come to together: what they agree on, or undetermined. */
export const agreed = <T extends string>(outcomes: readonly T[], otherwise: T): T =>
  outcomes[0] !== undefined && outcomes.every((one) => one === outcomes[0]) ? outcomes[0] : otherwise;

/** The obligation by what becomes of its condition. */
export const obligationOf: Readonly<Record<Outcome, ObligationOutcome>> = {
  holds: 'required',
  fails: 'not-required',
  undetermined: 'undetermined',
};

/** What the obligation comes to under some readings. */
export function decideObligation(
  readings: Readings,
  view: ScopeView,
): { readonly outcome: ObligationOutcome; readonly outer: boolean } {
  const { outcome, outer } = decide(obligationFormula(readings, view), view.space);
  return { outcome: obligationOf[outcome], outer };
}

/** A limb or exclusion with what it comes to under the readings that count. */
export function limbResult(limb: Limb, counting: readonly Readings[], view: ScopeView): LimbResult {
  const { questions } = view.compiled.ruleSet.scope;
  const first = counting[0] ?? new Map<string, string>();
  const runs = counting.map((readings): Decision => decide(wholeLimb(limb, readings, view), view.space));
  const outcome = agreed(
    runs.map((run) => run.outcome),
    'undetermined',
  );
  const formula = wholeLimb(limb, first, view);
  const question = 'question' in limb.when ? questions.find(({ id }) => id === limbQuestion(limb)) : undefined;
  const perEntity = isPerEntity(limb, view);
  const isExclusion = view.compiled.ruleSet.scope.exclusions.includes(limb);
  // What rests on a profile under another reading rests on it too: the reading is shown beside it.
  const formulas = [
    formula,
    ...(question?.readings ?? []).map(({ id }) => wholeLimb(limb, new Map(first).set(question?.id ?? '', id), view)),
  ];
  const overridden = [...new Set(formulas.flatMap(view.words.overridden))].sort();
  const elsewhere = overridden.filter((code) => !view.words.overridden(formula).includes(code));
  const readings = question === undefined ? [] : limbReadings(limb, question, first, view);
  return {
    id: limb.id,
    title: limb.title,
    outcome,
    status: limbStatus(limb, first, formula, readings, view),
    reason: view.words.reason(formula, runs[0]?.outcome ?? 'undetermined') + overriddenNote(elsewhere),
    citations: limb.citations,
    facts: [...new Set(formulas.flatMap(view.words.factIds))],
    findings: outcome === 'fails' ? [] : view.words.findings(formula),
    overriddenProfiles: overridden,
    entities: perEntity
      ? view.entities.map(({ id, name }, entity) => ({
          id,
          name,
          outcome: agreed(
            counting.map((readings) => decide(limbFormula(limb, readings, entity, view), view.space).outcome),
            'undetermined' as Outcome,
          ),
        }))
      : [],
    readings,
    ...originOf(view.compiled.ruleSet, isExclusion ? 'exclusion' : 'limb', limb.id),
  };
}

const limbQuestion = (limb: Limb): string | undefined => ('question' in limb.when ? limb.when.question : undefined);

function limbReadings(limb: Limb, question: OpenQuestion, base: Readings, view: ScopeView): LimbReading[] {
  return question.readings.map((reading) => {
    const formula = wholeLimb(limb, new Map(base).set(question.id, reading.id), view);
    return {
      question: question.id,
      reading: reading.id,
      title: reading.title,
      outcome: decide(formula, view.space).outcome,
      status: weakestStatus([limb.status, reading.status, ...view.words.statuses(formula)]),
    };
  });
}

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
