import type { FactResult, LeafSources, Said } from '../screening/assessment.js';
import { longDay } from '../values/day.js';

/** A speaker with the date, as they stand beside every sentence about somebody. */
export const speaker = (by: string, on: string | undefined): string =>
  `${by}, ${on === undefined ? 'no date in the source' : longDay(on)}`;

const speakerOf = ({ by, on, restricted }: Said): string =>
  restricted ? 'a source that is not public' : speaker(by, on);

/** Each value with those who say it. */
export function claimsText(said: readonly Said[]): string {
  return `Said: ${groupsOf(said)
    .map(({ says, speakers }) => `${says} by ${speakers}`)
    .join('; ')}.`;
}

/** Who says what: the speakers alone where they agree, and otherwise each value with those who say it. */
export function saidText(said: readonly Said[]): string {
  const [first, ...others] = groupsOf(said);
  return first !== undefined && others.length === 0 ? `Said by ${first.speakers}.` : claimsText(said);
}

function groupsOf(said: readonly Said[]): { says: string; speakers: string }[] {
  const byValue = new Map<string, Set<string>>();
  for (const one of said) byValue.set(one.says, (byValue.get(one.says) ?? new Set()).add(speakerOf(one)));
  return [...byValue].map(([says, speakers]) => ({ says, speakers: [...speakers].join('; ') }));
}

/**
 * A reason with who says what it rests on, when, and what is said against it: what is said of somebody never stands alone.
 * What is not established says nothing of anybody, and a case that gives plain values names no source.
 */
export function withSources(reason: string, facts: readonly FactResult[], sources: readonly LeafSources[]): string {
  const told = facts.filter(({ title, mayBe }) => mayBe !== 'not established' && reason.includes(`${title}: ${mayBe}`));
  const paths = new Set(told.flatMap((fact) => fact.leaves.map((leaf) => leaf.path)));
  const behind = sources.filter((leaf) => paths.has(leaf.path));
  const texts = behind.map(({ said, note }) => [saidText(said), ...(note === undefined ? [] : [note])].join(' '));
  return [reason, ...new Set(texts)].join(' ');
}
