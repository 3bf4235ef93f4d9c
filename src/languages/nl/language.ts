import type { ReportLanguage } from '../../report/index.js';
import { reportLanguage } from '../report-language.js';
import { dutchCatalogue } from './catalogue.js';
import { pictures } from './pictures.js';
import { report } from './report.js';

/** Dutch, as it is written in Belgium: reports, pictures and what rules, facts and the engine say. */
export const dutch: ReportLanguage = reportLanguage(dutchCatalogue, report, pictures);
