/**
 * Variants of the Liège case, each a new case. What one stipulates is a plain value, and its note says so.
 */
import type { Investment, InvestmentInput } from 'fdi-screening';

/** The case as it is written or as it was parsed. */
export type Hub = Investment | InvestmentInput;

/** An operation that the comparison of 2018 with 2024 is about, with the day of its agreement. */
export type Operation = { readonly signedOn: string; readonly kind: 'greenfield' | 'share-purchase' };

/** The Belgian company, as an entity of the target and as a party. */
export const hubEntity = 'smart-hub';

/** The party that buys in the hypothetical purchase, and the party that owns it. */
export const buyer = 'buyer';
export const parentOfBuyer = 'alibaba-group';

export const copyOf = (hub: Hub): InvestmentInput => structuredClone(hub) as InvestmentInput;

/** The entries of a list, whether or not it says that there are more. */
export function itemsOf<Item>(list: readonly Item[] | { readonly items: readonly Item[] } | undefined): Item[] {
  if (list === undefined) return [];
  return [...('items' in list ? list.items : list)];
}

/** An activity inside the airport. Whether it is critical infrastructure stays open, as in the real case. */
const activity = (kind: 'cargo-handling' | 'warehousing') => ({
  kind,
  insideAirport: true,
  criticalInfrastructure: { unknown: true as const, note: 'Not stipulated: no source settles it.' },
  crucialLand: { unknown: true as const, note: 'Not stipulated: no source settles it.' },
});

/**
 * An unrelated seller sells all of an existing Belgian company that runs this hall to a Cayman company of the group,
 * run from Hong Kong: votes from 0 to 100, control from none to sole. It did not happen. Had a company of the group
 * owned the target already, it would be a restructuring within the group.
 *
 * @param signedOn - day of the stipulated agreement, in 2024 unless another is asked for
 */
export function hypotheticalPurchase(hub: Hub, signedOn = '2024-03-01'): InvestmentInput {
  const base = copyOf(hub);
  const home = { law: 'KY', seat: 'KY', mainActivity: 'HK' } as const;
  const name = 'A Belgian company that runs the hall (stipulated)';
  return {
    ...base,
    id: 'liege-hypothetical-purchase',
    title: 'Hypothetical: purchase of a company that runs the hall at Liège Airport',
    note: 'HYPOTHETICAL. No such sale took place. Buyer, seller, votes, control, activities and date are stipulated; everything else is taken from the real hub, as it is run today.',
    transaction: {
      kind: 'share-purchase',
      stage: 'signed',
      signedOn,
      existingBusiness: true,
      withinGroup: false,
      note: 'Stipulated: an unrelated seller sells 100 percent of an existing company.',
    },
    target: {
      name,
      entities: [
        {
          id: hubEntity,
          name,
          establishment: 'company',
          region: 'walloon',
          activities: [activity('cargo-handling'), activity('warehousing')],
          votingRights: { before: 0, after: 100 },
          control: { before: 'none', after: 'sole', means: ['majority'] },
          direct: true,
        },
      ],
    },
    ownership: {
      ...base.ownership,
      acquirers: [buyer],
      parties: {
        items: [
          ...itemsOf(base.ownership?.parties),
          { id: buyer, name: 'A company of the group (stipulated)', kind: 'company', ...home },
        ],
        complete: false,
      },
      interests: {
        items: [
          ...itemsOf(base.ownership?.interests).filter((interest) => interest.subject !== hubEntity),
          { holder: parentOfBuyer, subject: buyer, kind: 'shares', share: 100 },
          { holder: buyer, subject: hubEntity, kind: 'shares', share: 100 },
        ],
        complete: false,
      },
    },
  };
}

/** What Alibaba is taken to have held before the offer; what is left out stays unknown, as in the sources. */
export interface HeldBefore {
  readonly control?: 'sole';
  /** Votes in the Belgian company. */
  readonly votes?: 'more-than-a-quarter';
}

/**
 * The offer of 26 March 2024 to buy out the minority of Cainiao: a real event, and indirectly a change over the Belgian
 * company. If Alibaba had sole control and more than a quarter of the votes before, it changed neither; while vetoes of
 * the minority and the votes in the Belgian company are unknown, that cannot be said.
 */
export function offerOfMarch2024(hub: Hub, held: HeldBefore = {}): InvestmentInput {
  const base = copyOf(hub);
  const evidence = ['alibaba-2024-03'];
  const votes = {
    unknown: true as const,
    note: 'Of Cainiao Alibaba held 69.54 percent of the issued shares (September 2023), or 63.7 percent fully diluted (March 2024). What share of the votes in the Belgian company that gives was not found.',
  };
  const vetoes = { unknown: true as const, note: 'A majority; vetoes of the minority were not found.' };
  const stipulatedVotes = { exclusiveMin: 25, max: 100 };
  const change = {
    votingRights:
      held.votes === undefined ? { before: votes, after: votes } : { before: stipulatedVotes, after: stipulatedVotes },
    control:
      held.control === undefined ? { before: vetoes, after: vetoes } : { before: held.control, after: held.control },
    direct: { value: false, evidence },
  } as const;
  return {
    ...base,
    id: 'liege-offer-2024',
    title: 'Offer of March 2024 to the minority holders of Cainiao',
    note: 'A real event as far as the sources go: completion and final stake were not found. Nothing here suggests that a filing was due or missed.',
    asOf: '2024-03-26',
    transaction: {
      kind: { value: 'share-purchase', evidence },
      stage: { value: 'announced', evidence },
      signedOn: { value: '2024-03-26', evidence, basis: 'announcement of the offer' },
      value: { amount: { value: { max: '3750000000' }, evidence }, currency: 'USD' },
      existingBusiness: { value: true, evidence },
      withinGroup: { unknown: true, note: 'True if Alibaba had sole control before: see control.' },
    },
    target: {
      name: 'Cainiao, and through it Alibaba Smart Hub Belgium SRL',
      entities: itemsOf(base.target?.entities).map((one) => ({ ...one, ...change })),
    },
    ownership: { ...base.ownership, acquirers: [parentOfBuyer] },
  };
}

/** The hub under another operation: a cell of the table of 2018 or 2024, greenfield or purchase. */
export function withTransaction(hub: Hub, { signedOn, kind }: Operation): InvestmentInput {
  if (kind === 'share-purchase') return hypotheticalPurchase(hub, signedOn);
  return {
    ...copyOf(hub),
    id: 'liege-greenfield',
    title: `Hypothetical: the hub at Liège Airport under an agreement of ${signedOn}`,
    note: 'HYPOTHETICAL. The day of the agreement is stipulated; everything else is taken from the real hub.',
    transaction: { kind, stage: 'signed', signedOn, existingBusiness: false },
  };
}
