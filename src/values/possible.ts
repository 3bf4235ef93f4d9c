import type { Day } from './day.js';
import type { Decimal } from './decimal.js';

/**
 * A value that is one of those listed: one when it is known, several when it is disputed, the whole domain when it is
 * unknown. Unknown and disputed are the same mechanism.
 */
export interface Listed<T> {
  readonly kind: 'listed';
  /** What the value may be, without repetition; never empty. */
  readonly values: readonly T[];
}

/** A value of which nothing is known and whose domain cannot be listed, such as a country or a name. */
export interface Anything {
  readonly kind: 'anything';
}

/** What can lie in a range: exact decimals, and days. */
export type Scalar = Decimal | Day;

/** An unbroken run of values. An absent end is unbounded; an end is part of the run unless it is marked open. */
export interface Span<T extends Scalar> {
  readonly min?: T;
  readonly minOpen?: boolean;
  readonly max?: T;
  readonly maxOpen?: boolean;
}

/** A number or day that lies in one of several runs: one point when it is known. */
export interface Ranged<T extends Scalar> {
  readonly kind: 'ranged';
  /** In order, without overlap; never empty. */
  readonly spans: readonly Span<T>[];
  /** Present where the runs were too many to keep apart, so that the range holds more than the values possible. */
  readonly outer?: true;
}

/** A yes or no that may be open. */
export type Flag = Listed<boolean>;

/** Any set of possible values. */
export type AnyPossible = Listed<unknown> | Ranged<Scalar> | Anything;

/** The one possible value of {@link Anything}. */
export const anything: Anything = { kind: 'anything' };

/** Equal for equal values only: a word `true` is not a yes. */
const keyOf = (value: unknown): string => JSON.stringify(value) ?? String(value);

/**
 * A value that is one of those given.
 *
 * @throws RangeError when none is given: a value with no possibility is a contradiction, not an unknown
 */
export function listed<T>(values: Iterable<T>): Listed<T> {
  const given = [...values];
  if (given.length === 0) throw new RangeError('A value must have at least one possibility.');
  if (given.length === 1) return { kind: 'listed', values: given };
  // Words and flags are equal to themselves alone, so that no text need be made of them.
  if (given.every((value) => typeof value === 'string' || typeof value === 'boolean')) {
    return { kind: 'listed', values: [...new Set(given)] };
  }
  const unique = new Map<string, T>();
  for (const value of given) {
    const key = keyOf(value);
    if (!unique.has(key)) unique.set(key, value);
  }
  return { kind: 'listed', values: [...unique.values()] };
}

/** A known value. */
export const known = <T>(value: T): Listed<T> => ({ kind: 'listed', values: [value] });

/** A yes or no of which nothing is known. */
export const openFlag: Flag = { kind: 'listed', values: [false, true] };

/** Whether more than one value is possible. */
export function isOpen(possible: AnyPossible): boolean {
  if (possible.kind === 'anything') return true;
  if (possible.kind === 'listed') return possible.values.length > 1;
  const only = possible.spans.length === 1 ? possible.spans[0] : undefined;
  return only === undefined || only.min === undefined || only.max === undefined || !isPointSpan(only);
}

function isPointSpan(span: Ranged<Scalar>['spans'][number]): boolean {
  if (span.min === undefined || span.max === undefined) return false;
  return typeof span.min === 'string' ? span.min === span.max : span.min.equals(span.max);
}

/**
 * The parts into which an open value falls: one part a listed value, one part a span. Taking each part in turn covers
 * the whole value, which is how facts that share an open leaf are derived together.
 */
export function partsOf(possible: AnyPossible): readonly AnyPossible[] {
  if (possible.kind === 'listed') return possible.values.map(known);
  if (possible.kind === 'ranged') return possible.spans.map((span) => ({ ...possible, spans: [span] }));
  return [possible];
}

/** What follows from a listed value, value by value; `whenAnything` is what follows when nothing is known. */
export function mapPossible<T, U>(
  possible: Listed<T> | Anything,
  whenAnything: Listed<U>,
  follow: (value: T) => Listed<U>,
): Listed<U> {
  if (possible.kind === 'anything') return whenAnything;
  const [only, ...others] = possible.values;
  if (others.length === 0) return follow(only as T);
  return listed(possible.values.flatMap((value) => follow(value).values));
}
