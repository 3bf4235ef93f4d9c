import { renderReport } from '../report/index.js';
import { coloured } from './colour.js';
import { deliver } from './deliver.js';
import { readCase } from './read-case.js';
import type { ReportChoices } from './report-options.js';
import { screeningOn } from './screened.js';
import type { CliResult, Surroundings } from './surroundings.js';
import type { Terms } from './terms.js';

/** What `assess` is asked. */
export interface AssessOptions extends Terms, ReportChoices {
  readonly out?: string;
}

/** Assesses a case and writes the report. */
export function assess(file: string, options: AssessOptions, surroundings: Surroundings): CliResult {
  const { asOf: _asOf, evidence: _evidence, rules: _rules, out, ...report } = options;
  const investment = readCase(file, surroundings);
  const { screen, note } = screeningOn(investment, options, surroundings);
  const text = renderReport(screen(investment), { ...report, width: surroundings.width });
  const isShown = surroundings.colour && out === undefined && options.format === 'text';
  return deliver({ status: 0, output: isShown ? coloured(text) : text, errors: note }, out, surroundings);
}
