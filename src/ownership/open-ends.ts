import type { Column } from './column.js';
import { canGetSome, type End, isOutOfReach } from './fill.js';
import { isNothing } from './fraction.js';
import { type Best, type Goal, type HeldPart, partsOf } from './goal.js';

/** The companies of a cycle from which a best choice leads out to the owners, and does not only go round for ever. */
function leadingOut(
  columns: readonly Column[],
  goal: Goal,
  look: (id: string, open: ReadonlySet<string>) => Best,
  open: ReadonlySet<string>,
): ReadonlySet<string> {
  const cycle = new Set(columns.map(({ subject }) => subject));
  const found = new Set<string>();
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const column of columns) {
      if (found.has(column.subject) || open.has(column.subject)) continue;
      const parts = partsOf(column, goal, (id) => look(id, open));
      const isOut = ({ holder, value, open: isOpen }: HeldPart): boolean =>
        holder !== undefined && cycle.has(holder) ? found.has(holder) : !isOpen && !isNothing(value);
      if (parts.some((part) => isOut(part) && canGetSome(parts, 'max', part))) found.add(column.subject);
    }
  }
  return found;
}

/**
 * The ends of a cycle that are out of reach: by their own column, because they lead to one that is, or because the greatest
 * value could only be kept by never leaving the cycle. (The least value may well be reached by never leaving it.)
 */
export function openEnds(
  columns: readonly Column[],
  goal: Goal,
  end: End,
  look: (id: string, open: ReadonlySet<string>) => Best,
): ReadonlySet<string> {
  const open = new Set<string>();
  const isTouched = columns.some((column) =>
    partsOf(column, goal, (id) => look(id, open)).some((part) => part.open || part.share.minOpen || part.share.maxOpen),
  );
  for (let before = isTouched ? -1 : 0; before < open.size; ) {
    before = open.size;
    for (const column of columns) {
      const parts = partsOf(column, goal, (id) => look(id, open));
      if (!open.has(column.subject) && isOutOfReach(parts, end)) open.add(column.subject);
    }
    if (end === 'min' || open.size > before) continue;
    const out = leadingOut(columns, goal, look, open);
    for (const { subject } of columns) {
      if (!out.has(subject) && !isNothing(look(subject, open).value)) open.add(subject);
    }
  }
  return open;
}
