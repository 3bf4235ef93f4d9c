import type { Fact } from '../../facts/fact.js';
import { ownFactDefinition } from './own-fact.js';

/**
 * Whether two facts of one id mean the same: the same code, or for facts that are plain data the same text. Titles and
 * questions may differ.
 */
export function isSameFact(a: Fact, b: Fact): boolean {
  if (a === b) return true;
  if (a.id !== b.id || a.type !== b.type || (a.version ?? 1) !== (b.version ?? 1) || a.per !== b.per) return false;
  if (a.type === 'enum' && b.type === 'enum' && a.values.join('|') !== b.values.join('|')) return false;
  const [ofA, ofB] = [ownFactDefinition(a), ownFactDefinition(b)];
  if (ofA !== undefined && ofB !== undefined) return ofA.from === ofB.from && ofA.aggregate === ofB.aggregate;
  return a.derive === b.derive;
}
