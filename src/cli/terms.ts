import type { Investment } from '../investment/investment.js';
import { ruleSetFor } from '../law/index.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Day } from '../values/day.js';

/** The rules for a case, or why there are none: days are checked before, so what is left is a host without rules. */
export function rulesOf(investment: Investment, day: Day, signed = signedOn(investment)): RuleSet | RangeError {
  try {
    return ruleSetFor(investment.host, { signedOn: signed ?? day, decidedOn: day });
  } catch (reason) {
    if (reason instanceof RangeError) return reason;
    throw reason;
  }
}

/** The day on which a case is assessed, and whose it is. */
export function dayOf(
  asked: { readonly asOf?: Day },
  investment: Investment,
  { today }: { readonly today: Day },
): { readonly day: Day; readonly from: string } {
  if (asked.asOf !== undefined) return { day: asked.asOf, from: 'as asked' };
  if (investment.asOf !== undefined) return { day: investment.asOf, from: 'from the case' };
  return { day: today, from: 'today' };
}

/** The day of signing where the case gives a single one; the law of the day of assessment serves otherwise. */
function signedOn(investment: Investment): string | undefined {
  const leaf = investment.transaction?.signedOn;
  if (typeof leaf === 'string') return leaf;
  return leaf !== undefined && 'value' in leaf && typeof leaf.value === 'string' ? leaf.value : undefined;
}
