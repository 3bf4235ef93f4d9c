import type { AnswerEffect } from '../../analysis/answer-effect.js';
import type { NextQuestion } from '../../analysis/next-questions.js';
import { stepsOf, valueAt } from '../../analysis/path.js';
import type { QuestionBasis } from '../../analysis/question-basis.js';
import type { Investment } from '../../investment/investment.js';
import type { Assessment } from '../../screening/assessment.js';
import { citationText } from '../../values/citation.js';
import { labelled } from '../layout.js';
import { bandText, intervalText, obligationWord } from '../state.js';
import type { AnswerForm } from './answer-form.js';
import type { AnswerSource } from './source.js';

/** What a question is put with. */
interface Setting {
  readonly assessment: Assessment;
  readonly form: AnswerForm;
  readonly investment: Investment;
  readonly source: AnswerSource | undefined;
  readonly width: number;
}

/** How many rules and how many answers are told. */
const TOLD = 4;

/** What stands above a question: what it is about, why it is asked, and what each answer would do. */
export function questionText(question: NextQuestion, setting: Setting): string {
  const { width } = setting;
  const { path, about, field, asks, handling } = question;
  const unit = setting.assessment.facts.find(({ fact }) => fact === question.fact)?.unit;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['about   ', [...about, path].join(', ')],
    ['means   ', field],
    ['unit    ', setting.form.kind === 'number' ? unit : undefined],
    ['now     ', nowText(question, setting)],
    ['ask     ', asks.length === 0 ? undefined : asks.join(', ').replaceAll('-', ' ')],
    ['why     ', whyText(question)],
    ...question.basis.slice(0, TOLD).map((one) => ['        ', basisText(one)] as const),
    ...moreText(question.basis.length - TOLD, 'rules'),
    ['care    ', handling],
  ];
  return [
    ...rows.flatMap(([label, text]) => (text === undefined ? [] : labelled(label, text, width))),
    ...effectLines(question, width),
  ].join('\n');
}

function nowText({ path, state }: NextQuestion, { investment, source }: Setting): string {
  const stands = valueAt(investment, stepsOf(path) ?? []);
  if (stands === undefined || state === 'unknown') return 'not known';
  const shown = JSON.stringify(stands);
  const end = source === undefined ? 'Your answer takes its place.' : 'Your answer is added to it.';
  return `${state.replaceAll('-', ' ')}: ${shown.length > 200 ? `${shown.slice(0, 199)}…` : shown}. ${end}`;
}

/** What the answer can settle, and by how much it narrows the score. */
function whyText({ settlesObligation, settlesBand, narrows }: NextQuestion): string {
  const settles = [
    ...(settlesObligation === 'never' ? [] : [`${settlesObligation} settles whether it must be notified`]),
    ...(settlesBand === 'never' ? [] : [`${settlesBand} settles the band`]),
  ];
  const narrowing =
    narrows.greatest.exact === '0' ? [] : [`narrows the score by up to ${narrows.greatest.shown} points`];
  const does = [...settles, ...narrowing];
  return does.length === 0 ? 'these rules read it' : `the answer ${does.join(', ')}; these rules read it`;
}

function basisText({ kind, id, title, citations, status }: QuestionBasis): string {
  const [source] = citations;
  return `${kind} ${id}: ${title} (${status})${source === undefined ? '' : ` [${citationText(source)}]`}`;
}

function effectLines({ answers, answersComplete }: NextQuestion, width: number): string[] {
  const told = distinct(answers);
  if (told.length === 0) return [];
  return [
    answersComplete ? 'What each answer would do:' : 'What some answers would do:',
    ...told.slice(0, 2 * TOLD).flatMap((one) => labelled(`  ${answerText(one.answer)}: `, effectText(one), width)),
    ...moreText(told.length - 2 * TOLD, 'answers').map(([, text]) => `  ${text}`),
  ];
}

/** One answer of each effect, the first. */
function distinct(answers: readonly AnswerEffect[]): readonly AnswerEffect[] {
  return [...new Map([...answers].reverse().map((one) => [effectText(one), one])).values()].reverse();
}

const effectText = ({ obligation, residual, band }: AnswerEffect): string =>
  `notification ${obligationWord(obligation)}, score ${intervalText(residual)}, band ${bandText(band)}`;

function answerText(answer: unknown): string {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  if (typeof answer === 'string') return answer.replaceAll('-', ' ');
  if (Array.isArray(answer)) return answer.length === 0 ? 'none' : answer.join(' and ');
  return 'that is all';
}

const moreText = (more: number, what: string): readonly (readonly [string, string])[] =>
  more > 0 ? [['        ', `and ${more} more ${what}`]] : [];
