import { compareRatios } from '../values/ratio.js';
import type { Dimension } from './column.js';
import type { Control } from './control.js';
import type { ControlLink } from './control-chain.js';
import type { OwnershipGraph, ShareRange } from './graph.js';
import type { ControlMeans, MeansInCase } from './influence.js';
import type { OwnershipPath } from './paths.js';
import { percentText } from './percent-text.js';
import { certainlyReaches, moreThanHalf } from './threshold.js';

const nameIn = (graph: OwnershipGraph, id: string): string => graph.parties.get(id)?.name ?? id;

/** `a`, `a and b`, `a, b and c`. */
const listed = (items: readonly string[], word = 'and'): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;

const nouns: Record<Dimension, string> = { shares: 'the capital', 'voting-rights': 'the votes' };

/** Whether all of a chain is held by certain majorities, which lets who is at its top decide at its foot. */
const isMajorityChain = ({ links }: OwnershipPath): boolean =>
  links.every(({ share }) => certainlyReaches(share, moreThanHalf));

/**
 * A chain of holdings as a sentence, with its product.
 *
 * Of votes, the sentence adds that who is at the top controls, where every link is a certain majority: a chain of shares
 * says nothing of control.
 *
 * @param dimension - in which the chain was found
 * @example
 * ```ts
 * import { explainPath, ownershipGraph, pathsBetween } from 'fdi-screening/ownership';
 * const graph = ownershipGraph({
 *   parties: [{ id: 'a', name: 'Fund A', kind: 'fund' }, { id: 'b', name: 'B', kind: 'company' }, { id: 'c', name: 'C', kind: 'company' }],
 *   interests: [{ holder: 'a', subject: 'b', share: 60 }, { holder: 'b', subject: 'c', share: 51 }],
 * });
 * const { paths } = pathsBetween(graph, 'a', 'c', { dimension: 'shares', limit: 1 });
 * paths.map((path) => explainPath(graph, path, 'shares'));
 * // => ['Fund A holds 60% of B, B holds 51% of C: 30.6% of the capital.']
 * ```
 */
export function explainPath(graph: OwnershipGraph, path: OwnershipPath, dimension: Dimension): string {
  const verb = dimension === 'shares' ? 'holds' : 'has';
  const object = dimension === 'shares' ? 'of' : 'of the votes of';
  const steps = path.links.map(
    ({ holder, subject, share }) =>
      `${nameIn(graph, holder)} ${verb} ${percentText(share)} ${object} ${nameIn(graph, subject)}`,
  );
  const [first, last] = [path.links[0], path.links.at(-1)];
  const controls =
    dimension === 'voting-rights' && first !== undefined && last !== undefined && isMajorityChain(path)
      ? `, and controls ${nameIn(graph, last.subject)}`
      : '';
  if (steps.length < 2) return `${steps.join('')}${controls}.`;
  return `${steps.join(', ')}: ${percentText(path.share)} of ${nouns[dimension]}${controls}.`;
}

type Telling = (subject: string) => string;

/** What a right lets its holder do, as `may appoint the board of C`. */
const rights: Record<ControlLink['rights'][number], Telling> = {
  'board-appointment': (subject) => `may appoint the board of ${subject}`,
  contract: (subject) => `decides in ${subject} by contract`,
  'general-partner': (subject) => `is the general partner of ${subject}`,
  manager: (subject) => `manages ${subject}`,
  trustee: (subject) => `is a trustee of ${subject}`,
  veto: (subject) => `may veto decisions of ${subject}`,
};

const isAnything = (share: ShareRange): boolean =>
  compareRatios(share.max, share.min) !== 0 || share.max.numerator > 0n;

/** One step of control as words, without a full stop. */
function step(graph: OwnershipGraph, { holder, subject, votes, rights: kinds }: ControlLink): string {
  const below = nameIn(graph, subject);
  const told = kinds.map((kind) => rights[kind](below));
  if (votes !== undefined && isAnything(votes)) told.unshift(`has ${percentText(votes)} of the votes of ${below}`);
  return `${nameIn(graph, holder)} ${listed(told)}`;
}

/**
 * A chain of control as a sentence: the votes and rights of each party in the next one. Empty for an empty chain.
 *
 * @example
 * ```ts
 * import { explainChain, ownershipGraph, stateLinks } from 'fdi-screening/ownership';
 * const graph = ownershipGraph({
 *   parties: [{ id: 's', name: 'The State', kind: 'state' }, { id: 'c', name: 'C', kind: 'company' }],
 *   interests: [{ holder: 's', subject: 'c', kind: 'board-appointment' }],
 * });
 * stateLinks(graph, 'c').control.map(({ chain }) => explainChain(graph, chain)); // => ['The State may appoint the board of C.']
 * ```
 */
export const explainChain = (graph: OwnershipGraph, chain: readonly ControlLink[]): string =>
  chain.length === 0 ? '' : `${chain.map((link) => step(graph, link)).join(', ')}.`;

/** By which means, as words that follow `by`. */
const byMeans: Partial<Record<ControlMeans, string>> = {
  votes: 'a majority of the votes',
  'board-appointment': 'the right to appoint the board',
  contract: 'a contract',
  'general-partner': 'its place as general partner',
  manager: 'its place as manager',
  trustee: 'its place as trustee',
  concert: 'a declared concert',
  veto: 'a veto',
  'half-of-votes': 'half of the votes, without which nothing passes',
};

/**
 * What control one party has of another, as a sentence: whether it is there, alone or with whom, by which means, and why
 * it is not established where it is not.
 *
 * @example
 * ```ts
 * import { controlOf, explainControl, ownershipGraph } from 'fdi-screening/ownership';
 * const graph = ownershipGraph({
 *   parties: [{ id: 'a', name: 'A', kind: 'company' }, { id: 'c', name: 'C', kind: 'company' }],
 *   interests: [{ holder: 'a', subject: 'c', kind: 'voting-rights', share: 30 }],
 * });
 * explainControl(graph, controlOf(graph).controlIn('a', 'c'));
 * // => 'A has 30% of the votes of C: control is not established: the other holders are not known.'
 * ```
 */
export function explainControl(graph: OwnershipGraph, control: Control): string {
  const { qualities, means, votes } = control;
  const [controller, subject] = [nameIn(graph, control.controller), nameIn(graph, control.subject)];
  const has = (quality: (typeof qualities)[number]): boolean => qualities.includes(quality);
  if (!has('joint') && !has('sole')) return `${controller} does not control ${subject}, as far as it is shown.`;
  if (means.length > 0 && means.every(({ kind }) => kind === 'dispersed')) {
    return `${controller} has ${percentText(votes)} of the votes of ${subject}: control is not established: the other holders are not known.`;
  }
  const through = control.through.map((id) => nameIn(graph, id));
  const by = (counts: (one: MeansInCase) => boolean, word: string): string => {
    const words = means.filter(counts).flatMap(({ kind }) => byMeans[kind] ?? []);
    return words.length === 0 ? '' : `, by ${listed(words, word)}`;
  };
  if (has('none')) {
    // Where a majority is possible, so is half of the votes, and it says no more.
    const half = means.some(({ kind }) => kind === 'votes') ? 'half-of-votes' : undefined;
    return `Whether ${controller} controls ${subject} is not established: it may${by(({ kind }) => kind !== half, 'or')}.`;
  }
  const partners = control.with.map(({ party }) => nameIn(graph, party));
  const jointly = partners.length === 0 ? 'jointly' : `jointly with ${listed(partners)}`;
  const isOpen = has('joint') && has('sole');
  return [
    `${controller} controls ${subject}`,
    isOpen ? '' : has('joint') ? ` ${jointly}` : ' alone',
    by(({ standing }) => standing === 'certain', 'and'),
    through.length === 0 ? '' : `, through ${listed(through)}`,
    isOpen ? `; whether alone or ${jointly} is not established` : '',
    '.',
  ].join('');
}
