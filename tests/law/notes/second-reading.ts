/** Section 12 of the notes: what is better supported since, line by line. */
import { american, stakeIn } from '../deals.js';
import { type NotesRow, plain, type Shown } from './row.js';

const required = (id: string, says: string, ...shown: readonly Shown[]): NotesRow => ({
  id,
  says,
  outcome: 'required',
  shown,
});
const stake = (...stakes: (typeof plain)['stakes']) => ({ ...plain, stakes });
const bank = /Federation of Belgian/;
const listed = { in: 'limb', says: /percent of the votes/, status: 'confirmed' } as const;
/** By the reading on which the turnover of the entity counts, which is reported. */
const byTurnover = { in: 'limb', id: 'list-10-votes', says: /percent of the votes/, status: 'reported' } as const;

const scopeLines: readonly NotesRow[] = [
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

const procedureLines: readonly NotesRow[] = [
  required(
    'fines',
    'up to 10, in certain circumstances up to 30 percent; 10 is no minimum; who has which is not known',
    { in: 'fine', id: 'up-to-10', says: /10 percent is no minimum/, cites: /Cleary/, status: 'confirmed' },
    { in: 'fine', id: 'up-to-30', says: /In certain circumstances/, cites: /Revue de droit/, status: 'confirmed' },
    { in: 'fineTrigger', id: 'up-to-10', says: /no source read/, cites: 'nothing', status: 'unverified' },
  ),
  required(
    'ex-officio',
    'at most 5 years, also for deals from before July 2023',
    {
      in: 'lookBack',
      id: 'five-years',
      comes: 'holds',
      says: /at most 5 years.*before 1 July 2023/,
      cites: bank,
      status: 'reported',
    },
    { in: 'lookBack', id: 'ordinary-window', comes: 'holds', says: /2 years/, cites: 'nothing', status: 'unverified' },
  ),
  required(
    'filing',
    'the duty arises on signing; a representative may file; one filing for several targets',
    { in: 'filing', id: 'when-to-file', comes: 'holds', says: /arises on signing/, cites: bank, status: 'reported' },
    { in: 'filing', id: 'who-files', comes: 'holds', says: /or a representative/, cites: bank, status: 'confirmed' },
    {
      in: 'filing',
      id: 'joint-filing',
      comes: 'holds',
      says: /several Belgian targets/,
      cites: bank,
      status: 'reported',
    },
  ),
  required(
    'decision',
    'provisional decisions, one final one, and an agreement on remedies',
    {
      in: 'decision',
      id: 'provisional-then-final',
      comes: 'holds',
      says: /one final decision/,
      cites: /German-speaking Community/,
      status: 'confirmed',
    },
    {
      in: 'decision',
      id: 'binding-agreement',
      comes: 'holds',
      says: /binding agreement/,
      cites: /German-speaking Community/,
      status: 'confirmed',
    },
  ),
  required(
    'clock',
    'calendar days, with extensions and suspensions',
    { in: 'stage', id: 'phase-1', says: /30 days/, cites: /Covington.*calendar days/, status: 'confirmed' },
    {
      in: 'decision',
      id: 'extensions',
      comes: 'holds',
      says: /Several extensions and suspensions/,
      cites: /Allen & Overy/,
      status: 'reported',
    },
  ),
  required('strategic-interests', 'three strategic interests', {
    in: 'decision',
    id: 'what-is-judged',
    comes: 'holds',
    says: /continuity of vital processes, .*foreign hands, and strategic independence/,
    cites: /Lex Mundi/,
    status: 'reported',
  }),
  required('prohibition', 'only where no remedy works', {
    in: 'decision',
    id: 'last-resort',
    comes: 'holds',
    says: /only where no corrective measure works/,
    cites: /Covington/,
    status: 'reported',
  }),
  {
    id: 'authorities',
    says: 'who takes part depends on sector and place',
    deal: { investor: american, stakes: [{ ...stakeIn('private-security', { votes: [0, 30] }), region: 'flemish' }] },
    outcome: 'required',
    shown: [
      {
        in: 'authority',
        id: 'flemish-region',
        comes: 'holds',
        says: /Flemish Region/,
        cites: /CMS.*sector and location/,
        status: 'reported',
      },
      {
        in: 'authority',
        id: 'walloon-region',
        comes: 'fails',
        says: /Walloon Region/,
        cites: /CMS/,
        status: 'reported',
      },
    ],
  },
];

export const secondReadingRows: readonly NotesRow[] = [...scopeLines, ...procedureLines];
