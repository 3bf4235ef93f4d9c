import type { ReportLanguage } from '../../report/index.js';
import { reportLanguage } from '../report-language.js';
import { frenchCatalogue } from './catalogue.js';
import { inFrench } from './own-words.js';
import { pictures } from './pictures.js';
import { report } from './report.js';

/** French, as Belgian authorities write it. */
export const french: ReportLanguage = {
  ...reportLanguage(frenchCatalogue, report, pictures),
  say: (_kind, _id, text) => inFrench(text),
};
