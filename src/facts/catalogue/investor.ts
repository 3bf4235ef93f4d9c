import type { Investment } from '../../investment/investment.js';
import type { beneficialOwnerBases, partyKinds } from '../../investment/schema/ownership.js';
import { allOf, someOf } from '../../values/flag.js';
import { type Flag, known, mapPossible, openFlag } from '../../values/possible.js';
import type { CaseNode } from '../case-node.js';
import { defineFact, type FactContext } from '../fact.js';
import { atBestOpen } from './doubt.js';
import { type Above, partiesAbove } from './holding-chain.js';

type Case = CaseNode<Investment>;
type Ownership = NonNullable<Investment['ownership']>;
type Party = Extract<NonNullable<Ownership['parties']>, readonly unknown[]>[number];
type PartyKind = (typeof partyKinds)[number];

const partyOf = (read: Case, id: string | undefined): CaseNode<Party> | undefined =>
  read
    .at('ownership')
    .list('parties')
    .items.find((party) => party.raw?.id === id);

/** Whether what a country leaf of a party says lies outside the European Union. */
const isOutside = (
  party: CaseNode<Party>,
  key: 'residence' | 'seat' | 'law' | 'mainActivity',
  context: FactContext,
): Flag => mapPossible(party.country(key), openFlag, (code) => known(!context.isEuMember(code)));

/** What holds of a party if it is of one of some kinds; a party of unknown kind may be of any. */
function ifOneOf(party: CaseNode<Party>, kinds: readonly PartyKind[], holds: () => Flag): Flag {
  const kind = party.raw?.kind ?? 'unknown';
  if (kind === 'unknown') return atBestOpen(holds());
  return kinds.includes(kind) ? holds() : known(false);
}

const undertakings: readonly PartyKind[] = ['company', 'state-body', 'fund', 'trust', 'arrangement'];

const residesOutside = (party: CaseNode<Party>, context: FactContext): Flag =>
  ifOneOf(party, ['person'], () => isOutside(party, 'residence', context));

/** A public body belongs to one country, whichever of its leaves the case gives. */
const isForeignPublicBody = (party: CaseNode<Party>, context: FactContext): Flag =>
  ifOneOf(party, ['state', 'state-body'], () =>
    isOutside(party, party.raw?.law === undefined && party.raw?.seat !== undefined ? 'seat' : 'law', context),
  );

const isConstitutedOutside = (party: CaseNode<Party>, context: FactContext): Flag =>
  party.raw?.kind === 'state' || party.raw?.kind === 'state-body'
    ? isForeignPublicBody(party, context)
    : ifOneOf(party, undertakings, () => isOutside(party, 'law', context));

/** Whether any of the parties that acquire is so; open while it is not known who acquires. */
const someAcquirer =
  (isSo: (party: CaseNode<Party>, context: FactContext) => Flag) =>
  (read: Case, context: FactContext): Flag =>
    read
      .at('ownership')
      .list('acquirers')
      .some(({ raw: id }) => {
        const party = partyOf(read, id);
        return party === undefined ? openFlag : isSo(party, context);
      });

export const residentOutsideEu = defineFact('investor.residentOutsideEu', {
  type: 'boolean',
  title: 'A person who lives outside the EU acquires',
  question: 'Is an acquirer a natural person whose main residence is outside the European Union?',
  asks: ['investor'],
  derive: someAcquirer(residesOutside),
});

export const thirdCountryUndertaking = defineFact('investor.thirdCountryUndertaking', {
  type: 'boolean',
  title: 'An undertaking from outside the EU acquires',
  question:
    'Is an acquirer constituted under the law of a state outside the European Union, with its registered office or main activity outside it?',
  asks: ['investor', 'public-source'],
  derive: someAcquirer((party, context) =>
    ifOneOf(party, undertakings, () =>
      allOf([
        isOutside(party, 'law', context),
        someOf([isOutside(party, 'seat', context), isOutside(party, 'mainActivity', context)]),
      ]),
    ),
  ),
});

export const publicBodyOutsideEu = defineFact('investor.publicBodyOutsideEu', {
  type: 'boolean',
  title: 'A public body from outside the EU acquires',
  question: 'Is an acquirer a state outside the European Union, or a body of one?',
  asks: ['investor', 'public-source'],
  derive: someAcquirer(isForeignPublicBody),
});

/** The acquirers that someone can stand behind; a person or a state is nobody's. */
const ownable = (read: Case): readonly string[] =>
  read
    .at('ownership')
    .list('acquirers')
    .items.flatMap(({ raw: id }) => id ?? [])
    .filter((id) => !['person', 'state'].includes(partyOf(read, id)?.raw?.kind ?? 'unknown'));

const someBeneficialOwner =
  (...bases: readonly (typeof beneficialOwnerBases)[number][]) =>
  (read: Case, context: FactContext): Flag => {
    if (!read.at('ownership').list('acquirers').complete) return openFlag;
    const acquirers = ownable(read);
    if (acquirers.length === 0) return known(false);
    const above = partiesAbove(read, acquirers, 'any-interest', context.asOf).parties;
    return read
      .at('ownership')
      .list('beneficialOwners')
      .some(({ raw: owner }) => {
        const person = partyOf(read, owner?.person);
        if (owner === undefined || person === undefined) return openFlag;
        if (!bases.includes(owner.basis)) return known(false);
        if (acquirers.includes(owner.of)) return residesOutside(person, context);
        // Whoever owns a company above an acquirer may own the acquirer as well.
        return above.has(owner.of) ? atBestOpen(residesOutside(person, context)) : known(false);
      });
  };

export const beneficialOwnerOutsideEu = defineFact('investor.beneficialOwnerOutsideEu', {
  type: 'boolean',
  title: 'A beneficial owner lives outside the EU',
  question:
    'Does a natural person who ultimately owns or controls an acquirer have the main residence outside the European Union?',
  asks: ['investor'],
  derive: someBeneficialOwner('ownership', 'control'),
});

export const managerOutsideEu = defineFact('investor.managerOutsideEu', {
  type: 'boolean',
  title: 'A manager who counts as beneficial owner lives outside the EU',
  question:
    'Where a senior manager counts as beneficial owner of an acquirer for want of another, is the main residence outside the European Union?',
  asks: ['investor'],
  derive: someBeneficialOwner('senior-manager'),
});

/** Whether an entity that holds the acquirers through links that count is constituted outside the Union. */
const entityAbove =
  (above: Above) =>
  (read: Case, context: FactContext): Flag => {
    if (!read.at('ownership').list('acquirers').complete) return openFlag;
    const acquirers = ownable(read);
    if (acquirers.length === 0) return known(false);
    const { parties, mayHideOne } = partiesAbove(read, acquirers, above, context.asOf);
    const flags = [...parties].map(([id, isAbove]) => {
      const party = partyOf(read, id);
      return party === undefined ? openFlag : allOf([isAbove, isConstitutedOutside(party, context)]);
    });
    const isSettled = flags.some((flag) => !flag.values.includes(false));
    return someOf(flags, isSettled || !mayHideOne());
  };

export const nonEuEntityInChain = defineFact('investor.nonEuEntityInChain', {
  type: 'boolean',
  title: 'An entity from outside the EU in the holding chain',
  question:
    'Is an entity that holds an acquirer, directly or through others, constituted outside the European Union? Holding means more than 25 percent of shares or votes, or another influence.',
  asks: ['investor', 'public-source'],
  status: 'inferred',
  citation: {
    instrument: 'Law of 18 September 2017 on the prevention of money laundering',
    article: 'Art. 4, 27°',
    says: 'More than 25% is an indication of ownership: taken here to tell a holding chain from a minority holding.',
  },
  derive: entityAbove('holding'),
});

export const nonEuHolderAbove = defineFact('investor.nonEuHolderAbove', {
  type: 'boolean',
  title: 'Any holder from outside the EU above the investor',
  question: 'Does any entity constituted outside the European Union hold any interest in an acquirer or above it?',
  asks: ['investor', 'public-source'],
  derive: entityAbove('any-interest'),
});

/** What a rule can ask about who invests. None of it reads a nationality. */
export const investorFacts = [
  residentOutsideEu,
  thirdCountryUndertaking,
  publicBodyOutsideEu,
  beneficialOwnerOutsideEu,
  managerOutsideEu,
  nonEuEntityInChain,
  nonEuHolderAbove,
] as const;
