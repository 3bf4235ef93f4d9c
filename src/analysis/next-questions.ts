import type { LeafState } from '../facts/evidence-policy.js';
import type { Respondent } from '../facts/fact.js';
import type { Assessment, ExactInterval, ObligationOutcome } from '../screening/assessment.js';
import { exactNumber, exactScore } from '../screening/numbers.js';
import { type Run, runOf } from '../screening/run.js';
import type { ExactNumber } from '../values/exact.js';
import { compareText } from '../values/text.js';
import { answersTo } from './answers.js';
import { type Effect, type Effects, effectsOn } from './effect.js';
import { type OpenLeaf, openLeaves } from './open-leaves.js';
import { type QuestionWords, questionWords } from './question-words.js';
import { relevance } from './relevance.js';

/** Whether an answer alone settles something: every answer does, some do, or none. */
export type Settles = 'always' | 'sometimes' | 'never';

/** What an answer would make of the case. */
export interface AnswerEffect {
  /** As `applyAnswer` takes it. */
  readonly answer: unknown;
  readonly obligation: ObligationOutcome;
  readonly residual: ExactInterval;
  readonly band: { readonly min: string; readonly max: string };
  /** Whether the case answered so comes to exactly this; otherwise to this or to less than is open here. */
  readonly exact: boolean;
}

/** A rule for which the answer is needed. */
export interface QuestionBasis
  extends Pick<Assessment['obligation']['limbs'][number], 'id' | 'title' | 'citations' | 'status'> {
  readonly kind: 'limb' | 'exclusion' | 'criterion' | 'control' | 'escalation';
}

/** An open leaf as a question. */
export interface NextQuestion extends QuestionWords {
  /** Where the answer goes: give it to `applyAnswer`. */
  readonly path: string;
  /** Why it is open. */
  readonly state: LeafState;
  /** Ids of the evidence behind what is said so far. */
  readonly evidence: readonly string[];
  readonly asks: readonly Respondent[];
  /** Whether the answer alone settles the obligation. */
  readonly settlesObligation: Settles;
  /** Whether the answer alone settles the band. */
  readonly settlesBand: Settles;
  /** By how much the answer narrows the interval of the residual score, at least and at most over its answers. */
  readonly narrows: { readonly least: ExactNumber; readonly greatest: ExactNumber };
  /** What each answer would make of the case. */
  readonly answers: readonly AnswerEffect[];
  /**
   * Whether these stand for all answers. Otherwise they are examples: `narrows.least` is zero, and nothing is said to
   * be settled always.
   */
  readonly answersComplete: boolean;
  /** The open rules that need it. */
  readonly basis: readonly QuestionBasis[];
}

/** What to ask next, and what need not be asked. */
export interface NextQuestions {
  /** Where to stop: what is decided, and how many questions are unnecessary. */
  readonly summary: string;
  readonly obligationDecided: boolean;
  readonly bandDecided: boolean;
  /** Questions whose answer can still matter, those that settle most first. */
  readonly questions: readonly NextQuestion[];
  /** Places that are open, and whose answer can change neither the obligation nor the band. */
  readonly unnecessary: readonly string[];
}

interface Ranked {
  readonly leaf: OpenLeaf;
  readonly effects: readonly (readonly [unknown, Effect])[];
  readonly complete: boolean;
  readonly settlesObligation: Settles;
  readonly settlesBand: Settles;
  readonly least: bigint;
  readonly greatest: bigint;
}

/**
 * What to ask next: the open places of the case, those first whose answer alone settles the obligation, then those that
 * settle the band, then those that narrow the score most. A question belongs to a place of the case, not to a fact.
 *
 * @param assessment - from `screen`, in this program
 * @throws TypeError when the assessment was read back from JSON
 * @example
 * ```ts
 * import { parseInvestment, screen } from 'fdi-screening';
 * import { applyAnswer, nextQuestions } from 'fdi-screening/analysis';
 * import { belgium2023 } from 'fdi-screening/law';
 * const hub = parseInvestment({ formatVersion: 1, id: 'hub', title: 'A hub', host: 'BE', asOf: '2024-03-01' });
 * const { questions } = nextQuestions(screen(hub, belgium2023));
 * questions[0]?.path; // => 'transaction.kind'
 * ```
 */
export function nextQuestions(assessment: Assessment): NextQuestions {
  const run = runOf(assessment);
  const effects = effectsOn(run);
  const { now } = effects;
  const leaves = openLeaves(run);
  const isRelevant = relevance(run, now);
  const relevant = leaves.filter(isRelevant);
  const ranked = relevant.map((leaf) => rank(leaf, run, effects)).sort(compareRanked);
  const unnecessary = leaves.filter((leaf) => !relevant.includes(leaf)).map(({ path }) => path);
  const obligationDecided = now.obligation !== 'undetermined';
  const bandDecided = now.lowest === now.highest;
  return {
    summary: summaryOf(assessment, {
      obligationDecided,
      bandDecided,
      open: leaves.length,
      unneeded: unnecessary.length,
    }),
    obligationDecided,
    bandDecided,
    questions: ranked.map((one) => questionOf(one, assessment, run)),
    unnecessary,
  };
}

function rank(leaf: OpenLeaf, run: Run, effects: Effects): Ranked {
  const { answers, complete } = answersTo(leaf, run);
  const listed = answers.map((one) => [one.answer, effects.ofAnswer(leaf, one)] as const);
  // Where no answer can be listed, what the facts may turn out to be says what an answer could do.
  const seen = listed.length > 0 ? listed.map(([, effect]) => effect) : effectsByRow(leaf, run, effects);
  const { now } = effects;
  const width = ({ min, max }: Effect): bigint => max - min;
  const narrowed = seen.map((effect) => width(now) - width(effect));
  const isSettled = (effect: Effect): boolean => effect.obligation !== 'undetermined';
  const isBanded = (effect: Effect): boolean => effect.lowest === effect.highest;
  const settles = (isIt: (effect: Effect) => boolean): Settles => {
    if (isIt(now) || !seen.some(isIt)) return 'never';
    return complete && seen.every(isIt) ? 'always' : 'sometimes';
  };
  return {
    leaf,
    effects: listed,
    complete,
    settlesObligation: settles(isSettled),
    settlesBand: settles(isBanded),
    least: complete ? narrowed.reduce((a, b) => (b < a ? b : a)) : 0n,
    greatest: narrowed.reduce((a, b) => (b > a ? b : a), 0n),
  };
}

function effectsByRow(leaf: OpenLeaf, run: Run, effects: Effects): Effect[] {
  const units = [...new Set(leaf.readers.map((variable) => run.space.places[variable]?.unit as number))];
  return units.flatMap((unit) => run.space.units[unit]?.rows.map((_, row) => effects.ofRows(unit, [row])) ?? []);
}

const order: readonly Settles[] = ['always', 'sometimes', 'never'];

const compareRanked = (a: Ranked, b: Ranked): number =>
  order.indexOf(a.settlesObligation) - order.indexOf(b.settlesObligation) ||
  order.indexOf(a.settlesBand) - order.indexOf(b.settlesBand) ||
  compareBig(b.least, a.least) ||
  compareBig(b.greatest, a.greatest) ||
  compareText(a.leaf.path, b.leaf.path);

const compareBig = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

function questionOf(ranked: Ranked, assessment: Assessment, run: Run): NextQuestion {
  const { leaf, settlesObligation, settlesBand } = ranked;
  const words = questionWords(leaf, assessment, run);
  return {
    path: leaf.path,
    ...words,
    state: leaf.state,
    evidence: leaf.evidence,
    settlesObligation,
    settlesBand,
    narrows: {
      least: exactNumber(ranked.least, run.compiled.scale),
      greatest: exactNumber(ranked.greatest, run.compiled.scale),
    },
    answers: ranked.effects.map(([answer, effect]) => ({ answer, ...shownEffect(effect, run) })),
    answersComplete: ranked.complete,
    basis: basisOf(words.facts, assessment),
  };
}

/** An effect in points and names of bands. */
export function shownEffect(effect: Effect, { compiled }: Run): Omit<AnswerEffect, 'answer'> {
  const { scale, bandStarts, ruleSet } = compiled;
  const band = (index: number): string => ruleSet.risk.bands[index]?.id ?? 'none';
  return {
    obligation: effect.obligation,
    residual: {
      min: exactScore(effect.min, scale, bandStarts),
      max: exactScore(effect.max, scale, bandStarts),
    },
    band: { min: band(effect.lowest), max: band(effect.highest) },
    exact: effect.exact,
  };
}

/** The rules that are open and read one of some facts, law before points. */
function basisOf(facts: readonly string[], { obligation, risk }: Assessment): QuestionBasis[] {
  const reads = (rule: { readonly facts: readonly string[]; readonly outcome: string }): boolean =>
    rule.outcome === 'undetermined' && rule.facts.some((fact) => facts.includes(fact));
  const of =
    (kind: QuestionBasis['kind']) =>
    ({ id, title, citations, status }: Omit<QuestionBasis, 'kind'>): QuestionBasis => ({
      kind,
      id,
      title,
      citations,
      status,
    });
  return [
    ...obligation.limbs.filter(reads).map(of('limb')),
    ...obligation.exclusions.filter(reads).map(of('exclusion')),
    ...risk.contributions.filter(reads).map((one) => of('criterion')({ ...one, id: one.criterion })),
    ...risk.controls.filter(reads).map(of('control')),
    ...risk.escalations.filter(reads).map(of('escalation')),
  ];
}

function summaryOf(
  { obligation, risk }: Assessment,
  known: {
    readonly obligationDecided: boolean;
    readonly bandDecided: boolean;
    readonly open: number;
    readonly unneeded: number;
  },
): string {
  const duty = known.obligationDecided
    ? `The obligation is decided (${obligation.outcome}).`
    : 'The obligation is open.';
  const band = known.bandDecided ? `The band is decided (${risk.band.min}).` : 'The band is open.';
  if (known.open === 0) return `${duty} ${band} Nothing is left to ask.`;
  const verb = known.unneeded === 1 ? 'is' : 'are';
  const questions = known.open === 1 ? 'question' : 'questions';
  return `${duty} ${band} ${known.unneeded} of ${known.open} ${questions} ${verb} unnecessary.`;
}
