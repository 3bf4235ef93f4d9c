import { compareRatios, ratioFrom } from '../../values/ratio.js';
import { UsageError } from '../arguments.js';
import type { CliCommand } from '../command.js';
import { shippedNames } from '../shipped-names.js';
import { formatOption, layerOption } from '../terms.js';
import type { TestOptions } from '../test.js';

const isPercent = (text: string): boolean =>
  /^\d{1,3}(\.\d{1,9})?$/.test(text) && compareRatios(ratioFrom(text), ratioFrom(100)) <= 0;

export const test: CliCommand<TestOptions> = {
  name: 'test',
  summary: 'whether a rule set comes to what its author expects',
  about: `Tests a rule set against outcomes that its author expects. The tests are those beside the pack where no file is
named: of own-rules.json, own-rules.tests.json. Paths of cases in a file of tests are seen from that file.`,
  arguments: [
    { name: 'pack', says: `a rule pack as JSON, or one of ${shippedNames.join(', ')}` },
    { name: 'tests.json', says: 'files of tests', optional: true, several: true },
  ],
  options: [
    { flags: '--coverage', says: 'also say what of the rules no test has seen' },
    {
      flags: '--min-coverage <n>',
      says: 'fail where less than so many percent of the outcomes of rules, or of the ways in which comparisons decide them, has been seen',
      read: (value) => {
        if (isPercent(value)) return value;
        throw new UsageError(`--min-coverage takes a number from 0 to 100, not "${value}".`);
      },
    },
    {
      flags: '--boundary',
      says: 'run nothing: print tests at every threshold of the rules, with what they come to at present, for a person to read and keep',
    },
    layerOption,
    formatOption(['text', 'json']),
  ],
  examples: [
    'test own-rules.json --coverage',
    'test belgium-2023 expected.json --min-coverage 90',
    'test own-rules.json --boundary > own-rules.tests.json',
  ],
  exits:
    '0 where every test passes, 1 where one fails or coverage is too low, 2 for bad input, with the problems on standard error.',
  wants: { missing: 'Name the rule pack: fdi-screening test own-rules.json', excess: 'One rule pack at a time' },
  run: async ([pack = '', ...files], options, surroundings) =>
    (await import('../test.js')).test(pack, files, options, surroundings),
};
