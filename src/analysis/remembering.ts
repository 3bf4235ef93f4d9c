import type { DerivedFact, EntityRow, FactDeriver } from '../facts/derive.js';
import type { Fact } from '../facts/fact.js';
import { partKey } from '../facts/worlds.js';
import type { AnyPossible } from '../values/possible.js';

/**
 * A deriver that remembers what it has derived, for many looks at one case.
 *
 * @param facts - the facts derived with nothing fixed, which say what each of them reads
 */
export function remembering(derive: FactDeriver, facts: readonly DerivedFact[]): FactDeriver {
  const known = new Map<string, DerivedFact>(facts.map((one) => [keyOf(one.fact, one.entity), one]));
  return (fact, entity, fixed) => {
    const free = known.get(keyOf(fact, entity));
    const read = free?.leaves.filter(({ path }) => fixed?.has(path)) ?? [];
    if (free !== undefined && read.length === 0) return free;
    const parts = read.map(({ path }) => `${path}=${partKey(fixed?.get(path) as AnyPossible)}`);
    const key = `${keyOf(fact, entity)} ${parts.join(' ')}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = derive(fact, entity, fixed);
    known.set(key, result);
    return result;
  };
}

const keyOf = (fact: Fact, entity: EntityRow | undefined): string => `${fact.id} ${entity?.path ?? ''}`;
