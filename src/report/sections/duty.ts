import type { LimbResult } from '../../screening/assessment.js';
import { list, paragraph, section, table } from '../document/blocks.js';
import type { Block, Section } from '../document/document.js';
import { type Phrase, phrase } from '../document/phrase.js';
import { cited } from './citations.js';
import { layerMark } from './layers.js';
import { type Making, withStatus } from './making.js';

/** Why the investment must be notified or need not be: the reasons, then limb by limb, then each acquirer. */
export function dutySection(making: Making): Section[] {
  const { assessment, words, say } = making;
  const { outcome, reasons, limbs, exclusions, tests } = assessment.obligation;
  const isOpen = outcome === 'undetermined';
  return section('duty', words.duty.title, [
    ...(reasons.length === 0 ? [] : paragraph(isOpen ? words.duty.open : words.duty.reasons)),
    ...list(
      reasons.map((one) => phrase(withStatus(say('reason', one.id, one.text), one, words), cited(one.citations))),
      true,
    ),
    ...table(
      words.duty.tests,
      words.duty.testHead,
      tests.map((one) => [words.outcomes[one.outcome], withStatus(say('test', one.id, one.title), one, words)]),
      1,
    ),
    ...limbTable(making, words.duty.limbs, 'limb', limbs),
    ...limbTable(making, words.duty.exclusions, 'exclusion', exclusions),
    ...acquirers(making),
  ]);
}

function limbTable(making: Making, caption: string, kind: 'limb' | 'exclusion', limbs: readonly LimbResult[]): Block[] {
  const { words, say } = making;
  return table(
    caption,
    words.duty.limbHead,
    limbs.map((limb) => [
      words.outcomes[limb.outcome],
      [[{ kind: 'code', text: limb.id }]],
      [
        phrase(
          withStatus(`${say(kind, limb.id, limb.title)}${layerMark(limb)}`, limb, words),
          `. ${say('reason', limb.id, limb.reason)}`,
          cited(limb.citations.slice(0, 1)),
        ),
        ...findingTexts(limb, making).map((text) => phrase(text)),
        ...limb.readings.map(
          (one): Phrase =>
            withStatus(
              words.duty.reading(say('reading', one.reading, one.title), words.outcomes[one.outcome]),
              one,
              words,
            ),
        ),
      ],
    ]),
    1,
  );
}

/** How many parties are told for one limb; the rest are counted. */
const TOLD = 3;

/** The parties because of which a limb holds or may hold, each once, those that certainly do so first. */
function findingTexts({ findings }: LimbResult, { words, say }: Making): string[] {
  const told = [...findings].sort((a, b) => Number(b.standing === 'certain') - Number(a.standing === 'certain'));
  const texts = [
    ...new Set(
      told.map(({ standing, says, party }) => {
        const text = says.map((one) => say('ownership', party, one)).join(' ');
        return standing === 'possible' ? words.duty.perhaps(text) : text;
      }),
    ),
  ];
  const more = texts.length - TOLD;
  return more > 0 ? [...texts.slice(0, TOLD), words.duty.more(more)] : texts;
}

/** Each of several acquirers by itself: which tests it meets, and by which limbs. */
function acquirers({ assessment, words, say }: Making): Block[] {
  const rows = assessment.acquirers.flatMap(({ name, tests }) =>
    tests.map(({ id, title, outcome, status, limbs }) => {
      const by = limbs.map((limb) => `${limb.id}: ${words.outcomes[limb.outcome]} (${words.status(limb.status)})`);
      const test = withStatus(say('test', id, title), { status }, words);
      return [words.outcomes[outcome], name, phrase(test, by.length === 0 ? '.' : `. ${by.join('; ')}.`)];
    }),
  );
  return table(words.duty.acquirers, words.duty.acquirerHead, rows, 1);
}
