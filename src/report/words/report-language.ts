import type { PictureWords } from '../pictures/words.js';
import { englishPictureWords } from '../pictures/words.js';
import { en } from './en.js';
import { asWritten, type Say } from './translate.js';
import type { Words } from './words.js';

/** A language in which reports can be written. English is the one of the rules; the others are in `fdi-screening/languages`. */
export interface ReportLanguage {
  /** As a tag of BCP 47, such as `nl`. */
  readonly code: string;
  /**
   * The fixed words of a report.
   *
   * @hidden
   */
  readonly words: Words;
  /** Puts what rules, facts and the engine say into the language. */
  readonly say: Say;
  /** The words of the pictures. */
  readonly pictures: PictureWords;
}

/** English, in which rules and facts are written. */
export const english: ReportLanguage = { code: 'en', words: en, say: asWritten, pictures: englishPictureWords };
