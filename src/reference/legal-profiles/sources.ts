import type { Citation } from '../../values/citation.js';
import type { LegalAnswer } from '../legal-answers.js';

/** The day on which a person last checked the answers against their sources. */
export const lastVerified = '2026-11-22';

/** An answer that is a reading of its sources. */
export const inferred = <T>(answer: T, citations: readonly Citation[], counterReading?: string): LegalAnswer<T> => ({
  answer,
  citations,
  status: 'inferred',
  ...(counterReading === undefined ? {} : { counterReading }),
});

/**
 * A remedy, read from a decision of adequacy: the Commission has to look at effective redress before an independent body.
 * It is about the personal data of persons.
 */
export const redressByAdequacy: LegalAnswer<boolean> = inferred(
  true,
  [
    {
      instrument: 'Regulation (EU) 2016/679 (GDPR)',
      article: 'Art. 45(2)(a)',
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      says: 'Adequacy takes effective administrative and judicial redress into account; a decision is in force.',
    },
  ],
  'A decision of adequacy is about personal data: it does not tell what redress a company has for its own data.',
);
