import type { GraphInterest, PartyKind } from '../../ownership/graph.js';
import { compareRatios, ratio } from '../../values/ratio.js';
import { interestsBy, linkKey } from './foreign-chains.js';
import type { OwnershipCase } from './ownership-case.js';
import { shareLabel } from './share-label.js';
import type { PictureWords } from './words.js';

/** A party in the picture. */
export interface ViewNode {
  readonly key: string;
  readonly name: string;
  readonly kind: PartyKind;
  /** What it is, and by which law or where: one line. */
  readonly about: string;
  /** What it is in this case, one line each. */
  readonly tags: readonly string[];
  readonly because: 'certain' | 'possible' | undefined;
  /** Whether it stands for whoever is not named. */
  readonly isUnnamed: boolean;
}

/** What one party has in another, in one line of the picture. */
export interface ViewEdge {
  readonly from: string;
  readonly to: string;
  readonly style: 'direct' | 'indirect' | 'potential' | 'investment';
  /** Capital, left of the line. */
  readonly left: readonly string[];
  /** Votes, rights and control, right of it. */
  readonly right: readonly string[];
  /** Whether it is part of a chain that decides, or may be. */
  readonly because: 'certain' | 'possible' | undefined;
}

/** What there is to draw of who owns whom. */
export interface OwnershipView {
  readonly nodes: readonly ViewNode[];
  readonly edges: readonly ViewEdge[];
  /** Parties for which there was no room. */
  readonly leftOut: number;
}

const TARGET = 'target';

/** The parties that matter first: who acquires, what is reached, the chains that decide, then by distance from them. */
function inOrder({ graph, acquirers, reached, reasons }: OwnershipCase): string[] {
  const onChain = new Set([...reasons.links.keys()].flatMap((link) => JSON.parse(link) as string[]));
  const found = new Set([...acquirers, ...reached]);
  const into = interestsBy(graph.interests, 'subject');
  // Of the holders of one company those that may hold most come first; an interest that is not counted may be all.
  const greatest = ({ share }: GraphInterest) => share?.max ?? ratio(1n);
  for (const id of found) {
    const holders = [...(into.get(id) ?? [])].sort((a, b) => compareRatios(greatest(b), greatest(a)));
    for (const { holder } of holders) found.add(holder);
  }
  const rank = (id: string): number =>
    acquirers.includes(id) || reached.includes(id) ? 0 : onChain.has(id) || reasons.parties.has(id) ? 1 : 2;
  return [0, 1, 2].flatMap((one) => [...found].filter((id) => rank(id) === one));
}

/** What to draw of a case: at most so many parties, and whoever is not named above those. */
export function ownershipView(found: OwnershipCase, most: number, words: PictureWords): OwnershipView {
  const all = inOrder(found);
  const shown = new Set(all.slice(0, most));
  const nodes = [...shown].map((id) => nodeOf(id, shown, found, words));
  const unnamed = [...shown].flatMap((id) => unnamedAbove(id, found, words));
  const target: ViewNode[] =
    found.target === undefined
      ? []
      : [
          {
            key: TARGET,
            name: found.target,
            kind: 'company',
            about: '',
            tags: [words.ownership.target],
            because: undefined,
            isUnnamed: false,
          },
        ];
  return {
    nodes: [...nodes, ...target, ...unnamed.map(({ node }) => node)],
    edges: [
      ...edgesOf(shown, found, words),
      ...investmentEdges(shown, found, words),
      ...unnamed.map(({ edge }) => edge),
    ],
    leftOut: all.length - shown.size,
  };
}

const keyOf = (id: string): string => `party ${id}`;

function nodeOf(id: string, shown: ReadonlySet<string>, found: OwnershipCase, words: PictureWords): ViewNode {
  const { graph, acquirers, reached, reasons } = found;
  const { ownership } = words;
  const party = graph.parties.get(id);
  const kind = party?.kind ?? 'unknown';
  const countries = found.countriesOf(id);
  const place =
    countries === undefined
      ? []
      : [
          (kind === 'person' ? ownership.livesIn : ownership.underLaw)(
            countries.length === 0 ? ownership.unknownCountry : countries.map(words.country).join(ownership.or),
          ),
        ];
  const own = graph.interests.filter(({ holder, subject }) => holder === id && subject === id);
  const hidden = new Set(
    graph.interests.flatMap(({ holder, subject }) => (subject === id && !shown.has(holder) ? [holder] : [])),
  );
  const because = reasons.parties.get(id);
  return {
    key: keyOf(id),
    name: party?.name ?? id,
    kind,
    about: [party === undefined ? ownership.notDescribed : ownership.kinds[kind], ...place].join(' · '),
    tags: [
      ...(acquirers.includes(id) ? [ownership.acquirer] : []),
      ...(reached.includes(id) ? [ownership.target] : []),
      ...own.map(({ share }) =>
        ownership.ofItself(share === undefined ? ownership.unknownShare : shareLabel(share, words)),
      ),
      ...(because === undefined ? [] : [because === 'certain' ? ownership.because : ownership.mayBeBecause]),
      ...(hidden.size === 0 ? [] : [ownership.hiddenOwners(hidden.size)]),
    ],
    because,
    isUnnamed: false,
  };
}

/** Whoever holds what nobody named holds: drawn like any other, so that a chain never seems complete that is not. */
function unnamedAbove(
  id: string,
  { graph, unnamedIn }: OwnershipCase,
  words: PictureWords,
): { readonly node: ViewNode; readonly edge: ViewEdge }[] {
  const share = unnamedIn(id, graph.parties.get(id)?.kind ?? 'unknown');
  if (share === undefined) return [];
  const key = `unnamed ${id}`;
  const text = share === 'no-holder' ? words.ownership.unknownShare : shareLabel(share, words);
  return [
    {
      node: {
        key,
        name: words.ownership.notNamed,
        kind: 'unknown',
        about: '',
        tags: [],
        because: undefined,
        isUnnamed: true,
      },
      edge: { from: key, to: keyOf(id), style: 'direct', left: [text], right: [], because: undefined },
    },
  ];
}

const potential: readonly GraphInterest['kind'][] = ['convertible', 'option', 'pledge'];
const capital: readonly GraphInterest['kind'][] = ['shares', 'limited-partner', ...potential];

/** How an interest is drawn. */
export const styleOf = ({ kind, directness }: GraphInterest): 'direct' | 'indirect' | 'potential' =>
  potential.includes(kind) ? 'potential' : directness === 'indirect' ? 'indirect' : 'direct';

/** What an interest is, with how much and how sure, in a few words. */
export function interestLabel({ kind, share, standing, directness }: GraphInterest, words: PictureWords): string {
  const { interests, perhaps, indirectOrNot } = words.ownership;
  const doubts = [...(standing === 'possible' ? [perhaps] : []), ...(directness === 'unknown' ? [indirectOrNot] : [])];
  return [
    interests[kind],
    ...(share === undefined ? [] : [shareLabel(share, words)]),
    ...(doubts.length === 0 ? [] : [`(${doubts.join(', ')})`]),
  ].join(' ');
}

function edgesOf(
  shown: ReadonlySet<string>,
  { graph, reasons, controls }: OwnershipCase,
  words: PictureWords,
): ViewEdge[] {
  const lines = new Map<string, GraphInterest[]>();
  for (const one of graph.interests) {
    if (!shown.has(one.holder) || !shown.has(one.subject) || one.holder === one.subject) continue;
    const key = JSON.stringify([one.holder, one.subject, styleOf(one)]);
    lines.set(key, [...(lines.get(key) ?? []), one]);
  }
  return [...lines.values()].flatMap((interests) => {
    const [first] = interests;
    if (first === undefined) return [];
    const { holder, subject } = first;
    const style = styleOf(first);
    const control = style === 'direct' ? controls(holder, subject) : 'no';
    const labelled = (isLeft: boolean): string[] => [
      ...new Set(
        interests
          .filter(({ kind }) => capital.includes(kind) === isLeft)
          .map((interest) => interestLabel(interest, words)),
      ),
    ];
    return [
      {
        from: keyOf(holder),
        to: keyOf(subject),
        style,
        left: labelled(true),
        right: [
          ...labelled(false),
          ...(control === 'no' ? [] : [control === 'yes' ? words.ownership.controls : words.ownership.mayControl]),
        ],
        because: style === 'direct' ? reasons.links.get(linkKey(holder, subject)) : undefined,
      },
    ];
  });
}

/** The investment itself, from those who acquire to what is reached, where no holding in the case shows it. */
function investmentEdges(shown: ReadonlySet<string>, found: OwnershipCase, words: PictureWords): ViewEdge[] {
  const { graph, acquirers, reached, target } = found;
  const below = new Set(acquirers);
  const from = interestsBy(graph.interests, 'holder');
  for (const id of below) for (const { subject } of from.get(id) ?? []) below.add(subject);
  const goals = [
    ...reached.filter((id) => !below.has(id) && shown.has(id)).map(keyOf),
    ...(target === undefined ? [] : [TARGET]),
  ];
  return goals.flatMap((to) =>
    acquirers
      .filter((id) => shown.has(id))
      .map(
        (id): ViewEdge => ({
          from: keyOf(id),
          to,
          style: 'investment',
          left: [],
          right: [words.ownership.investment],
          because: undefined,
        }),
      ),
  );
}
