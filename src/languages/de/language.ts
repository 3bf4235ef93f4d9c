import type { ReportLanguage } from '../../report/index.js';
import { reportLanguage } from '../report-language.js';
import { germanCatalogue } from './catalogue.js';
import { pictures } from './pictures.js';
import { report } from './report.js';

/** German, as it is written in Belgium: reports, pictures and what rules, facts and the engine say. */
export const german: ReportLanguage = reportLanguage(germanCatalogue, report, pictures);
