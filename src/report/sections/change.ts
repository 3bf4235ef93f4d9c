import type { TippingPoints, TippingSet } from '../../analysis/tipping-points.js';
import { list, note, paragraph, section, table } from '../document/blocks.js';
import type { Block, Section } from '../document/document.js';
import { phrase, plainText } from '../document/phrase.js';
import { cited } from './citations.js';
import { bandText, intervalText } from './intervals.js';
import { type Making, marked, withStatus } from './making.js';
import { valueText } from './value-text.js';

/** How many open facts are named as those that may move the most. */
const MOST = 5;

/** What would change the answer: the readings of the law, what is open, and what an analysis has found. */
export function changeSection(
  making: Making,
  tippingPoints: readonly TippingPoints[] | undefined,
  figures: readonly Block[],
): Section[] {
  const { assessment, words, say } = making;
  const { change } = words;
  const { obligation, openFacts } = assessment;
  const bearing = openFacts.filter((one) => one.bearsOnObligation);
  const moving = openFacts.filter((one) => one.moves.exact !== '0');
  const most = [...moving].sort((a, b) => Number(b.moves.shown) - Number(a.moves.shown)).slice(0, MOST);
  const factText = (one: (typeof openFacts)[number]): string =>
    plainText(marked(say('fact', one.fact, one.title), one, words));
  return section('change', change.title, [
    ...readings(making),
    ...paragraph(
      bearing.length === 0
        ? change.nothingBears(words.obligations[obligation.outcome])
        : change.bearing([...new Set(bearing.map(factText))]),
    ),
    ...(most.length === 0
      ? []
      : paragraph(change.moving(most.map((one) => change.movingFact(factText(one), one.moves.shown))))),
    ...figures,
    ...(tippingPoints === undefined
      ? paragraph(change.notComputed)
      : tippingPoints.flatMap((points) => tippingBlocks(points, making))),
  ]);
}

/** The outcome on each reading of the questions on which it turns; of the others, that it is the same. */
function readings({ assessment: { obligation }, words, say }: Making): Block[] {
  const { change } = words;
  const asks = new Map(
    obligation.readings.map((one) => [one.question, say('question-of-law', one.question, one.asks)]),
  );
  const turning = obligation.readings.filter(({ question }) => obligation.dependsOn.includes(question));
  const same = [...asks].flatMap(([question, text]) => (obligation.dependsOn.includes(question) ? [] : [text]));
  return [
    ...table(
      change.readings,
      change.readingHead,
      turning.map((one) => [
        words.obligations[one.outcome],
        [
          phrase(
            withStatus(say('reading', one.reading, one.title), one, words),
            one.prevailing ? `. ${change.followed(one.followedBy)}` : '.',
            cited(one.citations),
          ),
          phrase(asks.get(one.question) ?? one.question),
        ],
      ]),
    ),
    ...(same.length === 0 ? [] : [...paragraph(change.sameReadings), ...list(same)]),
  ];
}

/** What an analysis has found; nothing of it where evidence is held back, for an answer tells what was said before. */
function tippingBlocks(points: TippingPoints, making: Making): Block[] {
  const { assessment, words, say } = making;
  const { change } = words;
  if (assessment.redaction !== undefined) return note('withheld', change.withheld);
  const { heading, already, sets, notes, completeUpTo, stopped } = points;
  return [
    ...paragraph(say('change', 'heading', heading)),
    ...(already ? paragraph(change.already) : sets.length === 0 ? paragraph(change.none(completeUpTo)) : []),
    ...table(
      say('change', 'heading', heading),
      change.setHead,
      sets.map((set) => [setText(set, making), effectText(set, making)]),
    ),
    ...(stopped === undefined ? [] : paragraph(change.stopped(completeUpTo))),
    ...list(notes.map((one, index) => say('change', String(index), one))),
  ];
}

const setText = ({ changes }: TippingSet, { words, say }: Making): string =>
  changes
    .map(({ id, title, answer, about }) =>
      words.change.one(say('change', id, title), about, answer === undefined ? undefined : valueText(answer, words)),
    )
    .join(' ');

function effectText(set: TippingSet, making: Making): string {
  const { words, assessment } = making;
  const band = bandText({ ...making, assessment: { ...assessment, risk: { ...assessment.risk, band: set.band } } });
  return words.change.effect(words.obligations[set.obligation], intervalText(set.residual, words), band);
}
