/** Section 8 of the notes: the rules table, row by row. */
import { companyFrom, dutchCompany, personLivingIn, stakeIn } from '../deals.js';
import { type NotesRow, plain } from './row.js';

const investor = (one: (typeof plain)['investor']) => ({ ...plain, investor: one });
const stake = (...stakes: (typeof plain)['stakes']) => ({ ...plain, stakes });
const signed = { signedOn: '2024-03-01' } as const;
const [none] = plain.stakes;
const agreementOnInvestor = /Cooperation Agreement.*Art\. 2, 4°/;

const investorRows: readonly NotesRow[] = [
  {
    id: 'R01',
    says: 'a person whose main residence is outside the Union is foreign',
    deal: investor(personLivingIn('US', 'BE')),
    outcome: 'required',
    shown: [
      {
        in: 'limb',
        id: 'resident-outside-eu',
        comes: 'holds',
        says: /main residence/,
        cites: agreementOnInvestor,
        status: 'confirmed',
      },
    ],
  },
  {
    id: 'R02',
    says: 'law outside the Union, and seat or main activity outside it',
    outcome: 'required',
    shown: [
      {
        in: 'limb',
        id: 'third-country-undertaking',
        comes: 'holds',
        says: /constituted outside the European Union/,
        cites: agreementOnInvestor,
        status: 'confirmed',
      },
    ],
  },
  {
    id: 'R03',
    says: 'one beneficial owner who lives outside the Union',
    deal: investor(dutchCompany({ owner: { livesIn: 'CH', nationality: 'FR' } })),
    outcome: 'required',
    shown: [
      {
        in: 'limb',
        id: 'beneficial-owner-outside-eu',
        comes: 'holds',
        says: /beneficial owner/,
        cites: agreementOnInvestor,
        status: 'confirmed',
      },
    ],
  },
  {
    id: 'R04',
    says: 'an entity from outside the Union in the chain, by practice',
    deal: investor(dutchCompany({ owner: { livesIn: 'BE' }, heldBy: [{ law: 'KY', share: 80 }] })),
    outcome: 'required',
    shown: [
      {
        in: 'limb',
        id: 'non-eu-entity-in-chain',
        comes: 'holds',
        says: /holding chain/,
        cites: /Linklaters.*Practice/,
        status: 'inferred',
      },
      { in: 'reading', id: 'chain/text-only', comes: 'not-required', says: /text/, cites: /2, 4°/, status: 'inferred' },
    ],
  },
  ...(['NO', 'IS', 'LI', 'CH', 'GB'] as const).map(
    (country): NotesRow => ({
      id: 'R05',
      says: `${country} is outside the Union`,
      deal: investor(companyFrom(country)),
      outcome: 'required',
      shown: [
        {
          in: 'limb',
          id: 'third-country-undertaking',
          comes: 'holds',
          says: /outside the European Union/,
          cites: agreementOnInvestor,
          status: 'confirmed',
        },
      ],
    }),
  ),
  {
    id: 'R06',
    says: 'nationality plays no part',
    deal: investor(personLivingIn('BE', 'US')),
    outcome: 'not-required',
    shown: [
      {
        in: 'reason',
        id: 'foreign-investor',
        says: /not met.*investor is foreign/,
        cites: /2, 4°/,
        status: 'inferred',
      },
      {
        in: 'limb',
        id: 'resident-outside-eu',
        comes: 'fails',
        says: /main residence/,
        cites: /Residence counts, not nationality/,
        status: 'confirmed',
      },
    ],
  },
];

const nexusRows: readonly NotesRow[] = [
  {
    id: 'R00',
    says: 'signed before 1 July 2023: no duty, even if closed later',
    deal: { ...plain, transaction: { kind: 'share-purchase', signedOn: '2023-06-30', closedOn: '2023-12-31' } },
    outcome: 'not-required',
    shown: [
      {
        in: 'limb',
        id: 'signed-before-july-2023',
        comes: 'holds',
        says: /signed before 1 July 2023/,
        cites: /KPMG/,
        status: 'reported',
      },
    ],
  },
  ...(['presence', 'none'] as const).map(
    (establishment): NotesRow => ({
      id: 'R10',
      says: `${establishment === 'none' ? 'nothing' : 'mere presence'} in Belgium`,
      deal: none === undefined ? plain : stake({ ...none, establishment }),
      outcome: 'not-required',
      shown: [
        {
          in: 'limb',
          id: 'belgian-company',
          comes: 'fails',
          says: /legal structure/,
          cites: /Guidelines.*Question 10/,
          status: 'confirmed',
        },
      ],
    }),
  ),
  {
    id: 'R11',
    says: 'greenfield',
    deal: { ...plain, transaction: { ...signed, kind: 'greenfield' } },
    outcome: 'not-required',
    shown: [
      {
        in: 'limb',
        id: 'greenfield',
        comes: 'holds',
        says: /greenfield/,
        cites: /Guidelines.*Question 5/,
        status: 'confirmed',
      },
    ],
  },
  {
    id: 'R12',
    says: 'assets without a change of control',
    deal: { ...stake(stakeIn('airport-operation', { votes: [0, 0] })), transaction: { ...signed, kind: 'asset-deal' } },
    outcome: 'not-required',
    shown: [
      {
        in: 'limb',
        id: 'assets-without-control',
        comes: 'holds',
        says: /without a change of control/,
        cites: /Guidelines.*Questions 7 and 8/,
        status: 'confirmed',
      },
    ],
  },
];

/** Who invests, and what has a place in Belgium: rows R00 to R12. */
export const investorAndNexusRows: readonly NotesRow[] = [...nexusRows, ...investorRows];
