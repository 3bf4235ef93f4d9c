import type { Investment } from '../investment/investment.js';
import { parseInvestment } from '../investment/parse.js';
import { InvalidInvestmentError } from '../investment/problem.js';
import { ruleSetFor } from '../law/index.js';
import { renderReport } from '../report/index.js';
import type { RuleSet } from '../rules/rule-set.js';
import { LIBRARY } from '../screening/receipt.js';
import { screen } from '../screening/screen.js';
import type { Day } from '../values/day.js';
import { type Command, help, readArguments, UsageError } from './arguments.js';
import { differencesText, replayed, writtenAssessment } from './replay.js';

/** What a run of the command leaves behind. */
export interface CliResult {
  readonly status: 0 | 1 | 2;
  readonly output: string;
  /** Where the output goes; absent for standard output. */
  readonly file?: string;
  readonly errors: string;
}

/** What the command takes from its surroundings. */
export interface Surroundings {
  /** Today, as `YYYY-MM-DD`. */
  readonly today: string;
  /** Characters a line may have. */
  readonly width: number;
  /** Whether standard output shows the escape codes of a terminal. */
  readonly colour?: boolean;
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
    output: renderReport(assessment, {
      format: command.format,
      audience: command.audience,
      width: surroundings.width,
      colour: surroundings.colour === true && command.out === undefined,
    }),
    ...(command.out === undefined ? {} : { file: command.out }),
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

/** The rules for a case, or why there are none: days are checked before, so what is left is a host without rules. */
function rulesOf(investment: Investment, day: Day, signed = signedOn(investment)): RuleSet | RangeError {
  try {
    return ruleSetFor(investment.host, { signedOn: signed ?? day, decidedOn: day });
  } catch (reason) {
    if (reason instanceof RangeError) return reason;
    throw reason;
  }
}

function dayOf(command: { asOf?: string }, investment: Investment, { today }: Surroundings) {
  if (command.asOf !== undefined) return { day: command.asOf, from: 'as asked' };
  if (investment.asOf !== undefined) return { day: investment.asOf, from: 'from the case' };
  return { day: today, from: 'today' };
}

/** The day of signing where the case gives a single one; the law of the day of assessment serves otherwise. */
function signedOn(investment: Investment): string | undefined {
  const leaf = investment.transaction?.signedOn;
  if (typeof leaf === 'string') return leaf;
  return leaf !== undefined && 'value' in leaf && typeof leaf.value === 'string' ? leaf.value : undefined;
}
