/** Section 11 of the notes, line by line: the law of other dates, and who counts as beneficial owner. */
import { belgiumBefore2023, belgiumFrom2028 } from 'fdi-screening/law';
import { dutchCompany } from '../deals.js';
import { type NotesRow, plain } from './row.js';

/** A Dutch company of which a person in Switzerland holds a share, and one in Belgium the rest. */
const heldBy = (share: string | number, kind: 'person' | 'state' = 'person'): (typeof plain)['investor'] => ({
  acquirers: ['buyer'],
  parties: [
    { id: 'buyer', name: 'Buyer', kind: 'company', law: 'NL', seat: 'NL', mainActivity: 'NL' },
    kind === 'person'
      ? { id: 'ann', name: 'Ann', kind, residence: 'CH' }
      : { id: 'ann', name: 'State', kind, law: 'CH' },
    { id: 'ben', name: 'Ben', kind: 'person', residence: 'BE' },
  ],
  interests: [
    { holder: 'ann', subject: 'buyer', kind: 'shares', share },
    { holder: 'ben', subject: 'buyer', kind: 'shares', share: { min: 50, max: 75 } },
  ],
});

export const lawCorrections: readonly NotesRow[] = [
  {
    id: 'before-july-2023',
    says: 'no general duty before July 2023; the Flemish decree stood',
    rules: belgiumBefore2023,
    deal: { ...plain, asOf: '2021-11-08', transaction: { kind: 'share-purchase', signedOn: '2021-11-08' } },
    outcome: 'not-required',
    shown: [
      {
        in: 'reason',
        id: 'belgium-before-2023',
        says: /no general duty.*Flemish decree/,
        cites: /III\.59/,
        status: 'reported',
      },
      {
        in: 'besides',
        id: 'flemish-decree',
        says: /annul, suspend or set aside/,
        cites: /1 January 2019.*EU or EEA/,
        status: 'reported',
      },
    ],
  },
  {
    id: 'xella',
    says: 'foreign only by beneficial owner or chain: the duty stands, a refusal must be justified',
    deal: { ...plain, investor: dutchCompany({ owner: { livesIn: 'BE' }, heldBy: [{ law: 'KY', share: 80 }] }) },
    outcome: 'required',
    shown: [
      {
        in: 'advice',
        says: /refusal would have to justify a restriction of establishment/,
        cites: /C-106\/22/,
        status: 'reported',
      },
    ],
  },
  {
    id: 'no-discrimination',
    says: 'no discrimination between third countries',
    outcome: 'required',
    shown: [
      {
        in: 'decision',
        id: 'no-discrimination',
        comes: 'holds',
        says: /Third countries/,
        cites: /2019\/452, Art\. 3/,
        status: 'reported',
      },
    ],
  },
  {
    id: 'regulation-2026',
    says: 'what Belgian law will be in February 2028 is not known',
    rules: belgiumFrom2028,
    deal: { ...plain, asOf: '2028-02-01', transaction: { kind: 'share-purchase', signedOn: '2028-02-01' } },
    outcome: 'undetermined',
    shown: [
      {
        in: 'reason',
        id: 'belgium-from-2028',
        says: /how it will read is not known/,
        cites: /17 January 2028/,
        status: 'reported',
      },
      { in: 'union', id: 'look-through', says: /Art\. 2\(6\)/, cites: /aoshearman/, status: 'reported' },
      {
        in: 'union',
        id: 'foreign-by-nationality',
        says: /nationality of the Union/,
        cites: /noerr/,
        status: 'reported',
      },
    ],
  },
  {
    id: 'beneficial-owners',
    says: 'more than a quarter is an indication and not the test',
    deal: { ...plain, investor: heldBy('25.01') },
    outcome: 'required',
    shown: [
      {
        in: 'limb',
        id: 'quarter-holder-outside-eu',
        comes: 'holds',
        says: /more than a quarter/,
        cites: /money laundering, Art\. 4, 27° More than 25%.*indication/,
        status: 'inferred',
      },
      {
        in: 'reading',
        id: 'quarter/not-by-itself',
        comes: 'not-required',
        says: /indication/,
        cites: /money laundering/,
        status: 'inferred',
      },
    ],
  },
  {
    id: 'beneficial-owners',
    says: 'a State is no natural person and so no beneficial owner',
    deal: { ...plain, investor: heldBy(40, 'state') },
    outcome: 'required',
    shown: [
      {
        in: 'limb',
        id: 'beneficial-owner-outside-eu',
        comes: 'fails',
        says: /beneficial owner/i,
        cites: /2, 4°/,
        status: 'confirmed',
      },
      {
        in: 'limb',
        id: 'non-eu-entity-in-chain',
        comes: 'holds',
        says: /holding chain/,
        cites: /Linklaters/,
        status: 'inferred',
      },
    ],
  },
  ...(
    [
      ['2027-07-09', 'not-required', 'fails'],
      ['2027-07-10', 'undetermined', 'undetermined'],
    ] as const
  ).map(
    ([day, outcome, comes]): NotesRow => ({
      id: 'beneficial-owners',
      says: `a quarter exactly, on ${day}: whether the agreement follows the Union is a reading`,
      deal: { ...plain, investor: heldBy(25), asOf: day, transaction: { kind: 'share-purchase', signedOn: day } },
      outcome,
      shown: [
        {
          in: 'limb',
          id: 'quarter-holder-by-eu-rule',
          comes,
          says: /10 July 2027/,
          cites: /2024\/1624/,
          status: 'inferred',
        },
      ],
    }),
  ),
];
