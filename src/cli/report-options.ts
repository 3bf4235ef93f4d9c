import type { Audience, ReportFormat, ReportOptions } from '../report/index.js';
import { oneOf } from './arguments.js';
import type { OptionRow } from './command.js';
import { type ReportLanguageCode, reportLanguages } from './report-language.js';
import { formatOption } from './terms.js';

/** The formats in which an assessment is written; the first is the usual one. */
const formats = ['text', 'markdown', 'html', 'json'] as const satisfies readonly ReportFormat[];

/** For whom a report may be written; the usual reader is the one from whom most is withheld. */
const readers = ['public', 'investor', 'eu', 'authority'] as const satisfies readonly Audience[];

/**
 * The options of a report, one row each. Their names in camel case are those of `renderReport`, which is handed them as
 * they are.
 */
export const reportOptions: readonly OptionRow[] = [
  formatOption(formats),
  {
    flags: '--audience <reader>',
    says: 'authority, investor, eu or public: what rests on evidence that is not for the reader is withheld; replay takes what was written for the authority',
    default: readers[0],
    words: readers,
    read: (value) => oneOf('--audience', value, readers),
  },
  {
    flags: '--lang <language>',
    says: 'en, nl, fr or de; a filing is made in Dutch or French whatever the report is in',
    default: reportLanguages[0],
    words: reportLanguages,
    read: (value) => oneOf('--lang', value, reportLanguages),
  },
];

/** What a command line can say of a report; the width is that of the terminal. */
export interface ReportChoices extends Pick<ReportOptions, 'format' | 'audience'> {
  readonly lang?: ReportLanguageCode;
}
