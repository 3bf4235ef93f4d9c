import { InvalidRuleTestsError } from '../authoring/testing/error.js';
import type { Investment } from '../investment/investment.js';
import { parseInvestment } from '../investment/parse.js';
import { InvalidInvestmentError } from '../investment/problem.js';
import { ruleSetFor } from '../law/index.js';
import { renderReport } from '../report/index.js';
import { InvalidRulePackError } from '../rules/pack/error.js';
import type { RuleSet } from '../rules/rule-set.js';
import { LIBRARY } from '../screening/receipt.js';
import { screen } from '../screening/screen.js';
import type { Day } from '../values/day.js';
import { type Command, help, readArguments, UsageError } from './arguments.js';
import { check, readCheckArguments } from './check.js';
import { readText, UnreadFileError } from './read-text.js';
import { differencesText, replayed, writtenAssessment } from './replay.js';
import type { CliResult, Surroundings } from './surroundings.js';
import { readTestArguments, test } from './test.js';

export type { CliResult, Surroundings } from './surroundings.js';

const bad = (errors: string): CliResult => ({ status: 2, output: '', errors: `fdi-screening: ${errors}\n` });

/** Runs the command with some arguments, without touching the process. */
export function run(argv: readonly string[], surroundings: Surroundings): CliResult {
  try {
    if (argv[0] === 'check') return check(readCheckArguments(argv.slice(1)), surroundings);
    if (argv[0] === 'test') return test(readTestArguments(argv.slice(1)), surroundings);
    const command = readArguments(argv);
    if (command.kind === 'help') return { status: 0, output: help, errors: '' };
    if (command.kind === 'version') return { status: 0, output: `${LIBRARY}\n`, errors: '' };
    return command.kind === 'replay' ? repeat(command, surroundings) : assess(command, surroundings);
  } catch (reason) {
    if (reason instanceof UnreadFileError) return bad(reason.message);
    if (reason instanceof UsageError) return bad(`${reason.message}\nTry fdi-screening --help.`);
    if (reason instanceof InvalidInvestmentError || reason instanceof InvalidRulePackError) return bad(reason.message);
    if (reason instanceof InvalidRuleTestsError) return bad(reason.message);
    throw reason;
  }
}

function assess(command: Extract<Command, { kind: 'assess' }>, surroundings: Surroundings): CliResult {
  const investment = parseInvestment(readText(command.file, surroundings));
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
  const written = writtenAssessment(command.assessment, readText(command.assessment, surroundings));
  if (written instanceof Error) return bad(written.message);
  const investment = parseInvestment(readText(command.file, surroundings));
  const { asOf, chosenFor } = written.receipt;
  const rules = rulesOf(investment, chosenFor?.decidedOn ?? asOf, chosenFor?.signedOn);
  if (rules instanceof RangeError) return bad(rules.message);
  const differences = replayed(written, investment, rules);
  return { status: differences.length === 0 ? 0 : 1, output: differencesText(differences), errors: '' };
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
