import type { DerivedFact } from '../facts/derive.js';
import type { Cells } from '../screening/cells.js';
import { mayBe } from '../screening/reason.js';
import { type AnyPossible, known } from '../values/possible.js';
import type { Scalar } from '../values/ranged.js';

/** What a fact is in one of its cells, in words. */
export const cellWords = (fact: DerivedFact, cells: Cells, cell: number): string =>
  mayBe({ ...fact, possible: possibleIn(fact, cells, cell) });

function possibleIn({ fact }: DerivedFact, { cuts }: Cells, cell: number): AnyPossible {
  if (fact.type === 'boolean') return known(cell === 1);
  if (fact.type === 'enum') return known(fact.values[cell]);
  const at = cuts[(cell - 1) / 2];
  if (cell % 2 === 1 && at !== undefined) return { kind: 'ranged', spans: [{ min: at, max: at }] };
  const [low, high]: (Scalar | undefined)[] = [cuts[cell / 2 - 1], cuts[cell / 2]];
  const from = low === undefined ? {} : { min: low, minOpen: true };
  return { kind: 'ranged', spans: [{ ...from, ...(high === undefined ? {} : { max: high, maxOpen: true }) }] };
}
