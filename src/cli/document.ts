import { decisionTableCsv } from '../authoring/documents/decision-table.js';
import { conformanceKitJson } from '../authoring/documents/kit/kit-json.js';
import { type MethodologyOptions, methodologyHtml, methodologyMarkdown } from '../authoring/documents/methodology.js';
import { questionnaireMarkdown } from '../authoring/documents/questionnaire.js';
import type { RuleSet } from '../rules/rule-set.js';
import { type Day, isDay } from '../values/day.js';
import { oneOf, parseWith, UsageError } from './arguments.js';
import type { Folder } from './folder.js';
import { findPack, shippedIds } from './packs.js';
import type { CliResult, Surroundings } from './surroundings.js';

const formats = ['markdown', 'html', 'questionnaire', 'csv', 'kit'] as const;
type Format = (typeof formats)[number];

interface DocumentKind {
  /** What the name of its file has after the id of the rule set. */
  readonly ending: string;
  readonly make: (ruleSet: RuleSet, options: MethodologyOptions) => string;
  /** What stands in every document of the kind, so that one is told from a file of somebody else's. */
  readonly mark: string;
}

const methodologyMark = 'This page is written by a program from the rule set that an assessment runs on';

const kinds: Readonly<Record<Format, DocumentKind>> = {
  markdown: { ending: '.md', make: methodologyMarkdown, mark: methodologyMark },
  html: { ending: '.html', make: methodologyHtml, mark: methodologyMark },
  questionnaire: {
    ending: '-questionnaire.md',
    make: questionnaireMarkdown,
    mark: '“Not known” is an answer to each of them and is never taken for a no.',
  },
  csv: { ending: '.csv', make: decisionTableCsv, mark: 'id,kind,part of,title,case,condition,' },
  kit: { ending: '-kit.json', make: conformanceKitJson, mark: '"packSha256": "' },
};

export const documentHelp = (): string => `Usage: fdi-screening document <pack> [options]

Writes what a rule set says as documents: its methodology, the questions that it asks, its rules as a table, and
expectations for a program that implements it again. <pack> is a rule pack as JSON, - for standard input, or one of
  ${shippedIds().join(', ')}

Options:
  --format FORMAT   one document (default: markdown, or all with --out)
                      markdown       the methodology, for people
                      html           the same as one file for a browser, with neither script nor other files
                      questionnaire  the questions, in Markdown
                      csv            a row for each rule, for a spreadsheet
                      kit            cases with what is expected of them, as JSON
  --out DIR         write files named after the rule set, instead of standard output
  --force           overwrite files that this command did not write
  --as-of DATE      day with which days of verification are compared, YYYY-MM-DD (default: the rule set's own)
  -h, --help        this text

Exit status: 0 where it is written, 2 for bad input or where a file of somebody else's stands in the way; then
nothing is written.
A pack may name the facts of the catalogue; rules over facts of your own are documented in code, with the
functions of fdi-screening/rules.

Examples:
  fdi-screening document belgium-2023 > belgium.md
  fdi-screening document belgium-2023 --out documents
  fdi-screening document own-rules.json --format csv > own-rules.csv
`;

/** What `document` is asked for. */
export interface DocumentCommand {
  readonly kind: 'help' | 'document';
  /** A file, `-`, or the id of a shipped rule set. */
  readonly pack: string;
  /** One document; all of them where absent and a folder is given. */
  readonly format?: Format;
  /** The folder in which files are written; standard output where absent. */
  readonly out?: string;
  readonly force: boolean;
  readonly asOf?: Day;
}

const options = {
  format: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
  'as-of': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments after `document`. */
export function readDocumentArguments(argv: readonly string[]): DocumentCommand {
  const { values, positionals } = parseWith(argv, options);
  const [pack = '', ...rest] = positionals;
  const { out, force = false, 'as-of': asOf } = values;
  if (values.help === true) return { kind: 'help', pack, force };
  if (pack === '') throw new UsageError('Name the rule pack: fdi-screening document own-rules.json');
  if (rest.length > 0) throw new UsageError(`One rule pack at a time; found also ${rest.join(' ')}.`);
  if (out === '') throw new UsageError('--out takes a folder, such as --out documents.');
  if (asOf !== undefined && !isDay(asOf)) {
    throw new UsageError(`--as-of takes a day that exists, as YYYY-MM-DD, not "${asOf}".`);
  }
  return {
    kind: 'document',
    pack,
    force,
    ...(values.format === undefined ? {} : { format: oneOf('format', values.format, formats) }),
    ...(out === undefined ? {} : { out }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

/** Writes documents, to standard output or into a folder. */
export function document(command: DocumentCommand, surroundings: Surroundings, folder: Folder): CliResult {
  if (command.kind === 'help') return { status: 0, output: documentHelp(), errors: '' };
  const { format, out, asOf } = command;
  const { ruleSet, measures } = findPack(command.pack, surroundings);
  const made = (one: Format): string => kinds[one].make(ruleSet, { measures, ...(asOf === undefined ? {} : { asOf }) });
  if (out === undefined) return { status: 0, output: made(format ?? 'markdown'), errors: '' };
  const asked = format === undefined ? formats : [format];
  const files = asked.map((one) => ({ path: `${out}/${fileName(ruleSet)}${kinds[one].ending}`, format: one }));
  const inTheWay = command.force ? [] : files.filter((file) => isOfOthers(file, folder));
  if (inTheWay.length > 0) {
    const names = inTheWay.map(({ path }) => path).join(', ');
    const errors = `fdi-screening: ${names} ${inTheWay.length === 1 ? 'was' : 'were'} not written by this command, so nothing is overwritten.\nUse another --out, or --force.\n`;
    return { status: 2, output: '', errors };
  }
  // All of them are made before the first is written.
  const texts = files.map((file) => ({ ...file, text: made(file.format) }));
  for (const { path, text } of texts) folder.write(path, text);
  return { status: 0, output: texts.map(({ path }) => `wrote ${path}\n`).join(''), errors: '' };
}

const isOfOthers = ({ path, format }: { readonly path: string; readonly format: Format }, { read }: Folder): boolean =>
  read(path)?.includes(kinds[format].mark) === false;

/** The id of a rule set as a name that every file system takes and that stays in its folder. */
const fileName = ({ id }: RuleSet): string =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80) || 'rule-set';
