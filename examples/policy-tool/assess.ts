/** Screens a case under the law of the day for which an answer is wanted. */
import {
  type Assessment,
  type Investment,
  type Problem,
  type RuleSet,
  safeParseInvestment,
  screen,
} from 'fdi-screening';
import type { ScreeningDates } from 'fdi-screening/law';

/** Chooses the rules by the days that decide which law applies. */
export type Rules = (dates: ScreeningDates) => RuleSet;

/** An assessment, or everything that is wrong with the case. */
export type Answer =
  | { readonly ok: true; readonly assessment: Assessment }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Screens a case.
 *
 * @param input - JSON text or plain data
 * @param today - the day of the answer, unless the case says another
 */
export function assess(input: unknown, rules: Rules, today: string): Answer {
  const result = safeParseInvestment(input);
  if (!result.ok) return { ok: false, problems: result.error.problems };
  const { investment } = result;
  const asOf = investment.asOf ?? today;
  const ruleSet = rules({ signedOn: signedOn(investment) ?? asOf, decidedOn: asOf });
  if (ruleSet.jurisdiction !== investment.host) return { ok: false, problems: [otherState(investment, ruleSet)] };
  return { ok: true, assessment: screen(investment, ruleSet, { asOf }) };
}

/** The day of signing where the case gives a single one; the law of the day of the answer serves otherwise. */
function signedOn({ transaction }: Investment): string | undefined {
  const leaf = transaction?.signedOn;
  const value = typeof leaf === 'object' && 'value' in leaf ? leaf.value : leaf;
  return typeof value === 'string' ? value : undefined;
}

function otherState({ host }: Investment, { jurisdiction }: RuleSet): Problem {
  const [found, expected] = [JSON.stringify(host), JSON.stringify(jurisdiction)];
  const mend = 'There are no rules here for another state.';
  const message = `Found ${found}; expected ${expected}. ${mend}`;
  return { code: 'not-allowed', path: 'host', keys: ['host'], found, expected, mend, message };
}
