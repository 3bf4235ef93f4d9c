import * as z from 'zod';
import { type CountryCode, countryCodes } from '../../values/countries.js';
import { type CurrencyCode, currencyCodes } from '../../values/currencies.js';
import { isDay } from '../../values/day.js';
import { type Decimal, decimalText, MAX_DECIMAL_LENGTH, toDecimal, whyNotDecimal } from '../../values/decimal.js';
import { forms, record } from './forms.js';

/** A name by which other parts of the case refer to this one. */
export const identifier = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{0,79}$/, { error: 'an id of lower-case letters, digits, dots, dashes and underscores' });

/** Text for people, never empty. */
export const text = z.string().min(1).max(20_000);

/** A calendar day. */
export const day = z.string().refine(isDay, { error: 'a day that exists, as YYYY-MM-DD' }).meta({ format: 'date' });

/** A day, month or year, as exact as the source is. */
export const roughDay = z
  .string()
  .refine((value) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value) || isDay(value), {
    error: 'a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY',
  })
  .meta({ pattern: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.source });

/** An ISO 3166-1 alpha-2 code. */
export const country: z.ZodType<CountryCode, CountryCode> = z.enum(countryCodes);

/** An ISO 4217 code. */
export const currency: z.ZodType<CurrencyCode, CurrencyCode> = z.enum(currencyCodes);

/** A public address; nothing but http and https, so that a report can link to it safely. */
export const address = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[^\s"<>]+$/, { error: 'an http or https address' });

/** Within which bounds a number lies, both included. */
interface Bounds {
  readonly min: number;
  readonly max?: number;
}

const exact = (bounds: Bounds) =>
  z
    .union([
      z.number().meta({ minimum: bounds.min, ...(bounds.max === undefined ? {} : { maximum: bounds.max }) }),
      z.string().meta({ pattern: decimalText.source, maxLength: MAX_DECIMAL_LENGTH }),
    ])
    .superRefine((value, context) => {
      const fault = whyNotDecimal(value);
      if (fault !== undefined) context.addIssue({ code: 'custom', message: `an exact number, but this ${fault}` });
      else if (isOutside(toDecimal(value), bounds)) context.addIssue({ code: 'custom', message: boundsText(bounds) });
    });

const isOutside = (size: Decimal, { min, max }: Bounds): boolean =>
  size.lessThan(min) || (max !== undefined && size.greaterThan(max));

const boundsText = ({ min, max }: Bounds): string =>
  max === undefined ? `a number of ${min} or more` : `a number from ${min} to ${max}`;

/** A number, or the range in which it lies: both ends are optional, and inclusive unless the key says otherwise. */
const numberOrRange = (bounds: Bounds) => {
  const end = exact(bounds).optional();
  const range = record({ min: end, exclusiveMin: end, max: end, exclusiveMax: end })
    .refine((one) => Object.keys(one).length > 0, { error: 'a range with at least one end' })
    .refine((one) => !(one.min !== undefined && one.exclusiveMin !== undefined), { error: 'one lower end, not two' })
    .refine((one) => !(one.max !== undefined && one.exclusiveMax !== undefined), { error: 'one upper end, not two' })
    .refine((one) => holdsValue(one, bounds), {
      error: `a range that holds ${boundsText(bounds)}: between its ends there is none`,
    });
  return forms([[], ['min', 'exclusiveMin', 'max', 'exclusiveMax']], [exact(bounds), range]);
};

interface RangeEnds {
  readonly min?: number | string | undefined;
  readonly exclusiveMin?: number | string | undefined;
  readonly max?: number | string | undefined;
  readonly exclusiveMax?: number | string | undefined;
}

/** Whether a range holds a value within the bounds. Ends that are no numbers are another problem, reported as such. */
function holdsValue(range: RangeEnds, bounds: Bounds): boolean {
  const low = range.min ?? range.exclusiveMin ?? bounds.min;
  const high = range.max ?? range.exclusiveMax ?? bounds.max;
  if (high === undefined || whyNotDecimal(low) !== undefined || whyNotDecimal(high) !== undefined) return true;
  const isOpen = range.exclusiveMin !== undefined || range.exclusiveMax !== undefined;
  const order = toDecimal(low).comparedTo(toDecimal(high));
  return order < 0 || (!isOpen && order === 0);
}

/** An amount of zero or more, exact or as a range. */
export const amount = numberOrRange({ min: 0 });

/** A percentage from 0 to 100, exact or as a range. */
export const percentage = numberOrRange({ min: 0, max: 100 });

/** A day, or the run of days in which it lies, both ends included. */
export const dayOrRange = forms(
  [[], ['earliest', 'latest']],
  [
    day,
    record({ earliest: day.optional(), latest: day.optional() }).refine(
      (one) =>
        (one.earliest !== undefined || one.latest !== undefined) &&
        (one.earliest === undefined || one.latest === undefined || one.earliest <= one.latest),
      { error: 'an earliest day, a latest day, or both in order' },
    ),
  ],
);
