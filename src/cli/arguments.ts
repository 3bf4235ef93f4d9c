import { closestName } from '../values/closest.js';
import { type Day, isDay } from '../values/day.js';

/** An argument that cannot be understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A question for what was meant, where some name is near; empty otherwise. */
export function didYouMean(written: string, allowed: Iterable<string>): string {
  const meant = closestName(written, allowed);
  return meant === undefined ? '' : ` Did you mean ${meant}?`;
}

/**
 * One of some words.
 *
 * @param what - what takes it, such as `--format`
 */
export function oneOf<T extends string>(what: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  throw new UsageError(`${what} takes ${allowed.join(', ')}, not "${value}".${didYouMean(value, allowed)}`);
}

/** An option that takes a day. */
export function dayOf(option: string, value: string): Day {
  if (isDay(value)) return value;
  throw new UsageError(`${option} takes a day that exists, as YYYY-MM-DD, not "${value}".`);
}
