import type { Audience, ReportFormat, ReportOptions } from '../report/index.js';
import { oneOf } from './arguments.js';
import type { OptionRow } from './command.js';
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
];

/** What a command line can say of a report; the width is that of the terminal. */
export type ReportChoices = Pick<ReportOptions, 'format' | 'audience'>;
