import type { LegalAnswersTable } from '../legal-answers.js';
import { inferred, lastVerified } from './sources.js';

/** The Americas and Oceania. */
export const americasAndOceania: LegalAnswersTable = {
  AU: {
    authorisation: inferred(
      'mixed',
      [
        {
          instrument: 'International Production Orders Act 2021, digest of the bill',
          url: 'https://aph.gov.au/Parliamentary_Business/Bills_Legislation/bd/bd2021a/21bd001',
          says: 'Orders are authorised by a body outside the agency.',
        },
        {
          instrument: 'Parliamentary committee, review of the Assistance and Access Act 2018',
          url: 'https://www.aph.gov.au/Parliamentary_Business/Committees/Joint/Intelligence_and_Security/AmendmentsTOLAAct2018/Report/section?id=committees%2freportjnt%2f024428%2f73616',
          says: 'The notices to assist were reviewed.',
        },
      ],
      'The orders alone would be independent, the notices alone would not.',
    ),
    lastVerified,
  },
  // Judicial warrants rest on memory, and Bill C-22 of 2026 was not law when it was seen: no question is answered.
  CA: { lastVerified },
  // A place of incorporation whose law was not looked up. What counts is the seat of control.
  KY: { lastVerified },
  // Authorisation differs from one power to another: an approval of programmes, warrants, letters without a court.
  US: {
    remedy: inferred(
      true,
      [
        {
          instrument: 'Judgment T-553/23 on the Data Privacy Framework, 3 September 2025',
          url: 'https://eur-lex.europa.eu/eli/C/2025/6610/oj/eng',
          says: 'The General Court upheld the framework, with its review court for persons from the Union.',
        },
      ],
      'Appeal C-703/25 P is pending, and the challenge of a provider under the CLOUD Act is limited.',
    ),
    reachesAbroad: inferred(true, [
      {
        instrument: 'CLOUD Act (2018)',
        article: '18 USC 2713',
        url: 'https://blogs.dlapiper.com/privacymatters/us-cloud-act-bolsters-us-government-powers-to-obtain-data-stored-abroad/',
        says: 'Reaches data in possession, custody or control, wherever it is; a limited challenge for reasons of comity.',
      },
    ]),
    lastVerified,
  },
};
