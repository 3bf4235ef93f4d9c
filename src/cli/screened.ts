import type { EvidencePolicy } from '../facts/evidence-policy.js';
import type { Investment } from '../investment/investment.js';
import { ruleSetFor } from '../law/index.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Assessment } from '../screening/assessment.js';
import { screen } from '../screening/screen.js';
import type { Day } from '../values/day.js';
import { InputError } from './input-error.js';
import { layered, rulesNamed } from './rules-named.js';
import type { Surroundings } from './surroundings.js';
import type { Terms } from './terms.js';

/** How a case is screened, again and again as it changes. */
export interface Screening {
  readonly screen: (investment: Investment, evidence?: EvidencePolicy) => Assessment;
  /** What to tell of the day, for standard error. */
  readonly note: string;
}

/**
 * How a case is screened on some terms: on the day that is asked for, or that the case names, or today.
 *
 * @throws InputError where there are no rules for the case, or the pack cannot be read
 */
export function screeningOn(investment: Investment, terms: Terms, surroundings: Surroundings): Screening {
  const { day, from } = dayFor(terms, investment, surroundings);
  const own = terms.rules === undefined ? undefined : rulesNamed(terms.rules, surroundings);
  const under = (one: Investment): RuleSet => layered(own ?? rulesFor(one, day), terms.layer, surroundings);
  return {
    screen: (one, evidence = terms.evidence) => screenUnder(one, under(one), day, { evidence }),
    note: `Assessed as of ${day} (${from}).\n`,
  };
}

function screenUnder(
  investment: Investment,
  rules: RuleSet,
  asOf: Day,
  { evidence }: Pick<Terms, 'evidence'>,
): Assessment {
  // A pack may be the law of another state; of what the days and words can be, the arguments were read before.
  if (rules.jurisdiction !== investment.host && rules.jurisdiction !== 'EU') {
    throw new InputError(
      `The case is about ${investment.host}, but "${rules.id}" is the law of ${rules.jurisdiction}. Take rules of ${investment.host}, or mend "host" in the case.`,
    );
  }
  return screen(investment, rules, { asOf, evidence });
}

/**
 * The rules of the host for a case.
 *
 * @throws InputError where the host has none
 */
export function rulesFor(investment: Investment, day: Day, signed = signedOn(investment)): RuleSet {
  try {
    return ruleSetFor(investment.host, { signedOn: signed ?? day, decidedOn: day });
  } catch (reason) {
    // Days are checked before, so what is left is a host without rules.
    if (reason instanceof RangeError) throw new InputError(reason.message);
    throw reason;
  }
}

/** The day on which a case is assessed, and whose it is. */
export function dayFor(
  { asOf }: Pick<Terms, 'asOf'>,
  investment: Investment,
  { today }: Pick<Surroundings, 'today'>,
): { day: Day; from: string } {
  if (asOf !== undefined) return { day: asOf, from: 'as asked' };
  if (investment.asOf !== undefined) return { day: investment.asOf, from: 'from the case' };
  return { day: today, from: 'today' };
}

/** The day of signing where the case gives a single one; the law of the day of assessment serves otherwise. */
function signedOn(investment: Investment): string | undefined {
  const leaf = investment.transaction?.signedOn;
  if (typeof leaf === 'string') return leaf;
  return leaf !== undefined && 'value' in leaf && typeof leaf.value === 'string' ? leaf.value : undefined;
}
