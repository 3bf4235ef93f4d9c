import type { EntityRow, FactDeriver } from '../facts/derive.js';
import type { EvidencePolicy } from '../facts/evidence-policy.js';
import { deriveFacts } from '../facts/worlds.js';
import type { Investment } from '../investment/investment.js';
import {
  type Conditional,
  procedure as complete,
  conditionalsOf,
  fineBase,
  type ParallelRegime,
  type Procedure,
  type Provision,
} from '../rules/procedure.js';
import type { RuleSet } from '../rules/rule-set.js';
import { weakestStatus } from '../values/status.js';
import type { Cells } from './cells.js';
import { asksEntities, type CutFacts, compileOver, cutFacts } from './compile.js';
import { decide, type Outcome, settle } from './decide.js';
import { disjunction, type Formula, formulaOf, variablesOf } from './formula.js';
import type { Obligation } from './obligation-result.js';
import { factResults } from './open-facts.js';
import { checklistResults } from './procedure-checklist.js';
import { fineExposure } from './procedure-fines.js';
import type {
  ConditionalResult,
  FilingLanguages,
  LanguageResult,
  ProcedureQuestion,
  ProcedureResult,
  ProvisionResult,
  RegimeResult,
} from './procedure-result.js';
import type { ProfileTable } from './profiles.js';
import { type FactWords, factWords } from './reason.js';
import { type Space, spaceOf } from './space.js';
import { evidenceIndex } from './statements.js';
import { variablesFor } from './variables.js';

/** What a procedure is valued on. */
export interface ProcedureRun {
  readonly investment: Investment;
  readonly entities: readonly EntityRow[];
  readonly evidence: EvidencePolicy;
  readonly derive: FactDeriver;
  readonly profiles: ProfileTable;
  readonly obligation: Obligation;
}

const appliesTo = { required: 'yes', 'not-required': 'no', undetermined: 'undetermined' } as const;

/**
 * The procedure of a case. It has a space of its own, so that a question of competence never loosens the bound of a
 * score. Where nothing must be notified none applies, and only the regimes beside it are answered.
 */
export function assessProcedure({ procedure, facts }: RuleSet, run: ProcedureRun): ProcedureResult | undefined {
  if (procedure === undefined) return undefined;
  const { obligation, investment, evidence } = run;
  const applies = appliesTo[obligation.outcome];
  const counting = applies === 'no' ? onlyBeside(procedure) : procedure;
  const view = viewOf(counting, facts, run);
  const base = fineBase(counting, facts);
  const fines = fineExposure(
    counting.fines?.tiers ?? [],
    base === undefined ? undefined : { fact: base, possible: run.derive(base).possible },
    applies,
  );
  const { stages, observed, checklist } = counting;
  return {
    applies,
    headline: headlineOf(applies, counting),
    status: obligation.status,
    filing: counting.filing.map((one) => provision(one, view)),
    languages: languagesOf(counting.languages.map((one) => ({ ...provision(one, view), languages: one.languages }))),
    situations: counting.situations.map((one) => ({
      ...provision(one, view),
      ...(one.contentRead ? {} : { outcome: 'undetermined' as const }),
      contentRead: one.contentRead,
    })),
    authorities: counting.authorities.map((one) => ({
      ...result(one, view),
      authority: one.authority,
      matter: one.matter,
    })),
    standstill: counting.standstill.map((one) => provision(one, view)),
    stages,
    observed,
    decision: counting.decision.map((one) => provision(one, view)),
    ...(fines === undefined ? {} : { fines }),
    lookBack: applies === 'yes' ? counting.lookBack.map((one) => provision(one, view)) : [],
    appeal: counting.appeal.map((one) => provision(one, view)),
    checklist: checklistResults(checklist, investment, evidence, evidenceIndex(investment)),
    parallel: counting.parallel.map((one) => regime(one, view)),
    gates: counting.gates.map((one) => regime(one, view)),
    facts: factResults(view.derived, view.space, run.profiles),
    questions: questionsOf(counting, view),
  };
}

/** What is answered where nothing must be notified. No fine, no look-back and no measure stands beside such a case. */
function onlyBeside(procedure: Procedure): Procedure {
  const known = beside.get(procedure);
  if (known !== undefined) return known;
  const { parallel, gates } = procedure;
  const only = complete({ parallel, gates });
  beside.set(procedure, only);
  return only;
}
const beside = new WeakMap<Procedure, Procedure>();

function headlineOf(applies: ProcedureResult['applies'], { filing, stages }: Procedure): string {
  if (applies === 'no') return 'No procedure applies: the investment need not be notified.';
  if (filing.length + stages.length === 0) return 'These rules do not say what procedure would apply.';
  if (applies === 'yes') return 'The procedure applies: the investment must be notified.';
  return 'The procedure applies if the investment must be notified, which is undetermined.';
}

interface View {
  readonly cut: CutFacts;
  readonly entities: readonly EntityRow[];
  readonly space: Space;
  readonly words: FactWords;
  readonly derived: ReturnType<typeof deriveFacts>['facts'];
}

const cuts = new WeakMap<Procedure, CutFacts & { readonly catalogue: RuleSet['facts'] }>();

/** The facts that a procedure reads, cut once for many cases. */
function cutFor(procedure: Procedure, catalogue: RuleSet['facts']): CutFacts {
  const known = cuts.get(procedure);
  if (known?.catalogue === catalogue) return known;
  const conditions = Object.values(conditionalsOf(procedure)).flatMap((list) => list.flatMap(({ when }) => when ?? []));
  const cut = { ...cutFacts(catalogue, conditions), catalogue };
  cuts.set(procedure, cut);
  return cut;
}

function viewOf(procedure: Procedure, facts: RuleSet['facts'], { entities, profiles, derive }: ProcedureRun): View {
  const cut = cutFor(procedure, facts);
  const asked = variablesFor(cut, entities);
  const derived = deriveFacts(asked, derive);
  const space = spaceOf(
    derived,
    asked.map(({ fact }) => cut.cells[cut.facts.indexOf(fact)] as Cells),
  );
  return { cut, entities, space, words: factWords(cut, derived.facts, space, profiles), derived: derived.facts };
}

/** The condition of an entry over the whole case: of what is asked of each entity one is enough. */
function formula({ when }: Conditional, { cut, entities }: View): Formula | undefined {
  if (when === undefined) return undefined;
  if (!asksEntities(cut, when)) return formulaOf(when, compileOver(cut, 0));
  return disjunction(entities.map((_, entity) => formulaOf(when, compileOver(cut, entity))));
}

function result(one: Conditional, view: View): ConditionalResult {
  const { id, status, citations } = one;
  const condition = formula(one, view);
  if (condition === undefined) return { id, outcome: 'holds', status, citations, facts: [] };
  const { outcome } = decide(condition, view.space);
  return {
    id,
    outcome,
    status: weakestStatus([status, ...view.words.statuses(condition)]),
    reason: view.words.reason(condition, outcome),
    citations,
    facts: view.words.factIds(condition),
  };
}

const provision = (one: Provision, view: View): ProvisionResult => ({
  ...result(one, view),
  text: one.text,
  detail: one.detail === true,
});

const regimeAnswers: Readonly<Record<Outcome, RegimeResult['answer']>> = {
  holds: 'may-apply',
  fails: 'does-not-apply',
  undetermined: 'undetermined',
};

function regime(one: ParallelRegime, view: View): RegimeResult {
  const { outcome, ...rest } = result(one, view);
  const answer = one.when === undefined ? 'not-assessed' : regimeAnswers[outcome];
  return { ...rest, title: one.title, turnsOn: one.turnsOn, answer };
}

function languagesOf(rules: readonly LanguageResult[]): FilingLanguages {
  const standing = rules.filter(({ outcome }) => outcome !== 'fails');
  const possible = [...new Set(standing.flatMap(({ languages }) => languages))].sort();
  const certain = possible.filter((language) => standing.every(({ languages }) => languages.includes(language)));
  return { certain, possible, rules };
}

/** The open facts on which entries turn, each once, in the order in which entries ask for them. */
function questionsOf(procedure: Procedure, view: View): ProcedureQuestion[] {
  const open = Object.values(conditionalsOf(procedure))
    .flat()
    .flatMap((one) => formula(one, view) ?? [])
    .flatMap((condition) => [...variablesOf(settle(condition, view.space))]);
  return [...new Set(open)].flatMap((variable) => {
    const { fact, entity } = view.derived[variable] ?? {};
    if (fact === undefined) return [];
    const { id, question, asks = [] } = fact;
    return [{ fact: id, ...(entity === undefined ? {} : { entity: entity.id }), question, asks }];
  });
}
