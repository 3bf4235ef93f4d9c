/** For every limb, exclusion and open question of the Belgian scope: deals in which it holds, fails and is open. */
import { companyFrom, dutchCompany, type obligationOf, personLivingIn, stakeIn } from './deals.js';

type Deal = Parameters<typeof obligationOf>[0];

/** Deals for a limb or an exclusion; of a limb that a question splits, under the reading that is named. */
export interface LimbCases {
  readonly under?: string;
  readonly holds: Deal;
  readonly fails: Deal;
  readonly open: Deal;
}

/** A deal whose outcome turns on a question, and one in which it does not matter. */
export interface QuestionCases {
  readonly matters: Deal;
  readonly doesNot: Deal;
}

const unknown = { unknown: true } as const;
const airport = stakeIn('airport-operation', { votes: [0, 60], control: ['none', 'sole'] });
const american = companyFrom('US');

const investor = (one: Deal['investor']): Deal => ({ investor: one, stakes: [airport] });
const stake = (...stakes: Deal['stakes']): Deal => ({ investor: american, stakes });
const party = (one: object): Deal['investor'] => ({
  acquirers: ['buyer'],
  parties: [{ id: 'buyer', name: 'Buyer', ...one } as never],
});
const transaction = (one: object, target = airport): Deal => ({
  ...stake(target),
  transaction: { signedOn: '2024-03-01', kind: 'share-purchase', ...one } as NonNullable<Deal['transaction']>,
});

type Kind = Parameters<typeof stakeIn>[0];
type Activity = NonNullable<Parameters<typeof stakeIn>[2]>;

/** An entry of the list of 25 percent: met by exactly 25 percent, missed by less, open where the votes are not known. */
const entry = (kind: Kind, activity: Activity = {}, more: Partial<Deal> = {}): LimbCases => {
  const votes = (after: string) => ({
    ...stake(stakeIn(kind, { votes: [0, after], turnover: '25000000.01' }, activity)),
    ...more,
  });
  const open = stakeIn(
    kind,
    { votes: [0, 0], turnover: '25000000.01', more: { votingRights: { before: 0 } } },
    activity,
  );
  return { holds: votes('25'), fails: votes('24.99'), open: { ...stake(open), ...more } };
};

const energy = (votes: string, turnover: string, control: 'none' | 'joint' = 'none') =>
  stakeIn('energy', { votes: [0, votes], turnover, control: ['none', control] });
const established = (establishment: 'company' | 'branch' | 'presence' | undefined) => {
  const { establishment: _, ...rest } = airport;
  return stake({ ...rest, ...(establishment === undefined ? {} : { establishment }) });
};
const plot = (crucialLand: true | false | typeof unknown): Deal =>
  transaction(
    { kind: 'land-right' },
    { ...stakeIn('other', { votes: [0, 0] }, { crucialLand }), establishment: 'none' },
  );
const bareLand: LimbCases = { under: 'land-is-enough', holds: plot(true), fails: plot(false), open: plot(unknown) };
/** A Dutch and an American fund take 15 percent each. */
const consortium = (more: object = {}): Deal => ({
  ...transaction(more, stakeIn('airport-operation', { votes: [0, 30] })),
  investor: {
    acquirers: ['dutch', 'american'],
    parties: [
      { id: 'dutch', name: 'Dutch fund', kind: 'fund', law: 'NL', seat: 'NL', mainActivity: 'NL' },
      { id: 'american', name: 'American fund', kind: 'fund', law: 'US', seat: 'US', mainActivity: 'US' },
    ],
  },
});
const specialData: Partial<Deal> = { data: [{ id: 'data', category: 'special-category' }] };

/** A Dutch company of which a person abroad holds a part, and a person in Belgium the rest; nobody is listed as owner. */
const heldByPerson = (share: number | string | typeof unknown, asOf = '2024-03-01'): Deal => ({
  ...investor({
    acquirers: ['buyer'],
    parties: [
      { id: 'buyer', name: 'Buyer', kind: 'company', law: 'NL', seat: 'NL', mainActivity: 'NL' },
      { id: 'ann', name: 'Ann', kind: 'person', residence: 'CH' },
      { id: 'ben', name: 'Ben', kind: 'person', residence: 'BE' },
    ],
    interests: [
      { holder: 'ann', subject: 'buyer', kind: 'shares', share },
      { holder: 'ben', subject: 'buyer', kind: 'shares', share: { min: 50, max: 100 } },
    ],
  }),
  asOf,
});

export const limbCases: Readonly<Record<string, LimbCases>> = {
  'resident-outside-eu': {
    holds: investor(personLivingIn('US')),
    fails: investor(personLivingIn('BE', 'US')),
    open: investor(party({ kind: 'person' })),
  },
  'third-country-undertaking': {
    holds: investor(american),
    fails: investor(companyFrom('NL')),
    open: investor(party({ kind: 'company' })),
  },
  'public-body-outside-eu': {
    holds: investor(party({ kind: 'state', law: 'QA' })),
    fails: investor(party({ kind: 'state', law: 'FR' })),
    open: investor(party({ kind: 'state' })),
  },
  'beneficial-owner-outside-eu': {
    holds: investor(dutchCompany({ owner: { livesIn: 'CH' } })),
    fails: investor(dutchCompany({ owner: { livesIn: 'NL', nationality: 'CH' } })),
    open: investor(companyFrom('NL')),
  },
  'quarter-holder-outside-eu': {
    under: 'counts',
    holds: heldByPerson('25.01'),
    fails: heldByPerson(25),
    open: heldByPerson(unknown),
  },
  'quarter-holder-by-eu-rule': {
    under: 'follows-the-union',
    holds: heldByPerson(25, '2027-07-10'),
    fails: heldByPerson(25, '2027-07-09'),
    open: heldByPerson(unknown, '2027-07-10'),
  },
  'manager-outside-eu': {
    under: 'counts',
    holds: investor(dutchCompany({ owner: { livesIn: 'US', as: 'senior-manager' } })),
    fails: investor(dutchCompany({ owner: { livesIn: 'BE', as: 'senior-manager' } })),
    open: investor(companyFrom('NL')),
  },
  'non-eu-entity-in-chain': {
    under: 'counts',
    holds: investor(dutchCompany({ owner: { livesIn: 'BE' }, heldBy: [{ law: 'KY', share: 80 }] })),
    fails: investor(dutchCompany({ owner: { livesIn: 'BE' }, heldBy: [{ law: 'LU', share: 80 }] })),
    open: investor(companyFrom('NL')),
  },
  'belgian-company': { holds: established('company'), fails: established('presence'), open: established(undefined) },
  'belgian-branch': {
    under: 'entity',
    holds: established('branch'),
    fails: established('presence'),
    open: established(undefined),
  },
  'belgian-crucial-land': bareLand,
  'list-10-votes': {
    under: 'of-the-entity',
    holds: stake(energy('10', '100000000.01')),
    fails: stake(energy('10', '100000000')),
    open: stake(stakeIn('energy', { votes: [0, 10] })),
  },
  'list-10-control': {
    holds: stake(energy('5', '1', 'joint')),
    fails: stake(energy('5', '1')),
    open: stake(stakeIn('energy', { votes: [0, 5], more: { control: { before: 'none', after: unknown } } })),
  },
  'list-25-infrastructure': { under: 'self-standing', ...entry('airport-operation') },
  'list-25-land': entry('other', { crucialLand: true }),
  'list-25-bare-land': bareLand,
  'list-25-technology': entry('critical-technology'),
  'list-25-inputs': entry('food-supply'),
  'list-25-data': { under: 'literal', ...entry('other', {}, specialData) },
  'list-25-private-security': entry('private-security'),
  'list-25-media': entry('media'),
  'list-25-biotechnology': { under: 'above-25-million', ...entry('biotechnology') },
  'signed-before-july-2023': {
    holds: transaction({ signedOn: '2023-06-30' }),
    fails: transaction({ signedOn: '2023-07-01' }),
    open: transaction({ signedOn: unknown }),
  },
  greenfield: {
    holds: transaction({ kind: 'greenfield' }),
    fails: transaction({ kind: 'share-purchase' }),
    open: transaction({ kind: unknown }),
  },
  'new-joint-venture': {
    holds: transaction({ kind: 'joint-venture', existingBusiness: false }),
    fails: transaction({ kind: 'joint-venture', existingBusiness: true }),
    open: transaction({ kind: 'joint-venture' }),
  },
  expansion: {
    holds: transaction({ kind: 'expansion', existingBusiness: false }),
    fails: transaction({ kind: 'expansion', existingBusiness: true }),
    open: transaction({ kind: 'expansion' }),
  },
  'assets-without-control': {
    holds: transaction({ kind: 'asset-deal' }, stakeIn('airport-operation', { votes: [0, 0] })),
    fails: transaction({ kind: 'asset-deal' }),
    open: transaction(
      { kind: 'asset-deal' },
      stakeIn('airport-operation', { votes: [0, 0], more: { control: { before: 'none', after: unknown } } }),
    ),
  },
  'votes-to-come': {
    under: 'when-they-pass',
    holds: transaction({ kind: 'option', stage: 'closed' }),
    fails: transaction({ kind: 'pledge-enforcement', stage: 'closed' }),
    open: transaction({ kind: 'conversion' }),
  },
  'only-together': {
    under: 'each-for-itself',
    holds: consortium({ reachedOnlyTogether: true }),
    fails: consortium({ reachedOnlyTogether: false }),
    open: consortium(),
  },
};

const home = dutchCompany({ owner: { livesIn: 'BE' } });

export const questionCases: Readonly<Record<string, QuestionCases>> = {
  quarter: { matters: heldByPerson('25.01'), doesNot: investor(home) },
  'owner-rule': { matters: heldByPerson(25, '2027-07-10'), doesNot: heldByPerson(25, '2027-07-09') },
  'manager-as-owner': {
    matters: investor(dutchCompany({ owner: { livesIn: 'US', as: 'senior-manager' } })),
    doesNot: investor(home),
  },
  chain: {
    matters: investor(dutchCompany({ owner: { livesIn: 'BE' }, heldBy: [{ law: 'KY', share: 80 }] })),
    doesNot: investor(home),
  },
  branch: { matters: established('branch'), doesNot: established('company') },
  designation: { matters: stake(airport), doesNot: stake(stakeIn('media', { votes: [0, 25] })) },
  'bare-land': { matters: plot(true), doesNot: plot(false) },
  'data-limb': {
    matters: {
      ...stake(stakeIn('other', { votes: [0, 100], control: ['none', 'sole'] })),
      data: [{ id: 'data', category: 'ordinary-personal' }],
    },
    doesNot: {
      ...stake(stakeIn('other', { votes: [0, 100], control: ['none', 'sole'] })),
      ...specialData,
    },
  },
  turnover: { matters: stake(energy('10', '100000000.01')), doesNot: stake(energy('25', '100000000.01')) },
  'biotechnology-threshold': {
    matters: stake(stakeIn('biotechnology', { votes: [0, 30], turnover: '25000000' })),
    doesNot: stake(stakeIn('biotechnology', { votes: [0, 30], turnover: '25000000.01' })),
  },
  'votes-to-come': {
    matters: transaction({ kind: 'option', stage: 'signed' }),
    doesNot: transaction({ kind: 'conversion', stage: 'closed' }),
  },
  consortium: { matters: consortium(), doesNot: consortium({ reachedOnlyTogether: false }) },
};
