import type { CountryCode } from '../../values/countries.js';
import type { LegalProfile, LegalProfiles } from '../legal-profile.js';
import { adequate, lastVerified } from './sources.js';

/** Nothing is known of the law but that an adequacy decision is in force. */
const adequateOnly: LegalProfile = {
  dataProtection: 'adequate',
  status: 'inferred',
  citations: [adequate],
  lastVerified,
};

const codes: readonly CountryCode[] = ['AD', 'AR', 'FO', 'GG', 'IM', 'JE', 'NZ', 'UY'];

/** Countries found adequate whose duties to share data were not looked up. */
export const adequateOnlyProfiles: LegalProfiles = {
  ...Object.fromEntries(codes.map((code) => [code, adequateOnly])),
  // Announced on 27 January 2026: before that day Brazil was not on the list, which a profile without dates cannot say.
  BR: {
    ...adequateOnly,
    citations: [
      {
        ...adequate,
        url: 'https://www.stevens-bolton.com/insights/102mh6r/eu-and-brazil-adopt-mutual-adequacy-decisions',
        says: 'Adequacy decision announced on 27 January 2026, to be reviewed after four years.',
      },
    ],
  },
};
