import * as z from 'zod';
import { decimalText, MAX_DECIMAL_LENGTH, toDecimal, whyNotDecimal } from '../../values/decimal.js';
import { groupedMend, isGrouped } from '../grouped-number.js';
import { forms, record } from './forms.js';
import { mendFraction, mendNumber } from './number-mend.js';
import { type Wording, wording } from './wording.js';

/** What a number of one kind may be. */
interface Kind {
  /** The bounds within which it lies, both included. */
  readonly min: number;
  readonly max?: number;
  /** As what people write such a number who mean another: a part of one for percent, a point to part thousands. */
  readonly mistakenFor?: 'part-of-one' | 'thousands';
}

type Exact = number | string;
type Fault = 'inexact' | 'part-of-one' | 'thousands' | 'outside';

function faultOf(value: Exact, { min, max, mistakenFor }: Kind): Fault | undefined {
  if (whyNotDecimal(value) !== undefined) return 'inexact';
  if (mistakenFor === 'thousands' && typeof value === 'string' && isGrouped(value)) return mistakenFor;
  if (mistakenFor === 'part-of-one' && typeof value === 'number' && value > 0 && value < 1) return mistakenFor;
  const size = toDecimal(value);
  return size.lessThan(min) || (max !== undefined && size.greaterThan(max)) ? 'outside' : undefined;
}

function wordingFor(value: Exact, kind: Kind): Wording {
  switch (faultOf(value, kind)) {
    case 'part-of-one':
      return {
        code: 'ambiguous-number',
        expected: `${boundsText(kind)}, in percent`,
        mend: mendFraction(Number(value)),
      };
    case 'thousands':
      return {
        code: 'ambiguous-number',
        expected: 'a number that can be read in one way only',
        mend: groupedMend(String(value)),
      };
    case 'outside':
      return { expected: boundsText(kind), mend: mendNumber(value) };
    default:
      if (typeof value === 'string') return notANumber(value);
      return {
        code: 'imprecise-number',
        expected: 'a number of at most fifteen significant digits, or a string',
        mend: mendNumber(value),
      };
  }
}

const notANumber = (value: unknown): Wording => ({
  expected: 'a number, or a decimal as text',
  mend: mendNumber(value),
});

const boundsText = ({ min, max }: Kind): string =>
  max === undefined ? `a number of ${min} or more` : `a number from ${min} to ${max}`;

const exact = (kind: Kind) =>
  z
    .union(
      [
        z.number().meta({ minimum: kind.min, ...(kind.max === undefined ? {} : { maximum: kind.max }) }),
        z.string().meta({ pattern: decimalText.source, maxLength: MAX_DECIMAL_LENGTH }),
      ],
      { error: ({ input }) => wording(notANumber(input)) },
    )
    .refine((value) => faultOf(value, kind) === undefined, {
      error: ({ input }: { input?: unknown }) => wording(wordingFor(input as Exact, kind)),
    });

/** A number, or the range in which it lies: both ends are optional, and inclusive unless the key says otherwise. */
const numberOrRange = (kind: Kind) => {
  const end = exact(kind).optional();
  const range = record({ min: end, exclusiveMin: end, max: end, exclusiveMax: end })
    .refine((one) => one.min === undefined || one.exclusiveMin === undefined, { error: twoEnds('lower', 'min') })
    .refine((one) => one.max === undefined || one.exclusiveMax === undefined, { error: twoEnds('upper', 'max') })
    .refine((one) => holdsValue(one, kind), {
      error: wording({
        code: 'contradiction',
        expected: `a range that holds ${boundsText(kind)}: between its ends there is none`,
        mend: 'Swap the ends, or write "min" and "max" where the ends themselves are possible.',
      }),
    });
  return forms([[], ['min', 'exclusiveMin', 'max', 'exclusiveMax']], [exact(kind), range]);
};

const twoEnds = (which: 'lower' | 'upper', key: 'min' | 'max'): string =>
  wording({
    code: 'contradiction',
    expected: `one ${which} end, not two`,
    mend: `Keep "${key}" where the end itself is possible, and otherwise the other.`,
  });

interface RangeEnds {
  readonly min?: Exact | undefined;
  readonly exclusiveMin?: Exact | undefined;
  readonly max?: Exact | undefined;
  readonly exclusiveMax?: Exact | undefined;
}

/** Whether a range holds a value of a kind. Ends that are no numbers are another problem, reported as such. */
function holdsValue(range: RangeEnds, kind: Kind): boolean {
  const low = range.min ?? range.exclusiveMin ?? kind.min;
  const high = range.max ?? range.exclusiveMax ?? kind.max;
  if (high === undefined || whyNotDecimal(low) !== undefined || whyNotDecimal(high) !== undefined) return true;
  const isOpen = range.exclusiveMin !== undefined || range.exclusiveMax !== undefined;
  const order = toDecimal(low).comparedTo(toDecimal(high));
  return order < 0 || (!isOpen && order === 0);
}

/** An amount of zero or more, exact or as a range. */
export const amount = numberOrRange({ min: 0, mistakenFor: 'thousands' });

/** What one unit of a thing is in another, exact or as a range: three decimals are usual there. */
export const rate = numberOrRange({ min: 0 });

/** A percentage from 0 to 100, exact or as a range. */
export const percentage = numberOrRange({ min: 0, max: 100, mistakenFor: 'part-of-one' });
