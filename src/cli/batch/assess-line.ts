import { parseInvestment } from '../../investment/parse.js';
import { InvalidInvestmentError } from '../../investment/problem.js';
import { screenBriefly } from '../../screening/screen-briefly.js';
import { InputError } from '../input-error.js';
import { dayFor, rulesFor } from '../screened.js';
import type { BatchOptions } from './options.js';

/** On what terms every line is assessed. */
export interface Terms extends Pick<BatchOptions, 'asOf' | 'evidence'> {
  readonly today: string;
}

/** Why a line has no assessment. */
export interface LineError {
  readonly code: 'not-utf8' | 'too-long' | 'invalid-case' | 'no-rules' | 'not-assessed';
  readonly message: string;
  readonly problems?: readonly object[];
}

/** The result of a line as JSON, and whether it is an assessment. */
export interface LineResult {
  readonly text: string;
  readonly isGood: boolean;
}

/** What is written of a line that has no assessment. */
export const badLine = (line: number, error: LineError): LineResult => ({
  text: JSON.stringify({ line, error }),
  isGood: false,
});

/** Assesses the case in a line. Whatever is wrong with it is said in the result; nothing is thrown. */
export function assessLine(line: number, text: string, terms: Terms): LineResult {
  try {
    const investment = parseInvestment(text);
    const { day } = dayFor(terms, investment, terms);
    const rules = rulesFor(investment, day);
    const { asOf, evidence, obligation, risk, openFacts, first } = screenBriefly(investment, rules, {
      asOf: day,
      evidence: terms.evidence,
    });
    const result = {
      line,
      case: investment.id,
      asOf,
      ruleSet: { id: rules.id, version: rules.version },
      evidence,
      obligation,
      residual: risk.residual,
      band: risk.band,
      outer: risk.outer,
      openFacts,
      ...(first === undefined ? {} : { first }),
    };
    return { text: JSON.stringify(result), isGood: true };
  } catch (reason) {
    return badLine(line, errorOf(reason));
  }
}

function errorOf(reason: unknown): LineError {
  if (reason instanceof InputError) return { code: 'no-rules', message: reason.message };
  if (!(reason instanceof InvalidInvestmentError)) {
    return { code: 'not-assessed', message: reason instanceof Error ? reason.message : String(reason) };
  }
  const problems = reason.problems.map(({ path, code, found, expected, mend }) => ({
    path,
    code,
    found,
    expected,
    mend,
  }));
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  return { code: 'invalid-case', message: `The case has ${count}.`, problems };
}
