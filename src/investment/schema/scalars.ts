import * as z from 'zod';
import { type CountryCode, countryCodes } from '../../values/countries.js';
import { type CurrencyCode, currencyCodes } from '../../values/currencies.js';
import { mendCountry } from './country-mend.js';
import { mendCurrency } from './currency-mend.js';
import { hiddenIn, mendHidden } from './hidden.js';
import { wording } from './wording.js';

/** The longest text, in characters. */
export const LONGEST_TEXT = 20_000;

/** A value as it was found, where a check says what it thinks of it. */
interface Refused {
  readonly input?: unknown;
}

/** A name by which other parts of the case refer to this one. */
export const identifier = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,79}$/, {
  error: ({ input }: Refused) =>
    wording({
      expected: 'an id of lower-case letters, digits, dots, dashes and underscores',
      mend: mendIdentifier(String(input)),
    }),
});

function mendIdentifier(found: string): string {
  const plain = found.slice(0, 100).normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const id = plain.replace(/[^a-z0-9._-]+/g, '-').replace(/^[-._]+|-+$/g, '');
  return id === ''
    ? 'Write a short name for it, such as "hub-1".'
    : `Write it as "${id.slice(0, 40)}", here and where it is referred to.`;
}

/** Text for people, never empty. It may have several lines. */
export const text = z.string().min(1).max(LONGEST_TEXT);

/**
 * A name or a title: text of one line in which nothing is hidden. A character that cannot be seen would make two names
 * of one, and one that turns the direction of text would make it read as another.
 *
 * @param missing - how to mend it where it is missing, when there is more to say than that
 */
const line = (missing?: string) =>
  z
    .string({
      error: ({ input }) => (input === undefined && missing !== undefined ? wording({ mend: missing }) : undefined),
    })
    .min(1)
    .max(LONGEST_TEXT)
    .refine((value) => value.length > LONGEST_TEXT || hiddenIn(value) === undefined, {
      error: ({ input }: Refused) =>
        wording({
          code: 'hidden-character',
          expected: 'text of one line, without characters that cannot be seen',
          mend: mendHidden(String(input)),
        }),
    });

/** The name of something. */
export const name = line();

/** The name of who says something. */
export const speaker = line('Add "by": who says so, such as "The company". A claim of nobody is not weighed.');

/** An ISO 3166-1 alpha-2 code. */
export const country: z.ZodType<CountryCode, CountryCode> = z.enum(countryCodes, {
  error: ({ input }) => wording({ expected: 'a country code of ISO 3166-1, such as "BE"', mend: mendCountry(input) }),
});

/** An ISO 4217 code. */
export const currency: z.ZodType<CurrencyCode, CurrencyCode> = z.enum(currencyCodes, {
  error: ({ input }) => wording({ expected: 'a currency code of ISO 4217, such as "EUR"', mend: mendCurrency(input) }),
});

/** A public address; nothing but http and https, so that a report can link to it safely. */
export const address = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[^\s"<>]+$/, {
    error: wording({
      expected: 'an http or https address',
      mend: 'Write the address as a browser shows it, such as "https://example.org/report", or leave it out.',
    }),
  });
