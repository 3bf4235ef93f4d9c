import { type ColumnsOptions, columnsOf } from './columns.js';
import { isLess, nothing } from './fraction.js';
import type { OwnershipGraph, ShareRange } from './graph.js';

/**
 * What nobody named holds, of each party of which the graph shows holders.
 *
 * Its least end is what all named holders certainly leave; where that is nothing, there may be no unknown holder at all.
 * Parties whose holders certainly have everything are left out, and so are those of which no holder is shown.
 */
export function remaindersOf(graph: OwnershipGraph, options: ColumnsOptions): ReadonlyMap<string, ShareRange> {
  const columns = columnsOf(graph, options);
  const found = new Map<string, ShareRange>();
  for (const subject of columns.subjects()) {
    const remainder = columns.of(subject)?.remainder;
    if (remainder !== undefined && isLess(nothing, remainder.max)) found.set(subject, remainder);
  }
  return found;
}
