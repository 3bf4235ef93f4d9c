import type { Control, Partner, Quality } from './control.js';

/** What happens to the control of a party. */
export type ControlChange = 'none' | 'gained' | 'joint-to-sole' | 'sole-to-joint' | 'other-partner' | 'lost';

/** Every quality that control may have: one where it is certain. Without any, as for a party not in the graph, none. */
export const qualityOfControl = (control: Control | undefined): readonly Quality[] => control?.qualities ?? ['none'];

const changes: Record<Quality, Record<Quality, ControlChange>> = {
  none: { none: 'none', joint: 'gained', sole: 'gained' },
  joint: { none: 'lost', joint: 'none', sole: 'joint-to-sole' },
  sole: { none: 'lost', joint: 'sole-to-joint', sole: 'none' },
};

/** Whether the partners may be, or must be, the same before and after. */
function samePartners(before: readonly Partner[], after: readonly Partner[]): { may: boolean; must: boolean } {
  const missing = (some: readonly Partner[], from: readonly Partner[]): boolean =>
    some.some(({ party, standing }) => standing === 'certain' && !from.some((other) => other.party === party));
  const may = !missing(before, after) && !missing(after, before);
  const isSettled = [...before, ...after].every(({ standing }) => standing === 'certain');
  return { may, must: may && isSettled };
}

/**
 * What may happen to a party's control between two states: one change where both are certain.
 *
 * Joint control with another partner is a change of its own, because it is a new control in merger law.
 *
 * @example
 * changeOfControl(before.controlIn('buyer', 'target'), after.controlIn('buyer', 'target')); // ['gained']
 */
export function changeOfControl(before: Control | undefined, after: Control | undefined): readonly ControlChange[] {
  const found = new Set<ControlChange>();
  for (const from of qualityOfControl(before)) {
    for (const to of qualityOfControl(after)) {
      if (from !== 'joint' || to !== 'joint') {
        found.add(changes[from][to]);
        continue;
      }
      const { may, must } = samePartners(before?.with ?? [], after?.with ?? []);
      if (may) found.add('none');
      if (!must) found.add('other-partner');
    }
  }
  return [...found];
}
