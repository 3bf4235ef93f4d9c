import type { Citation } from '../../values/citation.js';
import type { LegalAnswersTable } from '../legal-answers.js';
import { inferred, lastVerified, redressByAdequacy } from './sources.js';

const accessStudy: Citation = {
  instrument: 'Study for the European Data Protection Board on government access in third countries (2021)',
  url: 'https://www.dataguidance.com/news/eu-edpb-publishes-legal-study-government-access-data',
  says: 'There is no rule of law in the sense of the Union.',
};

const intelligenceLaw: Citation = {
  instrument: 'National Intelligence Law (2017)',
  article: 'Art. 7 and 14',
  url: 'https://stop.zona-m.net/2020/05/some-articles-of-some-chinese-laws-that-interest-everybody/',
  says: 'Organisations and citizens support state intelligence work and keep it secret; organs may require it.',
};

/** China, Hong Kong, Japan and South Korea. */
export const eastAsia: LegalAnswersTable = {
  // Whether the law reaches group companies abroad is contested: a legal opinion of 2019 says that it reaches all
  // subsidiaries of a Chinese group, others read less into it. The question is left open.
  CN: {
    reach: inferred(
      'general-cooperation',
      [intelligenceLaw],
      'The articles are read by some as a general principle without a power to compel of its own.',
    ),
    authorisation: inferred(
      'executive',
      [
        {
          instrument: 'Data Security Law (2021)',
          article: 'Art. 35',
          url: 'https://chinadataregulation.com/laws/dsl/articles/article-35/',
          says: 'Security organs obtain data under strict approval procedures, not said to be judicial; organisations cooperate.',
        },
      ],
      'The law speaks of strict approval, and of procedures that state rules lay down.',
    ),
    remedy: inferred(false, [accessStudy], 'The study says that it is not a finding on adequacy.'),
    secrecyOrPenalty: inferred(true, [intelligenceLaw]),
    lastVerified,
  },
  // Two regimes stand side by side: matters of national security, and ordinary crime with its warrants. Whom the first
  // binds was seen for platforms, hosts and networks only, so the reach is left open and the level spans both regimes.
  HK: {
    authorisation: inferred(
      'executive',
      [
        {
          instrument: 'Implementation Rules for Article 43 of the National Security Law (2020)',
          article: 'Schedules 4 and 6',
          url: 'https://en.wikisource.org/wiki/Implementation_Rules_for_Article_43_of_the_Law_of_the_People%E2%80%99s_Republic_of_China_on_Safeguarding_National_Security_in_the_Hong_Kong_Special_Administrative_Region',
          says: 'Duties of platforms, hosts and networks to assist; interception.',
        },
        {
          instrument: 'Doublethink Lab, assessment of the Implementation Rules',
          url: 'https://doublethinklab.medium.com/brief-assessment-on-the-implementation-rules-for-article-43-of-the-hk-national-security-law-83613f27d97e',
          says: 'Interception for national security needs no court warrant.',
        },
      ],
      'Some steps of Schedule 4 need a warrant, and for ordinary crime warrants of the common law apply.',
    ),
    lastVerified,
  },
  JP: {
    authorisation: inferred(
      'independent',
      [
        {
          instrument: 'Adequacy decision on Japan',
          article: 'recital 121',
          url: 'https://proteuscyber.com/privacy-database/tag/japan-adequacy/offences',
          says: 'Compulsory measures need a court warrant.',
        },
      ],
      'Security services rely on voluntary cooperation, for which no warrant is needed.',
    ),
    remedy: redressByAdequacy,
    lastVerified,
  },
  // The sources do not show for which powers leave is needed beforehand: interception is targeted, and subscriber data
  // without notice does not conform to the constitution (Constitutional Court, 21 July 2022).
  KR: { remedy: redressByAdequacy, lastVerified },
};
