import { dayOf, oneOf, UsageError } from '../arguments.js';
import type { CliCommand } from '../command.js';
import type { DocumentOptions } from '../document.js';
import { documentFormats } from '../document-formats.js';
import { shippedNames } from '../shipped-names.js';
import { layerOption } from '../terms.js';

export const document: CliCommand<DocumentOptions> = {
  name: 'document',
  summary: 'what a rule set says, as pages, a table and test cases',
  about: `Writes what a rule set says as documents: its methodology, the questions that it asks, its rules as a table, and
expectations for a program that implements it again. A pack may name the facts of the catalogue; rules over facts of your own
are documented in code, with the functions of fdi-screening/rules.`,
  arguments: [
    { name: 'pack', says: `a rule pack as JSON, - for standard input, or one of ${shippedNames.join(', ')}` },
  ],
  options: [
    {
      flags: '--format <format>',
      says: 'one document: markdown (the methodology), html (the same as one file for a browser, with neither script nor other files), questionnaire (the questions, in Markdown), csv (a row for each rule) or kit (cases with what is expected of them, as JSON); markdown where absent, and all of them with --out',
      words: documentFormats,
      read: (value) => oneOf('--format', value, documentFormats),
    },
    {
      flags: '--out <dir>',
      says: 'write files named after the rule set into this folder, instead of standard output',
      read: (value) => {
        if (value !== '') return value;
        throw new UsageError('--out takes a folder, such as --out documents.');
      },
    },
    layerOption,
    { flags: '--force', says: 'overwrite files that this command did not write' },
    {
      flags: '--as-of <date>',
      says: "day with which days of verification are compared, YYYY-MM-DD (default: the rule set's own)",
      read: (value) => dayOf('--as-of', value),
    },
  ],
  examples: [
    'document belgium-2023 > belgium.md',
    'document belgium-2023 --out documents',
    'document own-rules.json --format csv > own-rules.csv',
  ],
  exits:
    "0 where it is written, 2 for bad input or where a file of somebody else's stands in the way; then nothing is written.",
  wants: { missing: 'Name the rule pack: fdi-screening document own-rules.json', excess: 'One rule pack at a time' },
  run: async ([pack = ''], options, surroundings) =>
    (await import('../document.js')).document(pack, options, surroundings),
};
