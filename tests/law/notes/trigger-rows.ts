/** Section 8 of the notes: what triggers the duty. */
import { stakeIn } from '../deals.js';
import { type NotesRow, plain } from './row.js';

const stake = (...stakes: (typeof plain)['stakes']) => ({ ...plain, stakes });
const list = /Cooperation Agreement.*Art\. 4 \(reported\)/;

const controlRow = (
  what: string,
  one: Parameters<typeof stakeIn>,
  limb: string,
  status: 'reported' | 'inferred',
): NotesRow => ({
  id: 'R20',
  says: `control, ${what}`,
  deal: stake(stakeIn(...one)),
  outcome: 'required',
  shown: [{ in: 'limb', id: limb, comes: 'holds', says: /Control gained: yes/i, cites: /Flanders.*Control/, status }],
});

/** Votes and control over an entity in a listed sector: rows R20 to R26. */
export const triggerRows: readonly NotesRow[] = [
  controlRow(
    'sole, of the ten percent list',
    ['energy', { votes: [0, 5], control: ['none', 'sole'] }],
    'list-10-control',
    'reported',
  ),
  controlRow(
    'joint, of the ten percent list',
    ['energy', { votes: [0, 5], control: ['none', 'joint'] }],
    'list-10-control',
    'reported',
  ),
  controlRow(
    'from joint to sole',
    ['airport-operation', { votes: [50, 50], control: ['joint', 'sole'] }],
    'list-25-infrastructure',
    'inferred',
  ),
  controlRow(
    'below 25 percent',
    ['airport-operation', { votes: [0, 15], control: ['none', 'joint'] }],
    'list-25-infrastructure',
    'inferred',
  ),
  {
    id: 'R21',
    says: 'ten percent of a large entity of the ten percent list',
    deal: stake(stakeIn('energy', { votes: [0, 10], turnover: '100000000.01' }, { criticalInfrastructure: false })),
    outcome: 'required',
    shown: [
      {
        in: 'limb',
        id: 'list-10-votes',
        comes: 'holds',
        says: /10 percent of the votes/,
        cites: /ten percent list/,
        status: 'reported',
      },
      {
        in: 'reading',
        id: 'turnover/consolidated',
        comes: 'undetermined',
        says: /consolidated/,
        cites: list,
        status: 'unverified',
      },
    ],
  },
  {
    id: 'R21',
    says: 'votes held before at the threshold cross nothing',
    deal: stake(stakeIn('energy', { votes: [10, 20], turnover: '200000000' })),
    outcome: 'not-required',
    shown: [
      { in: 'limb', id: 'list-10-votes', comes: 'fails', says: /Votes before/, cites: list, status: 'confirmed' },
    ],
  },
  {
    id: 'R22',
    says: 'a quarter of the votes of the other list, whatever the turnover',
    deal: stake(stakeIn('private-security', { votes: [0, 25], turnover: '1' })),
    outcome: 'required',
    shown: [
      {
        in: 'limb',
        id: 'list-25-private-security',
        comes: 'holds',
        says: /At least 25 percent of the votes/,
        cites: list,
        status: 'confirmed',
      },
    ],
  },
  {
    id: 'R23',
    says: 'biotechnology above a turnover, whose figure is not proven',
    deal: stake(stakeIn('biotechnology', { votes: [0, 25], turnover: '25000000.01' })),
    outcome: 'required',
    shown: [
      {
        in: 'limb',
        id: 'list-25-biotechnology',
        comes: 'holds',
        says: /biotechnology/,
        cites: /Lex Mundi.*threshold/,
        status: 'reported',
      },
      {
        in: 'reading',
        id: 'biotechnology-threshold/above-25-million',
        comes: 'required',
        says: /EUR 25 million/,
        cites: /Ascheri/,
        status: 'unverified',
      },
    ],
  },
  {
    id: 'R24',
    says: 'from 10 to 25 percent is a new level, in a sector of both lists',
    deal: stake(stakeIn('energy', { votes: [10, 25], turnover: '200000000' })),
    outcome: 'required',
    shown: [
      { in: 'limb', id: 'list-10-votes', comes: 'fails', says: /Votes before: 10/, cites: list, status: 'confirmed' },
      { in: 'limb', id: 'list-25-inputs', comes: 'holds', says: /25 percent/, cites: list, status: 'inferred' },
    ],
  },
  {
    id: 'R24',
    says: 'from 26 to 40 percent is none',
    deal: stake(stakeIn('private-security', { votes: [26, 40] })),
    outcome: 'not-required',
    shown: [
      {
        in: 'limb',
        id: 'list-25-private-security',
        comes: 'fails',
        says: /Votes before: 26/,
        cites: list,
        status: 'confirmed',
      },
    ],
  },
  {
    id: 'R25',
    says: 'a restructuring within the group is not exempt',
    deal: { ...plain, transaction: { kind: 'restructuring', withinGroup: true, signedOn: '2024-03-01' } },
    outcome: 'required',
    shown: [
      {
        in: 'limb',
        id: 'list-25-infrastructure',
        comes: 'holds',
        says: /critical infrastructure/,
        cites: list,
        status: 'inferred',
      },
    ],
  },
  ...(
    [
      ['the sector', { activities: undefined }, 'list-25-media'],
      ['the votes', { votingRights: undefined, control: undefined }, 'list-25-infrastructure'],
      ['the establishment', { establishment: undefined }, 'belgian-company'],
    ] as const
  ).map(
    ([what, left, limb]): NotesRow => ({
      id: 'R26',
      says: `where ${what} is not known it is open, and the advice is to notify`,
      deal: stake(...plain.stakes.map((one) => without(one, Object.keys(left)))),
      outcome: 'undetermined',
      shown: [
        {
          in: 'limb',
          id: limb,
          comes: 'undetermined',
          says: /not established/,
          cites: /./,
          status: limb === 'list-25-infrastructure' ? 'inferred' : 'confirmed',
        },
        { in: 'advice', says: /When in doubt, notify/, cites: /Guidelines.*Question 50/, status: 'reported' },
      ],
    }),
  ),
  {
    id: 'R26',
    says: 'where who owns the investor is not known it is open too',
    deal: {
      ...plain,
      investor: {
        acquirers: ['buyer'],
        parties: [{ id: 'buyer', name: 'Buyer', kind: 'company', law: 'NL', seat: 'NL', mainActivity: 'NL' }],
      },
    },
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
      { in: 'advice', says: /When in doubt, notify/, cites: /Question 50/, status: 'reported' },
    ],
  },
];

/** An entity of which some things are not said. */
function without<One extends object>(one: One, keys: readonly string[]): One {
  return Object.fromEntries(Object.entries(one).filter(([key]) => !keys.includes(key))) as One;
}
