import type { Evidence } from '../investment/investment.js';
import { originatorsOf } from '../investment/references.js';

/**
 * What counts as known, the same for adverse and for favourable claims.
 *
 * - `asserted`: every claim not withdrawn gives a possible value;
 * - `cautious`: a leaf is also open when it rests only on interested or anonymous originators, or is denied;
 * - `corroborated`: only plain values, and values with two independent originators, count.
 */
export const evidencePolicies = ['asserted', 'cautious', 'corroborated'] as const;

/** One of {@link evidencePolicies}. */
export type EvidencePolicy = (typeof evidencePolicies)[number];

/** The claim of a leaf, as far as a policy looks at it. */
interface Claim {
  readonly value: unknown;
  readonly status: string;
  readonly evidence?: readonly string[] | undefined;
}

/** A leaf of a case, in the forms in which it may be written. */
export type RawLeaf =
  | { readonly value: unknown; readonly evidence: readonly string[] }
  | { readonly claims: readonly Claim[] }
  | { readonly unknown: true }
  | unknown;

/**
 * Why a leaf is open, or that it is settled. One is `unfit` whose value is not of the kind that a fact reads there, such
 * as a word that the fact does not know: it says nothing to that fact.
 */
export type LeafState =
  | 'known'
  | 'range'
  | 'disputed'
  | 'unknown'
  | 'interested-only'
  | 'denied'
  | 'uncorroborated'
  | 'unfit';

/** What a policy accepts of a leaf: the values that count, or the reason why the leaf is open. */
export interface Accepted {
  /** Values that count, as they are written; `undefined` where any value of the domain is possible. */
  readonly values: readonly unknown[] | undefined;
  readonly state: LeafState;
  /** Ids of the evidence behind the leaf, counted or not. */
  readonly evidence: readonly string[];
}

/** The evidence of a case by its id. */
export type EvidenceIndex = ReadonlyMap<string, Evidence>;

const has = <Key extends string>(leaf: unknown, key: Key): leaf is Readonly<Record<Key, unknown>> =>
  typeof leaf === 'object' && leaf !== null && !Array.isArray(leaf) && Object.hasOwn(leaf, key);

const partisan = new Set(['investor', 'target', 'seller']);

/** Whether someone stands behind some evidence who neither gains by being believed nor hides. */
function hasDisinterested(ids: readonly string[], index: EvidenceIndex): boolean {
  return ids.some((id) => {
    const originator = index.get(id)?.originator;
    if (originator === undefined || originator.anonymous === true) return false;
    return !(originator.interested ?? partisan.has(originator.kind));
  });
}

/** What an evidence policy accepts of a leaf. */
export function acceptLeaf(leaf: RawLeaf, policy: EvidencePolicy, index: EvidenceIndex): Accepted {
  if (leaf === undefined || has(leaf, 'unknown')) return { values: undefined, state: 'unknown', evidence: [] };
  if (has(leaf, 'claims')) return acceptClaims(leaf.claims as readonly Claim[], policy, index);
  if (!(has(leaf, 'value') && has(leaf, 'evidence'))) return { values: [leaf], state: 'known', evidence: [] };
  const evidence = leaf.evidence as readonly string[];
  if (policy === 'cautious' && !hasDisinterested(evidence, index)) {
    return { values: undefined, state: 'interested-only', evidence };
  }
  if (policy === 'corroborated' && originatorsOf(evidence, index).size < 2) {
    return { values: undefined, state: 'uncorroborated', evidence };
  }
  return { values: [leaf.value], state: 'known', evidence };
}

function acceptClaims(claims: readonly Claim[], policy: EvidencePolicy, index: EvidenceIndex): Accepted {
  const standing = claims.filter((claim) => claim.status !== 'withdrawn');
  const evidence = [...new Set(standing.flatMap((claim) => claim.evidence ?? []))];
  const open = (state: LeafState): Accepted => ({ values: undefined, state, evidence });
  if (standing.length === 0) return open('unknown');
  if (policy === 'cautious') {
    if (standing.some((claim) => claim.status === 'denied')) return open('denied');
    if (!hasDisinterested(evidence, index)) return open('interested-only');
  }
  const counting = policy === 'corroborated' ? standing.filter((claim) => claim.status === 'corroborated') : standing;
  if (counting.length === 0) return open('uncorroborated');
  const values = [...new Map(counting.map((claim) => [JSON.stringify(claim.value), claim.value])).values()];
  const denied = standing.some((claim) => claim.status === 'denied');
  return { values, state: values.length > 1 ? 'disputed' : denied ? 'denied' : 'known', evidence };
}
