import type { Columns } from './columns.js';

/** Everything that can be reached from some parties, step by step, without the parties themselves unless a step leads there. */
function reached(starts: Iterable<string>, steps: (id: string) => Iterable<string>): Set<string> {
  const found = new Set<string>();
  const queue = [...starts];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const next of steps(at)) {
      if (found.has(next)) continue;
      found.add(next);
      queue.push(next);
    }
  }
  return found;
}

/** Who may hold something in a party, directly or through others; the party itself only if it does. */
export const ancestorsOf = (columns: Columns, subject: string): ReadonlySet<string> =>
  reached([subject], (id) => (columns.of(id)?.slices ?? []).map(({ holder }) => holder));

/** In whom some parties may hold something, directly or through others; optionally only within some. */
export const heldBelow = (
  columns: Columns,
  holders: Iterable<string>,
  within?: ReadonlySet<string>,
): ReadonlySet<string> =>
  reached(holders, (id) =>
    columns
      .heldBy(id)
      .filter((subject) => within?.has(subject) !== false && columns.of(subject)?.slices.some((s) => s.holder === id)),
  );
