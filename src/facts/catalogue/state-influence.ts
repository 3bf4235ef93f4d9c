import type { Investment } from '../../investment/investment.js';
import { someOf } from '../../values/flag.js';
import type { Flag } from '../../values/possible.js';
import type { CaseNode } from '../case-node.js';
import { defineFact, type FactContext } from '../fact.js';
import { someInvestor } from './investor-chain.js';
import { isForeignPublicBody, type Party } from './party.js';

type Influence = NonNullable<Party['stateInfluence']>;

/**
 * Whether the influence reaches a party that acquires, or one that holds more than a quarter of it or has another say in
 * it, directly or through others. A fund with one percent is no part of the investor.
 */
const influence =
  (key: keyof Influence) =>
  (read: CaseNode<Investment>, context: FactContext): Flag =>
    someInvestor(read, context, 'holding', (party) => party.at('stateInfluence').flag(key));

export const stateControl = defineFact('state.control', {
  type: 'boolean',
  title: 'Controlled by a state outside the EU',
  question: 'Does a government outside the EU control the investor, directly or through others?',
  asks: ['investor', 'public-source', 'security-service'],
  // Said of a party, control covers everyone behind it; what is said of a majority holder covers the parties below.
  derive: (read, context) =>
    someInvestor(
      read,
      context,
      'control',
      (party) => {
        const isState = isForeignPublicBody(party, context);
        return isState.values.includes(false)
          ? someOf([isState, party.at('stateInfluence').flag('controlled')])
          : isState;
      },
      'is-covered',
    ),
});

export const stateFunding = defineFact('state.funding', {
  type: 'boolean',
  title: 'Significant state funding',
  question: 'Does a government outside the EU fund the investor, or a holder that counts, significantly?',
  asks: ['investor', 'public-source'],
  derive: influence('funding'),
});

export const goldenShare = defineFact('state.goldenShare', {
  type: 'boolean',
  title: 'Golden share',
  question: 'Does a state hold a golden share in the investor or in a holder that counts?',
  asks: ['investor', 'public-source'],
  derive: influence('goldenShare'),
});

export const stateAppointments = defineFact('state.appointments', {
  type: 'boolean',
  title: 'Directors or managers appointed by a state',
  question: 'Does a government appoint directors or managers of the investor or of a holder that counts?',
  asks: ['investor', 'public-source'],
  derive: influence('appointments'),
});

export const partyBody = defineFact('state.partyBody', {
  type: 'boolean',
  title: 'Body of a ruling party',
  question: 'Does a body of a ruling party sit in the investor or in a holder that counts?',
  asks: ['investor', 'security-service', 'public-source'],
  derive: influence('partyBody'),
});

export const policyAims = defineFact('state.policyAims', {
  type: 'boolean',
  title: "A third country's policy aims",
  question: 'Is the investor, or a holder that counts, likely to pursue policy aims of a third country?',
  asks: ['security-service', 'public-source'],
  derive: influence('policyAims'),
});

export const coercion = defineFact('state.coercion', {
  type: 'boolean',
  title: 'Means of coercion',
  question: 'Could a third country use the investment to coerce a Member State or the Union?',
  asks: ['security-service', 'public-source'],
  derive: influence('coercion'),
});

export const militaryEndUse = defineFact('state.militaryEndUse', {
  type: 'boolean',
  title: "Support of a third country's military",
  question: "Does the investor, or a holder that counts, support a third country's military capabilities?",
  asks: ['security-service', 'public-source'],
  derive: influence('militaryEndUse'),
});

export const opaqueOwnership = defineFact('ownership.opaque', {
  type: 'boolean',
  title: 'Opaque ownership',
  question: 'Do nominees, trusts or shell companies hide who owns the investor or a holder that counts?',
  asks: ['investor', 'public-source'],
  derive: (read, context) => someInvestor(read, context, 'holding', (party) => party.flag('opaque')),
});

/** What a rule can ask about the influence of states on the investor, and about what hides it. */
export const stateInfluenceFacts = [
  stateControl,
  stateFunding,
  goldenShare,
  stateAppointments,
  partyBody,
  policyAims,
  coercion,
  militaryEndUse,
  opaqueOwnership,
] as const;
