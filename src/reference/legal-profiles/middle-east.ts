import type { LegalProfiles } from '../legal-profile.js';
import { adequate, lastVerified, notAdequate } from './sources.js';

/** The Middle East, with Türkiye. */
export const middleEast: LegalProfiles = {
  // Unverified: one lawyer's statement of about 2010.
  AE: {
    compulsion: 3,
    dataProtection: 'none',
    status: 'unverified',
    citations: [
      {
        instrument: 'The National, a lawyer on police access to messages (about 2010)',
        url: 'https://www.thenational.ae/uae/police-only-have-to-ask-for-phone-messages-1.426786',
        says: 'Police need no court order to obtain messages.',
      },
      notAdequate,
    ],
    lastVerified,
  },
  // Rules of the security service that are secret rest on memory, so authorisation is left out.
  IL: {
    compulsion: 2,
    dataProtection: 'adequate',
    status: 'inferred',
    citations: [
      {
        instrument: 'International Data Privacy Law, on the Communications Data Act 2007',
        url: 'https://academic.oup.com/idpl/article/2/4/277/676924/',
        says: 'The Supreme Court upheld the act; the Attorney General is a check.',
      },
      adequate,
    ],
    lastVerified,
  },
  // Unverified: the source is one research group.
  IR: {
    compulsion: 4,
    dataProtection: 'none',
    status: 'unverified',
    citations: [
      {
        instrument: 'Raaznet, research report on surveillance',
        url: 'https://raaznet.com/en/reports/oversight-cyberspace-surveillance-eshraf',
        says: 'Interception is built in and departs from standards of due process.',
      },
      notAdequate,
    ],
    lastVerified,
  },
  SA: {
    compulsion: 3,
    independentAuthorisation: false,
    dataProtection: 'none',
    status: 'inferred',
    citations: [
      {
        instrument: 'Criminal Procedure Law',
        article: 'Art. 57',
        url: 'https://gulfnews.com/world/gulf/saudi/saudi-arabia-public-prosecution-clarifies-law-on-wiretapping-1.74390702',
        says: 'Reasoned permission of the public prosecutor, ten days, renewable.',
      },
      notAdequate,
    ],
    lastVerified,
  },
  TR: {
    compulsion: 3,
    independentAuthorisation: false,
    dataProtection: 'none',
    status: 'inferred',
    citations: [
      {
        instrument: 'Law 2937 on the intelligence service as amended by Law 6532 (2014)',
        article: 'Art. 6',
        url: 'https://www.mondaq.com/turkey/privacy-protection/328912/effects-of-the-new-national-intelligence-organization-mit-law-on-privacy',
        says: 'The service takes data from private companies without a court order.',
      },
      notAdequate,
    ],
    lastVerified,
  },
};
