import type { LegalProfiles } from '../legal-profile.js';
import { adequate, lastVerified, notAdequate } from './sources.js';

/** European states outside the European Economic Area, with Russia. */
export const europe: LegalProfiles = {
  // What leave the law asks for is not in the source, only how access works: authorisation is left out.
  BY: {
    compulsion: 4,
    dataProtection: 'none',
    status: 'inferred',
    citations: [
      {
        instrument: 'Amnesty International on surveillance in Belarus, as reported by Belsat',
        url: 'https://belsat.eu/en/news/belarus-as-surveillance-state-right-to-privacy-at-risk-amnesty-international/',
        says: 'Direct remote access to all traffic, without notice to the provider.',
      },
      notAdequate,
    ],
    lastVerified,
  },
  CH: {
    compulsion: 1,
    independentAuthorisation: true,
    dataProtection: 'adequate',
    status: 'inferred',
    citations: [
      {
        instrument: 'Intelligence Service Act',
        article: 'Art. 27, 29, 31, 40 and 41',
        url: 'https://lawbrary.ch/law/art/NDG-v2021.07-en-art-27/print',
        says: 'Leave of the Federal Administrative Court and clearance by the ministry beforehand; an urgency rule.',
      },
      adequate,
    ],
    lastVerified,
  },
  // The tribunal that hears complaints, and reach abroad, rest on memory and are left out.
  GB: {
    compulsion: 1,
    independentAuthorisation: true,
    dataProtection: 'adequate',
    status: 'inferred',
    citations: [
      {
        instrument: 'Investigatory Powers Act 2016',
        article: 's. 252 to 254',
        url: 'https://parallelparliament.co.uk/question/30755/surveillance',
        says: 'A notice needs the Secretary of State and a Judicial Commissioner.',
      },
      {
        ...adequate,
        url: 'https://www.dpocentre.com/news/eu-renews-uk-personal-data-adequacy-decisions',
        says: 'Adequacy decision renewed until 27 December 2031.',
      },
    ],
    lastVerified,
  },
  // What leave the law asks for is not in the source, only that the provider is shown none: authorisation is left out.
  RU: {
    compulsion: 4,
    dataProtection: 'none',
    status: 'inferred',
    citations: [
      {
        instrument: 'European Court of Human Rights, Roman Zakharov v. Russia, 4 December 2015',
        article: 'paras 269 to 271',
        url: 'https://data.guardint.org/en/entity/hzbmni4o7ie?page=71&searchTerm=violence+collective',
        says: 'Direct access without showing any authorisation to the provider, which is prone to abuse.',
      },
      {
        instrument: 'European Court of Human Rights, Podchasov v. Russia, 13 February 2024',
        url: 'https://beta.bailii.org/eu/cases/ECHR/2024/134.html',
        says: 'Duties to retain and to decrypt are disproportionate, the safeguards inadequate.',
      },
      notAdequate,
    ],
    lastVerified,
  },
};
