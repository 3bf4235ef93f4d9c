import type { CalendarRule, ObservedDuration, Stage } from '../../../rules/procedure-stages.js';
import { fpsEconomy } from '../sources.js';
import {
  covington,
  delsol,
  eubelius,
  firstReport,
  loyensSecondYear,
  maltaOffice,
  regulation2019,
  secondReport,
} from './sources.js';

const national = { counting: 'national' } as const;
const union = { counting: 'union', stops: false, extendable: false } as const;

/** The Belgian phases, then the stages of the cooperation between states and the Commission. */
export const stages: readonly Stage[] = [
  {
    id: 'completeness',
    title: 'Check that the file is complete',
    ...national,
    startsOn: 'filedOn',
    endsOn: 'completeOn',
    stops: false,
    extendable: false,
    note: 'No limit is known.',
    citations: [firstReport(), secondReport()],
    status: 'reported',
  },
  {
    id: 'phase-1',
    title: 'Phase 1, assessment',
    ...national,
    startsOn: 'completeOn',
    openedDuring: 'completeness',
    days: 30,
    stops: true,
    extendable: true,
    note: 'From the file declared complete, not from filing; a request for information stops the clock.',
    citations: [loyensSecondYear(), delsol(), covington('Up to 30 calendar days; several extensions and suspensions.')],
    status: 'confirmed',
  },
  {
    id: 'phase-2',
    title: 'Phase 2, screening, where it is opened',
    ...national,
    startsOn: 'secondPhaseOn',
    openedDuring: 'phase-1',
    days: 28,
    stops: true,
    extendable: true,
    note: 'Both phases can be extended; by how much is not known.',
    citations: [delsol()],
    status: 'confirmed',
  },
  {
    id: 'union-intention',
    title: 'European Union: states and Commission say that they intend to comment',
    ...union,
    startsOn: 'unionInformedOn',
    days: 15,
    citations: [regulation2019('Art. 6'), maltaOffice('15 calendar days.')],
    status: 'reported',
  },
  {
    id: 'union-comments',
    title: 'European Union: comments and opinion',
    ...union,
    startsOn: 'unionInformedOn',
    days: 35,
    citations: [regulation2019('Art. 6')],
    status: 'unverified',
  },
  {
    id: 'union-comments-after-answer',
    detail: true,
    title: 'European Union: comments and opinion after more information',
    ...union,
    startsOn: 'unionAnsweredOn',
    days: 20,
    citations: [regulation2019('Art. 6')],
    status: 'unverified',
  },
  {
    id: 'union-late-opinion',
    detail: true,
    title: 'European Union: opinion of the Commission after comments of states',
    ...union,
    startsOn: 'unionCommentedOn',
    days: 5,
    citations: [regulation2019('Art. 6')],
    status: 'unverified',
  },
  {
    id: 'unscreened-comments',
    detail: true,
    title: 'European Union, where nothing is screened: comments and opinion',
    ...union,
    startsOn: 'unscreenedInformedOn',
    days: 35,
    citations: [
      regulation2019('Art. 7(6)'),
      {
        instrument: 'Regulation (EU) 2019/452, Art. 7, in a copy of the text',
        url: 'https://fantasticsearch.net/law/eu/en?article=1&id=1W0lZpsB1anJoctMhSty',
      },
    ],
    status: 'reported',
  },
  {
    id: 'unscreened-late-opinion',
    detail: true,
    title: 'European Union, where nothing is screened: opinion of the Commission after comments',
    ...union,
    startsOn: 'unscreenedCommentedOn',
    days: 15,
    note: 'Comments are said to be possible until 15 months after completion.',
    citations: [regulation2019('Art. 7')],
    status: 'unverified',
  },
];

/** How days are counted and ends are moved. */
export const calendar: CalendarRule = {
  holidays: 'BE',
  rolling: 'next-working-day',
  counting: {
    national: {
      text: 'Calendar days, the day of the event not counted; an end on a weekend or public holiday moves to the next working day.',
      citations: [
        covington('Calendar days.'),
        firstReport('Explains an average of 31 days by weekends and public holidays.'),
      ],
      status: 'inferred',
    },
    union: {
      text: 'Calendar days, the day of the event not counted; an end on a weekend or public holiday moves to the next working day. The holidays are those of Belgium: those of the institutions are not known here.',
      citations: [
        {
          instrument: 'Regulation (EEC, Euratom) No 1182/71 on periods, dates and time limits',
          article: 'Art. 3',
          says: 'Named as the rule for acts of the Union; its text was not read.',
        },
      ],
      status: 'unverified',
    },
  },
};

const [year1, year2] = ['1 July 2023 to 30 June 2024', '1 July 2024 to 30 June 2025'];

/** What the annual reports say of durations. */
export const observed: readonly ObservedDuration[] = [
  {
    id: 'completeness-year-1',
    stage: 'completeness',
    text: '6 days on average; 19 percent of files were incomplete',
    period: year1,
    citations: [firstReport()],
    status: 'reported',
  },
  {
    id: 'completeness-year-2',
    stage: 'completeness',
    text: '2 days on average; 15 percent of files were incomplete',
    period: year2,
    citations: [secondReport()],
    status: 'reported',
  },
  {
    id: 'phase-1-year-1',
    stage: 'phase-1',
    text: '31 days on average',
    period: year1,
    citations: [firstReport()],
    status: 'reported',
  },
  {
    id: 'phase-1-year-2',
    stage: 'phase-1',
    text: '31 days on average',
    period: year2,
    citations: [secondReport()],
    status: 'reported',
  },
  {
    id: 'phase-2-year-1',
    stage: 'phase-2',
    text: 'one case closed, 52 days in all',
    period: year1,
    citations: [firstReport()],
    status: 'reported',
  },
  {
    id: 'phase-2-year-2',
    stage: 'phase-2',
    text: 'two cases closed just under 50 days in all',
    period: year2,
    citations: [secondReport(), eubelius()],
    status: 'reported',
  },
  {
    id: 'whole',
    text: 'two to three months at most is called normal',
    period: 'as the authority announces it',
    citations: [fpsEconomy()],
    status: 'confirmed',
  },
];
