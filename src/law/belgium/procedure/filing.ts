import { filingRegion } from '../../../facts/catalogue/competence.js';
import { transactionStage } from '../../../facts/catalogue/transaction.js';
import type { FactId } from '../../../facts/facts.js';
import type { LanguageRule, Provision, Situation } from '../../../rules/procedure.js';
import { agreement, flandersInvest, fpsEconomy, kpmg, nortonRose, vbo } from '../sources.js';
import { cleary, languageLaw, loyensRegime, unctad } from './sources.js';

/** Who files, when, in what form. */
export const filing: readonly Provision<FactId>[] = [
  {
    id: 'who-files',
    text: 'The foreign investor or a representative files with the secretariat at the FPS Economy; the target does not.',
    citations: [fpsEconomy(), nortonRose(), vbo()],
    status: 'confirmed',
  },
  {
    id: 'when-to-file',
    text: 'The duty arises on signing, and the filing comes before the investment is implemented.',
    citations: [vbo()],
    status: 'reported',
  },
  {
    id: 'joint-filing',
    detail: true,
    text: 'One filing can do for several Belgian targets.',
    citations: [vbo()],
    status: 'reported',
  },
  {
    id: 'consortium',
    detail: true,
    text: 'Who files for several investors that act together is not known.',
    citations: [],
    status: 'unverified',
  },
  {
    id: 'two-forms',
    text: 'There are two forms, a Belgian and a European one; the seller holds part of the data.',
    citations: [loyensRegime()],
    status: 'reported',
  },
  {
    id: 'later-guidelines',
    detail: true,
    text: 'Whether there are guidelines after those of 4 April 2024 is not known.',
    citations: [],
    status: 'unverified',
  },
  { id: 'fee', detail: true, text: 'No fee is known.', citations: [], status: 'unverified' },
  {
    id: 'void-in-another-language',
    text: 'A filing in another language than the law asks for is void.',
    citations: [languageLaw('Art. 3', 'On pain of nullity.')],
    status: 'confirmed',
  },
  {
    id: 'annexes',
    detail: true,
    text: 'Annexes may be in another language.',
    citations: [languageLaw('Art. 3 §2')],
    status: 'confirmed',
  },
  {
    id: 'later-communications',
    detail: true,
    text: 'Later communications are in the language of the filing unless the investor asks for another and it is agreed; provisional decisions need not be translated.',
    citations: [languageLaw('Art. 5')],
    status: 'confirmed',
  },
  {
    id: 'not-german-nor-english',
    detail: true,
    text: 'German is an authentic language of the agreement and English an unofficial one; neither is a language of filing.',
    citations: [unctad(), languageLaw('Art. 3')],
    status: 'confirmed',
  },
];

/** By the region of the undertaking, or of the one that controls the others: the rule is the same. */
export const languages: readonly LanguageRule<FactId>[] = [
  {
    id: 'flemish-region',
    languages: ['Dutch'],
    text: 'An undertaking in the Flemish Region: Dutch.',
    when: filingRegion.is('flemish'),
    citations: [languageLaw('Art. 3')],
    status: 'confirmed',
  },
  {
    id: 'walloon-region',
    languages: ['French'],
    text: 'An undertaking in the Walloon Region: French, also in the German-speaking area.',
    when: filingRegion.is('walloon'),
    citations: [languageLaw('Art. 3')],
    status: 'confirmed',
  },
  {
    id: 'brussels-capital',
    languages: ['Dutch', 'French'],
    text: 'An undertaking in Brussels-Capital: French or Dutch.',
    when: filingRegion.is('brussels-capital'),
    citations: [languageLaw('Art. 3')],
    status: 'confirmed',
  },
  {
    id: 'different-regions',
    languages: ['Dutch', 'French'],
    text: 'Undertakings in different regions without a control link: French or Dutch.',
    when: filingRegion.is('different'),
    citations: [languageLaw('Art. 3')],
    status: 'confirmed',
  },
];

/** The three situations of Article 5. Of two only that they exist was seen, so no advice is given on them. */
export const situations: readonly Situation<FactId>[] = [
  {
    id: 'signed',
    text: 'An agreement that is signed.',
    contentRead: true,
    when: transactionStage.oneOf(['signed', 'closed']),
    citations: [agreement('Art. 5 §1, first paragraph'), vbo('The duty arises on signing.')],
    status: 'reported',
  },
  ...(['§2', '§3'] as const).map(
    (paragraph): Situation<FactId> => ({
      id: `article-5-${paragraph.slice(1)}`,
      text: `Art. 5 ${paragraph}: its content was not read.`,
      contentRead: false,
      citations: [
        agreement(`Art. 5 ${paragraph}`),
        languageLaw('Art. 3', 'Names three situations of notification: §1, first paragraph, §2 and §3.'),
      ],
      status: 'unverified',
    }),
  ),
];

export const standstill: readonly Provision<FactId>[] = [
  {
    id: 'standstill',
    text: 'The investment may not be implemented before it is cleared.',
    citations: [kpmg(), flandersInvest(), cleary()],
    status: 'confirmed',
  },
];
