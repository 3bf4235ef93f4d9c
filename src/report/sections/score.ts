import type { Contribution, FactResult, MeasureResult } from '../../screening/assessment.js';
import type { SourceStatus } from '../../values/status.js';
import { list, paragraph, section, table } from '../document/blocks.js';
import type { Block, Section } from '../document/document.js';
import { type Phrase, phrase } from '../document/phrase.js';
import { saidBehind } from '../sources.js';
import { cited } from './citations.js';
import { intervalText } from './intervals.js';
import { layerMark } from './layers.js';
import { type Making, marked } from './making.js';

/** Why the score is what it is: every criterion that adds or might add to it, the controls and the escalations. */
export function scoreSection(making: Making, figures: readonly Block[]): Section[] {
  const { assessment, words } = making;
  const { contributions, outer } = assessment.risk;
  if (contributions.length === 0) return [];
  const shown = contributions.filter((one) => one.outcome !== 'does-not-fire');
  return section('score', words.score.title, [
    ...paragraph(words.score.interval(outer)),
    ...figures,
    ...table(
      words.score.shares,
      words.score.shareHead,
      shown.map((one) => shareRow(one, making)),
      2,
    ),
    ...paragraph(words.score.silent(contributions.length - shown.length, contributions.length)),
    ...controls(making),
    ...escalations(making),
  ]);
}

const shareRow = (one: Contribution, making: Making) => [
  intervalText(one.share, making.words),
  making.words.mayBe(one.attainable.shown),
  [[{ kind: 'code', text: one.criterion } as const]],
  [
    phrase(`${making.say('criterion', one.criterion, one.title)}${layerMark(one)}.`),
    phrase(reasonText(one, making, one.criterion), cited(one.citations.slice(0, 1))),
  ],
];

/** A reason with its speakers and its status. Of a rule that is open, only settled facts say something of somebody. */
function reasonText(
  one: { readonly outcome: string; readonly reason: string; readonly status: SourceStatus },
  { assessment: { facts, sources }, words, say }: Making,
  id: string,
): Phrase {
  const told: readonly FactResult[] = one.outcome === 'undetermined' ? facts.filter((fact) => !fact.open) : facts;
  const texts = [say('reason', id, one.reason), ...saidBehind(one.reason, told, sources, words)];
  return marked(texts.join(' '), one, words);
}

const stands = ({ outcome }: MeasureResult): boolean => outcome !== 'fails';

function controls(making: Making): Block[] {
  const { assessment, words, say } = making;
  const rows = assessment.risk.controls
    .filter(stands)
    .map((one) => [
      words.outcomes[one.outcome],
      `${say('control', one.id, one.title)}${layerMark(one)}`,
      phrase(reasonText(one, making, one.id), cited(one.citations.slice(0, 1))),
    ]);
  return table(words.score.controls, words.score.controlHead, rows, 1);
}

function escalations(making: Making): Block[] {
  const { assessment, words, say } = making;
  return list(
    assessment.risk.escalations.filter(stands).map((one) => {
      const floor = say('band', one.floor, one.floor);
      const title = `${say('escalation', one.id, one.title)}${layerMark(one)}`;
      return phrase(
        words.score.escalation(title, floor, one.outcome === 'holds'),
        ' ',
        reasonText(one, making, one.id),
      );
    }),
  );
}
