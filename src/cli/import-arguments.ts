import { closestName } from '../values/closest.js';
import { parseWith, UsageError } from './arguments.js';

/** The formats that can be imported. */
export const importFormats = ['bods', 'ftm', 'gleif'] as const;

/** A format of {@link importFormats}. */
export type ImportFormat = (typeof importFormats)[number];

/** What a command line after `import` asks for. */
export type ImportCommand =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'import';
      readonly format: ImportFormat;
      /** Path of the file; `-` reads standard input. */
      readonly file: string;
      readonly about?: string;
      /** Whether to show progress although standard error is no terminal. */
      readonly progress: boolean;
    };

export const importHelp = `Usage: fdi-screening import <format> <file> [options]

Reads who owns whom from a file of another tool, and writes parties, interests and issues as JSON to standard
output. Nothing is left out in silence: whatever is no party and no interest, or is doubted, is an issue.
<file> may be - for standard input.

Formats:
  bods    Beneficial Ownership Data Standard 0.4 and before: a JSON list of statements, or JSON Lines
  ftm     FollowTheMoney: JSON Lines, or a JSON list of entities
  gleif   GLEIF Level 2, relationship records and reporting exceptions: CSV or JSON of the golden copy, JSON of
          the API, XML

Examples:
  fdi-screening import bods statements.jsonl --about GB-COH-04152338
  gunzip --stdout relationships.csv.gz | fdi-screening import gleif - > owners.json

Options:
  --about ID    only the party with this id, identifier or name, and everybody above it
  --progress    count lines on standard error, also where that is no terminal
  -h, --help    this text

Exit status: 0 with the number of issues on standard error, 2 for a file that cannot be read or is none of the
format.
`;

const options = {
  about: { type: 'string' },
  progress: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments after `import`. */
export function readImportArguments(argv: readonly string[]): ImportCommand {
  const { values, positionals } = parseWith(argv, options);
  if (values.help === true || argv.length === 0) return { kind: 'help' };
  const [written, file, ...rest] = positionals;
  const format = importFormats.find((one) => one === written);
  if (format === undefined) {
    const meant = closestName(written ?? '', importFormats);
    const hint = meant === undefined ? '' : ` Did you mean ${meant}?`;
    throw new UsageError(`The format is ${importFormats.join(', ')}, not "${written ?? ''}".${hint}`);
  }
  if (file === undefined || file === '') throw new UsageError(`Name the file: fdi-screening import ${format} <file>`);
  if (rest.length > 0) throw new UsageError(`One file at a time; found also ${rest.join(' ')}.`);
  if (values.about === '') throw new UsageError('--about takes an id, an identifier or a name.');
  return {
    kind: 'import',
    format,
    file,
    ...(values.about === undefined ? {} : { about: values.about }),
    progress: values.progress === true,
  };
}
