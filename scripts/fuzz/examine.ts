/** What must hold for every input, whatever it is. */
import { isDeepStrictEqual } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import {
  evidencePolicies,
  InvalidInvestmentError,
  type Investment,
  type ParseResult,
  type Problem,
  safeParseInvestment,
  screen,
} from 'fdi-screening';
import { ruleSetFor } from 'fdi-screening/law';
import { renderReport } from 'fdi-screening/report';
import { unseen } from '../../src/investment/shown.js';

/** How many milliseconds it may take to read one input. */
const READING = 2000;

/** How many milliseconds it may take to screen one case and to write its report. */
const SCREENING = 20_000;

/** What became of an input. */
export interface Verdict {
  readonly isAccepted: boolean;
  readonly milliseconds: number;
}

export class Fault extends Error {
  override readonly name = 'Fault';
}

export function expect(holds: boolean, what: string): void {
  if (!holds) throw new Fault(what);
}

/**
 * Reads an input. What it throws is a fault of the library.
 *
 * @param isPlain - whether the input can be compared before and after
 * @param patience - by how much more time it may take, on a machine that does other work
 */
export function parsing(input: unknown, isPlain: boolean, patience: number): Verdict {
  const before = isPlain ? structuredClone(input) : undefined;
  const { result, milliseconds } = timed(READING * patience, () => safeParseInvestment(input));
  // By value, and not by the bytes of a serialisation: reading a string may change how the engine keeps it.
  if (isPlain) expect(isDeepStrictEqual(before, structuredClone(input)), 'the input was changed');
  if (result.ok) expectSame(result.investment);
  else expectError(result.error);
  return { isAccepted: result.ok, milliseconds };
}

/** Reads an input, and screens and renders it as well when it is a case. */
export function screening(input: unknown, patience: number): Verdict {
  const { isAccepted, milliseconds } = parsing(input, true, patience);
  const parsed = safeParseInvestment(input);
  if (!parsed.ok) return { isAccepted, milliseconds };
  const report = timed(SCREENING * patience, () => reportOn(parsed.investment));
  expect(report.result.length > 0, 'the report is empty');
  return { isAccepted, milliseconds: milliseconds + report.milliseconds };
}

/** The report on a case under one of the laws, by what the case is called: the same case has the same report. */
function reportOn(investment: Investment): string {
  const days = ['2023-06-30', '2024-03-01', '2028-03-01'] as const;
  const turn = investment.id.length;
  const day = days[turn % days.length] as string;
  const evidence = evidencePolicies[turn % evidencePolicies.length] ?? 'cautious';
  const rules = ruleSetFor('BE', { signedOn: day, decidedOn: day });
  const assessment = screen(investment, rules, { asOf: day, evidence });
  renderReport(assessment, { format: 'json' });
  return renderReport(assessment, { format: 'text', width: 60 + (turn % 61) });
}

/**
 * The result of a function and the time that it took: by the clock, or of the processor where that is less, because the
 * machine may do other work. The time of the processor is that of all threads, so it is never too little.
 */
export function timed<T>(limit: number, run: () => T): { readonly result: T; readonly milliseconds: number } {
  const [started, used] = [performance.now(), process.cpuUsage()];
  const result = run();
  const { user, system } = process.cpuUsage(used);
  const milliseconds = Math.min(performance.now() - started, (user + system) / 1000);
  expect(milliseconds <= limit, `it took ${milliseconds.toFixed(0)} ms`);
  return { result, milliseconds };
}

/** A case that was read is frozen, and is read again as the same. */
function expectSame(investment: Investment): void {
  expect(isFrozen(investment), 'the case is not frozen');
  const again: ParseResult = safeParseInvestment(JSON.stringify(investment));
  expect(again.ok, `the case is refused when it is read again: ${again.ok ? '' : again.error.message}`);
  expect(again.ok && isDeepStrictEqual(again.investment, deserialize(serialize(investment))), 'the case is another');
}

export const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));

/** An error lists at least one problem, and says of each what a reader needs, briefly, in characters that can be seen. */
function expectError(error: InvalidInvestmentError): void {
  expect(error instanceof InvalidInvestmentError, 'the error is of another class');
  expectProblems(error);
}

/** The same of the problems of any error of the library. */
export function expectProblems(error: Pick<InvalidInvestmentError, 'message' | 'problems'>): void {
  expect(error.problems.length > 0 && error.problems.length <= 1000, `there are ${error.problems.length} problems`);
  expect(error.message.length < 200_000, 'the message is long');
  expect(!hasUnseen(error.message.replaceAll('\n', '')), 'the message has characters that cannot be seen');
  error.problems.forEach(expectProblem);
}

function expectProblem({ code, path, keys, found, expected, mend, message }: Problem): void {
  const shown = [found, expected, mend, message];
  expect(
    shown.every((text) => text !== '' && text.length < 3000),
    `a problem says nothing, or too much: ${code} at ${path}`,
  );
  expect(![path, ...shown].some(hasUnseen), `a problem has characters that cannot be seen: ${code}`);
  expect(keys.length <= 64 && path.length < 20_000, `a path is long: ${code}`);
  expect(/[.?]$/.test(mend), `a mend is no sentence: ${mend}`);
}

const hasUnseen = (text: string): boolean => text.search(unseen) >= 0;
