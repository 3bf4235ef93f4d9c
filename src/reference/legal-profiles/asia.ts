import type { LegalProfiles } from '../legal-profile.js';
import { lastVerified, notAdequate } from './sources.js';

/** South, South-East and Central Asia; East Asia stands in a file of its own. */
export const asia: LegalProfiles = {
  IN: {
    compulsion: 3,
    independentAuthorisation: false,
    dataProtection: 'none',
    status: 'inferred',
    citations: [
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
      notAdequate,
    ],
    lastVerified,
  },
  // Unverified: the text seen is of June 2015, and changes since then could not be checked.
  KZ: {
    compulsion: 3,
    dataProtection: 'none',
    status: 'unverified',
    citations: [
      {
        instrument: 'GNI Country Legal Frameworks Resource, Kazakhstan (June 2015)',
        url: 'https://clfr.globalnetworkinitiative.org/country/371/',
        says: 'A prosecutor, not a court, approves interception.',
      },
      notAdequate,
    ],
    lastVerified,
  },
  SG: {
    compulsion: 3,
    independentAuthorisation: false,
    dataProtection: 'none',
    status: 'inferred',
    citations: [
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
      notAdequate,
    ],
    lastVerified,
  },
  // That no judge takes part rests on memory, so authorisation is left out.
  VN: {
    compulsion: 4,
    dataProtection: 'none',
    status: 'inferred',
    citations: [
      {
        instrument: 'Decree 53/2022 on the Law on Cybersecurity',
        url: 'https://digitalpolicyalert.org/event/20550-adopted-decree-no-532022nd-cp-elaborating-articles-of-the-law-on-cybersecurity-including-cybersecurity-regulation',
        says: 'Power to demand data.',
      },
      {
        instrument: 'New Law on Cybersecurity, as reported',
        url: 'https://vnnow.net/en/news/national-assembly-assigns-ministry-of-public-security-to-manage-ip-address-identification-156199.html',
        says: 'Duty to connect systems to the forces of the Ministry of Public Security.',
      },
      notAdequate,
    ],
    lastVerified,
  },
};
