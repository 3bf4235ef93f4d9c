import type { Assessment } from '../screening/assessment.js';
import { textReport } from './text.js';

/** How a report is written. */
export interface ReportOptions {
  /** Plain text for a terminal, or JSON with every exact number. @defaultValue `'text'` */
  readonly format?: 'text' | 'json';
  /** Characters a line of text may have, at least 60. @defaultValue `100` */
  readonly width?: number;
}

/**
 * An assessment as a report.
 *
 * @throws RangeError when the width is below 60
 * @example
 * ```ts
 * import { parseInvestment, screen } from 'fdi-screening';
 * import { ruleSetFor } from 'fdi-screening/law';
 * import { renderReport } from 'fdi-screening/report';
 * const hub = parseInvestment({ formatVersion: 1, id: 'hub', title: 'A hub', host: 'BE' });
 * const rules = ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' });
 * renderReport(screen(hub, rules)).split('\n')[0]; // => 'A hub'
 * ```
 */
export function renderReport(assessment: Assessment, options: ReportOptions = {}): string {
  const { format = 'text', width = 100 } = options;
  if (!(Number.isInteger(width) && width >= 60)) throw new RangeError(`A report needs 60 characters a line or more.`);
  return format === 'json' ? `${JSON.stringify(assessment, null, 2)}\n` : textReport(assessment, width);
}
