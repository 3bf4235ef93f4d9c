import { compareText } from '../values/text.js';
import { standsOn } from './as-of.js';
import { closedSets } from './closed-sets.js';
import { type Columns, type ColumnsOptions, columnsOf } from './columns.js';
import type { Diagnostic } from './diagnostic.js';
import type { GraphInterest, OwnershipGraph } from './graph.js';
import { integratedShare, shareWithRemainders } from './integrated.js';
import { isShare, shareMeets } from './share-range.js';
import { tangleDiagnostics } from './tangle.js';

const keyOf = ({ code, parties, interests }: Diagnostic): string => JSON.stringify([code, parties, interests]);

/** Diagnostics in the order of their codes, parties and interests, each once. */
export function sortedDiagnostics(diagnostics: Iterable<Diagnostic>): readonly Diagnostic[] {
  const byKey = new Map([...diagnostics].map((one) => [keyOf(one), one]));
  return [...byKey].sort(([a], [b]) => compareText(a, b)).map(([, one]) => one);
}

/** What is wrong with the columns of some companies, and with companies among them that are wholly owned by each other. */
export function columnDiagnostics(columns: Columns, subjects: Iterable<string>): readonly Diagnostic[] {
  const all = [...subjects];
  const closed = closedSets(columns, all).map((parties): Diagnostic => {
    const interests = parties.flatMap((id) => (columns.of(id)?.slices ?? []).flatMap((slice) => slice.interests));
    return { code: 'closed-set', parties, interests: interests.sort(compareText) };
  });
  return [...all.flatMap((id) => columns.of(id)?.diagnostics ?? []), ...closed, ...tangleDiagnostics(columns, all)];
}

/** Interests that name a party which the graph does not have. */
export const unknownParties = (graph: OwnershipGraph, interests: readonly GraphInterest[]): readonly Diagnostic[] =>
  interests.flatMap(({ id, holder, subject }) => {
    const parties = [...new Set([holder, subject])].filter((party) => !graph.parties.has(party)).sort(compareText);
    return parties.length === 0 ? [] : [{ code: 'no-such-party', parties, interests: [id] }];
  });

/**
 * Whether the links exclude a declared total. What nobody named holds may be the holder's too, through parties that are
 * not shown: only less than the links certainly give, and more than they and all that is unknown could, is excluded.
 */
export function isExcluded(columns: Columns, { holder, subject, share }: GraphInterest): boolean {
  if (share === undefined || !isShare(share) || columns.of(subject) === undefined) return false;
  const { min, minOpen } = integratedShare(columns, [holder], subject);
  const { max, maxOpen } = shareWithRemainders(columns, [holder], subject);
  return !shareMeets(share, { min, minOpen, max, maxOpen });
}

/**
 * Everything that is wrong with a graph in one dimension, as of a day: see {@link Diagnostic} for the codes.
 *
 * A graph with faults is not refused and not repaired: what rests on a fault comes out as an open range.
 *
 * @returns in the order of codes, parties and interests
 */
export function diagnose(graph: OwnershipGraph, options: ColumnsOptions): readonly Diagnostic[] {
  const columns = columnsOf(graph, options);
  const { day, dimension } = options;
  const standing = day === undefined ? graph.interests : graph.interests.filter((one) => standsOn(one, day));
  const declared = standing.filter(({ kind, directness }) => kind === dimension && directness === 'indirect');
  const excluded = declared
    .filter((interest) => isExcluded(columns, interest))
    .map(
      ({ id, holder, subject }): Diagnostic => ({
        code: 'total-excluded',
        parties: [holder, subject].sort(compareText),
        interests: [id],
      }),
    );
  return sortedDiagnostics([
    ...columnDiagnostics(columns, columns.subjects()),
    ...unknownParties(graph, standing),
    ...excluded,
  ]);
}
