import type { ProcedureResult, RegimeResult } from '../../screening/assessment.js';
import type { CalendarStep, DayRange } from '../../screening/procedure-calendar.js';
import { definition, paragraph, section, table } from '../document/blocks.js';
import type { Block, Section } from '../document/document.js';
import { type Phrase, phrase } from '../document/phrase.js';
import { type Making, marked } from './making.js';
import {
  authorityTexts,
  checklistTexts,
  fineTexts,
  languageTexts,
  provisionTexts,
  situationTexts,
  sourced,
  stageTexts,
} from './procedure-texts.js';

/** How the case would be filed, judged and enforced, on which days, and what stands beside the screening. */
export function procedureSection(
  making: Making,
  calendar: readonly CalendarStep[] | undefined,
  figures: readonly Block[],
): Section[] {
  const { assessment, words, say } = making;
  const { procedure } = assessment;
  if (procedure === undefined) return [];
  const applies = procedure.applies !== 'no';
  return section('procedure', words.procedure.title, [
    ...paragraph(marked(say('headline', `procedure-${procedure.applies}`, procedure.headline), procedure, words)),
    ...figures,
    ...definition([...(applies ? applying(procedure, making) : []), ...beside(procedure, making)]),
    ...(applies ? paragraph(words.procedure.details) : []),
    ...(applies ? calendarBlocks(calendar, making) : []),
  ]);
}

type Entry = readonly [term: string, texts: readonly Phrase[]];

function applying(procedure: ProcedureResult, making: Making): Entry[] {
  const { terms } = making.words.procedure;
  return [
    [terms.language, languageTexts(procedure, making)],
    [terms.filing, provisionTexts(procedure.filing, making)],
    [terms.situations, situationTexts(procedure, making)],
    [terms.decidedBy, authorityTexts(procedure, making)],
    [terms.standstill, provisionTexts(procedure.standstill, making)],
    [terms.term, stageTexts(procedure, making)],
    [terms.decision, provisionTexts(procedure.decision, making)],
    [terms.fines, procedure.fines === undefined ? [] : fineTexts(procedure.fines, making)],
    [terms.lookBack, provisionTexts(procedure.lookBack, making)],
    [terms.appeal, provisionTexts(procedure.appeal, making)],
    [terms.forms, checklistTexts(procedure.checklist, making)],
  ];
}

function beside({ parallel, gates }: ProcedureResult, making: Making): Entry[] {
  const { terms } = making.words.procedure;
  return [
    [terms.beside, parallel.map((one) => regimeText(one, making))],
    [terms.gate, gates.map((one) => regimeText(one, making))],
  ];
}

function regimeText(one: RegimeResult, making: Making): Phrase {
  const { words, say } = making;
  const isUndetermined = one.answer === 'undetermined';
  const why = one.reason === undefined || isUndetermined ? '' : ` ${say('reason', one.id, one.reason)}`;
  const turns =
    one.answer === 'does-not-apply' ? '' : ` ${words.procedure.turnsOn(say('matter', one.id, one.turnsOn))}`;
  const answer = words.procedure.answers[one.answer];
  return sourced(`${say('regime', one.id, one.title)}: ${answer}.${why}${turns}`, one, words);
}

function calendarBlocks(calendar: readonly CalendarStep[] | undefined, { words, say }: Making): Block[] {
  const { procedure, day } = words;
  if (calendar === undefined) return paragraph(procedure.noCalendar);
  const range = (days: DayRange | undefined): string =>
    days === undefined
      ? procedure.open
      : procedure.range(day(days.earliest), days.latest === undefined ? undefined : day(days.latest));
  return table(
    procedure.calendar,
    procedure.calendarHead,
    calendar.map(({ stage, title, from, until, status, endStatus }) => [
      phrase(`${say('stage', stage, title)} (${words.status(status)})`),
      range(from),
      phrase(`${range(until)} (${words.status(endStatus)})`),
    ]),
  );
}
