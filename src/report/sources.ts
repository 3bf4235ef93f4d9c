import type { FactResult, LeafSources, Said } from '../screening/assessment.js';
import { en } from './words/en.js';
import type { Words } from './words/words.js';

/** A speaker with the date, as they stand beside every sentence about somebody. */
export const speaker = (by: string, on: string | undefined, words: Words = en): string =>
  words.said.speaker(by, on === undefined ? undefined : words.day(on));

/** Who says something; of what is held back, where one mark stands for all of it, only that it is. */
const speakerOf = ({ says, by, on }: Said, words: Words): string => (says === by ? by : speaker(by, on, words));

/** Each value with those who say it. */
export const claimsText = (said: readonly Said[], words: Words = en): string =>
  words.said.claims(
    groupsOf(said, words).map(({ says, speakers }) =>
      speakers.includes(says) ? says : words.said.claim(says, speakers.join('; ')),
    ),
  );

/** Who says what: the speakers alone where they agree, and otherwise each value with those who say it. */
export function saidText(said: readonly Said[], words: Words = en): string {
  const [first, ...others] = groupsOf(said, words);
  return first !== undefined && others.length === 0
    ? words.said.by(first.speakers.join('; '))
    : claimsText(said, words);
}

/** The values that are said, each with those who say it, each once. */
export function groupsOf(said: readonly Said[], words: Words): { says: string; speakers: readonly string[] }[] {
  const byValue = new Map<string, Set<string>>();
  for (const one of said) byValue.set(one.says, (byValue.get(one.says) ?? new Set()).add(speakerOf(one, words)));
  return [...byValue].map(([says, speakers]) => ({ says, speakers: [...speakers] }));
}

/**
 * Who says what a reason rests on, when, and what is said against it: what is said of somebody never stands alone.
 * What is not established says nothing of anybody, and a case that gives plain values names no source.
 *
 * @param reason - as screening writes it: the facts that decide, with what each may be
 */
export function saidBehind(
  reason: string,
  facts: readonly FactResult[],
  sources: readonly LeafSources[],
  words: Words = en,
): string[] {
  const told = facts.filter(({ title, mayBe }) => mayBe !== 'not established' && reason.includes(`${title}: ${mayBe}`));
  const paths = new Set(told.flatMap((fact) => fact.leaves.map((leaf) => leaf.path)));
  const behind = sources.filter((leaf) => paths.has(leaf.path));
  const texts = behind.map(({ said, note }) =>
    [saidText(said, words), ...(note === undefined ? [] : [note])].join(' '),
  );
  return [...new Set(texts)];
}
