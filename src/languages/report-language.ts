import type { PictureWords, ReportLanguage, Words } from '../report/index.js';
import type { Catalogue } from './language.js';
import { translator } from './translator.js';

/** A language of reports, from its catalogue and its words. */
export function reportLanguage(catalogue: Catalogue, words: Words, pictures: PictureWords): ReportLanguage {
  const translate = translator(catalogue);
  return { code: catalogue.code, words, pictures, say: (_kind, _id, text) => translate(text) };
}
