import type { Day } from '../values/day.js';
import { standsOn } from './as-of.js';
import { type Column, type CountingOptions, columnOf } from './column.js';
import type { GraphInterest, OwnershipGraph } from './graph.js';

/** Which interests are counted, and how. */
export interface ColumnsOptions extends CountingOptions {
  /** The day as of which; without one, every interest counts, whatever its dates. */
  readonly day?: Day;
}

/** Who holds what in whom, looked up by company or by holder. */
export interface Columns {
  /** Who holds a company; `undefined` where nobody is shown to hold anything in it. */
  readonly of: (subject: string) => Column | undefined;
  /** In which parties one holds something, in the order of the graph, each once. */
  readonly heldBy: (holder: string) => readonly string[];
  /** Every party in which something is held, in the order of the graph. */
  readonly subjects: () => Iterable<string>;
}

const none: readonly string[] = [];

/**
 * An index of the shares in a graph, built in one pass; the column of a company is made when it is first asked for.
 *
 * @example
 * columnsOf(graph, { dimension: 'shares', day: '2026-01-01' }).of('target')?.remainder; // what nobody named holds
 */
export function columnsOf(graph: OwnershipGraph, options: ColumnsOptions): Columns {
  const { day } = options;
  const into = new Map<string, GraphInterest[]>();
  const held = new Map<string, string[]>();
  for (const interest of graph.interests) {
    if (interest.kind !== 'shares' && interest.kind !== 'voting-rights') continue;
    if (interest.directness === 'indirect' || (day !== undefined && !standsOn(interest, day))) continue;
    const { holder, subject } = interest;
    const here = into.get(subject);
    if (here === undefined) into.set(subject, [interest]);
    else here.push(interest);
    const subjects = held.get(holder);
    if (subjects === undefined) held.set(holder, [subject]);
    else subjects.push(subject);
  }
  const made = new Map<string, Column>();
  return {
    of(subject) {
      const interests = into.get(subject);
      if (interests === undefined) return undefined;
      let column = made.get(subject);
      if (column === undefined) {
        column = columnOf(subject, interests, options);
        made.set(subject, column);
      }
      return column;
    },
    heldBy: (holder) => [...new Set(held.get(holder) ?? none)],
    subjects: () => into.keys(),
  };
}
