import type { LegalProfiles } from '../legal-profile.js';
import { lastVerified, notAdequate, partlyAdequate } from './sources.js';

/** The Americas and Oceania. */
export const americasAndOceania: LegalProfiles = {
  // Orders authorised from outside and notices of an agency's head stand side by side: authorisation is left out.
  AU: {
    compulsion: 2,
    dataProtection: 'none',
    status: 'inferred',
    citations: [
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
      notAdequate,
    ],
    lastVerified,
  },
  // Unverified: judicial warrants rest on memory. Bill C-22 of 2026, secret orders reviewed by a commissioner, is not law.
  CA: {
    compulsion: 1,
    status: 'unverified',
    citations: [
      {
        instrument: 'Bill C-22, Lawful Access Act 2026',
        url: 'https://opendocket.ca/bills/45-1-c-22',
        says: 'Tabled on 12 March 2026; not law when it was seen.',
      },
      partlyAdequate('commercial organisations'),
    ],
    lastVerified,
  },
  // A place of incorporation whose law was not looked up: the level is unknown. What counts is the seat of control.
  KY: { dataProtection: 'none', status: 'inferred', citations: [notAdequate], lastVerified },
  // Authorisation differs from one power to another, and the remedy is before the Court of Justice: both left out.
  US: {
    compulsion: 2,
    reachesAbroad: true,
    status: 'inferred',
    citations: [
      {
        instrument: 'CLOUD Act (2018)',
        article: '18 USC 2713',
        url: 'https://blogs.dlapiper.com/privacymatters/us-cloud-act-bolsters-us-government-powers-to-obtain-data-stored-abroad/',
        says: 'Reaches data in possession, custody or control, wherever it is; a limited challenge for reasons of comity.',
      },
      {
        instrument: 'Appeal C-703/25 P against the judgment in T-553/23 on the Data Privacy Framework',
        url: 'https://eur-lex.europa.eu/eli/C/2025/6610/oj/eng',
        says: 'The General Court upheld the framework on 3 September 2025; the appeal is pending.',
      },
      partlyAdequate('organisations certified under the Data Privacy Framework'),
    ],
    lastVerified,
  },
};
