import type { Day } from '../values/day.js';
import { standsOn } from './as-of.js';
import type { GraphInterest, OwnershipGraph } from './graph.js';
import { moreThanHalf, type Standing, standingOf } from './threshold.js';

/** A right or role that lets its holder decide by itself. */
export type DecidingRight = 'board-appointment' | 'contract' | 'general-partner' | 'manager' | 'trustee';

const deciding: readonly DecidingRight[] = ['board-appointment', 'contract', 'general-partner', 'manager', 'trustee'];

/** A right that counts for control. */
export interface Right {
  readonly holder: string;
  readonly subject: string;
  /** A veto lets its holder block; the others let it decide. */
  readonly kind: DecidingRight | 'veto';
  readonly standing: Exclude<Standing, 'no'>;
}

/** The rights in a graph, looked up by company or by holder. */
export interface Rights {
  readonly in: (subject: string) => readonly Right[];
  readonly of: (holder: string) => readonly Right[];
}

/** What a right lets its holder do. A right to appoint a stated part of a board decides if the part is a majority. */
function rightOf({ holder, subject, kind, share, standing = 'certain' }: GraphInterest): Right | undefined {
  const found = kind === 'veto' ? kind : deciding.find((one) => one === kind);
  if (found === undefined) return undefined;
  const isMajority = found === 'board-appointment' && share !== undefined ? standingOf(share, moreThanHalf) : 'certain';
  if (isMajority === 'no') return undefined;
  return { holder, subject, kind: found, standing: standing === 'certain' ? isMajority : 'possible' };
}

/** An index of the rights that stand on a day. */
export function rightsOf(graph: OwnershipGraph, day: Day | undefined): Rights {
  const bySubject = new Map<string, Right[]>();
  const byHolder = new Map<string, Right[]>();
  for (const interest of graph.interests) {
    const right = day === undefined || standsOn(interest, day) ? rightOf(interest) : undefined;
    if (right === undefined) continue;
    bySubject.set(right.subject, [...(bySubject.get(right.subject) ?? []), right]);
    byHolder.set(right.holder, [...(byHolder.get(right.holder) ?? []), right]);
  }
  return { in: (subject) => bySubject.get(subject) ?? [], of: (holder) => byHolder.get(holder) ?? [] };
}
