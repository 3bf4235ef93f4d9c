/** Section 8 of the notes: what follows from a duty. */
import { airportStake } from '../deals.js';
import { type NotesRow, plain } from './row.js';

const { region: _, ...somewhere } = airportStake;

/** Filing, terms, fines and appeal: rows R30 to R70. */
export const procedureRows: readonly NotesRow[] = [
  {
    id: 'R30',
    says: 'standstill until clearance',
    outcome: 'required',
    shown: [
      {
        in: 'standstill',
        id: 'standstill',
        comes: 'holds',
        says: /may not be implemented/,
        cites: /KPMG/,
        status: 'confirmed',
      },
    ],
  },
  {
    id: 'R31',
    says: 'a filing in the wrong language is void',
    outcome: 'required',
    shown: [
      {
        in: 'filing',
        id: 'void-in-another-language',
        comes: 'holds',
        says: /is void/,
        cites: /Law of 4 July 2023.*Art\. 3/,
        status: 'confirmed',
      },
      {
        in: 'language',
        id: 'walloon-region',
        comes: 'holds',
        says: /French/,
        cites: /Law of 4 July 2023.*Art\. 3/,
        status: 'confirmed',
      },
    ],
  },
  {
    id: 'R31',
    says: 'and the language is open where the region is',
    deal: { ...plain, stakes: [somewhere] },
    outcome: 'required',
    shown: [
      {
        in: 'language',
        id: 'walloon-region',
        comes: 'undetermined',
        says: /French/,
        cites: /Art\. 3/,
        status: 'confirmed',
      },
    ],
  },
  {
    id: 'R40',
    says: '30 days from the complete file; a request for information stops the clock',
    outcome: 'required',
    shown: [
      {
        in: 'stage',
        id: 'phase-1',
        says: /30 days, the clock stops.*declared complete, not from filing/,
        cites: /Loyens/,
        status: 'confirmed',
      },
    ],
  },
  {
    id: 'R41',
    says: 'phase 2 of 28 days where one competent member sees a possible effect',
    outcome: 'required',
    shown: [
      {
        in: 'decision',
        id: 'second-phase-opens',
        comes: 'holds',
        says: /one competent member/,
        cites: /Flanders/,
        status: 'confirmed',
      },
      { in: 'stage', id: 'phase-2', says: /28 days.*extended/, cites: /Delsol/, status: 'confirmed' },
    ],
  },
  {
    id: 'R50',
    says: 'of its own motion; the articles are proven and the windows are not',
    outcome: 'required',
    shown: [
      {
        in: 'lookBack',
        id: 'ex-officio',
        comes: 'holds',
        says: /own motion/,
        cites: /Art\. 24 to 27/,
        status: 'confirmed',
      },
      {
        in: 'lookBack',
        id: 'five-years',
        comes: 'holds',
        says: /at most 5 years/,
        cites: /Federation of Belgian/,
        status: 'reported',
      },
      {
        in: 'lookBack',
        id: 'ordinary-window',
        comes: 'holds',
        says: /2 years.*bad faith/,
        cites: 'nothing',
        status: 'unverified',
      },
    ],
  },
  ...(
    [
      ['R60', 'up-to-10', /Up to 10 percent/],
      ['R61', 'up-to-30', /up to 30 percent/],
    ] as const
  ).map(
    ([id, tier, says]): NotesRow => ({
      id,
      says: 'a fine whose cap is proven and whose trigger is not',
      outcome: 'required',
      shown: [
        { in: 'fine', id: tier, says, cites: /Revue de droit commercial/, status: 'confirmed' },
        { in: 'fineTrigger', id: tier, says: /no source read shows it/, cites: 'nothing', status: 'unverified' },
      ],
    }),
  ),
  {
    id: 'R70',
    says: 'appeal to the Market Court; the term is not proven',
    outcome: 'required',
    shown: [
      { in: 'appeal', id: 'market-court', comes: 'holds', says: /Market Court/, cites: /BDO/, status: 'confirmed' },
      { in: 'appeal', id: 'appeal-term', comes: 'holds', says: /30 days/, cites: 'nothing', status: 'unverified' },
    ],
  },
];
