import type { DutyChannel, LegalDutyResult, Statement } from '../../screening/assessment.js';
import { list, paragraph, section, side, sides, table } from '../document/blocks.js';
import type { Block, Section, Side } from '../document/document.js';
import { phrase, plainText } from '../document/phrase.js';
import { claimsText, groupsOf, speaker } from '../sources.js';
import { type Making, marked } from './making.js';

/** Laws that oblige a party to share data beside what others read in them, and the path to the asset. */
export function dutiesSection({ assessment: { legalDuties }, words }: Making): Section[] {
  if (legalDuties.length === 0) return [];
  const { duties } = words;
  const blocks = ({ id, boundParty, instruments, counterReadings, channels }: LegalDutyResult): Block[] => {
    const title = duties.bound(boundParty, id);
    return [
      ...sides(title, [
        side(duties.law, ...instruments.map(({ text }) => text)),
        side(
          duties.readOtherwise,
          ...(counterReadings.length === 0
            ? [duties.noOtherReading]
            : counterReadings.map(({ text, by, on }) => `${text} (${speaker(by, on, words)})`)),
        ),
      ]),
      ...table(
        duties.channels(title),
        duties.head,
        channels.map((one) => [duties.open[one.open], duties.from(one.means, one.asset), pathText(one, words)]),
        1,
      ),
    ];
  };
  return section('duties', duties.title, [...paragraph(duties.lead), ...legalDuties.flatMap(blocks)]);
}

/** The path to an asset, with who says that it is open and who that it is not. */
const pathText = ({ path, said }: DutyChannel, words: Making['words']): string =>
  [...(path === undefined ? [] : [`${path}.`]), ...(said.length === 0 ? [] : [claimsText(said, words)])].join(' ');

/** What is said of conduct beside the answer to it and what was looked for and not found; then where sources differ. */
export function statementsSection(making: Making): Section[] {
  const { assessment, words } = making;
  const { statements } = assessment;
  const told = new Set(statements.flatMap(({ evidence }) => evidence));
  const matters = statements.flatMap((one) => sides(undefined, statementSides(one, making)));
  const others = findingSides(
    [...(making.evidence?.keys() ?? [])].filter((id) => !told.has(id)),
    making,
  );
  const differing = differences(making);
  return section('statements', words.statements.title, [
    ...(matters.length === 0 ? [] : paragraph(words.statements.lead)),
    ...matters,
    ...(others.length === 0 ? [] : [...paragraph(words.statements.others), ...sides(undefined, others)]),
    ...(differing.length === 0 ? [] : [...paragraph(words.statements.differ), ...differing]),
  ]);
}

function statementSides({ by, on, what, stage, answer, evidence }: Statement, making: Making): Side[] {
  const { words } = making;
  // Of what is withheld one mark stands for the speaker and for what was said.
  if (making.assessment.redaction !== undefined && by === what) return [side(undefined, what)];
  return [
    side(speaker(by, on, words), words.statements.stage(what, words.stages[stage] ?? stage)),
    answer === undefined
      ? side(undefined, words.statements.noAnswer)
      : side(words.statements.answer(speaker(answer.by, answer.on, words)), answer.text),
    ...findingSides(evidence, making),
  ];
}

/** Searches among some evidence that found nothing, with who searched. */
function findingSides(ids: readonly string[], { evidence, words }: Making): Side[] {
  const texts = ids.flatMap((id) => {
    const source = evidence?.get(id);
    if (source?.finding === undefined) return [];
    const { originator, relayedBy, date, finding } = source;
    const by = relayedBy === undefined ? originator.name : words.said.relayed(originator.name, relayedBy);
    return [words.statements.finding(speaker(by, date, words), finding.scope)];
  });
  return texts.length === 0 ? [] : [side(words.statements.noIndication, ...texts)];
}

/** Where sources say different things, each value beside the others; places of which they say the same stand together. */
function differences({ assessment: { sources, facts }, words, say }: Making): Block[] {
  const together = new Map<string, { title: string; paths: string[]; sides: readonly Side[] }>();
  for (const { path, said } of sources) {
    const groups = groupsOf(said, words);
    if (groups.length < 2) continue;
    const reading = facts.find(({ leaves }) => leaves.some((leaf) => leaf.path === path));
    const title =
      reading === undefined ? '' : plainText(marked(say('fact', reading.fact, reading.title), reading, words));
    const all = groups.map(({ says, speakers }) => side(words.mayBe(says), speakers.join('; ')));
    const key = JSON.stringify([title, all]);
    const known = together.get(key);
    if (known === undefined) together.set(key, { title, paths: [path], sides: all });
    else known.paths.push(path);
  }
  return [...together.values()].flatMap((one) => sides(words.statements.matter(one.title, one.paths), one.sides));
}

/** What is relevant and never scored, with the reason why not. */
export function contextSection({ assessment: { context, redaction }, words }: Making): Section[] {
  if (context.length === 0) return [];
  return section(
    'context',
    words.context.title,
    list(
      context.map(({ by, on, text, whyNotScored }) =>
        redaction !== undefined && by === text
          ? phrase(text)
          : phrase(`${speaker(by, on, words)}: ${text} ${words.context.notScored(whyNotScored)}`),
      ),
    ),
  );
}
