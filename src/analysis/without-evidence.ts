import type { EvidenceIndex } from '../facts/evidence-policy.js';
import { originatorsOf } from '../investment/references.js';

type Part = Readonly<Record<string, unknown>>;

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);

const isIds = (value: unknown): value is readonly string[] => Array.isArray(value);

/**
 * A copy of a part of a case in which no leaf rests on a piece of evidence: a value that rests on it alone is unknown,
 * and a claim that does is not made.
 *
 * @param index - the evidence of the case by its id
 */
export function withoutEvidence(part: unknown, id: string, index: EvidenceIndex): unknown {
  if (Array.isArray(part)) return part.map((one) => withoutEvidence(one, id, index));
  if (!isPart(part)) return part;
  if (Object.hasOwn(part, 'value') && isIds(part.evidence)) {
    const evidence = part.evidence.filter((one) => one !== id);
    return evidence.length === 0 ? { unknown: true } : { ...part, evidence };
  }
  if (Object.hasOwn(part, 'claims') && Array.isArray(part.claims)) {
    const claims = (part.claims as readonly Part[]).flatMap((claim) => claimWithout(claim, id, index));
    return claims.length === 0 ? { unknown: true } : { ...part, claims };
  }
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, withoutEvidence(value, id, index)]));
}

/** A corroborated claim that is left with one originator is an asserted one. */
function claimWithout(claim: Part, id: string, index: EvidenceIndex): Part[] {
  if (!isIds(claim.evidence) || !claim.evidence.includes(id)) return [claim];
  const evidence = claim.evidence.filter((one) => one !== id);
  if (evidence.length === 0) return [];
  const status = claim.status === 'corroborated' && originatorsOf(evidence, index).size < 2 ? 'asserted' : claim.status;
  return [{ ...claim, evidence, status }];
}
