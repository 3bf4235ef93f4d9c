import { didYouMean, UsageError } from '../arguments.js';
import type { CliCommand } from '../command.js';
import type { ImportCommandOptions } from '../import.js';
import { type ImportFormat, importFormats } from '../import-formats.js';

export const importCommand: CliCommand<ImportCommandOptions> = {
  name: 'import',
  summary: 'owners from a BODS, FollowTheMoney or GLEIF file',
  about: `Reads who owns whom from a file of another tool, and writes parties, interests and issues as JSON to standard
output. Nothing is left out in silence: whatever is no party and no interest, or is doubted, is an issue.`,
  arguments: [
    { name: 'format', says: importFormats.join(', ') },
    { name: 'file', says: 'the file; - for standard input' },
  ],
  options: [
    {
      flags: '--about <id>',
      says: 'only the party with this id, identifier or name, and everybody above it',
      read: (value) => {
        if (value !== '') return value;
        throw new UsageError('--about takes an id, an identifier or a name.');
      },
    },
    { flags: '--progress', says: 'count lines on standard error, also where that is no terminal' },
  ],
  notes: `Formats:
  bods    Beneficial Ownership Data Standard 0.4 and before: a JSON list of statements, or JSON
          Lines
  ftm     FollowTheMoney: JSON Lines, or a JSON list of entities
  gleif   GLEIF Level 2, relationship records and reporting exceptions: CSV or JSON of the golden
          copy, JSON of the API, XML
`,
  examples: [
    'import bods statements.jsonl --about GB-COH-04152338',
    '|gunzip --stdout relationships.csv.gz | fdi-screening import gleif - > owners.json',
  ],
  exits: `0 with the number of issues on standard error, 2 for a file that cannot be read or is none of the
format.`,
  wants: { missing: 'Name the format and the file: fdi-screening import bods <file>', excess: 'One file at a time' },
  helpsWhenBare: true,
  run: async ([format = '', file = ''], options, surroundings) =>
    (await import('../import.js')).importOwners(formatOf(format), file, options, surroundings),
};

function formatOf(written: string): ImportFormat {
  const format = importFormats.find((one) => one === written);
  if (format !== undefined) return format;
  throw new UsageError(
    `The format is ${importFormats.join(', ')}, not "${written}".${didYouMean(written, importFormats)}`,
  );
}
