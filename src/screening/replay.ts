import * as z from 'zod';
import { evidencePolicies } from '../facts/evidence-policy.js';
import type { Investment } from '../investment/investment.js';
import type { RuleSet } from '../rules/rule-set.js';
import { isDay } from '../values/day.js';
import type { Receipt } from './assessment.js';
import { canonicalJson } from './canonical-json.js';
import type { CompiledRuleSet } from './compile.js';
import { type ScreenOptions, screen } from './screen.js';

/** One thing in which a run differs from the one that a receipt is of. */
export interface ReplayDifference {
  /** Where in the receipt, as `hashes.investment`, `ruleSet.version` or `outcome.obligation`. */
  readonly what: string;
  /** What the receipt says, as text; absent where it says nothing. */
  readonly was?: string;
  /** What it is now. */
  readonly is?: string;
}

/** Whether a run, repeated, is the one that a receipt is of. */
export type Replay =
  | { readonly confirmed: true }
  | { readonly confirmed: false; readonly differences: readonly ReplayDifference[] };

const text = z.string().min(1);
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal');
const day = z.string().refine(isDay, 'a day that exists, as YYYY-MM-DD');

/** The shape of a receipt. What a later version adds is let through: the version is compared, and names the difference. */
const receiptShape = z.looseObject({
  library: text,
  asOf: day,
  chosenFor: z.object({ signedOn: day, decidedOn: day }).optional(),
  evidence: z.enum(evidencePolicies),
  ruleSet: z.object({ id: text, version: text, lastVerified: day }),
  layers: z.array(z.unknown()),
  readings: z.array(z.object({ question: text, counted: z.array(text) })),
  overriddenProfiles: z.array(text),
  outcome: z.object({
    obligation: text,
    status: text,
    dependsOn: z.array(text),
    residual: z.object({ min: text, max: text }),
    band: z.object({ min: text, max: text }),
  }),
  hashes: z.object({
    investment: hash,
    rules: hash,
    legalProfiles: hash,
    portfolio: hash.optional(),
    assessment: hash,
  }),
});

/**
 * Checks that something is a receipt, as it stands in an assessment or was read back from JSON.
 *
 * @returns the receipt
 * @throws TypeError naming what is missing or wrong
 */
export function checkedReceipt(receipt: unknown): Receipt {
  const result = receiptShape.safeParse(receipt);
  if (result.success) return receipt as Receipt;
  const isAssessment = typeof receipt === 'object' && receipt !== null && 'receipt' in receipt;
  const where = isAssessment ? ' This looks like a whole assessment: give its property receipt.' : '';
  const problems = result.error.issues.map(({ path, message }) => `  ${path.join('.') || 'receipt'}: ${message}`);
  throw new TypeError(
    `This is no receipt, which is what an assessment of this library has as receipt.${where}\n${problems.join('\n')}`,
  );
}

/**
 * Repeats the run that a receipt is of, and says whether it is the same: the same library, case, rules, days, evidence
 * policy, readings, legal profiles and answer.
 *
 * The day of assessment and the evidence policy are those of the receipt unless the options give others. Legal profiles
 * that a user gave then must be given again, and so must what a portfolio told: a receipt has only their hash.
 *
 * @param receipt - `assessment.receipt`, also read back from JSON
 * @returns that the run is confirmed, or everything in which it differs, in the order of the receipt
 * @throws TypeError when the receipt is none, or the case did not come from `parseInvestment`
 * @throws RangeError as {@link screen} does
 * @example
 * ```ts
 * import { parseInvestment, replay, screen } from 'fdi-screening';
 * import { ruleSetFor } from 'fdi-screening/law';
 * const hub = parseInvestment({ formatVersion: 1, id: 'hub', title: 'A new hub', host: 'BE' });
 * const rules = ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' });
 * const { receipt } = screen(hub, rules);
 * replay(receipt, hub, rules); // => { confirmed: true }
 * ```
 */
export function replay(
  receipt: Receipt,
  investment: Investment,
  ruleSet: RuleSet | CompiledRuleSet,
  options: ScreenOptions = {},
): Replay {
  const was = checkedReceipt(receipt);
  const now = screen(investment, ruleSet, { asOf: was.asOf, evidence: was.evidence, ...options }).receipt;
  const differences = differencesBetween(was, now);
  return differences.length === 0 ? { confirmed: true } : { confirmed: false, differences };
}

/** The parts of a receipt, by their place: its members, and the members of those that are objects. */
const partsOf = (receipt: Receipt): Map<string, string> =>
  new Map(
    Object.entries(receipt).flatMap(([key, member]) =>
      typeof member === 'object' && member !== null && !Array.isArray(member)
        ? Object.entries(member).map(([inner, value]) => [`${key}.${inner}`, shown(value)] as const)
        : [[key, shown(member)] as const],
    ),
  );

const shown = (value: unknown): string => (typeof value === 'string' ? value : canonicalJson(value));

function differencesBetween(was: Receipt, now: Receipt): ReplayDifference[] {
  const [before, after] = [partsOf(was), partsOf(now)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((what): ReplayDifference[] => {
    const [old, current] = [before.get(what), after.get(what)];
    if (old === current) return [];
    return [{ what, ...(old === undefined ? {} : { was: old }), ...(current === undefined ? {} : { is: current }) }];
  });
}
