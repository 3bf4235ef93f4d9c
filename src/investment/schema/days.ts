import * as z from 'zod';
import { isDay } from '../../values/day.js';
import { mendDay } from './day-mend.js';
import { forms, record } from './forms.js';
import { wording } from './wording.js';

const saying =
  (expected: string) =>
  ({ input }: { readonly input?: unknown }): string =>
    wording({ expected, mend: mendDay(input) });

const aDay = saying('a day that exists, as YYYY-MM-DD');
const aRoughDay = saying('a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY');

/** A calendar day. */
export const day = z.string({ error: aDay }).refine(isDay, { error: aDay }).meta({ format: 'date' });

/** A day, month or year, as exact as the source is. */
export const roughDay = z
  .string({ error: aRoughDay })
  .refine((value) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value) || isDay(value), { error: aRoughDay })
  .meta({ pattern: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.source });

/** A day, or the run of days in which it lies, both ends included. */
export const dayOrRange = forms(
  [[], ['earliest', 'latest']],
  [
    day,
    record({ earliest: day.optional(), latest: day.optional() }).refine(
      ({ earliest, latest }) => earliest === undefined || latest === undefined || earliest <= latest,
      {
        error: wording({
          code: 'contradiction',
          expected: 'an earliest day that is not after the latest',
          mend: 'Swap the two days.',
        }),
      },
    ),
  ],
);

/** A period between two days, months or years, both included; an end that is left out is open. */
export const period = record({ from: roughDay.optional(), to: roughDay.optional() }).refine(
  // A year holds its months, and a month its days: only what both ends say is compared.
  ({ from, to }) => from === undefined || to === undefined || from.slice(0, to.length) <= to,
  {
    error: wording({
      code: 'contradiction',
      expected: 'a period that does not end before it begins',
      mend: 'Swap the two dates.',
    }),
  },
);
