import { compareText } from '../values/text.js';
import type { ControlGround } from './beneficial-owner.js';
import { controlChain } from './control-chain.js';
import { controlGroup, decides } from './control-group.js';
import { groupShare, standingIn } from './group-share.js';
import { betterOf, type OwnerSearch, worseOf } from './owner-search.js';
import type { Standing } from './threshold.js';

/** Control as it is declared: alone, or with others who all count. */
function ownControl(search: OwnerSearch, party: string, subject: string): readonly ControlGround[] {
  const found = search.controllersOf(subject).get(party);
  if (found === undefined || found.qualities.every((quality) => quality === 'none')) return [];
  const { qualities, means, votes, through } = found;
  return [
    {
      basis: 'control',
      subject,
      standing: qualities.includes('none') ? 'possible' : 'certain',
      indication: false,
      qualities,
      means,
      votes,
      with: found.with,
      through,
      chain: controlChain(search.basis, search.groupOf(party), party, subject),
    },
  ];
}

/** Whether a party may have shares, votes or rights in a company. */
const isInvolved = (search: OwnerSearch, party: string, subject: string): boolean =>
  search.ownersIn('shares', subject).shares.has(party) ||
  search.ownersIn('votes', subject).shares.has(party) ||
  search.basis.rights.in(subject).some(({ holder }) => holder === party);

/** A concert of the party, or of what it controls, whose members together decide or are beyond the line. */
function inConcert(search: OwnerSearch, party: string, subject: string): readonly ControlGround[] {
  const own = search.groupOf(party);
  const allies = search.alliesOf(own.possible);
  allies.delete(subject);
  if (allies.size === 0) return [];
  const [certain, possible] = [
    controlGroup(search.basis, [...own.certain, ...search.alliesOf(own.certain)]).certain,
    controlGroup(search.basis, [...own.possible, ...allies]).possible,
  ];
  const without = (members: ReadonlySet<string>) => new Set([...members].filter((id) => id !== subject));
  const group = { certain: without(certain), possible: without(possible) };
  const { line, indication } = search.rule;
  const [shares, votes] = (['shares', 'votes'] as const).map((dimension) =>
    groupShare(search[dimension], group, subject, search.ownersIn(dimension, subject).shares, line),
  );
  const deciding: Standing = decides(search.basis, group.certain, subject, 'certain')
    ? 'certain'
    : decides(search.basis, group.possible, subject, 'possible')
      ? 'possible'
      : 'no';
  // A concert is not declared for one company: who has no part in this one may not act together in it.
  const hasPart = [...own.certain].some((id) => isInvolved(search, id, subject));
  const declared = hasPart && search.alliesOf(own.certain).size > 0 ? 'certain' : 'possible';
  const beyond = betterOf(standingIn(shares, line), standingIn(votes, line));
  const standing = worseOf(betterOf(beyond, deciding), declared);
  if (standing === 'no') return [];
  return [
    {
      basis: 'control',
      subject,
      standing,
      indication: indication && deciding !== 'certain',
      qualities: standing === 'certain' ? ['joint'] : ['none', 'joint'],
      means: [{ kind: 'concert', standing }],
      ...(shares === undefined ? {} : { shares }),
      ...(votes === undefined ? {} : { votes }),
      with: [...allies].sort(compareText).map((ally) => ({ party: ally, standing: declared })),
      through: [],
      chain: [],
    },
  ];
}

/** The control that a party has of a company, by itself, with others or in concert. */
export function controlGrounds(search: OwnerSearch, party: string, subject: string): readonly ControlGround[] {
  const concert = inConcert(search, party, subject);
  // What is told of the whole concert is not told twice.
  const own = ownControl(search, party, subject).filter(
    ({ means }) => concert.length === 0 || means.some(({ kind }) => kind !== 'concert'),
  );
  return [...own, ...concert];
}
