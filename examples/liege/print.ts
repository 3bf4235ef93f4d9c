/** Plain columns for a terminal, and who said what. */
import type { Assessment, ExactInterval } from 'fdi-screening';
import type { Hub } from './variants.js';

/** An interval as it is read: one number where both ends are the same. */
export const intervalText = ({ min, max }: ExactInterval): string =>
  min.exact === max.exact ? min.shown : `${min.shown} to ${max.shown}`;

/** Breaks a text into lines at spaces. */
export function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.length - 1;
    if (`${lines[last]} ${word}`.length > width) lines.push(word);
    else lines[last] = `${lines[last]} ${word}`.trimStart();
  }
  return lines;
}

/** Rows as columns; the last column is wrapped to the width that is left. */
export function table(rows: readonly (readonly string[])[], width: number, indent = '  '): string[] {
  const columns = Math.max(...rows.map((row) => row.length)) - 1;
  const sizes = Array.from({ length: columns }, (_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows.flatMap((row) => {
    const start = indent + sizes.map((size, i) => `${(row[i] ?? '').padEnd(size)}  `).join('');
    return wrap(row[columns] ?? '', width - start.length).map((line, i) =>
      ((i === 0 ? start : ' '.repeat(start.length)) + line).trimEnd(),
    );
  });
}

type Contribution = Assessment['risk']['contributions'][number];
type Leaf = Assessment['facts'][number]['leaves'][number];

/** The leaves of the case on which a criterion rests. */
const leavesBehind = ({ facts }: Assessment, { reason }: Contribution): Leaf[] =>
  facts.filter(({ title, mayBe }) => reason.includes(`${title}: ${mayBe}`)).flatMap(({ leaves }) => leaves);

const evidenceOf = (hub: Hub, ids: readonly string[]) => (hub.evidence ?? []).filter(({ id }) => ids.includes(id));

/** Who said, and when, what a criterion rests on: the originators of the evidence, not the papers that carried it. */
export function speakersOf(hub: Hub, run: Assessment, criterion: Contribution): string {
  const dates = new Map<string, string[]>();
  const ids = leavesBehind(run, criterion).flatMap((leaf) => leaf.evidence);
  for (const { originator, date = 'undated' } of evidenceOf(hub, ids)) {
    const name = `${originator.name}${originator.anonymous ? ' (anonymous)' : ''}`;
    dates.set(name, [...new Set([...(dates.get(name) ?? []), date])]);
  }
  const speakers = [...dates].map(([name, days]) => `${name}, ${days.join(' and ')}`);
  return speakers.length === 0 ? '' : `(${speakers.join('; ')})`;
}

interface ClaimedLeaf {
  readonly claims: readonly { readonly evidence?: readonly string[] }[];
  readonly note?: string;
}

/** A leaf that is written as claims, at a path such as `sites[0].systems.sharedPlatform`. */
function claimedLeafAt(hub: Hub, path: string): ClaimedLeaf | undefined {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const leaf = keys.reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>> | undefined)?.[key], hub);
  return typeof leaf === 'object' && leaf !== null && 'claims' in leaf ? (leaf as ClaimedLeaf) : undefined;
}

/** What the party answers to claims that only others make: the note of the leaf says it, or that no answer was found. */
export function answersTo(hub: Hub, run: Assessment, criterion: Contribution): string {
  const answers = leavesBehind(run, criterion).flatMap(({ path }) => {
    const leaf = claimedLeafAt(hub, path);
    if (leaf === undefined) return [];
    const speakers = evidenceOf(
      hub,
      leaf.claims.flatMap(({ evidence = [] }) => evidence),
    );
    const isSaidByParty = speakers.some(({ originator }) => ['investor', 'target'].includes(originator.kind));
    return isSaidByParty ? [] : [leaf.note ?? 'No answer was found.'];
  });
  return [...new Set(answers)].join(' ');
}

/** The open facts, those that may decide the obligation or move the score most first, as far as there is room. */
export function openText(openFacts: Assessment['openFacts'], width: number, most: number): string[] {
  const states = (open: Assessment['openFacts'][number]): string =>
    [...new Set(open.leaves.map((leaf) => leaf.state))].join(', ');
  const rows = openFacts.slice(0, most).map((open) => [open.moves.shown, `${open.question} (${states(open)})`]);
  const more = openFacts.length - rows.length;
  return [
    ...table([['up to', 'question, and why it is open'], ...rows], width),
    ...(more > 0 ? [`  and ${more} more; fdi-screening assess examples/liege/hub.json shows them all.`] : []),
  ];
}
