import type { ReportOptions } from '../report/index.js';
import type { OptionRow } from './command.js';
import { formatOption } from './terms.js';

/** The formats in which an assessment is written; the first is the usual one. */
const formats = ['text', 'json'] as const satisfies readonly NonNullable<ReportOptions['format']>[];

/**
 * The options of a report, one row each. Their names in camel case are those of `renderReport`, which is handed them as
 * they are.
 */
export const reportOptions: readonly OptionRow[] = [formatOption(formats)];

/** What a command line can say of a report; the width is that of the terminal. */
export type ReportChoices = Omit<ReportOptions, 'width'>;
