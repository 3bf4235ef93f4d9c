import type { LegalAnswersTable } from '../legal-answers.js';
import { inferred, lastVerified, redressByAdequacy } from './sources.js';

/** The Middle East, with Türkiye. */
export const middleEast: LegalAnswersTable = {
  // One lawyer's statement of about 2010: no question is answered.
  AE: { lastVerified },
  // A check by the Attorney General was seen for one act; what leave other powers need was not.
  IL: { remedy: redressByAdequacy, lastVerified },
  // One research group: no question is answered.
  IR: { lastVerified },
  SA: {
    authorisation: inferred(
      'executive',
      [
        {
          instrument: 'Criminal Procedure Law',
          article: 'Art. 57',
          url: 'https://gulfnews.com/world/gulf/saudi/saudi-arabia-public-prosecution-clarifies-law-on-wiretapping-1.74390702',
          says: 'Reasoned permission of the public prosecutor, ten days, renewable.',
        },
      ],
      'A prosecutor must give reasons; the channel of the security services is less clear.',
    ),
    lastVerified,
  },
  TR: {
    reach: inferred('any-company', [
      {
        instrument: 'Law 2937 on the intelligence service as amended by Law 6532 (2014)',
        article: 'Art. 6',
        url: 'https://www.mondaq.com/turkey/privacy-protection/328912/effects-of-the-new-national-intelligence-organization-mit-law-on-privacy',
        says: 'The service takes data from private companies without a court order.',
      },
    ]),
    authorisation: inferred(
      'executive',
      [
        {
          instrument: 'Law 2937 on the intelligence service as amended by Law 6532 (2014)',
          article: 'Art. 6',
          url: 'https://www.mondaq.com/turkey/privacy-protection/328912/effects-of-the-new-national-intelligence-organization-mit-law-on-privacy',
          says: 'The service takes data from private companies without a court order.',
        },
      ],
      'Interception of communications needs a judge, with exceptions in urgent cases.',
    ),
    lastVerified,
  },
};
