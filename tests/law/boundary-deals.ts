/** Deals in which a rule turns on one number or day alone. */
import { Decimal, decimalToText } from '../../src/values/decimal.js';
import { airportStake, american, type Deal } from './deals.js';
import { limbCases } from './scope-cases.js';
import type { Threshold } from './thresholds.js';

type Entity = Deal['stakes'][number];

const ofEntity =
  (set: (entity: Entity, value: string | undefined) => Entity) =>
  (deal: Deal, value: string | undefined): Deal => ({ ...deal, stakes: deal.stakes.map((one) => set(one, value)) });

const inEuro = (amount: string | undefined): Entity['turnover'] => ({
  ...(amount === undefined ? {} : { amount }),
  currency: 'EUR',
  financialYear: 2023,
});

/** How a case says what a fact compares, everything else being as it was. */
export const setters: Readonly<Record<string, (deal: Deal, value: string | undefined) => Deal>> = {
  'entity.votesBefore': ofEntity((entity, before) => ({
    ...entity,
    votingRights: { ...(before === undefined ? {} : { before }), after: 100 },
  })),
  'entity.votesAfter': ofEntity((entity, after) => ({
    ...entity,
    votingRights: { before: 0, ...(after === undefined ? {} : { after }) },
  })),
  'entity.turnoverBefore': ofEntity((entity, amount) => ({ ...entity, turnover: inEuro(amount) })),
  'transaction.signedOn': (deal, signedOn) => ({
    ...deal,
    transaction: { kind: 'share-purchase', ...(signedOn === undefined ? {} : { signedOn }) },
  }),
};

/** A Flemish public body is bought into: of the rules on a procedure the only one that names a threshold. */
const flemishBody: Deal = { investor: american, stakes: [{ ...airportStake, region: 'flemish', publicBody: true }] };

/** The deal in which a rule holds, with one value put in the place of its own. */
export function aroundOf({ rule, fact }: Threshold, value: string | undefined): Deal {
  const base = limbCases[rule]?.holds ?? (rule === 'flemish-decree' ? flemishBody : undefined);
  const set = setters[fact];
  if (base === undefined || set === undefined) throw new Error(`No deal turns ${rule} on ${fact} alone.`);
  return set(base, value);
}

/** The same with an amount in dollars that comes to a number of euro, with a rate for it or without. */
export function amountsInDollars(threshold: Threshold, euro: string, rate: 'with' | 'without'): Deal {
  const deal = aroundOf(threshold, euro);
  // Half a euro for a dollar: an exact rate, so that the threshold is met exactly.
  const amount = decimalToText(new Decimal(euro).times(2));
  return {
    ...deal,
    stakes: deal.stakes.map((one) => ({
      ...one,
      turnover: {
        amount,
        currency: 'USD',
        financialYear: 2023,
        ...(rate === 'with' ? { rate: { toEuro: { value: '0.5', evidence: ['rates'] }, on: '2023-12-31' } } : {}),
      },
    })),
    evidence: [
      {
        id: 'rates',
        title: 'Reference rates',
        kind: 'official-statement',
        originator: { name: 'European Central Bank', kind: 'authority' },
        date: '2023-12-31',
      },
    ],
  };
}
