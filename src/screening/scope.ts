import type { OpenQuestion, ScopeTest } from '../rules/rule-set.js';
import { strongestStatus, weakestStatus } from '../values/status.js';
import type {
  LimbResult,
  Obligation,
  ObligationOutcome,
  ObligationReason,
  ReadingResult,
  TestResult,
} from './assessment.js';
import { type Decision, decideSettled, type Outcome } from './decide.js';
import type { Formula } from './formula.js';
import { capital, headlineOf } from './headline.js';
import { agreed, limbResult, obligationOf } from './obligation.js';
import {
  countingReadings,
  prevailingReadings,
  questionsAsked,
  type Readings,
  readingCombinations,
} from './readings.js';
import { overriddenNote } from './reason.js';
import type { ScopeView } from './scope-formulas.js';
import type { SettledObligation } from './settled-obligation.js';

/** The obligation of a case: as a whole, test by test, limb by limb, and reading by reading. */
export function assessObligation(view: ScopeView, settled: SettledObligation): Obligation {
  const { scope, mechanism } = view.compiled.ruleSet;
  if (mechanism.kind !== 'screening') return withoutMechanism(view);
  if (scope.tests.length === 0) return withoutTests;
  const questions = questionsAsked(view.compiled);
  const prevailing = prevailingReadings(questions);
  const counting = countingReadings(view.compiled);
  const decided = decideOnce(settled, view);
  const runs = counting.map(decided);
  const outcome = agreed<ObligationOutcome>(
    runs.map((run) => run.outcome),
    'undetermined',
  );
  const readings = questions.flatMap((question) => readingResults(question, questions, prevailing, settled, decided));
  const dependsOn = questions.filter((question) => differs(question, readings)).map((question) => question.id);

  const parts = partsOf(view, counting);
  const { limbs, exclusions } = parts;
  const reasons = reasonsFor(outcome, parts);
  const overridden = [...new Set([...limbs, ...exclusions].flatMap((limb) => limb.overriddenProfiles))].sort();
  return {
    outcome,
    status: statusOf(outcome, parts, reasons),
    headline: headlineOf({ outcome, reasons, readings, dependsOn, ...parts }) + overriddenNote(overridden),
    dependsOn,
    reasons,
    advice: adviceFor(
      outcome,
      readings.filter((one) => dependsOn.includes(one.question)),
      parts,
      view,
    ),
    ...parts,
    readings,
    outer: outcome === 'undetermined' && runs.some((run) => run.outer),
  };
}

/** What a test comes to, from what its limbs come to. */
export function testResult({ id, title }: ScopeTest, limbs: readonly LimbResult[]): TestResult {
  const outcome = anyOf(limbs);
  const statuses = limbs.filter((limb) => limb.outcome === outcome).map((limb) => limb.status);
  const status = outcome === 'holds' ? strongestStatus(statuses) : weakestStatus(statuses);
  return { id, title, outcome, status, limbs: limbs.map((limb) => limb.id) };
}

/** The tests, limbs and exclusions of the scope, each by itself. */
function partsOf(view: ScopeView, counting: readonly Readings[]): Parts {
  const { scope } = view.compiled.ruleSet;
  const limbs = scope.tests.flatMap((test) => test.limbs.map((limb) => limbResult(limb, counting, view)));
  const tests = scope.tests.map((test) =>
    testResult(
      test,
      limbs.filter((limb) => test.limbs.some(({ id }) => id === limb.id)),
    ),
  );
  return { tests, limbs, exclusions: scope.exclusions.map((limb) => limbResult(limb, counting, view)) };
}

interface Decided {
  readonly outcome: ObligationOutcome;
  readonly outer: boolean;
}

/** Decides each formula once: many combinations of readings come to the same one. */
function decideOnce(settled: SettledObligation, { space }: ScopeView): (readings: Readings) => Decided {
  const known = new Map<Formula, Decision>();
  return (readings) => {
    const formula = settled.under(readings);
    const decision = known.get(formula) ?? decideSettled(formula, space);
    known.set(formula, decision);
    return { outcome: obligationOf[decision.outcome], outer: decision.outer };
  };
}

/** The advice for an outcome, and for an outcome that another reading would give. */
function adviceFor(
  outcome: ObligationOutcome,
  readings: readonly ReadingResult[],
  parts: Parts,
  view: ScopeView,
): Obligation['advice'] {
  const outcomes = new Set([outcome, ...readings.map((one) => one.outcome)]);
  const given = view.compiled.ruleSet.scope.advice.filter(
    (advice) => outcomes.has(advice.with) && restsOn(advice.onlyBy, parts),
  );
  // The same advice may go with several outcomes.
  return [...new Map(given.map(({ text, status, citations }) => [text, { text, status, citations }])).values()];
}

/** Whether of the test that some limbs are of, these alone are met, or may be met where none is. */
function restsOn(ids: readonly string[] | undefined, { tests, limbs }: Parts): boolean {
  if (ids === undefined) return true;
  const own = tests.find((test) => ids.every((id) => test.limbs.includes(id)))?.limbs ?? [];
  const standing = (outcome: Outcome) => limbs.filter((limb) => own.includes(limb.id) && limb.outcome === outcome);
  const met = standing('holds');
  const counted = met.length > 0 ? met : standing('undetermined');
  return counted.length > 0 && counted.every(({ id }) => ids.includes(id));
}

function readingResults(
  question: OpenQuestion,
  questions: readonly OpenQuestion[],
  prevailing: Readings,
  { turning }: SettledObligation,
  decided: (readings: Readings) => Decided,
): ReadingResult[] {
  // Of a question on which nothing turns any reading does, so that only the others are combined.
  const settledOn = questions
    .filter(({ id }) => !turning.has(id))
    .map(({ id, readings }) => [id, readings[0]?.id ?? ''] as const);
  return question.readings.map((reading) => {
    const fixed = new Map([...settledOn, ...prevailing]).set(question.id, reading.id);
    const outcomes = readingCombinations(questions, fixed).map((one) => decided(one).outcome);
    return {
      question: question.id,
      asks: question.question,
      reading: reading.id,
      title: reading.title,
      prevailing: question.prevailing === reading.id,
      ...(question.prevailing === reading.id && question.followedBy !== undefined
        ? { followedBy: question.followedBy }
        : {}),
      outcome: agreed<ObligationOutcome>(outcomes, 'undetermined'),
      status: reading.status,
      citations: reading.citations,
    };
  });
}

const differs = (question: OpenQuestion, readings: readonly ReadingResult[]): boolean =>
  new Set(readings.filter((one) => one.question === question.id).map((one) => one.outcome)).size > 1;

const anyOf = (limbs: readonly LimbResult[]): Outcome =>
  limbs.some(({ outcome }) => outcome === 'holds')
    ? 'holds'
    : limbs.every(({ outcome }) => outcome === 'fails')
      ? 'fails'
      : 'undetermined';

interface Parts {
  readonly tests: readonly TestResult[];
  readonly limbs: readonly LimbResult[];
  readonly exclusions: readonly LimbResult[];
}

const limbsOf = (test: TestResult, { limbs }: Parts, outcome: Outcome): readonly LimbResult[] =>
  limbs.filter((limb) => test.limbs.includes(limb.id) && limb.outcome === outcome);

const reasonFromLimb = (limb: LimbResult): ObligationReason => ({
  id: limb.id,
  text: `${capital(limb.title)}. ${limb.reason}`,
  status: limb.status,
  citations: limb.citations,
});

/**
 * The reasons for an outcome. Of a `not-required` each alone is enough; a `required` needs one limb of every test; of
 * an `undetermined` they are what is open.
 */
function reasonsFor(outcome: ObligationOutcome, parts: Parts): ObligationReason[] {
  if (outcome === 'not-required') {
    const failing = parts.tests.filter((test) => test.outcome === 'fails');
    return [
      ...parts.exclusions.filter((limb) => limb.outcome === 'holds').map(reasonFromLimb),
      ...failing.map((test) => reasonFromFailure(test, limbsOf(test, parts, 'fails'))),
    ];
  }
  const wanted: Outcome = outcome === 'required' ? 'holds' : 'undetermined';
  const excluding = outcome === 'required' ? [] : parts.exclusions.filter((limb) => limb.outcome === 'undetermined');
  const tests = parts.tests.filter((test) => test.outcome === wanted);
  return [...tests.flatMap((test) => limbsOf(test, parts, wanted)), ...excluding].map(reasonFromLimb);
}

/** A test fails when every limb does, so it is as certain as its least certain limb. */
const reasonFromFailure = (test: TestResult, limbs: readonly LimbResult[]): ObligationReason => ({
  id: test.id,
  text: `It is not met that ${test.title}.${overriddenNote(limbs.flatMap((limb) => limb.overriddenProfiles))}`,
  status: weakestStatus(limbs.map((limb) => limb.status)),
  citations: limbs.flatMap((limb) => limb.citations),
});

function statusOf(outcome: ObligationOutcome, parts: Parts, reasons: readonly ObligationReason[]) {
  if (outcome === 'not-required' && reasons.length > 0) return strongestStatus(reasons.map((reason) => reason.status));
  if (outcome !== 'required') return weakestStatus(reasons.map((reason) => reason.status));
  return weakestStatus(parts.tests.map((test) => test.status));
}

/**
 * What holds on dates for which the law has no screening mechanism, or none that is known. What is known already of a law
 * to come is shown limb by limb beside an outcome that it does not decide.
 */
function withoutMechanism(view: ScopeView): Obligation {
  const { mechanism, id } = view.compiled.ruleSet;
  if (mechanism.kind === 'screening') throw new Error('A screening mechanism is assessed by its scope.');
  const outcome: ObligationOutcome = mechanism.kind === 'none' ? 'not-required' : 'undetermined';
  const { status, citations, reason } = mechanism;
  const parts = partsOf(view, [new Map()]);
  return {
    outcome,
    status,
    headline: `${outcome === 'not-required' ? 'Not required' : 'Undetermined'}: ${reason}`,
    dependsOn: [],
    reasons: [{ id, text: reason, status, citations }],
    advice: adviceFor(outcome, [], parts, view),
    ...parts,
    readings: [],
    outer: false,
  };
}

/** A rule set that only scores says nothing of a duty, so neither does its assessment. */
const withoutTests: Obligation = {
  outcome: 'undetermined',
  status: 'unverified',
  headline: 'Undetermined: this rule set does not say who must notify.',
  dependsOn: [],
  reasons: [],
  advice: [],
  tests: [],
  limbs: [],
  exclusions: [],
  readings: [],
  outer: false,
};
