import type { LeafReading } from '../facts/derive.js';
import type { Run } from '../screening/run.js';
import { isOpen } from '../values/possible.js';

/** An open leaf of a case with the facts that read it. */
export interface OpenLeaf extends LeafReading {
  /** Variables of the facts that read it, in the order of the catalogue. */
  readonly readers: readonly number[];
}

/** The open leaves that facts were derived from, in the order in which they were first read. */
export function openLeaves({ derived }: Run): OpenLeaf[] {
  const leaves = new Map<string, { readonly reading: LeafReading; readonly readers: number[] }>();
  derived.facts.forEach((fact, variable) => {
    for (const reading of fact.leaves) {
      if (!isOpen(reading.possible)) continue;
      const leaf = leaves.get(reading.path) ?? { reading, readers: [] };
      leaf.readers.push(variable);
      // One fact may read a place in a narrower domain than another: the widest says what can be answered.
      const wider = partCount(reading) > partCount(leaf.reading) ? reading : leaf.reading;
      leaves.set(reading.path, { reading: wider, readers: leaf.readers });
    }
  });
  return [...leaves.values()].map(({ reading, readers }) => ({ ...reading, readers }));
}

const partCount = ({ possible }: LeafReading): number => (possible.kind === 'listed' ? possible.values.length : 0);
