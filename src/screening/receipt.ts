import type { EvidencePolicy } from '../facts/evidence-policy.js';
import type { PortfolioContext } from '../facts/portfolio.js';
import type { Investment } from '../investment/investment.js';
import type { LegalProfiles } from '../reference/legal-profile.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Day } from '../values/day.js';
import type { Assessment } from './assessment.js';
import { canonicalJson } from './canonical-json.js';
import type { CompiledRuleSet } from './compile.js';
import { LIBRARY } from './library.js';
import type { ProfileTable } from './profiles.js';
import { questionsAsked } from './readings.js';
import type { CountedReading, Receipt, ReceiptOutcome } from './receipt-result.js';
import { sha256 } from './sha256.js';

/** What a run was on, and on what terms. */
export interface Run {
  readonly investment: Investment;
  readonly compiled: CompiledRuleSet;
  readonly asOf: Day;
  readonly evidence: EvidencePolicy;
  readonly profiles: ProfileTable;
  readonly portfolio: PortfolioContext | undefined;
}

/** An assessment without its receipt: what the run answered. */
export type Answer = Omit<Assessment, 'receipt'>;

/**
 * An answer with the receipt of the run. The receipt takes longer than the rest of a screening, and few read it, so it
 * is made when it is first read; to a reader, and to JSON, it is a property like the others.
 */
export function withReceipt(answer: Answer, run: Run): Assessment {
  let receipt: Receipt | undefined;
  return {
    ...answer,
    get receipt() {
      receipt ??= receiptOf(answer, run);
      return receipt;
    },
  };
}

function receiptOf(answer: Answer, { investment, compiled, asOf, evidence, profiles, portfolio }: Run): Receipt {
  const { ruleSet } = compiled;
  const { id, version, lastVerified, chosenFor } = ruleSet;
  return {
    library: LIBRARY,
    asOf,
    ...(chosenFor === undefined ? {} : { chosenFor }),
    evidence,
    ruleSet: { id, version, lastVerified },
    layers: ruleSet.layers,
    readings: countedReadings(compiled),
    overriddenProfiles: [...profiles.overridden].sort(),
    outcome: outcomeOf(answer),
    hashes: {
      investment: sha256(canonicalJson(investment)),
      rules: rulesHash(ruleSet),
      legalProfiles: profilesHash(profiles.all),
      ...(portfolio === undefined ? {} : { portfolio: sha256(canonicalJson(portfolio)) }),
      assessment: sha256(canonicalJson(answer)),
    },
  };
}

/** The days for which a rule set was chosen are part of the run, not of the rules. */
function rulesAlone(ruleSet: RuleSet): Omit<RuleSet, 'asOf' | 'chosenFor'> {
  const { asOf: _, chosenFor: __, ...rules } = ruleSet;
  return rules;
}

/** By scope, because `ruleSetFor` gives a new rule set with the same rules for each day. */
const hashedRules = new WeakMap<RuleSet['scope'], { readonly rules: object; readonly hash: string }>();

/** The hash of some rules, worked out once while they are made of the same parts. */
function rulesHash(ruleSet: RuleSet): string {
  const rules = rulesAlone(ruleSet);
  const known = hashedRules.get(ruleSet.scope);
  if (known !== undefined && hasSameMembers(known.rules, rules)) return known.hash;
  const hash = sha256(canonicalJson(rules));
  hashedRules.set(ruleSet.scope, { rules, hash });
  return hash;
}

function hasSameMembers(one: object, other: object): boolean {
  const [members, others] = [Object.entries(one), new Map<string, unknown>(Object.entries(other))];
  return (
    members.length === others.size && members.every(([key, member]) => others.has(key) && others.get(key) === member)
  );
}

const hashedProfiles = new WeakMap<LegalProfiles, string>();

function profilesHash(profiles: LegalProfiles): string {
  const hash = hashedProfiles.get(profiles) ?? sha256(canonicalJson(profiles));
  hashedProfiles.set(profiles, hash);
  return hash;
}

/** Of each open question the reading that prevails, or all of them where none does. */
const countedReadings = (compiled: CompiledRuleSet): CountedReading[] =>
  questionsAsked(compiled).map(({ id, prevailing, readings }) => ({
    question: id,
    counted: prevailing === undefined ? readings.map((one) => one.id) : [prevailing],
  }));

function outcomeOf({ obligation, risk }: Answer): ReceiptOutcome {
  const { residual, band } = risk;
  return {
    obligation: obligation.outcome,
    status: obligation.status,
    dependsOn: obligation.dependsOn,
    residual: { min: residual.min.exact, max: residual.max.exact },
    band,
  };
}
