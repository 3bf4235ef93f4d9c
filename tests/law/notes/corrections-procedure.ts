/** Section 11 of the notes, line by line: filing, terms, who decides, and what stands beside. */
import { stakeIn } from '../deals.js';
import { type NotesRow, plain, type Shown } from './row.js';

const required = (id: string, says: string, ...shown: readonly Shown[]): NotesRow => ({
  id,
  says,
  outcome: 'required',
  shown,
});

const bought = { votes: [0, 100], control: ['none', 'sole'] } as const;
const people = { id: 'people', category: 'special-category' } as const;
const withData = (...stakes: (typeof plain)['stakes']) => ({ ...plain, stakes, data: [people] });

export const procedureCorrections: readonly NotesRow[] = [
  required(
    'languages',
    'Dutch and French are the only languages of filing',
    {
      in: 'language',
      id: 'walloon-region',
      comes: 'holds',
      says: /French, also in the German-speaking/,
      cites: /Art\. 3/,
      status: 'confirmed',
    },
    {
      in: 'filing',
      id: 'not-german-nor-english',
      comes: 'holds',
      says: /German is an authentic language.*English an unofficial/,
      cites: /UNCTAD/,
      status: 'confirmed',
    },
  ),
  required(
    'clock',
    'the 30 days run from the complete file; filing and start are days apart',
    { in: 'stage', id: 'phase-1', says: /not from filing/, cites: /Loyens/, status: 'confirmed' },
    {
      in: 'observed',
      id: 'completeness-year-1',
      says: /6 days on average; 19 percent/,
      cites: /p=24360/,
      status: 'reported',
    },
    {
      in: 'observed',
      id: 'completeness-year-2',
      says: /2 days on average; 15 percent/,
      cites: /p=25788/,
      status: 'reported',
    },
  ),
  {
    id: 'competence',
    says: 'Wallonia for its airport; security, customs and aviation security federal; Communities for media and health',
    deal: {
      ...withData(stakeIn('airport-operation', bought), { ...stakeIn('media', bought), id: 'paper' }),
      data: [people, { id: 'declarations', category: 'customs' }],
    },
    outcome: 'required',
    shown: [
      {
        in: 'authority',
        id: 'walloon-airport',
        comes: 'holds',
        says: /Walloon Region: an airport in Wallonia/,
        cites: /8 August 1980, Art\. 6 §1 X 7°/,
        status: 'inferred',
      },
      {
        in: 'authority',
        id: 'federal-security',
        comes: 'holds',
        says: /Federal State: security, public order and intelligence/,
        cites: /Flanders/,
        status: 'inferred',
      },
      {
        in: 'authority',
        id: 'federal-customs',
        comes: 'holds',
        says: /Federal State: customs/,
        cites: /Flanders/,
        status: 'inferred',
      },
      {
        in: 'authority',
        id: 'federal-aviation-security',
        comes: 'holds',
        says: /Federal State: aviation security/,
        cites: /Flanders/,
        status: 'inferred',
      },
      {
        in: 'authority',
        id: 'community-media',
        comes: 'holds',
        says: /a Community: media/,
        cites: /Flanders/,
        status: 'inferred',
      },
      {
        in: 'authority',
        id: 'community-health',
        comes: 'fails',
        says: /a Community: health/,
        cites: /Flanders/,
        status: 'inferred',
      },
    ],
  },
  required(
    'two-forms',
    'a Belgian and a European form; the seller holds part of the data',
    {
      in: 'filing',
      id: 'two-forms',
      comes: 'holds',
      says: /a Belgian and a European one; the seller/,
      cites: /Loyens/,
      status: 'reported',
    },
    { in: 'filing', id: 'consortium', comes: 'holds', says: /not known/, cites: 'nothing', status: 'unverified' },
  ),
  required(
    'measures',
    'measures that the law allows and that are not known to have been imposed',
    ...(['reduced-governance-rights', 'forced-licence', 'business-restrictions'] as const).map(
      (id): Shown => ({
        in: 'measure',
        id,
        comes: 'statute',
        says: /statute/,
        cites: /Clifford Chance/,
        status: 'reported',
      }),
    ),
  ),
  required(
    'three-situations',
    'of the three situations of Article 5 two were not read',
    {
      in: 'situation',
      id: 'article-5-2',
      comes: 'undetermined',
      says: /was not read/,
      cites: /Art\. 5 §2/,
      status: 'unverified',
    },
    {
      in: 'situation',
      id: 'article-5-3',
      comes: 'undetermined',
      says: /was not read/,
      cites: /Art\. 5 §3/,
      status: 'unverified',
    },
  ),
  ...(['option', 'conversion', 'pledge-enforcement'] as const).map(
    (kind): NotesRow => ({
      id: 'three-situations',
      says: `nor what is said of such a right: ${kind}`,
      deal: { ...plain, transaction: { kind, stage: 'signed', signedOn: '2024-03-01' } },
      outcome: 'undetermined',
      shown: [
        {
          in: 'limb',
          id: 'votes-to-come',
          comes: 'undetermined',
          says: /have not passed/,
          cites: /Art\. 5/,
          status: 'unverified',
        },
      ],
    }),
  ),
  required(
    'parallel-regimes',
    'other regimes are facts of their own',
    {
      in: 'parallel',
      id: 'flemish-decree',
      comes: 'does-not-apply',
      says: /Flemish decree/,
      cites: /III\.59/,
      status: 'inferred',
    },
    {
      in: 'parallel',
      id: 'merger-control',
      comes: 'may-apply',
      says: /Merger control/,
      cites: /Linklaters/,
      status: 'inferred',
    },
    {
      in: 'parallel',
      id: 'foreign-subsidies',
      comes: 'not-assessed',
      says: /Foreign Subsidies/,
      cites: /2022\/2560/,
      status: 'unverified',
    },
    {
      in: 'parallel',
      id: 'sector-licences',
      comes: 'undetermined',
      says: /Licences/,
      cites: /regulated agents/i,
      status: 'inferred',
    },
    {
      in: 'gate',
      id: 'restrictive-measures',
      comes: 'not-assessed',
      says: /Restrictive measures/,
      cites: /own regulations/,
      status: 'unverified',
    },
  ),
  {
    id: 'airside',
    says: 'a badge and an approval are controls as well as access',
    outcome: 'required',
    shown: [
      {
        in: 'control',
        id: 'badge-check',
        comes: 'undetermined',
        says: /checked by a federal commission/,
        cites: /parlement-wallonie/,
        status: 'inferred',
      },
      {
        in: 'control',
        id: 'supply-chain-approval',
        comes: 'undetermined',
        says: /./,
        cites: /FPS Mobility/,
        status: 'inferred',
      },
    ],
  },
];
