import fc from 'fast-check';
import { type Decimal, type Ranged, rangeOf, type Span, toDecimal } from 'fdi-screening';

/** A run of numbers as the naive model sees it. */
interface Run {
  readonly min: number;
  readonly max: number;
  readonly minOpen: boolean;
  readonly maxOpen: boolean;
}

const run = fc
  .record({
    min: fc.integer({ min: 0, max: 5 }),
    size: fc.constantFrom(0, 0, 1, 2, Number.POSITIVE_INFINITY),
    minOpen: fc.boolean(),
    maxOpen: fc.boolean(),
  })
  .map(({ min, size, minOpen, maxOpen }): Run => {
    // A single number is part of its run.
    return size === 0 ? { min, max: min, minOpen: false, maxOpen: false } : { min, max: min + size, minOpen, maxOpen };
  });

/** Some runs of numbers of zero and above, in any order, with overlaps. */
export const runs = fc.array(run, { minLength: 1, maxLength: 4 });

const spanOf = ({ min, max, minOpen, maxOpen }: Run): Span<Decimal> => ({
  min: toDecimal(min),
  ...(minOpen ? { minOpen } : {}),
  ...(Number.isFinite(max) ? { max: toDecimal(max), ...(maxOpen ? { maxOpen } : {}) } : {}),
});

/** The runs as the ends that a range is made of. */
export const spansOf = (all: readonly Run[]): Span<Decimal>[] => all.map(spanOf);

/** The runs as a range. */
export const rangeOfRuns = (all: readonly Run[]): Ranged<Decimal> => rangeOf(spansOf(all));

/** Whether one of the runs holds a number. */
export const holds =
  (all: readonly Run[]) =>
  (value: number): boolean =>
    all.some(
      ({ min, max, minOpen, maxOpen }) =>
        (value > min || (value === min && !minOpen)) && (value < max || (value === max && !maxOpen)),
    );

/** Whether a range holds a number. */
export const rangeHolds =
  (range: Ranged<Decimal>) =>
  (value: number): boolean =>
    range.spans.some(({ min, max, minOpen, maxOpen }) => {
      const above = min === undefined || (minOpen === true ? min.lessThan(value) : min.lessThanOrEqualTo(value));
      const below = max === undefined || (maxOpen === true ? max.greaterThan(value) : max.greaterThanOrEqualTo(value));
      return above && below;
    });

/** Numbers from zero to twelve in equal steps: all ends, and a number between any two of them. */
export const grid = (step: number): number[] => Array.from({ length: 12 / step + 1 }, (_, index) => index * step);

/** A range in the notation of mathematics: `[0, 5) {7}`. */
export const inBrackets = (range: Ranged<Decimal>): string =>
  range.spans
    .map(({ min, max, minOpen, maxOpen }) => {
      if (min !== undefined && max?.equals(min)) return `{${min}}`;
      return `${minOpen === true ? '(' : '['}${min ?? ''}, ${max ?? ''}${maxOpen === true ? ')' : ']'}`;
    })
    .join(' ');
