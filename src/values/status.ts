/**
 * How well a statement of law is supported by its sources.
 *
 * - `confirmed`: seen in an official text, or in several consistent sources;
 * - `reported`: seen in commentary or a single secondary source;
 * - `inferred`: a deduction from confirmed statements;
 * - `unverified`: background knowledge that no source read so far shows.
 *
 * A status never changes an outcome. It travels beside it.
 */
export const sourceStatuses = ['confirmed', 'reported', 'inferred', 'unverified'] as const;

/** One of {@link sourceStatuses}. */
export type SourceStatus = (typeof sourceStatuses)[number];

const strength = (status: SourceStatus): number => -sourceStatuses.indexOf(status);

/**
 * The weakest of several statuses: a chain of reasons is as certain as its weakest link.
 *
 * @param statuses - the statuses along one path; an empty path is `confirmed`
 * @example
 * ```ts
 * import { weakestStatus } from 'fdi-screening';
 * weakestStatus(['confirmed', 'inferred']); // => 'inferred'
 * ```
 */
export function weakestStatus(statuses: Iterable<SourceStatus>): SourceStatus {
  let weakest: SourceStatus = 'confirmed';
  for (const status of statuses) if (strength(status) < strength(weakest)) weakest = status;
  return weakest;
}

/**
 * The strongest of several statuses: of independent reasons, each sufficient, the best one carries the outcome.
 *
 * @param statuses - one status a reason; no reason at all is `unverified`
 */
export function strongestStatus(statuses: Iterable<SourceStatus>): SourceStatus {
  let strongest: SourceStatus = 'unverified';
  for (const status of statuses) if (strength(status) > strength(strongest)) strongest = status;
  return strongest;
}
