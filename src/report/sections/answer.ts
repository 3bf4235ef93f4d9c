import { definition, note, section } from '../document/blocks.js';
import type { Block, Section } from '../document/document.js';
import { phrase } from '../document/phrase.js';
import { bandText, intervalText } from './intervals.js';
import { layerNotes } from './layers.js';
import { type Making, withStatus } from './making.js';

/** The answer: the obligation with its certainty and readings, the band, what is established, the interval. */
export function answerSection(making: Making, figures: readonly Block[]): Section[] {
  const { assessment, words, say } = making;
  const { obligation, risk, investment } = assessment;
  const { answer } = words;
  const certainty = words.certainty(obligation.outcome === 'undetermined', words.status(obligation.status));
  const hasScore = risk.contributions.length > 0;
  return section('answer', answer.title, [
    ...definition(
      [
        [answer.duty, [say('headline', obligation.outcome, obligation.headline), certainty]],
        [answer.readings, readingsTexts(making)],
        [answer.band, hasScore ? [answer.bandText(bandText(making), risk.band.min === risk.band.max)] : []],
        [answer.established, hasScore ? [answer.establishedText(risk.residual.min.shown)] : []],
        [
          answer.interval,
          hasScore ? [answer.intervalText(intervalText(risk.residual, words), intervalText(risk.inherent, words))] : [],
        ],
      ],
      true,
    ),
    ...obligation.advice.flatMap((one, index) =>
      note('advice', withStatus(say('advice', String(index), one.text), one, words), answer.advice),
    ),
    ...figures,
    ...note('model', words.model),
    ...(investment.note === undefined ? [] : note('case', investment.note, answer.caseNote)),
    ...layerNotes(making),
    ...withheldNotes(making),
  ]);
}

/** On how many open questions of law the outcome turns. */
function readingsTexts({ assessment: { obligation }, words, say }: Making): string[] {
  const asked = new Map(obligation.readings.map(({ question, asks }) => [question, asks]));
  if (asked.size === 0) return [];
  const turning = obligation.dependsOn.map((id) => say('question-of-law', id, asked.get(id) ?? id));
  return [words.answer.readingsText(asked.size, turning)];
}

/** For whom a report is written, where that holds something back. */
function withheldNotes({ assessment: { redaction }, words }: Making): Block[] {
  if (redaction === undefined) return [];
  const { audience, evidence } = redaction;
  return note('withheld', phrase(words.redacted(words.audiences[audience], evidence)));
}
