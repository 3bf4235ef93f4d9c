import type { Investment } from '../../investment/investment.js';
import { allOf, someOf } from '../../values/flag.js';
import { type Flag, known, openFlag } from '../../values/possible.js';
import type { CaseNode } from '../case-node.js';
import { defineFact, type FactContext } from '../fact.js';
import { beneficialOwnerFacts } from './beneficial-owner.js';
import { type Above, partiesAbove } from './holding-chain.js';
import { note, standingToAcquirers } from './investor-finding.js';
import {
  ifOneOf,
  isConstitutedOutside,
  isForeignPublicBody,
  isOutside,
  ownableAcquirers,
  type Party,
  partyOf,
  residesOutside,
  undertakings,
} from './party.js';

type Case = CaseNode<Investment>;

/** Whether any of the parties that acquire is so; open while it is not known who acquires. */
const someAcquirer =
  (isSo: (party: CaseNode<Party>, context: FactContext) => Flag) =>
  (read: Case, context: FactContext): Flag =>
    read
      .at('ownership')
      .list('acquirers')
      .some(({ raw: id }) => {
        const party = partyOf(read, id);
        if (party === undefined) return openFlag;
        const flag = isSo(party, context);
        note(context, flag, party, () => [`${party.raw?.name} acquires.`]);
        return flag;
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

/** Whether an entity that holds the acquirers through links that count is constituted outside the Union. */
const entityAbove =
  (above: Above) =>
  (read: Case, context: FactContext): Flag => {
    if (!read.at('ownership').list('acquirers').complete) return openFlag;
    const acquirers = ownableAcquirers(read);
    if (acquirers.length === 0) return known(false);
    const { parties, mayHideOne } = partiesAbove(read, acquirers, above, context.asOf);
    const flags = [...parties].map(([id, isAbove]) => {
      const party = partyOf(read, id);
      if (party === undefined) return openFlag;
      const flag = allOf([isAbove, isConstitutedOutside(party, context)]);
      note(context, flag, party, () => standingToAcquirers(read, context, id, acquirers));
      return flag;
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

/** A case gives what all acquirers gain together, so of several it is open what each gains until the case says so. */
export const reachedOnlyTogether = defineFact('investor.reachedOnlyTogether', {
  type: 'boolean',
  title: 'Influence that only several acquirers together reach',
  question: 'Do several acquire, and does none of the foreign ones reach the level of influence for itself?',
  asks: ['investor'],
  derive: (read) => {
    const { items, complete } = read.at('ownership').list('acquirers');
    return complete && items.length < 2 ? known(false) : read.at('transaction').flag('reachedOnlyTogether');
  },
});

/** What a rule can ask about who invests. None of it reads a nationality. */
export const investorFacts = [
  residentOutsideEu,
  thirdCountryUndertaking,
  publicBodyOutsideEu,
  ...beneficialOwnerFacts,
  nonEuEntityInChain,
  nonEuHolderAbove,
  reachedOnlyTogether,
] as const;
