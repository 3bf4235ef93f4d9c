import type { OpenQuestion } from '../../rules/rule-set.js';
import { reading } from '../../rules/rules.js';
import { investorQuestions } from './questions-investor.js';
import {
  agreement,
  ascheriNelson,
  guidelineBySimontBraun,
  lexgoFirstYear,
  lexgoScreening,
  lexMundi,
  seedsLaw,
} from './sources.js';

/** What the agreement leaves open, as far as its text and the guidelines could be read. */
export const belgianQuestions: readonly OpenQuestion[] = [
  ...investorQuestions,
  {
    id: 'branch',
    question: 'Is the Belgian branch an entity in the sense of the agreement?',
    readings: [
      reading('entity', {
        title: 'the reading on which this branch is an entity',
        status: 'reported',
        citation: guidelineBySimontBraun('Question 9', 'Branch offices can be entities, case by case.'),
      }),
      reading('not-an-entity', {
        title: 'the reading on which this branch is not an entity',
        status: 'reported',
        citation: guidelineBySimontBraun('Question 9', 'Branch offices can be entities, case by case.'),
      }),
    ],
  },
  {
    id: 'designation',
    question: 'Must infrastructure have been designated under another law to be critical?',
    prevailing: 'self-standing',
    readings: [
      reading('self-standing', {
        title: 'the reading on which the list of the agreement stands by itself',
        status: 'inferred',
        citation: agreement(
          'Art. 4 (reported)',
          'The list names media, electoral, aerospace, defence and virtual infrastructure, which the law of 2011 on designation never covered.',
        ),
      }),
      reading('designated', {
        title: 'the reading on which infrastructure must have been designated',
        status: 'unverified',
        citations: [
          {
            instrument: 'Law of 1 July 2011 on critical infrastructure, until 18 January 2026',
            article: 'Art. 5 to 7',
            says: 'Infrastructure is designated by the sectoral authority; a royal decree of 2 December 2011 covered air transport.',
          },
          {
            instrument: 'Law of 19 December 2025 on the resilience of critical entities, from 19 January 2026',
            article: 'Art. 11 and 12',
            url: 'https://refli.be/fr/lex/2026000133',
            says: 'Critical entities are designated individually.',
          },
        ],
      }),
    ],
  },
  {
    id: 'bare-land',
    question:
      'Is a right to land that is crucial for critical infrastructure enough, without an undertaking or entity?',
    readings: [
      reading('entity-needed', {
        title: 'the reading on which an undertaking, an entity or control of assets must be acquired',
        status: 'inferred',
        citation: agreement('Art. 4 (reported)', 'The trigger is influence over an undertaking or entity.'),
      }),
      reading('land-is-enough', {
        title: 'the reading on which crucial land is enough',
        status: 'inferred',
        citation: agreement('Art. 4 (reported)', 'The list names land and real estate beside infrastructure.'),
      }),
    ],
  },
  {
    id: 'data-limb',
    question: 'Is access to any personal data enough, or is sensitive information in the narrow sense meant?',
    // Practice notes take the limb as it stands; what a narrower reading would give is shown beside it.
    prevailing: 'literal',
    readings: [
      reading('literal', {
        title: 'the literal reading of the data limb (any personal data count)',
        status: 'reported',
        citation: lexgoFirstYear('Read literally the limb covers the personal data of ordinary businesses.'),
      }),
      reading('narrow', {
        title: 'a narrow reading of the data limb (only data of a sensitive kind count)',
        status: 'inferred',
        citation: lexgoFirstYear('The limb is criticised as leading to notifications of doubtful value.'),
      }),
    ],
  },
  {
    id: 'turnover',
    question: 'Which turnover must exceed the threshold?',
    prevailing: 'of-the-entity',
    readings: [
      reading('of-the-entity', {
        title: 'the reading on which the turnover of the entity established in Belgium counts',
        status: 'reported',
        citations: [
          seedsLaw('Turnover of the undertaking or entity established in Belgium.'),
          lexgoScreening('Turnover of the financial year before; one source says the year before the votes pass.'),
        ],
      }),
      reading('consolidated', {
        title: 'the reading on which consolidated turnover counts',
        status: 'unverified',
        citation: agreement('Art. 4 (reported)', 'Whether turnover is statutory or consolidated was not read.'),
      }),
    ],
  },
  {
    id: 'biotechnology-threshold',
    question: 'Above which turnover is strategic biotechnology on the list?',
    prevailing: 'above-25-million',
    readings: [
      reading('above-25-million', {
        title: 'the reading on which turnover must exceed EUR 25 million',
        status: 'unverified',
        citations: [
          lexMundi('A threshold of turnover exists.'),
          ascheriNelson('More than EUR 25 million, in a text on the draft.'),
        ],
      }),
      reading('lower', {
        title: 'the reading on which a lower threshold applies, or none',
        status: 'unverified',
        citation: agreement('Art. 4 (reported)', 'The figure of the final text was not read.'),
      }),
    ],
  },
  {
    id: 'votes-to-come',
    question: 'Does a right to votes, such as an option, count when it is agreed, or only once votes or control pass?',
    readings: [
      reading('when-agreed', {
        title: 'the reading on which the agreement on such a right counts',
        status: 'unverified',
        citation: agreement('Art. 5', 'Situations of notification beside a signed agreement; not read.'),
      }),
      reading('when-they-pass', {
        title: 'the reading on which nothing counts until votes or control pass',
        status: 'unverified',
        citation: agreement('Art. 4 (reported)', 'The trigger is votes or control that are acquired.'),
      }),
    ],
  },
  {
    id: 'consortium',
    question: 'Do the votes and the control of investors that acquire together count together for each of them?',
    readings: [
      reading('together', {
        title: 'the reading on which those who acquire together count together',
        status: 'unverified',
        citation: agreement('Art. 4 (reported)', 'Nothing on several investors was read.'),
      }),
      reading('each-for-itself', {
        title: 'the reading on which each counts for itself',
        status: 'unverified',
        citation: agreement('Art. 2, 4°', 'Speaks of a foreign investor; nothing on several was read.'),
      }),
    ],
  },
];
