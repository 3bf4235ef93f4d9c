import type { CountryCode } from '../../values/countries.js';
import type { LegalProfile, LegalProfiles } from '../legal-profile.js';
import { lastVerified } from './sources.js';

/**
 * Law of the European Union and of the European Economic Area: level 0 by the meaning of the scale, and inside the GDPR.
 * What a state's own law adds, such as authorisation beforehand, was not looked up state by state and is left out.
 */
const europeanLaw: LegalProfile = {
  compulsion: 0,
  dataProtection: 'gdpr',
  status: 'inferred',
  citations: [
    {
      instrument: 'European Commission, adequacy decisions under the GDPR',
      url: 'https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en',
      says: 'States of the European Economic Area are inside the GDPR and need no adequacy decision.',
    },
  ],
  lastVerified,
};

const members: readonly CountryCode[] = [
  ...(['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU'] as const),
  ...(['IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'] as const),
  ...(['IS', 'LI'] as const),
];

/** Member States of the European Union and of the European Economic Area. */
export const europeanArea: LegalProfiles = {
  ...Object.fromEntries(members.map((code) => [code, europeanLaw])),
  NO: {
    ...europeanLaw,
    independentAuthorisation: true,
    citations: [
      ...europeanLaw.citations,
      {
        instrument: 'EOS Committee, oversight of bulk collection of electronic communication data',
        url: 'https://eos-utvalget.no/en/the-eos-committees-oversight-of-bulk-collection-of-electronic-communication-data',
        says: 'Prior approval by Oslo District Court, fully in force on 1 October 2023.',
      },
    ],
  },
};
