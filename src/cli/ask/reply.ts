import type { NextQuestion } from '../../analysis/next-questions.js';
import type { AnswerForm } from './answer-form.js';
import type { Terminal, TerminalChoice } from './terminal.js';
import { hintFor, readAnswer } from './written-answer.js';

/** What the answerer says to a question. */
export type Reply =
  | {
      readonly kind: 'answer';
      /** As `applyAnswer` takes it. */
      readonly answer: unknown;
      /** Whether it is a value, which can have evidence. */
      readonly isValue: boolean;
    }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'back' }
  | { readonly kind: 'stop'; readonly interrupted: boolean };

// A bare Enter says that it is not known, so that no key pressed too often becomes a fact.
const [UNKNOWN, BACK, STOP] = ['?', '<', '.'] as const;

/** Choices that go with every question. */
const always = (canGoBack: boolean): readonly TerminalChoice[] => [
  { value: UNKNOWN, label: 'I do not know' },
  ...(canGoBack ? [{ value: BACK, label: 'Go back' }] : []),
  { value: STOP, label: 'Save and stop' },
];

function command(chosen: string | undefined): Reply | undefined {
  if (chosen === undefined) return { kind: 'stop', interrupted: true };
  if (chosen === UNKNOWN) return { kind: 'unknown' };
  if (chosen === BACK) return { kind: 'back' };
  return chosen === STOP ? { kind: 'stop', interrupted: false } : undefined;
}

const value = (answer: unknown): Reply => ({ kind: 'answer', answer, isValue: true });

/** Asks a question and reads the answer. */
export async function replyTo(
  { question }: Pick<NextQuestion, 'question'>,
  form: AnswerForm,
  terminal: Terminal,
  canGoBack: boolean,
): Promise<Reply> {
  const more = always(canGoBack);
  if (form.kind === 'yes-no') {
    const choices = [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }, ...more];
    const chosen = await terminal.choose(question, choices, UNKNOWN);
    return command(chosen) ?? value(chosen === 'yes');
  }
  if (form.kind === 'choice') {
    const chosen = await terminal.choose(question, [...wordsOf(form), ...more], UNKNOWN);
    return command(chosen) ?? value(chosen);
  }
  if (form.kind === 'choices') return severalReply(question, form, terminal, more);
  if (form.kind === 'list') return listReply(question, form, terminal, more, canGoBack);
  return writtenReply(question, form, terminal, canGoBack);
}

const wordsOf = ({ options }: AnswerForm): TerminalChoice[] =>
  options.map((word) => ({ value: word, label: word.replaceAll('-', ' ') }));

async function severalReply(
  question: string,
  form: AnswerForm,
  terminal: Terminal,
  more: readonly TerminalChoice[],
): Promise<Reply> {
  const none = form.options.includes('none') ? [] : [{ value: 'none', label: 'None of them' }];
  const chosen = await terminal.chooseSeveral(`${question} Mark all that hold.`, [...wordsOf(form), ...none, ...more]);
  const said = command(chosen === undefined ? undefined : chosen.find((one) => command(one) !== undefined));
  if (chosen === undefined || (said !== undefined && chosen.some((one) => command(one) !== undefined))) {
    return said ?? { kind: 'stop', interrupted: true };
  }
  const words = chosen.filter((one) => one !== 'none');
  if (words.length > 0) return value(words);
  return value(form.options.includes('none') ? ['none'] : []);
}

async function listReply(
  question: string,
  form: AnswerForm,
  terminal: Terminal,
  more: readonly TerminalChoice[],
  canGoBack: boolean,
): Promise<Reply> {
  const choices = [
    { value: 'complete', label: 'What the case lists is all there is' },
    { value: 'json', label: 'Write the whole list as JSON' },
    ...more,
  ];
  const chosen = await terminal.choose(`${question} The case lists no more of it.`, choices, UNKNOWN);
  if (chosen === 'json') return writtenReply(question, form, terminal, canGoBack);
  return command(chosen) ?? { kind: 'answer', answer: { complete: true }, isValue: false };
}

async function writtenReply(
  question: string,
  form: AnswerForm,
  terminal: Terminal,
  canGoBack: boolean,
): Promise<Reply> {
  const isCommand = (text: string): boolean =>
    text === '' || text === UNKNOWN || text === STOP || (canGoBack && text === BACK);
  const written = await terminal.write(question, hintFor(form, canGoBack), (text) => {
    if (isCommand(text)) return undefined;
    const { fault } = readAnswer(text, form);
    return fault;
  });
  const said = command(written === '' ? UNKNOWN : written);
  if (said !== undefined || written === undefined) return said ?? { kind: 'stop', interrupted: true };
  const { answer } = readAnswer(written, form);
  const isPlain = typeof answer !== 'object' || form.kind === 'countries';
  return { kind: 'answer', answer, isValue: isPlain };
}
