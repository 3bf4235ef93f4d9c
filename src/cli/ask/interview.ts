import { applyAnswer } from '../../analysis/apply-answer.js';
import { type NextQuestion, type NextQuestions, nextQuestions } from '../../analysis/next-questions.js';
import type { EvidencePolicy } from '../../facts/evidence-policy.js';
import type { Investment } from '../../investment/investment.js';
import type { Assessment } from '../../screening/assessment.js';
import { InputError } from '../input-error.js';
import { stateText } from '../state.js';
import type { CliResult } from '../surroundings.js';
import { type AnswerForm, answerForm } from './answer-form.js';
import { questionText } from './question-text.js';
import { type Reply, replyTo } from './reply.js';
import { type AnswerSource, withSource } from './source.js';
import type { Terminal } from './terminal.js';

/** What an interview is about. */
export interface Interview {
  readonly investment: Investment;
  readonly evidence: EvidencePolicy;
  readonly screen: (investment: Investment) => Assessment;
  /** On what the answers rest; plain values where absent. */
  readonly source: AnswerSource | undefined;
  /** The file that the answers go into. */
  readonly target: string;
  /** Writes the case into it. @throws InputError where that cannot be done */
  readonly save: (investment: Investment) => void;
}

/** Where an interview stands. */
interface Standing {
  readonly investment: Investment;
  /** Places that are not asked again: what was answered and stays open, and what is not known. */
  readonly passed: ReadonlySet<string>;
  readonly answers: number;
}

/** Asks one question after another until none is left that matters, or the answerer stops. */
export async function interview(subject: Interview, terminal: Terminal): Promise<CliResult> {
  const before: Standing[] = [];
  const keeper = keeperOf(subject, terminal);
  let now: Standing = { investment: subject.investment, passed: new Set(), answers: 0 };
  terminal.whenEnded(() => `${keeper.where(now)}\n`);
  for (;;) {
    const assessment = subject.screen(now.investment);
    const next = nextQuestions(assessment);
    const left = askable(next, now.passed);
    const [first] = left;
    terminal.say(`${stateText(assessment)}\n${progressText(next, left.length)}`);
    if (first === undefined) return ended(0, assessment, next, keeper.close(now));
    const { question, form } = first;
    terminal.say(
      questionText(question, {
        assessment,
        form,
        investment: now.investment,
        source: subject.source,
        width: terminal.width,
      }),
    );
    const reply = await replyTo(question, form, terminal, before.length > 0);
    if (reply.kind === 'stop') return ended(reply.interrupted ? 130 : 0, assessment, next, keeper.close(now));
    if (reply.kind === 'back') {
      now = before.pop() ?? now;
      keeper.save(now);
      continue;
    }
    const after = step(now, reply, question, subject, terminal);
    if (after === undefined) continue;
    before.push(now);
    now = after;
    if (reply.kind === 'answer') keeper.save(now);
  }
}

/** What comes of a reply; nothing where the answer does not fit, and is asked for again. */
function step(
  now: Standing,
  reply: Extract<Reply, { kind: 'answer' | 'unknown' }>,
  { path }: NextQuestion,
  { source }: Interview,
  terminal: Terminal,
): Standing | undefined {
  // It is not asked twice: what an answer leaves open is open for a reason that another answer would not mend.
  const passed = new Set([...now.passed, path]);
  if (reply.kind === 'unknown') return { ...now, passed };
  try {
    const investment =
      source === undefined || !reply.isValue
        ? applyAnswer(now.investment, path, reply.answer)
        : withSource(now.investment, path, reply.answer, source);
    return { investment, passed, answers: now.answers + 1 };
  } catch (reason) {
    if (!(reason instanceof RangeError)) throw reason;
    terminal.say(reason.message);
    return undefined;
  }
}

interface Askable {
  readonly question: NextQuestion;
  readonly form: AnswerForm;
}

/** The questions that matter, were not passed over, and can be answered here. */
const askable = ({ questions }: NextQuestions, passed: ReadonlySet<string>): Askable[] =>
  questions.flatMap((question) => {
    const form = passed.has(question.path) ? undefined : answerForm(question);
    return form === undefined ? [] : [{ question, form }];
  });

const progressText = ({ unnecessary }: NextQuestions, left: number): string =>
  `${left} ${left === 1 ? 'question' : 'questions'} can still matter; ${unnecessary.length} need not be asked.`;

/** Keeps the answers in the file, and says where they are. */
function keeperOf({ investment: start, target, save }: Interview, terminal: Terminal) {
  let unsaved = false;
  const keep = ({ investment }: Standing): void => {
    try {
      save(investment);
      unsaved = false;
    } catch (reason) {
      if (!(reason instanceof InputError)) throw reason;
      unsaved = true;
      terminal.say(`${reason.message} The answers are kept, and written with the next one or at the end.`);
    }
  };
  const where = ({ answers, investment }: Standing): string => {
    if (investment === start) return `Nothing was answered; ${target} is as it was.`;
    const count = `${answers} ${answers === 1 ? 'answer' : 'answers'}`;
    if (unsaved) return `${count} could not be written to ${target}; the case with them follows on standard output.`;
    return `${count} saved in ${target}. To go on, run the same command again.`;
  };
  return {
    save: keep,
    where,
    /** Saves what is not saved yet; what cannot be saved is handed back, so that it is not lost. */
    close: (now: Standing) => {
      if (unsaved) keep(now);
      return { where: where(now), unsaved: unsaved ? `${JSON.stringify(now.investment, null, 2)}\n` : undefined };
    },
  };
}

function ended(
  status: 0 | 130,
  assessment: Assessment,
  { summary, questions }: NextQuestions,
  { where, unsaved }: { readonly where: string; readonly unsaved: string | undefined },
): CliResult {
  const unanswerable = questions.filter((question) => answerForm(question) === undefined).map(({ path }) => path);
  const byHand =
    unanswerable.length === 0
      ? ''
      : `What only the file can say is not asked here: ${unanswerable.slice(0, 5).join(', ')}${unanswerable.length > 5 ? ` and ${unanswerable.length - 5} more` : ''}.\n`;
  if (unsaved !== undefined) return { status: 2, output: unsaved, errors: `fdi-screening: ${where}\n` };
  const text = `${stateText(assessment)}\n${summary}\n${byHand}${where}\n`;
  return status === 0 ? { status, output: text, errors: '' } : { status, output: '', errors: text };
}
