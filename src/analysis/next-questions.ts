import type { LeafState } from '../facts/evidence-policy.js';
import type { Respondent } from '../facts/fact.js';
import type { Assessment } from '../screening/assessment.js';
import { exactNumber } from '../screening/numbers.js';
import { type Run, runOf } from '../screening/run.js';
import type { ExactNumber } from '../values/exact.js';
import { type AnswerEffect, shownEffect } from './answer-effect.js';
import { effectsOn } from './effect.js';
import { openLeaves } from './open-leaves.js';
import { basisOf, type QuestionBasis } from './question-basis.js';
import { type QuestionWords, questionWords } from './question-words.js';
import { compareRanked, type Ranked, rank, type Settles } from './ranking.js';
import { relevance } from './relevance.js';

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
  /**
   * Places that are open, and whose answer can change neither the obligation, on the readings of the law that are
   * followed, nor the band.
   */
  readonly unnecessary: readonly string[];
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
