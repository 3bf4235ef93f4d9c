import type { Investment } from '../investment/investment.js';
import { timelines } from '../law/index.js';
import { english, type ReportOptions, renderReport, standardFigures } from '../report/index.js';
import type { Assessment } from '../screening/assessment.js';
import { deliver } from './deliver.js';
import { readCase } from './read-case.js';
import { languageOf } from './report-language.js';
import type { ReportChoices } from './report-options.js';
import { type Screening, screeningOn } from './screened.js';
import type { CliResult, Surroundings } from './surroundings.js';
import { policies, type Terms } from './terms.js';

/** What `assess` is asked. */
export interface AssessOptions extends Terms, ReportChoices {
  readonly out?: string;
}

/** Assesses a case and writes the report. */
export async function assess(file: string, options: AssessOptions, surroundings: Surroundings): Promise<CliResult> {
  const { asOf: _asOf, evidence: _evidence, rules: _rules, layer: _layer, out, lang, ...report } = options;
  const investment = readCase(file, surroundings);
  const screening = screeningOn(investment, options, surroundings);
  const assessment = screening.screen(investment);
  const language = await languageOf(lang);
  const text = renderReport(assessment, {
    ...report,
    ...(report.format === 'html' ? figuresOf(assessment, investment, screening, language) : {}),
    ...(language === undefined ? {} : { language }),
    width: surroundings.width,
    colour: surroundings.colour && out === undefined,
  });
  return deliver({ status: 0, output: text, errors: screening.note }, out, surroundings);
}

/** The pictures of a page, with the bands under every evidence policy side by side. */
function figuresOf(
  assessment: Assessment,
  investment: Investment,
  { screen }: Screening,
  language = english,
): Pick<ReportOptions, 'figures'> {
  const law = timelines[investment.host as keyof typeof timelines];
  const others = policies.map((evidence) => ({
    label: language.words.policies[evidence],
    assessment: evidence === assessment.evidence ? assessment : screen(investment, evidence),
  }));
  return {
    figures: (seen) =>
      standardFigures(seen, { others, words: language.pictures, ...(law === undefined ? {} : { law }) }),
  };
}
