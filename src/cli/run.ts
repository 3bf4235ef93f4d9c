import { parseInvestment } from '../investment/parse.js';
import { InvalidInvestmentError } from '../investment/problem.js';
import { renderReport } from '../report/index.js';
import { LIBRARY } from '../screening/receipt.js';
import { screen } from '../screening/screen.js';
import { type Command, help, readArguments, UsageError } from './arguments.js';
import { differencesText, replayed, writtenAssessment } from './replay.js';
import { dayOf, rulesOf } from './terms.js';

/** What a run of the command leaves behind. */
export interface CliResult {
  readonly status: 0 | 1 | 2;
  readonly output: string;
  readonly errors: string;
}

/** What the command takes from its surroundings. */
export interface Surroundings {
  /** Today, as `YYYY-MM-DD`. */
  readonly today: string;
  /** Characters a line may have. */
  readonly width: number;
  readonly readFile: (path: string) => string;
}

const bad = (errors: string): CliResult => ({ status: 2, output: '', errors: `fdi-screening: ${errors}\n` });

/** Runs the command with some arguments, without touching the process. */
export function run(argv: readonly string[], surroundings: Surroundings): CliResult {
  try {
    const command = readArguments(argv);
    if (command.kind === 'help') return { status: 0, output: help, errors: '' };
    if (command.kind === 'version') return { status: 0, output: `${LIBRARY}\n`, errors: '' };
    return command.kind === 'replay' ? repeat(command, surroundings) : assess(command, surroundings);
  } catch (reason) {
    if (reason instanceof UnreadFileError) return bad(reason.message);
    if (reason instanceof UsageError) return bad(`${reason.message}\nTry fdi-screening --help.`);
    if (reason instanceof InvalidInvestmentError) return bad(reason.message);
    throw reason;
  }
}

function assess(command: Extract<Command, { kind: 'assess' }>, surroundings: Surroundings): CliResult {
  const investment = parseInvestment(read(command.file, surroundings));
  const { day, from } = dayOf(command, investment, surroundings);
  const rules = rulesOf(investment, day);
  if (rules instanceof RangeError) return bad(rules.message);
  const assessment = screen(investment, rules, { asOf: day, evidence: command.evidence });
  return {
    status: 0,
    output: renderReport(assessment, { format: command.format, width: surroundings.width }),
    errors: `Assessed as of ${day} (${from}).\n`,
  };
}

/** Repeats the run of a receipt, under the rules for the days that it names. */
function repeat(command: Extract<Command, { kind: 'replay' }>, surroundings: Surroundings): CliResult {
  const written = writtenAssessment(command.assessment, read(command.assessment, surroundings));
  if (written instanceof Error) return bad(written.message);
  const investment = parseInvestment(read(command.file, surroundings));
  const { asOf, chosenFor } = written.receipt;
  const rules = rulesOf(investment, chosenFor?.decidedOn ?? asOf, chosenFor?.signedOn);
  if (rules instanceof RangeError) return bad(rules.message);
  const differences = replayed(written, investment, rules);
  return { status: differences.length === 0 ? 0 : 1, output: differencesText(differences), errors: '' };
}

/** A file that cannot be read, and why. */
class UnreadFileError extends Error {
  override readonly name = 'UnreadFileError';
}

function read(file: string, { readFile }: Surroundings): string {
  try {
    return readFile(file);
  } catch (reason) {
    throw new UnreadFileError(`${file === '-' ? 'Standard input' : file} cannot be read: ${whyUnread(reason)}`);
  }
}

const unread: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EISDIR: 'it is a directory.',
  EACCES: 'permission denied.',
};

/** Why a file cannot be read, in words. */
export function whyUnread(reason: unknown): string {
  const { code, message } = reason instanceof Error ? (reason as NodeJS.ErrnoException) : { message: String(reason) };
  return unread[code ?? ''] ?? message;
}
