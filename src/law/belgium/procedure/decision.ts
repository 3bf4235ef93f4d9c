import type { FactId } from '../../../facts/facts.js';
import type { Fines, Provision } from '../../../rules/procedure.js';
import { agreement, bdo, flandersInvest, fpsEconomy, kpmg, lexMundi, vanBael, vbo } from '../sources.js';
import {
  allenOvery,
  cleary,
  covington,
  delsol,
  fieldfisher,
  germanSpeakingCommunity,
  languageLaw,
  regulation2019,
  revueBanque,
  tbh,
} from './sources.js';

/** How a decision comes about. What silence means is not known, and is never taken for a yes. */
export const decision: readonly Provision<FactId>[] = [
  {
    id: 'second-phase-opens',
    text: 'Phase 2 opens where one competent member sees a possible effect; otherwise phase 1 ends with a clearance.',
    citations: [flandersInvest('If one of the members considers so, proceedings will be initiated.')],
    status: 'confirmed',
  },
  {
    id: 'provisional-then-final',
    text: 'Each competent minister or college decides provisionally; one final decision follows.',
    citations: [germanSpeakingCommunity(), agreement('Art. 23 §1, first paragraph'), languageLaw('Art. 5')],
    status: 'confirmed',
  },
  {
    id: 'outcomes',
    detail: true,
    text: 'It is positive, positive with corrective measures, or negative.',
    citations: [flandersInvest('A negative decision is exceptional.'), fpsEconomy()],
    status: 'confirmed',
  },
  {
    id: 'binding-agreement',
    text: 'Corrective measures stand in a binding agreement with the investor.',
    citations: [germanSpeakingCommunity()],
    status: 'confirmed',
  },
  {
    id: 'what-is-judged',
    detail: true,
    text: 'What is judged is public order, national security and strategic interests: the continuity of vital processes, keeping strategic or sensitive knowledge out of foreign hands, and strategic independence.',
    citations: [agreement('Art. 1 §2'), lexMundi('The three strategic interests.')],
    status: 'reported',
  },
  {
    id: 'no-discrimination',
    detail: true,
    text: 'Third countries may not be treated differently from one another.',
    citations: [regulation2019('Art. 3'), revueBanque()],
    status: 'reported',
  },
  {
    id: 'last-resort',
    text: 'A refusal is possible only where no corrective measure works.',
    citations: [covington(), kpmg()],
    status: 'reported',
  },
  {
    id: 'extensions',
    detail: true,
    text: 'Several extensions and suspensions are possible.',
    citations: [covington(), allenOvery(), delsol()],
    status: 'reported',
  },
  {
    id: 'union-cooperation',
    detail: true,
    text: 'The cooperation with other states and the Commission affects how long it takes.',
    citations: [vanBael()],
    status: 'reported',
  },
  {
    id: 'not-published',
    detail: true,
    text: 'Decisions are not published.',
    citations: [fieldfisher],
    status: 'reported',
  },
  {
    id: 'tacit-approval',
    text: 'Whether silence counts as approval is not known. Nothing here takes it for one.',
    citations: [],
    status: 'unverified',
  },
  {
    id: 'split-decision',
    text: 'Who prevails where the authorities disagree is not known.',
    citations: [],
    status: 'unverified',
  },
  {
    id: 'second-phase-steps',
    detail: true,
    text: 'Of the 28 days about 20 are said to go to a draft opinion, 6 to the ministers and 2 to the final decision; no source read shows it.',
    citations: [],
    status: 'unverified',
  },
  {
    id: 'hearing',
    detail: true,
    text: 'Before a negative or conditional opinion the investor is said to be heard, with 10 days for comments and access to the file; no source read shows it.',
    citations: [],
    status: 'unverified',
  },
  {
    id: 'negotiation',
    detail: true,
    text: 'Negotiating corrective measures is said to suspend the term by about a month, up to about three; no source read shows it.',
    citations: [],
    status: 'unverified',
  },
  {
    id: 'security-opinion',
    detail: true,
    text: 'The Coordination Committee for Intelligence and Security is said to give an opinion; no source read shows it.',
    citations: [],
    status: 'unverified',
  },
  {
    id: 'federal-members',
    detail: true,
    text: 'Which federal ministers are members is not known exactly.',
    citations: [],
    status: 'unverified',
  },
  {
    id: 'measures-list',
    detail: true,
    text: 'Which measures the law lists in full is not known.',
    citations: [],
    status: 'unverified',
  },
  {
    id: 'data-retention',
    detail: true,
    text: 'How long the data of a file are kept is not known.',
    citations: [],
    status: 'unverified',
  },
];

const trigger = { citations: [], status: 'unverified' } as const;

/** The caps are seen in several sources; which breach takes which is not. */
export const fines: Fines<FactId> = {
  of: 'transaction.value',
  tiers: [
    {
      id: 'up-to-10',
      text: 'Up to 10 percent of the value of the investment; 10 percent is no minimum.',
      upTo: '10',
      trigger: {
        text: 'Said to be for late answers and for a late filing of the own accord; no source read shows it.',
        ...trigger,
      },
      citations: [tbh(), cleary(), delsol()],
      status: 'confirmed',
    },
    {
      id: 'up-to-30',
      text: 'In certain circumstances up to 30 percent.',
      upTo: '30',
      trigger: {
        text: 'Said to be for no filing, closing before clearance, misleading information and a breach of measures; no source read shows it.',
        ...trigger,
      },
      citations: [tbh(), cleary(), delsol()],
      status: 'confirmed',
    },
  ],
};

/** Cases that are opened of the authority's own motion. */
export const lookBack: readonly Provision<FactId>[] = [
  {
    id: 'ex-officio',
    text: 'A case may be opened of the own motion of the authority where nothing was notified.',
    citations: [agreement('Art. 24 to 27'), languageLaw('Art. 4', 'The rules on language apply by analogy.')],
    status: 'confirmed',
  },
  {
    id: 'five-years',
    text: 'Under conditions, and at most 5 years after the investment; also for one from before 1 July 2023.',
    citations: [vbo('As reported from the guidelines of May 2023.')],
    status: 'reported',
  },
  {
    id: 'ordinary-window',
    detail: true,
    text: 'An ordinary term of 2 years, and 5 only for bad faith, is said to apply; no source read shows it.',
    citations: [],
    status: 'unverified',
  },
  {
    id: 'ex-officio-outcome',
    detail: true,
    text: 'Such a case is said to be able to end in conditions or a reversal; no source read shows it.',
    citations: [],
    status: 'unverified',
  },
];

export const appeal: readonly Provision<FactId>[] = [
  {
    id: 'market-court',
    text: 'Appeal lies to the Market Court, a section of the Brussels Court of Appeal.',
    citations: [bdo(), tbh()],
    status: 'confirmed',
  },
  {
    id: 'who-appeals',
    text: 'The investor and the Belgian target may appeal.',
    citations: [fieldfisher],
    status: 'reported',
  },
  {
    id: 'appeal-term',
    detail: true,
    text: 'A term of 30 days from notification, an annulment without substitution, and an appeal against fines are said to apply; no source read shows it.',
    citations: [],
    status: 'unverified',
  },
];
