import type { LegalAnswersTable } from '../legal-answers.js';
import { inferred, lastVerified, redressByAdequacy } from './sources.js';

/** European states outside the European Economic Area, with Russia. */
export const europe: LegalAnswersTable = {
  BY: {
    authorisation: inferred(
      'direct-access',
      [
        {
          instrument: 'Amnesty International on surveillance in Belarus, as reported by Belsat',
          url: 'https://belsat.eu/en/news/belarus-as-surveillance-state-right-to-privacy-at-risk-amnesty-international/',
          says: 'Direct remote access to all traffic, without notice to the provider.',
        },
      ],
      'What leave the law itself asks for was not seen, only how access works.',
    ),
    lastVerified,
  },
  CH: {
    authorisation: inferred(
      'independent',
      [
        {
          instrument: 'Intelligence Service Act',
          article: 'Art. 27, 29, 31, 40 and 41',
          url: 'https://lawbrary.ch/law/art/NDG-v2021.07-en-art-27/print',
          says: 'Leave of the Federal Administrative Court and clearance by the ministry beforehand; an urgency rule.',
        },
      ],
      'In urgent cases a measure may start before the court has spoken.',
    ),
    remedy: redressByAdequacy,
    lastVerified,
  },
  // Reach abroad rests on memory and is left open.
  GB: {
    authorisation: inferred(
      'independent',
      [
        {
          instrument: 'Investigatory Powers Act 2016',
          article: 's. 252 to 254',
          url: 'https://parallelparliament.co.uk/question/30755/surveillance',
          says: 'A notice needs the Secretary of State and a Judicial Commissioner.',
        },
      ],
      'The secrecy of notices is criticised; a case is open before the Investigatory Powers Tribunal.',
    ),
    remedy: redressByAdequacy,
    lastVerified,
  },
  RU: {
    authorisation: inferred(
      'direct-access',
      [
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
      ],
      'What leave the law itself asks for was not seen, only that the provider is shown none.',
    ),
    lastVerified,
  },
};
