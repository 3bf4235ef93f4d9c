import type { LegalProfiles } from '../legal-profile.js';
import { adequate, lastVerified, notAdequate } from './sources.js';

/** China, Hong Kong, Japan and South Korea. */
export const eastAsia: LegalProfiles = {
  // No remedy is inferred from the study's view of the rule of law.
  // Whether the law reaches group companies abroad is contested: a legal opinion of 2019 says that it reaches all
  // subsidiaries of a Chinese group, others read less into it. The property is left out, so it is open.
  CN: {
    compulsion: 4,
    independentAuthorisation: false,
    remedy: false,
    dataProtection: 'none',
    status: 'inferred',
    citations: [
      {
        instrument: 'National Intelligence Law (2017)',
        article: 'Art. 7 and 14',
        url: 'https://stop.zona-m.net/2020/05/some-articles-of-some-chinese-laws-that-interest-everybody/',
        says: 'Organisations and citizens support state intelligence work and keep it secret; organs may require it.',
      },
      {
        instrument: 'Data Security Law (2021)',
        article: 'Art. 35',
        url: 'https://chinadataregulation.com/laws/dsl/articles/article-35/',
        says: 'Security organs obtain data under strict approval procedures, not said to be judicial; organisations cooperate.',
      },
      {
        instrument: 'Study for the European Data Protection Board on government access in third countries (2021)',
        url: 'https://www.dataguidance.com/news/eu-edpb-publishes-legal-study-government-access-data',
        says: 'There is no rule of law in the sense of the Union.',
      },
      {
        ...notAdequate,
        url: 'https://www.maynardnexsen.com/publication-irish-data-protection-commission-fines-tiktok-over-eea-data-transfers-to-china',
      },
    ],
    lastVerified,
  },
  // Two regimes stand side by side: 4 for matters of national security, about 2 for ordinary crime with its warrants.
  // A profile has one level. The scale asks how far the law can compel, and a screening asks about national security, so
  // the level is 4, and authorisation is that of the national-security rules. Whoever judges otherwise overrides it.
  HK: {
    compulsion: 4,
    independentAuthorisation: false,
    dataProtection: 'none',
    status: 'inferred',
    citations: [
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
      notAdequate,
    ],
    lastVerified,
  },
  JP: {
    compulsion: 1,
    independentAuthorisation: true,
    dataProtection: 'adequate',
    status: 'inferred',
    citations: [
      {
        instrument: 'Adequacy decision on Japan',
        article: 'recital 121',
        url: 'https://proteuscyber.com/privacy-database/tag/japan-adequacy/offences',
        says: 'Compulsory measures need a court warrant.',
      },
      adequate,
    ],
    lastVerified,
  },
  // The sources do not show for which powers leave is needed beforehand: authorisation is left out.
  KR: {
    compulsion: 1,
    dataProtection: 'adequate',
    status: 'inferred',
    citations: [
      {
        instrument: 'European Data Protection Board, opinion on the adequacy of the Republic of Korea',
        url: 'https://issuu.com./9349442/docs/mervinskiy_444/s/13580985',
        says: 'Interception is targeted only.',
      },
      {
        instrument: 'Constitutional Court, 21 July 2022',
        url: 'https://www.opennetkorea.org/en/wp/3710',
        says: 'Subscriber data without notice does not conform to the constitution.',
      },
      adequate,
    ],
    lastVerified,
  },
};
