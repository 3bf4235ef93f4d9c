/** Section 8 of the notes: the ambiguities, and how they are resolved so far. */
import { american, dutchCompany, stakeIn } from '../deals.js';
import { type NotesRow, plain } from './row.js';

const openDeal = { ...plain, stakes: [stakeIn('warehousing', { votes: [0, 100] })] };
const bought = stakeIn('other', { votes: [0, 100], control: ['none', 'sole'] });

export const ambiguityRows: readonly NotesRow[] = [
  {
    id: 'ruling',
    says: 'there is no advance ruling',
    deal: openDeal,
    outcome: 'undetermined',
    shown: [
      { in: 'advice', says: /neither an advance ruling/, cites: /Question 1 No advance ruling/, status: 'reported' },
    ],
  },
  {
    id: 'exemption',
    says: 'there is no individual exemption',
    deal: openDeal,
    outcome: 'undetermined',
    shown: [{ in: 'advice', says: /nor an individual exemption/, cites: /Question 50/, status: 'reported' }],
  },
  {
    id: 'de-minimis',
    says: 'no size is too small, except where a turnover is named',
    deal: {
      investor: american,
      stakes: [stakeIn('private-security', { votes: [0, 25], turnover: '1' })],
      transaction: { kind: 'share-purchase', signedOn: '2024-03-01', value: { amount: '1', currency: 'EUR' } },
    },
    outcome: 'required',
    shown: [
      {
        in: 'limb',
        id: 'list-25-private-security',
        comes: 'holds',
        says: /private security/,
        cites: /Art\. 4/,
        status: 'confirmed',
      },
    ],
  },
  {
    id: 'chain',
    says: 'an entity in the middle of the chain counts in practice, though its owner lives in the Union',
    deal: {
      ...plain,
      investor: dutchCompany({
        owner: { livesIn: 'BE' },
        heldBy: [
          { law: 'LU', share: 100 },
          { law: 'KY', share: 100 },
        ],
      }),
    },
    outcome: 'required',
    shown: [
      {
        in: 'reading',
        id: 'chain/counts',
        comes: 'required',
        says: /practice/,
        cites: /Linklaters/,
        status: 'reported',
      },
      {
        in: 'reading',
        id: 'chain/text-only',
        comes: 'not-required',
        says: /text alone/,
        cites: /2, 4°/,
        status: 'inferred',
      },
    ],
  },
  {
    id: 'personal-data',
    says: 'the personal data of ordinary business count literally',
    deal: { investor: american, stakes: [bought], data: [{ id: 'data', category: 'ordinary-personal' }] },
    outcome: 'required',
    shown: [
      {
        in: 'reading',
        id: 'data-limb/literal',
        comes: 'required',
        says: /any personal data/,
        cites: /Lexgo.*first year/,
        status: 'reported',
      },
      {
        in: 'reading',
        id: 'data-limb/narrow',
        comes: 'not-required',
        says: /sensitive kind/,
        cites: /Lexgo/,
        status: 'inferred',
      },
    ],
  },
  {
    id: 'designation',
    says: 'infrastructure is likely critical without a designation',
    outcome: 'required',
    shown: [
      {
        in: 'reading',
        id: 'designation/self-standing',
        comes: 'required',
        says: /stands by itself/,
        cites: /Art\. 4/,
        status: 'inferred',
      },
      {
        in: 'reading',
        id: 'designation/designated',
        comes: 'undetermined',
        says: /must have been designated/,
        cites: /resilience of critical entities/,
        status: 'unverified',
      },
    ],
  },
  {
    id: 'belgian-link',
    says: 'a deal abroad needs a Belgian entity, and is reached by one',
    deal: { ...plain, stakes: plain.stakes.map((one) => ({ ...one, direct: false })) },
    outcome: 'required',
    shown: [
      {
        in: 'limb',
        id: 'list-25-infrastructure',
        comes: 'holds',
        says: /./,
        cites: /KPMG.*abroad counts/,
        status: 'inferred',
      },
    ],
  },
  {
    id: 'belgian-link',
    says: 'sales into Belgium are none',
    deal: { ...plain, stakes: plain.stakes.map((one) => ({ ...one, establishment: 'none' as const })) },
    outcome: 'not-required',
    shown: [
      {
        in: 'limb',
        id: 'belgian-company',
        comes: 'fails',
        says: /legal structure/,
        cites: /Question 10/,
        status: 'confirmed',
      },
    ],
  },
  {
    id: 'belgian-link',
    says: 'a branch is a matter of the single case',
    deal: { ...plain, stakes: plain.stakes.map((one) => ({ ...one, establishment: 'branch' as const })) },
    outcome: 'undetermined',
    shown: [
      {
        in: 'reading',
        id: 'branch/entity',
        comes: 'required',
        says: /is an entity/,
        cites: /Question 9/,
        status: 'reported',
      },
      {
        in: 'reading',
        id: 'branch/not-an-entity',
        comes: 'not-required',
        says: /not an entity/,
        cites: /Question 9/,
        status: 'reported',
      },
    ],
  },
  {
    id: 'xella',
    says: 'the duty stands; that a refusal must be justified is a warning beside it',
    deal: { ...plain, investor: dutchCompany({ owner: { livesIn: 'US' } }) },
    outcome: 'required',
    shown: [{ in: 'advice', says: /duty to notify stands.*refusal.*justify/, cites: /C-106\/22/, status: 'reported' }],
  },
];
