/** Section 12 of the notes: line by line: what is better supported of the scope. */
import { stakeIn } from '../deals.js';
import { type NotesRow, plain } from './row.js';

const stake = (...stakes: (typeof plain)['stakes']) => ({ ...plain, stakes });
const bank = /Federation of Belgian/;
const listed = { in: 'limb', says: /percent of the votes/, status: 'confirmed' } as const;
/** By the reading on which the turnover of the entity counts, which is reported. */
const byTurnover = { in: 'limb', id: 'list-10-votes', says: /percent of the votes/, status: 'reported' } as const;

export const secondReadingOfScope: readonly NotesRow[] = [
  {
    id: 'signed-before',
    says: 'signed before 1 July 2023, closed later: no duty, with one dissent',
    deal: { ...plain, transaction: { kind: 'share-purchase', signedOn: '2023-06-30', closedOn: '2023-09-01' } },
    outcome: 'not-required',
    shown: [
      {
        in: 'limb',
        id: 'signed-before-july-2023',
        comes: 'holds',
        says: /before 1 July 2023/,
        cites: bank,
        status: 'reported',
      },
      {
        in: 'limb',
        id: 'signed-before-july-2023',
        comes: 'holds',
        says: /before 1 July 2023/,
        cites: /Osborne Clarke.*Differs/,
        status: 'reported',
      },
    ],
  },
  {
    id: 'votes-cumulated',
    says: '20 percent held and 5 bought are 25',
    deal: stake(stakeIn('private-security', { votes: [20, 25] })),
    outcome: 'required',
    shown: [{ ...listed, id: 'list-25-private-security', comes: 'holds', cites: /Federation.*already held count/ }],
  },
  {
    id: 'both-lists',
    says: 'activities of both lists: the ten percent apply',
    deal: stake(stakeIn('cybersecurity', { votes: [0, 10], turnover: '200000000' })),
    outcome: 'required',
    shown: [
      { ...byTurnover, comes: 'holds', cites: /ten percent list/ },
      { ...listed, id: 'list-25-technology', comes: 'fails', cites: /Art\. 4/ },
    ],
  },
  {
    id: 'activities',
    says: 'only the activities of the Belgian entity count',
    deal: stake(stakeIn('other', { votes: [0, 100], control: ['none', 'sole'] })),
    outcome: 'not-required',
    shown: [{ in: 'reason', id: 'listed-influence', says: /not met.*listed sector/, cites: bank, status: 'inferred' }],
  },
  {
    id: 'biotechnology',
    says: 'a threshold of turnover exists; its figure comes from a text on the draft',
    deal: stake(stakeIn('biotechnology', { votes: [0, 30], turnover: '25000000' })),
    outcome: 'not-required',
    shown: [
      {
        in: 'reading',
        id: 'biotechnology-threshold/above-25-million',
        comes: 'not-required',
        says: /exceed EUR 25 million/,
        cites: /Ascheri.*draft/,
        status: 'unverified',
      },
      {
        in: 'reading',
        id: 'biotechnology-threshold/lower',
        comes: 'required',
        says: /lower threshold/,
        cites: /was not read/,
        status: 'unverified',
      },
    ],
  },
  {
    id: 'turnover',
    says: 'of the entity in Belgium, of the year before the investment',
    deal: stake(stakeIn('energy', { votes: [0, 10], turnover: '100000000.01' })),
    outcome: 'required',
    shown: [
      { ...byTurnover, comes: 'holds', cites: /Lexgo, screening/ },
      {
        in: 'reading',
        id: 'turnover/of-the-entity',
        comes: 'required',
        says: /entity established in Belgium/,
        cites: /Lexgo.*year before the votes pass/,
        status: 'reported',
      },
    ],
  },
  {
    id: 'turnover',
    says: 'of another year it is open',
    deal: stake(
      stakeIn('energy', {
        votes: [0, 10],
        more: { turnover: { amount: '200000000', currency: 'EUR', financialYear: 2021 } },
      }),
    ),
    outcome: 'undetermined',
    shown: [{ ...byTurnover, status: 'confirmed', comes: 'undetermined', cites: /Lexgo, screening/ }],
  },
];
