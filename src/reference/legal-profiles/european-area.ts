import type { Citation } from '../../values/citation.js';
import type { LegalProfile } from '../legal-profile.js';
import { lastVerified } from './sources.js';

const citation: Citation = {
  instrument: 'European Commission, adequacy decisions under the GDPR',
  url: 'https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en',
  says: 'States of the European Economic Area are inside the GDPR and need no adequacy decision.',
};

/**
 * Law of the European Union and of the European Economic Area. It stands outside the comparison: level 0 by the meaning of
 * the scale, not by answers, and inside the GDPR (before 25 May 2018, inside Directive 95/46/EC). What a state's own law
 * adds was not looked up state by state and is left out, but for what was seen of Norway.
 */
export const europeanLaw = (country: string): LegalProfile => ({
  compulsion: 0,
  ...(country === 'NO' ? { independentAuthorisation: true } : {}),
  dataProtection: 'gdpr',
  status: 'inferred',
  citations: country === 'NO' ? [citation, norway] : [citation],
  lastVerified,
});

const norway: Citation = {
  instrument: 'EOS Committee, oversight of bulk collection of electronic communication data',
  url: 'https://eos-utvalget.no/en/the-eos-committees-oversight-of-bulk-collection-of-electronic-communication-data',
  says: 'Prior approval by Oslo District Court, fully in force on 1 October 2023.',
};
