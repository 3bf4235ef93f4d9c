import type { OpenFact } from '../../screening/assessment.js';
import { paragraph, section, table } from '../document/blocks.js';
import type { Block, Section } from '../document/document.js';
import { joined, type Phrase, phrase } from '../document/phrase.js';
import { type Making, marked } from './making.js';

/** How many of the places behind an open fact are shown; the rest are counted. */
const SHOWN = 3;

/** What is not known: each open fact with its question, whom to ask, and how far it moves the score. */
export function openSection(making: Making, figures: readonly Block[]): Section[] {
  const { assessment, words } = making;
  const { openFacts, procedure } = assessment;
  const asked = new Set(openFacts.map(({ fact }) => fact));
  // Once for each fact: an entity beside another is asked the same.
  const others = new Map(
    (procedure?.questions ?? []).filter(({ fact }) => !asked.has(fact)).map((one) => [one.fact, one]),
  );
  return section('open', words.open.title, [
    ...(openFacts.length + others.size === 0 ? paragraph(words.open.nothing) : []),
    ...figures,
    ...table(
      words.open.caption,
      words.open.head,
      openFacts.map((one) => [
        words.mayBe(one.moves.shown),
        one.bearsOnObligation ? words.outcomes.holds : '',
        factLines(one, making),
      ]),
      2,
    ),
    ...table(
      words.open.procedure,
      words.open.procedureHead,
      [...others.values()].map(({ fact, question, asks }) => [
        [[{ kind: 'code', text: fact } as const]],
        phrase(making.say('question', fact, question), askText(asks, making)),
      ]),
    ),
  ]);
}

const askText = (asks: OpenFact['asks'], { words }: Making): string =>
  asks.length === 0 ? '' : ` ${words.open.ask(asks.map((one) => words.holders[one]))}`;

function factLines(open: OpenFact, making: Making): Phrase[] {
  const { words, say } = making;
  const shown = open.leaves
    .slice(0, SHOWN)
    .map(({ path, state }): Phrase => phrase({ kind: 'code', text: path }, ` (${words.leafStates[state]})`));
  const more = open.leaves.length - SHOWN;
  const places = phrase(joined(shown, ', '), more > 0 ? words.open.more(more) : '', '.');
  const question = phrase({ kind: 'code', text: open.fact }, `: ${say('question', open.fact, open.question)}`);
  const now = phrase(
    words.open.now,
    ' ',
    marked(words.mayBe(open.mayBe), open, words),
    '.',
    open.overriddenProfiles.length === 0 ? '' : ` ${words.profiles.rests(open.overriddenProfiles)}`,
    askText(open.asks, making),
    open.leaves.length === 0 ? '' : phrase(` ${words.open.places} `, places),
  );
  return [question, now];
}
