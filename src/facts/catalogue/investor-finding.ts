import type { Investment } from '../../investment/investment.js';
import { type ControlGraph, controlOf } from '../../ownership/control.js';
import { explainControl, explainPath } from '../../ownership/explain.js';
import type { OwnershipGraph } from '../../ownership/graph.js';
import { pathsBetween } from '../../ownership/paths.js';
import type { Flag } from '../../values/possible.js';
import type { CaseNode } from '../case-node.js';
import type { FactContext } from '../fact.js';
import type { Finding } from '../finding.js';
import { votes } from './counting.js';
import { graphOf, interestsAbove, isHolding } from './ownership-graph.js';
import { type Party, partyOf } from './party.js';

type Case = CaseNode<Investment>;

/** How many chains of one party are told, at most. */
const TOLD = 2;

/** Takes note of a party because of which a fact is, or may be, so. */
export function note(
  context: FactContext,
  isSo: Flag,
  party: CaseNode<Party> | undefined,
  says: () => readonly string[],
): void {
  const { raw } = party ?? {};
  if (raw === undefined || !isSo.values.includes(true)) return;
  const standing = isSo.values.includes(false) ? 'possible' : 'certain';
  context.because((): Finding => ({ party: raw.id, name: raw.name, standing, says: says() }));
}

/** What a party has in a company, in words. */
export interface StandingIn {
  /** What it holds, chain by chain, the largest first, with how many links each has. */
  readonly chains: readonly { readonly links: number; readonly says: string }[];
  /** What control that gives it, where it gives some or may. */
  readonly control?: string;
}

/** What a party holds in another, chain by chain, and what control that gives it. */
export function standingBetween(
  graph: OwnershipGraph,
  party: string,
  subject: string,
  controlIn: ControlGraph = controlOf(graph, { ...votes, concert: true }),
): StandingIn {
  const { paths } = pathsBetween(graph, party, subject, { dimension: 'shares', limit: TOLD });
  const control = controlIn.controlIn(party, subject);
  const chains = paths.map((path) => ({ links: path.links.length, says: explainPath(graph, path, 'shares') }));
  if (control.qualities.every((quality) => quality === 'none')) return { chains };
  return { chains, control: explainControl(graph, control) };
}

/** How a party stands to those who acquire. */
export function standingToAcquirers(
  read: Case,
  { asOf }: FactContext,
  party: string,
  acquirers: readonly string[],
): readonly string[] {
  const graph = graphOf(read, interestsAbove(read, acquirers, asOf).filter(isHolding));
  const controlIn = controlOf(graph, { ...votes, concert: true });
  const said = acquirers.flatMap((acquirer) => {
    const { chains, control } = standingBetween(graph, party, acquirer, controlIn);
    return [...chains.map(({ says }) => says), ...(control === undefined ? [] : [control])];
  });
  if (said.length > 0) return said;
  const name = partyOf(read, party)?.raw?.name ?? party;
  const others = graph.interests.filter(({ holder }) => holder === party);
  return others.map(({ kind, subject }) => {
    const below = partyOf(read, subject)?.raw?.name ?? subject;
    return `${name} stands above ${below} by ${kind.replaceAll('-', ' ')}.`;
  });
}
