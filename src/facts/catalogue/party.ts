import type { Investment } from '../../investment/investment.js';
import type { PartyKind } from '../../ownership/graph.js';
import { type Flag, known, mapPossible, openFlag } from '../../values/possible.js';
import type { CaseNode } from '../case-node.js';
import type { FactContext } from '../fact.js';
import { atBestOpen } from './doubt.js';

type Ownership = NonNullable<Investment['ownership']>;

/** A party as the case describes it. */
export type Party = Extract<NonNullable<Ownership['parties']>, readonly unknown[]>[number];

/** The party of a case that has an id. */
export const partyOf = (read: CaseNode<Investment>, id: string | undefined): CaseNode<Party> | undefined =>
  read
    .at('ownership')
    .list('parties')
    .items.find((party) => party.raw?.id === id);

/** Whether what a country leaf of a party says lies outside the European Union. */
export const isOutside = (
  party: CaseNode<Party>,
  key: 'residence' | 'seat' | 'law' | 'mainActivity',
  context: FactContext,
): Flag => mapPossible(party.country(key), openFlag, (code) => known(!context.isEuMember(code)));

/** What holds of a party if it is of one of some kinds; a party of unknown kind may be of any. */
export function ifOneOf(party: CaseNode<Party>, kinds: readonly PartyKind[], holds: () => Flag): Flag {
  const kind = party.raw?.kind ?? 'unknown';
  if (kind === 'unknown') return atBestOpen(holds());
  return kinds.includes(kind) ? holds() : known(false);
}

/** Kinds of parties that are undertakings. */
export const undertakings: readonly PartyKind[] = ['company', 'state-body', 'fund', 'trust', 'arrangement'];

/** Whether a party is a natural person whose main residence is outside the Union. */
export const residesOutside = (party: CaseNode<Party>, context: FactContext): Flag =>
  ifOneOf(party, ['person'], () => isOutside(party, 'residence', context));

/** A public body belongs to one country, whichever of its leaves the case gives. */
export const isForeignPublicBody = (party: CaseNode<Party>, context: FactContext): Flag =>
  ifOneOf(party, ['state', 'state-body'], () =>
    isOutside(party, party.raw?.law === undefined && party.raw?.seat !== undefined ? 'seat' : 'law', context),
  );

/** Whether an entity is constituted under the law of a state outside the Union. */
export const isConstitutedOutside = (party: CaseNode<Party>, context: FactContext): Flag =>
  party.raw?.kind === 'state' || party.raw?.kind === 'state-body'
    ? isForeignPublicBody(party, context)
    : ifOneOf(party, undertakings, () => isOutside(party, 'law', context));

/** The acquirers that the case names. */
export const acquirersOf = (read: CaseNode<Investment>): readonly string[] =>
  read
    .at('ownership')
    .list('acquirers')
    .items.flatMap(({ raw: id }) => id ?? []);

/** The acquirers that someone can stand behind; a person or a state is nobody's. */
export const ownableAcquirers = (read: CaseNode<Investment>): readonly string[] =>
  acquirersOf(read).filter((id) => !['person', 'state'].includes(partyOf(read, id)?.raw?.kind ?? 'unknown'));
