import type { AssessOptions } from '../assess.js';
import type { CliCommand } from '../command.js';
import { reportOptions } from '../report-options.js';
import { outOption, termOptions } from '../terms.js';

export const assess: CliCommand<AssessOptions> = {
  name: 'assess',
  summary: 'must it be notified, how risky is it, what is not known',
  about: `Assesses an investment in critical infrastructure under the screening law of its host state: must it be
notified, how risky is it, and what is not known. It is a model, not a decision and not a filing.`,
  arguments: [{ name: 'case.json', says: 'the case; - for standard input' }],
  options: [...termOptions, ...reportOptions, outOption],
  examples: [
    'assess case.json',
    'assess case.json --as-of 2024-03-01 --evidence asserted',
    'assess case.json --rules own-rules.json',
    'assess case.json --format html --lang nl --out report.html',
    'assess case.json --format json --out assessment.json',
    'assess - < case.json',
  ],
  exits: '0 for an assessment, 2 for bad input, with the problems on standard error.',
  wants: { missing: 'Name the case file: fdi-screening assess case.json', excess: 'One case file at a time' },
  run: async ([file = ''], options, surroundings) => (await import('../assess.js')).assess(file, options, surroundings),
};
