/** Section 12 of the notes, line by line: what is better supported of the procedure. */
import { american, stakeIn } from '../deals.js';
import type { NotesRow, Shown } from './row.js';

const required = (id: string, says: string, ...shown: readonly Shown[]): NotesRow => ({
  id,
  says,
  outcome: 'required',
  shown,
});
const bank = /Federation of Belgian/;

export const secondReadingOfProcedure: readonly NotesRow[] = [
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
