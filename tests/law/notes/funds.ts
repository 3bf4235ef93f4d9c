/** Section 8 of the notes, the ambiguity of funds: who of those behind one counts. */
import { dutchCompany } from '../deals.js';
import { type NotesRow, plain } from './row.js';

/** A Dutch fund that a Dutch company runs, with an American company as limited partner. */
const fund: (typeof plain)['investor'] = {
  acquirers: ['fund'],
  parties: [
    { id: 'fund', name: 'Fund', kind: 'fund', law: 'NL', seat: 'NL', mainActivity: 'NL' },
    { id: 'runs', name: 'General partner', kind: 'company', law: 'NL', seat: 'NL', mainActivity: 'NL' },
    { id: 'ben', name: 'Ben', kind: 'person', residence: 'BE' },
    { id: 'limited', name: 'Limited partner', kind: 'company', law: 'US', seat: 'US', mainActivity: 'US' },
  ],
  interests: [
    { holder: 'runs', subject: 'fund', kind: 'general-partner' },
    { holder: 'ben', subject: 'runs', kind: 'shares', share: 100 },
    { holder: 'limited', subject: 'fund', kind: 'limited-partner' },
  ],
};
const [generalPartner] = [
  {
    ...fund,
    parties: [
      { id: 'fund', name: 'Fund', kind: 'fund', law: 'NL', seat: 'NL', mainActivity: 'NL' } as const,
      { id: 'ann', name: 'Ann', kind: 'person', residence: 'US' } as const,
    ],
    interests: [{ holder: 'ann', subject: 'fund', kind: 'general-partner' } as const],
  },
];
const joint = {
  ...dutchCompany({ owner: { livesIn: 'BE' } }),
  parties: [
    { id: 'buyer', name: 'Buyer', kind: 'company', law: 'NL', seat: 'NL', mainActivity: 'NL' } as const,
    { id: 'ann', name: 'Ann', kind: 'person', residence: 'CH' } as const,
    { id: 'ben', name: 'Ben', kind: 'person', residence: 'BE' } as const,
  ],
  beneficialOwners: [
    { person: 'ann', of: 'buyer', basis: 'control' } as const,
    { person: 'ben', of: 'buyer', basis: 'control' } as const,
  ],
};

export const fundRows: readonly NotesRow[] = [
  {
    id: 'fund',
    says: 'a general partner who lives outside the Union decides, and counts as beneficial owner',
    deal: { ...plain, investor: generalPartner },
    outcome: 'required',
    shown: [
      {
        in: 'limb',
        id: 'beneficial-owner-outside-eu',
        comes: 'holds',
        says: /beneficial owner/,
        cites: /2, 4°/,
        status: 'confirmed',
      },
    ],
  },
  {
    id: 'fund',
    says: 'several persons who control together all count',
    deal: { ...plain, investor: joint },
    outcome: 'required',
    shown: [
      {
        in: 'limb',
        id: 'beneficial-owner-outside-eu',
        comes: 'holds',
        says: /beneficial owner/,
        cites: /2, 4°/,
        status: 'confirmed',
      },
    ],
  },
  {
    id: 'fund',
    says: 'limited partners from outside the Union leave it open',
    deal: { ...plain, investor: fund },
    outcome: 'undetermined',
    shown: [
      {
        in: 'limb',
        id: 'beneficial-owner-outside-eu',
        comes: 'undetermined',
        says: /not established/,
        cites: /2, 4°/,
        status: 'confirmed',
      },
    ],
  },
];
