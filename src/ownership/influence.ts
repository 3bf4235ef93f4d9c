import { compareText } from '../values/text.js';
import { type ControlBasis, type ControlGroup, controlGroup, votesOf } from './control-group.js';
import { isLess, minus, nothing, sumRatios } from './fraction.js';
import type { ShareRange } from './graph.js';
import type { DecidingRight } from './rights.js';
import { exactShare, noShare, shareMeets } from './share-range.js';
import { certainlyReaches, possiblyReaches } from './threshold.js';

/**
 * By which means a party decides in a company, or blocks decisions.
 *
 * `votes`, a majority of them; the rights that let one decide; `concert`, a majority or a right only together with those it
 * acts with; `veto`; `half-of-votes`, the line of a
 * majority at least, so that nothing passes without it, where it is no certain majority; `dispersed`, fewer
 * votes than a majority, but more than all others who are named, so that it decides if the unnamed stay away.
 */
export type ControlMeans = 'votes' | DecidingRight | 'concert' | 'veto' | 'half-of-votes' | 'dispersed';

/** A means, and whether it is there in every case or in some. */
export interface MeansInCase {
  readonly kind: ControlMeans;
  readonly standing: 'certain' | 'possible';
}

/** What a party can do in a company, by itself and through what it controls. */
export interface Influence {
  readonly party: string;
  readonly group: ControlGroup;
  readonly votes: ShareRange;
  /** The companies that the party controls, and through which it has votes or rights in this one. */
  readonly through: readonly string[];
  readonly means: readonly MeansInCase[];
}

const blocking: ReadonlySet<ControlMeans> = new Set(['veto', 'half-of-votes', 'concert']);

/** Whether a means lets its holder decide by itself, as far as it is shown. */
export const isDeciding = ({ kind }: MeansInCase): boolean => kind !== 'dispersed' && !blocking.has(kind);

/** Whether a means lets its holder decide only together with others. */
export const isShared = ({ kind }: MeansInCase): boolean => blocking.has(kind);

function rightsMeans({ rights }: ControlBasis, group: ControlGroup, subject: string): MeansInCase[] {
  const best = new Map<ControlMeans, MeansInCase['standing']>();
  for (const { holder, kind, standing } of rights.in(subject)) {
    if (!group.possible.has(holder) || holder === subject) continue;
    const isCertain = standing === 'certain' && group.certain.has(holder);
    if (isCertain || !best.has(kind)) best.set(kind, isCertain ? 'certain' : 'possible');
  }
  return [...best].map(([kind, standing]) => ({ kind, standing }));
}

function votesMeans({ line }: ControlBasis, votes: ShareRange): MeansInCase[] {
  const isCertain = certainlyReaches(votes, line);
  const means: MeansInCase[] = [];
  if (possiblyReaches(votes, line)) means.push({ kind: 'votes', standing: isCertain ? 'certain' : 'possible' });
  // More than half is a majority already; what is left is exactly half, or half and perhaps more.
  if (!isCertain && line.reached === 'more-than' && shareMeets(votes, exactShare(line.share))) {
    means.push({ kind: 'half-of-votes', standing: isLess(votes.min, line.share) ? 'possible' : 'certain' });
  }
  return means;
}

/** Whether the votes can outnumber those of all others who are named, while somebody not named has votes too. */
function mayOutnumber(basis: ControlBasis, group: ControlGroup, votes: ShareRange, subject: string): boolean {
  const column = basis.votes.of(subject);
  if (column === undefined || !isLess(nothing, column.remainder.max)) return false;
  const others = column.slices.filter(({ holder }) => !group.possible.has(holder)).map(({ share }) => share.min);
  return isLess(nothing, minus(votes.max, sumRatios(others)));
}

/**
 * What a party can do in a company.
 *
 * @param allies - parties whose votes and rights count as its own
 * @param within - only these companies are looked at on the way, where given
 */
export function influenceOf(
  basis: ControlBasis,
  party: string,
  subject: string,
  allies: Iterable<string> = [],
  within?: ReadonlySet<string>,
): Influence {
  const whole = controlGroup(basis, [party, ...allies], within);
  // What the company holds in itself is nobody's means to control it.
  const without = (members: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...members].filter((id) => id !== subject || id === party));
  const group: ControlGroup = { certain: without(whole.certain), possible: without(whole.possible) };
  const votes = votesOf(basis, group, subject);
  const means = [...votesMeans(basis, votes), ...rightsMeans(basis, group, subject)];
  if (!means.some(isDeciding) && mayOutnumber(basis, group, votes, subject)) {
    means.push({ kind: 'dispersed', standing: 'possible' });
  }
  const column = basis.votes.of(subject);
  const holders = [...(column?.slices ?? []), ...basis.rights.in(subject)].map(({ holder }) => holder);
  const through = [...new Set(holders)].filter((id) => id !== party && group.possible.has(id)).sort(compareText);
  return { party, group: whole, votes: column === undefined ? noShare : votes, through, means };
}
