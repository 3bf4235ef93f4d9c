import {
  type Assessment,
  type EvidencePolicy,
  type InvestmentInput,
  parseInvestment,
  type RuleSet,
  screen,
} from 'fdi-screening';
import { belgium2023 } from 'fdi-screening/law';

type Target = NonNullable<InvestmentInput['target']>;
type Entity = Extract<NonNullable<Target['entities']>, readonly unknown[]>[number];
type Activity = Extract<NonNullable<Entity['activities']>, readonly unknown[]>[number];
type Ownership = NonNullable<InvestmentInput['ownership']>;
type Party = Extract<NonNullable<Ownership['parties']>, readonly unknown[]>[number];
type BeneficialOwner = Extract<NonNullable<Ownership['beneficialOwners']>, readonly unknown[]>[number];
type Country = Extract<Party['residence'], string>;
type ActivityKind = Extract<Activity['kind'], string>;
type ControlLevel = 'none' | 'joint' | 'sole';

/** A natural person who acquires by themself. */
export const personLivingIn = (residence: Country, nationality: Country = residence): Ownership => ({
  acquirers: ['buyer'],
  parties: [{ id: 'buyer', name: 'Buyer', kind: 'person', residence, nationalities: [nationality] }],
});

/** A company with law, seat and main activity in one country, of which nothing else is said. */
export const companyFrom = (country: Country): Ownership => ({
  acquirers: ['buyer'],
  parties: [{ id: 'buyer', name: 'Buyer', kind: 'company', law: country, seat: country, mainActivity: country }],
});

interface BehindCompany {
  /** Where the beneficial owner lives; without one there is none. */
  readonly owner?: {
    readonly livesIn: Country;
    readonly nationality?: Country;
    readonly as?: BeneficialOwner['basis'];
  };
  /** Holders above the company, the nearest first, each holding a share of the one before. */
  readonly heldBy?: readonly { readonly law: Country; readonly share: number; readonly kind?: Party['kind'] }[];
}

/** A Dutch company with everyone who stands behind it; what the holders leave is held by a person in Belgium. */
export function dutchCompany({ owner, heldBy = [] }: BehindCompany): Ownership {
  const holders = heldBy.map(({ law, kind = 'company' }, index) => ({
    id: `holder-${index}`,
    name: 'Holder',
    kind,
    law,
  }));
  const owners: Party[] =
    owner === undefined
      ? []
      : [
          {
            id: 'owner',
            name: 'Owner',
            kind: 'person',
            residence: owner.livesIn,
            nationalities: [owner.nationality ?? owner.livesIn],
          },
        ];
  return {
    acquirers: ['buyer'],
    parties: [
      { id: 'buyer', name: 'Buyer BV', kind: 'company', law: 'NL', seat: 'NL', mainActivity: 'NL' },
      ...holders,
      ...owners,
      { id: 'rest', name: 'The rest', kind: 'person', residence: 'BE' },
    ],
    interests: heldBy.flatMap(({ share }, index) => {
      const subject = index === 0 ? 'buyer' : `holder-${index - 1}`;
      return [
        { holder: `holder-${index}`, subject, kind: 'shares' as const, share },
        { holder: 'rest', subject, kind: 'shares' as const, share: 100 - share },
      ];
    }),
    beneficialOwners: owner === undefined ? [] : [{ person: 'owner', of: 'buyer', basis: owner.as ?? 'ownership' }],
  };
}

interface Stake {
  readonly votes: readonly [before: number | string, after: number | string];
  readonly control?: readonly [before: ControlLevel, after: ControlLevel];
  readonly turnover?: string;
  readonly more?: Partial<Entity>;
}

/** A stake in a Belgian company whose one activity holds no crucial land; without a word on control there is none. */
export const stakeIn = (kind: ActivityKind, stake: Stake, activity: Partial<Activity> = {}): Entity => ({
  id: 'company',
  name: 'Company',
  establishment: 'company',
  region: 'walloon',
  activities: [{ kind, crucialLand: false, ...activity }],
  votingRights: { before: stake.votes[0], after: stake.votes[1] },
  control: { before: stake.control?.[0] ?? 'none', after: stake.control?.[1] ?? 'none' },
  ...(stake.turnover === undefined
    ? {}
    : { turnover: { amount: stake.turnover, currency: 'EUR', financialYear: 2023 } }),
  ...stake.more,
});

/** An American company of which nothing else is said. */
export const american = companyFrom('US');

/** Sixty percent of an airport operator, and sole control of it. */
export const airportStake = stakeIn('airport-operation', { votes: [0, 60], control: ['none', 'sole'] });

/** A deal as these tests write it. */
export interface Deal extends Partial<InvestmentInput> {
  readonly investor: Ownership | undefined;
  readonly stakes: readonly Entity[];
}

/** A deal signed, and looked at, on 1 March 2024 that brings no data, unless it says otherwise, under the Belgian law. */
export function assessmentOf(
  { investor, stakes, ...more }: Deal,
  evidence: EvidencePolicy = 'cautious',
  rules: RuleSet = belgium2023,
): Assessment {
  const deal = parseInvestment({
    formatVersion: 1,
    id: 'deal',
    title: 'A deal',
    host: 'BE',
    transaction: { kind: 'share-purchase', signedOn: '2024-03-01' },
    target: { name: 'Target', entities: [...stakes] },
    data: [],
    ...(investor === undefined ? {} : { ownership: investor }),
    ...more,
  });
  return screen(deal, rules, { asOf: deal.asOf ?? '2024-03-01', evidence });
}

/** What the Belgian law says of such a deal. */
export const obligationOf = (deal: Deal, evidence?: EvidencePolicy): Assessment['obligation'] =>
  assessmentOf(deal, evidence).obligation;

/** What one limb or exclusion comes to. */
export const limbOf = (obligation: Assessment['obligation'], id: string): string | undefined =>
  [...obligation.limbs, ...obligation.exclusions].find((limb) => limb.id === id)?.outcome;

/** What the obligation comes to under each reading of a question. */
export const readingsOf = (obligation: Assessment['obligation'], question: string): Record<string, string> =>
  Object.fromEntries(
    obligation.readings.filter((one) => one.question === question).map((one) => [one.reading, one.outcome]),
  );
