import type { LegalAnswersTable } from '../legal-answers.js';
import { inferred, lastVerified } from './sources.js';

/** South, South-East and Central Asia; East Asia stands in a file of its own. */
export const asia: LegalAnswersTable = {
  IN: {
    authorisation: inferred(
      'executive',
      [
        {
          instrument: 'Information Technology Act 2000',
          article: 's. 69, with the rules of 2009',
          url: 'https://everything-tmt.bullet.site/information-technology-act-2000/part-v-government-powers-and-procedural-safeguards',
          says: 'Order of a senior secretary, reviewed by a committee of the executive; up to seven years in prison.',
        },
        {
          instrument: 'Digital Personal Data Protection Act 2023',
          article: 's. 17(2)(a) and s. 36',
          url: 'https://ddn.sflc.in/blog/examining-the-privacy-implications-of-governments-power-to-call-for-information-under-indias-data-protection-law/',
          says: 'The government may call for information; the state is exempt.',
        },
      ],
      'A committee reviews the orders afterwards, though it belongs to the executive.',
    ),
    secrecyOrPenalty: inferred(true, [
      {
        instrument: 'Information Technology Act 2000',
        article: 's. 69',
        url: 'https://everything-tmt.bullet.site/information-technology-act-2000/part-v-government-powers-and-procedural-safeguards',
        says: 'Up to seven years in prison for whoever does not assist.',
      },
    ]),
    lastVerified,
  },
  // One text of June 2015, and what changed since could not be checked: no question is answered.
  KZ: { lastVerified },
  SG: {
    authorisation: inferred(
      'executive',
      [
        {
          instrument: 'Criminal Procedure Code',
          article: 's. 20',
          url: 'https://sso.agc.gov.sg/Act/CPC2010/Historical/20210514?DocDate=20190610&ValidDate=20210514&ProvIds=pr20-',
          says: 'A police officer may order by writing that a thing or document be handed over.',
        },
        {
          instrument: 'GNI Country Legal Frameworks Resource, Singapore',
          url: 'https://clfr.globalnetworkinitiative.org/country/singapore/',
          says: 'A court order is not strictly needed.',
        },
      ],
      'What was seen of the resource is of 2017.',
    ),
    lastVerified,
  },
  // That no judge takes part rests on memory; what is seen is a duty to connect systems to the forces of a ministry.
  VN: {
    authorisation: inferred(
      'direct-access',
      [
        {
          instrument: 'New Law on Cybersecurity, as reported',
          url: 'https://vnnow.net/en/news/national-assembly-assigns-ministry-of-public-security-to-manage-ip-address-identification-156199.html',
          says: 'Duty to connect systems to the forces of the Ministry of Public Security.',
        },
        {
          instrument: 'Decree 53/2022 on the Law on Cybersecurity',
          url: 'https://digitalpolicyalert.org/event/20550-adopted-decree-no-532022nd-cp-elaborating-articles-of-the-law-on-cybersecurity-including-cybersecurity-regulation',
          says: 'Power to demand data.',
        },
      ],
      'The duty to connect was reported of internet addresses, not of all data.',
    ),
    lastVerified,
  },
};
