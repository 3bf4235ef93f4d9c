import type { EvidencePolicy } from 'fdi-screening';
import { evidencePolicies } from 'fdi-screening';
import { compareRatios, type Ratio, ratio, roundTenths, tenthsText } from '../../src/values/ratio.js';
import { type Entry, seen, type View, viewsOf } from './collection.js';
import { knownFeatures } from './fields.js';
import { classes, type PublishedCase } from './published-case.js';
import { aucOf, aucText, bootstrap, pairingOf } from './ranking.js';
import { ends, type Scored, scoreOf } from './scores.js';

/** How the bootstrap draws. */
export interface Draws {
  readonly seed: number;
  readonly draws: number;
}

/** Something that scores cases, with its name in a table. */
export interface Scorer {
  readonly cells: readonly string[];
  readonly score: (entry: Entry) => Ratio;
}

const comparisons = [
  ['prohibited', 'cleared'],
  ['prohibited', 'conditions'],
  ['conditions', 'cleared'],
] as const;

/** A table in Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The middle of an interval and its ends, with one decimal. */
export function scoreText({ score }: Scored): string {
  const text = (value: Ratio): string => tenthsText(roundTenths(value));
  return `${text(score.middle)} (${text(score.min)} to ${text(score.max)})`;
}

/** The model under a policy, by each end and the middle of its interval. */
export const modelScorers = (view: View, policies: readonly EvidencePolicy[] = evidencePolicies): readonly Scorer[] =>
  policies.flatMap((policy) =>
    ends.map((end) => ({
      cells: [view.title, policy, end],
      score: ({ facts }: Entry) => scoreOf(seen(view, facts), policy).score[end],
    })),
  );

/** What a scorer should beat: it looks at one thing that tells nothing of the risk. */
export const baselines: readonly Scorer[] = [
  {
    cells: ['baseline', 'owner in China, Hong Kong or Russia', ''],
    score: ({ origin }) => ratio(origin === 'China, Hong Kong or Russia' ? 1n : 0n),
  },
  {
    cells: ['baseline', 'number of known features', ''],
    score: ({ facts }) => ratio(BigInt(knownFeatures(facts))),
  },
];

/** Ranking quality with its bootstrap interval, for each two classes. */
export function rankingTable(
  entries: readonly Entry[],
  scorers: readonly Scorer[],
  draws: Draws,
  comparable: (a: Entry, b: Entry) => boolean = () => true,
): string {
  const of = (name: string): readonly Entry[] => entries.filter((one) => one.class === name);
  const pairs = ([grave, mild]: (typeof comparisons)[number]): number =>
    of(grave).flatMap((a) => of(mild).filter((b) => comparable(a, b))).length;
  const cell = (scores: ReadonlyMap<Entry, Ratio>, [grave, mild]: (typeof comparisons)[number]): string => {
    const scoreOfEntry = (one: Entry): Ratio => scores.get(one) ?? ratio(0n);
    const compare = (a: Entry, b: Entry): number => compareRatios(scoreOfEntry(a), scoreOfEntry(b));
    const pairing = pairingOf(of(grave), of(mild), compare, comparable);
    const [auc, interval] = [aucOf(pairing), bootstrap(pairing, draws)];
    if (auc === undefined || interval === undefined) return 'no pair';
    return `${aucText(auc)} [${aucText(interval.low)}, ${aucText(interval.high)}]`;
  };
  return table(
    ['facts', 'policy or baseline', 'by', ...comparisons.map((one) => `${one.join(' over ')}, ${pairs(one)} pairs`)],
    scorers.map(({ cells, score }) => {
      const scores = new Map(entries.map((one) => [one, score(one)]));
      return [...cells, ...comparisons.map((one) => cell(scores, one))];
    }),
  );
}

/** How much of the model the facts reach: criteria that are settled, and how wide the interval stays. */
export function knowledgeTable(entries: readonly Entry[], views: readonly View[]): string {
  const spread = <T>(values: readonly T[], compare: (a: T, b: T) => number, text: (value: T) => string): string => {
    const sorted = [...values].sort(compare);
    return [sorted[0], sorted[(sorted.length - 1) >> 1], sorted.at(-1)]
      .flatMap((value) => (value === undefined ? [] : [text(value)]))
      .join(', ');
  };
  const points = (values: readonly Ratio[]): string =>
    spread(values, compareRatios, (value) => tenthsText(roundTenths(value)));
  const rows = views.flatMap((view) =>
    evidencePolicies.map((policy) => {
      const scored = entries.map(({ facts }) => scoreOf(seen(view, facts), policy));
      const settled = scored.map(
        ({ contributions }) => contributions.filter(({ outcome }) => outcome !== 'undetermined').length,
      );
      return [
        view.title,
        policy,
        spread(settled, (a, b) => a - b, String),
        points(scored.map(({ score }) => score.min)),
        points(scored.map(({ score }) => score.max)),
      ];
    }),
  );
  return table(['facts', 'policy', 'criteria settled', 'minimum', 'maximum'], rows);
}

/** How many cases of each class are of each origin. */
export const originTable = (entries: readonly Entry[]): string =>
  table(
    ['owner', ...classes],
    [...new Set(entries.map(({ origin }) => origin))]
      .sort()
      .map((origin) => [
        origin,
        ...classes.map((name) => `${entries.filter((one) => one.origin === origin && one.class === name).length}`),
      ]),
  );

/** One deal before several authorities: what the model says of each, and how each ended. */
export function dealTable(entries: readonly Entry[]): string {
  const { all } = viewsOf(entries);
  const rows = entries
    .filter(({ id, deal }) => deal !== id)
    .map(({ id, deal, class: ended, facts }) => [
      deal,
      id,
      ended,
      ...evidencePolicies.map((policy) => scoreText(scoreOf(seen(all, facts), policy))),
    ]);
  return table(
    ['deal', 'case', 'outcome', ...evidencePolicies],
    rows.sort((a, b) => order(a.join(), b.join())),
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Cases about the same asset, or with the same parties, that ended otherwise. */
export function pairTable(cases: readonly PublishedCase[], view: View): string {
  const rows = cases.flatMap((one) => {
    const other = cases.find(({ id, matched_pair_with: with_ }) => one.matched_pair_with === id || with_ === one.id);
    return other === undefined || one.id > other.id ? [] : [[one, other] as const];
  });
  return table(
    ['pair', 'outcome', ...evidencePolicies],
    rows
      .flat()
      .map(({ id, outcome, facts }) => [
        id,
        outcome,
        ...evidencePolicies.map((policy) => scoreText(scoreOf(seen(view, facts), policy))),
      ]),
  );
}

/** How many cases of each outcome are in each band, or between two. */
export function bandTable(entries: readonly Entry[], view: View): string {
  const bandOf = ({ facts }: Entry, policy: EvidencePolicy): string => {
    const { min, max } = scoreOf(seen(view, facts), policy).band;
    return min === max ? min : `${min} to ${max}`;
  };
  const rows = evidencePolicies.flatMap((policy) =>
    [...new Set(entries.map((one) => bandOf(one, policy)))].sort().map((band) => [
      policy,
      band,
      ...classes.map((name) => {
        const inBand = entries.filter((one) => one.class === name && bandOf(one, policy) === band);
        return `${inBand.length} of ${entries.filter((one) => one.class === name).length}`;
      }),
    ]),
  );
  return table(['policy', 'band', ...classes], rows);
}
