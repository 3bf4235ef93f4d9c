import { compareText } from '../values/text.js';
import { type ColumnsOptions, columnsOf } from './columns.js';
import { type Control, controlOf } from './control.js';
import { type ControlLink, controlChain } from './control-chain.js';
import { type ControlBasis, controlGroup } from './control-group.js';
import { isLess, nothing } from './fraction.js';
import type { GraphInterest, InterestKind, OwnershipGraph, ShareRange } from './graph.js';
import { integratedOwners } from './integrated-owners.js';
import { type OwnershipPath, pathsIn } from './paths.js';
import { rightsOf } from './rights.js';
import { moreThanHalf } from './threshold.js';
import { upstreamOf } from './upstream.js';

/** A state, or a body of one, that controls a company, alone or with others, in every case or in some. */
export interface StateControl {
  readonly party: string;
  readonly standing: 'certain' | 'possible';
  readonly control: Control;
  /** From the party down to the company, the shortest. */
  readonly chain: readonly ControlLink[];
}

/** One interest on the way from a state down to a company. */
export interface InterestLink {
  readonly holder: string;
  readonly subject: string;
  readonly kind: InterestKind;
  /** The id of the interest. */
  readonly interest: string;
}

/** A state, or a body of one, that has something in a company or in whoever is above it, and does not certainly control. */
export interface StateInfluence {
  readonly party: string;
  /** What reaches the company by multiplication; absent where nothing does. */
  readonly shares?: ShareRange;
  readonly votes?: ShareRange;
  /** The chains of holdings, the largest first, at most three of each dimension. */
  readonly paths: readonly OwnershipPath[];
  /** The shortest way down over interests of every kind, what is only potential left out. */
  readonly chain: readonly InterestLink[];
}

/** What states have to do with a company. Control and influence are two things: a party possibly in control is in both. */
export interface StateLinks {
  readonly control: readonly StateControl[];
  readonly influence: readonly StateInfluence[];
}

const isState = (graph: OwnershipGraph, party: string): boolean => {
  const kind = graph.parties.get(party)?.kind;
  return kind === 'state' || kind === 'state-body';
};

/** For every party above a company, the interest by which the shortest way down to it begins. */
function firstSteps(graph: OwnershipGraph, subject: string): ReadonlyMap<string, GraphInterest> {
  const into = new Map<string, GraphInterest[]>();
  for (const interest of graph.interests) into.set(interest.subject, [...(into.get(interest.subject) ?? []), interest]);
  const steps = new Map<string, GraphInterest>();
  const queue = [subject];
  for (const at of queue) {
    const interests = [...(into.get(at) ?? [])].sort(
      (a, b) => compareText(a.holder, b.holder) || compareText(a.kind, b.kind) || compareText(a.id, b.id),
    );
    for (const interest of interests) {
      if (interest.holder === subject || steps.has(interest.holder)) continue;
      steps.set(interest.holder, interest);
      queue.push(interest.holder);
    }
  }
  return steps;
}

function wayDown(steps: ReadonlyMap<string, GraphInterest>, party: string): readonly InterestLink[] {
  const links: InterestLink[] = [];
  for (let step = steps.get(party); step !== undefined; step = steps.get(step.subject)) {
    links.push({ holder: step.holder, subject: step.subject, kind: step.kind, interest: step.id });
  }
  return links;
}

const MOST_PATHS = 3;

/**
 * What states and their bodies have to do with a company: control, alone, with others or in declared concert, apart from
 * everything else that one of them holds or has in the company or above it. Which state, and whether it is a foreign one,
 * is not looked at.
 *
 * @example
 * ```ts
 * import { ownershipGraph, stateLinks } from 'fdi-screening/ownership';
 * const graph = ownershipGraph({
 *   parties: [{ id: 's', kind: 'state' }, { id: 'c', kind: 'company' }, { id: 'p', kind: 'person' }],
 *   interests: [{ holder: 's', subject: 'c', share: 20 }, { holder: 'p', subject: 'c', share: 80 }],
 * });
 * const { control, influence } = stateLinks(graph, 'c', { votesFollowShares: true });
 * [control.length, influence.map(({ party }) => party)]; // => [0, ['s']]
 * ```
 */
export function stateLinks(
  graph: OwnershipGraph,
  subject: string,
  options: Omit<ColumnsOptions, 'dimension' | 'aboveWhole'> = {},
): StateLinks {
  const upstream = upstreamOf(graph, [subject], options.day);
  const [shares, votes] = [
    columnsOf(upstream, { ...options, dimension: 'shares' }),
    columnsOf(upstream, { ...options, dimension: 'voting-rights' }),
  ];
  const basis: ControlBasis = { votes, rights: rightsOf(upstream, options.day), line: moreThanHalf };
  const control = controlOf(upstream, { ...options, concert: true })
    .controllersOf(subject)
    .filter(({ controller, qualities }) => isState(graph, controller) && qualities.some((one) => one !== 'none'))
    .map((found): StateControl => {
      const party = found.controller;
      const chain = controlChain(basis, controlGroup(basis, [party]), party, subject);
      return { party, standing: found.qualities.includes('none') ? 'possible' : 'certain', control: found, chain };
    });
  const settled = new Set(control.flatMap(({ party, standing }) => (standing === 'certain' ? [party] : [])));
  const steps = firstSteps(upstream, subject);
  const held = { shares: integratedOwners(shares, subject).shares, votes: integratedOwners(votes, subject).shares };
  const influence = [...steps.keys()]
    .filter((party) => isState(graph, party) && !settled.has(party))
    .sort(compareText)
    .map((party): StateInfluence => {
      const part = (dimension: 'shares' | 'votes') => {
        const share = held[dimension].get(party);
        return share !== undefined && isLess(nothing, share.max) ? { [dimension]: share } : {};
      };
      const paths = [shares, votes].flatMap(
        (columns) => pathsIn(columns, party, subject, { limit: MOST_PATHS, most: 2_000 }).paths,
      );
      return { party, ...part('shares'), ...part('votes'), paths, chain: wayDown(steps, party) };
    });
  return { control, influence };
}
