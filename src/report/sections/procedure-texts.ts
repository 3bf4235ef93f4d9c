import type { ChecklistResult, FineExposure, ProcedureResult, ProvisionResult } from '../../screening/assessment.js';
import type { Citation } from '../../values/citation.js';
import type { SourceStatus } from '../../values/status.js';
import { type Phrase, phrase } from '../document/phrase.js';
import type { Words } from '../words/words.js';
import { cited } from './citations.js';
import { type Making, marked, markedTogether } from './making.js';

/** A text with its first source and, where it is less than confirmed, its status. */
export const sourced = (
  text: string,
  one: { readonly status: SourceStatus; readonly citations: readonly Citation[] },
  words: Words,
): Phrase => marked(phrase(text, cited(one.citations.slice(0, 1))), one, words);

/** What stands or might stand, without details; what no source shows as one text. */
export function provisionTexts(all: readonly ProvisionResult[], { words, say }: Making): Phrase[] {
  const standing = all
    .filter(({ outcome, detail }) => outcome !== 'fails' && !detail)
    .map((one) => ({ ...one, text: say('provision', one.id, one.text) }));
  const shown = standing.filter(({ status }) => status !== 'unverified');
  const rest = standing.filter(({ status }) => status === 'unverified');
  return [
    ...shown.map((one) =>
      sourced(one.outcome === 'undetermined' ? words.procedure.openText(one.text) : one.text, one, words),
    ),
    ...(rest.length === 0 ? [] : [markedTogether(rest.map(({ text }) => text).join(' '), rest, words)]),
  ];
}

/** In which language to file. */
export function languageTexts({ languages }: ProcedureResult, { words, say }: Making): Phrase[] {
  const { certain, possible, rules } = languages;
  if (possible.length === 0) return [];
  const standing = rules.filter(({ outcome }) => outcome !== 'fails');
  const texts = standing.map((one) => sourced(say('provision', one.id, one.text), one, words));
  const [first] = standing;
  const lead =
    certain.length === 0
      ? words.procedure.undetermined(first?.reason === undefined ? '' : say('reason', first.id, first.reason))
      : `${words.oneOf(certain)}.`;
  const [only] = texts;
  return texts.length === 1 && only !== undefined
    ? [phrase(`${lead} `, only)]
    : [phrase(`${lead} ${words.procedure.oneStands}`), ...texts];
}

/** Of situations whose content was not read nothing is said but that they exist. */
export function situationTexts({ situations }: ProcedureResult, { words, say }: Making): Phrase[] {
  const text = (one: (typeof situations)[number]): string => say('provision', one.id, one.text);
  const read = situations.filter(({ contentRead, outcome }) => contentRead && outcome !== 'fails');
  const unread = situations.filter(({ contentRead }) => !contentRead);
  return [
    ...read.map((one) => sourced(`${text(one)} ${say('reason', one.id, one.reason ?? '')}`.trim(), one, words)),
    ...(unread.length === 0
      ? []
      : [markedTogether(`${unread.map(text).join(' ')} ${words.procedure.noAdvice}`, unread, words)]),
  ];
}

/** Each authority with its matters; one that may take part is open. */
export function authorityTexts({ authorities }: ProcedureResult, { words, say }: Making): Phrase[] {
  const standing = authorities.filter(({ outcome }) => outcome !== 'fails');
  return [...new Set(standing.map(({ authority }) => authority))].map((authority) => {
    const matters = standing.filter((one) => one.authority === authority);
    const texts = matters.map((one, index) => {
      const matter = say('matter', one.id, one.matter);
      const text = one.outcome === 'undetermined' ? words.procedure.openMatter(matter) : matter;
      return phrase(index === 0 ? '' : '; ', marked(text, one, words));
    });
    return phrase(`${say('authority', authority, authority)}: `, ...texts, '.');
  });
}

/** The stages with their statutory lengths, and beside each how long it last took in practice. */
export function stageTexts({ stages, observed }: ProcedureResult, { words, say }: Making): Phrase[] {
  return stages
    .filter(({ detail }) => detail !== true)
    .map((stage) => {
      const { id, title, days, note } = stage;
      const last = observed.filter((one) => one.stage === id).at(-1);
      const practice =
        last === undefined
          ? []
          : phrase(
              ` ${words.procedure.inPractice} `,
              marked(
                `${say('observed', last.id, last.text)}, ${say('observed', `${last.id}-period`, last.period)}`,
                last,
                words,
              ),
              '.',
            );
      const length = words.procedure.stage(say('stage', id, title), days);
      return phrase(
        sourced([length, ...(note === undefined ? [] : [say('stage', `${id}-note`, note)])].join(' '), stage, words),
        practice,
      );
    });
}

/** What a breach may cost. */
export function fineTexts(fines: FineExposure, { words, say }: Making): Phrase[] {
  const { text, amount, tiers, status, triggerStatus } = fines;
  const money = amount === undefined ? '' : ` ${words.procedure.money(amount.min, amount.max, amount.unit)}`;
  const citations = tiers.flatMap((one) => one.citations);
  const trigger = triggerStatus === 'confirmed' ? '' : ` (${words.procedure.trigger(words.status(triggerStatus))})`;
  return [phrase(sourced(say('fine', 'exposure', text) + money, { status, citations }, words), trigger)];
}

/** What is missing from the forms, by who is to be asked for it. */
export function checklistTexts(checklist: readonly ChecklistResult[], { words, say }: Making): Phrase[] {
  if (checklist.length === 0) return [];
  const missing = checklist.filter(({ state }) => state !== 'answered');
  const holderOf = ({ askFor }: ChecklistResult): string => words.oneOf(askFor.map((one) => words.holders[one]));
  const holders = [...new Set(missing.map(holderOf))];
  return [
    markedTogether(words.procedure.answered(checklist.length - missing.length, checklist.length), checklist, words),
    ...holders.map((holder) => {
      const asked = missing.filter((one) => holderOf(one) === holder);
      return markedTogether(
        words.procedure.ask(
          holder,
          asked.map(({ id, title }) => say('form', id, title)),
        ),
        asked,
        words,
      );
    }),
  ];
}
