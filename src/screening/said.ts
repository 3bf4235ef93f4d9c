import type { EvidenceIndex, RawLeaf } from '../facts/evidence-policy.js';
import type { Evidence } from '../investment/investment.js';
import type { LeafSources, Said } from './said-result.js';

interface Sourced {
  readonly evidence?: readonly string[] | undefined;
  readonly value?: unknown;
}

interface Claim extends Sourced {
  readonly by: string;
  readonly on?: string | undefined;
  readonly status: string;
}

type WrittenLeaf = Sourced & { readonly claims?: readonly Claim[]; readonly note?: string | undefined };

/** Whether something rests on evidence that is not public, so that a report must hold it back. */
export const isRestricted = (ids: readonly string[] | undefined, index: EvidenceIndex): boolean =>
  (ids ?? []).some((id) => (index.get(id)?.confidentiality ?? 'public') !== 'public');

/** Who says what of a leaf, and when: the speakers of its claims, or the originators of its evidence. */
export function saidOf(leaf: RawLeaf, index: EvidenceIndex): readonly Said[] {
  if (typeof leaf !== 'object' || leaf === null) return [];
  const { claims, value, evidence = [] } = leaf as WrittenLeaf;
  if (claims !== undefined) {
    return claims
      .filter((claim) => claim.status !== 'withdrawn')
      .map(({ by, on, evidence: ids = [], value: says }) => ({
        says: valueText(says),
        by,
        ...(on === undefined ? {} : { on }),
        evidence: ids,
        restricted: isRestricted(ids, index),
      }));
  }
  return evidence.flatMap((id) => {
    const source = index.get(id);
    return source === undefined ? [] : [byOriginator(source, valueText(value), index)];
  });
}

const byOriginator = ({ id, originator, date }: Evidence, says: string, index: EvidenceIndex): Said => ({
  says,
  by: originator.anonymous === true ? `${originator.name} (anonymous)` : originator.name,
  ...(date === undefined ? {} : { on: date }),
  evidence: [id],
  restricted: isRestricted([id], index),
});

/** A leaf that says where it comes from, with who says so; nothing for one that is written plainly or unknown. */
export function leafSources(path: string, leaf: RawLeaf, index: EvidenceIndex): readonly LeafSources[] {
  const said = saidOf(leaf, index);
  if (said.length === 0) return [];
  const { claims, note } = leaf as WrittenLeaf;
  return [{ path, said, ...(claims === undefined || note === undefined ? {} : { note }) }];
}

/** A value of a case in words. */
function valueText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(valueText).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([end, bound]) => `${endWords[end] ?? end} ${bound}`)
    .join(' and ');
}

const endWords: Readonly<Record<string, string>> = {
  min: 'at least',
  exclusiveMin: 'more than',
  max: 'at most',
  exclusiveMax: 'less than',
  earliest: 'from',
  latest: 'to',
};
