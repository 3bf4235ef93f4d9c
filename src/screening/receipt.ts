import type { EvidencePolicy } from '../facts/evidence-policy.js';
import type { Investment } from '../investment/investment.js';
import type { LegalProfiles } from '../reference/legal-profile.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { Day } from '../values/day.js';
import type { Receipt } from './assessment.js';
import { canonicalJson } from './canonical-json.js';
import { sha256 } from './sha256.js';

/** Name and version of the library, as it stands in a receipt. A test compares it with the package file. */
export const LIBRARY = 'fdi-screening 0.1.0';

/** A receipt of what was run on what. */
export function receiptOf(
  investment: Investment,
  ruleSet: RuleSet,
  run: { readonly asOf: Day; readonly evidence: EvidencePolicy; readonly legalProfiles: LegalProfiles },
): Receipt {
  const { id, version, lastVerified } = ruleSet;
  // The day for which a rule set was chosen is part of the run, not of the rules.
  const { asOf: _, ...rules } = ruleSet;
  return {
    library: LIBRARY,
    asOf: run.asOf,
    evidence: run.evidence,
    ruleSet: { id, version, lastVerified },
    layers: ruleSet.layers,
    hashes: {
      investment: sha256(canonicalJson(investment)),
      rules: sha256(canonicalJson(rules)),
      legalProfiles: sha256(canonicalJson(run.legalProfiles)),
    },
  };
}
