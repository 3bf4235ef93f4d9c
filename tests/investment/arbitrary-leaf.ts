import fc from 'fast-check';
import { countryCodes } from 'fdi-screening';
import { isGrouped } from '../../src/investment/grouped-number.js';
import { hiddenIn } from '../../src/investment/schema/hidden.js';
import { evidence } from './parts.js';

/** Ids of the evidence that every random case has. */
export const sources = fc.subarray(
  evidence.map(({ id }) => id),
  { minLength: 1 },
);

/** Text as people write it, and as they should not: any character of Unicode, and halves of some. */
export const text = fc.oneof(
  { weight: 9, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }) },
  fc.constantFrom('\ud800', '\u0000', '"\\', '</script>', '__proto__', ' ', '\u202e'),
);

/** A name as people write it: text of one line in which nothing is hidden. */
export const name = fc
  .oneof(
    { weight: 9, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }) },
    fc.constantFrom('"\\', '</script>', '__proto__', ' ', 'שלום', 'می\u200cخواهم', '👩\u200d👩\u200d👧'),
  )
  .filter((one) => hiddenIn(one) === undefined);

/** An object with any of some members. */
export const some = <T extends object>(model: { [Key in keyof T]: fc.Arbitrary<T[Key]> }): fc.Arbitrary<Partial<T>> =>
  fc.record(model, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;

/** An object of which some members are required and the others may be there. */
export const part = <Required extends object, Optional extends object>(
  required: { [Key in keyof Required]: fc.Arbitrary<Required[Key]> },
  optional: { [Key in keyof Optional]: fc.Arbitrary<Optional[Key]> },
): fc.Arbitrary<Required & Partial<Optional>> =>
  fc.tuple(fc.record(required), some<Optional>(optional)).map(([first, second]) => ({ ...first, ...second }) as never);

/** A leaf in any of its forms. */
export const leaf = <T>(value: fc.Arbitrary<T>) => {
  const note = { note: text };
  const status = fc.constantFrom('asserted', 'denied', 'corrected', 'withdrawn');
  const claim = fc.oneof(
    part({ value, by: name, status }, { on: roughDay, basis: text, evidence: sources }),
    fc.record({
      value,
      by: name,
      status: fc.constant('corroborated' as const),
      evidence: fc.constant(['permit', 'company']),
    }),
  );
  return fc.oneof(
    { weight: 3, arbitrary: value },
    part({ value, evidence: sources }, { basis: text, ...note }),
    part({ claims: fc.array(claim, { minLength: 1, maxLength: 3 }) }, note),
    part({ unknown: fc.constant(true as const) }, note),
  );
};

const digits = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.stringMatching(/^(\.\d{1,18})?$/));
const exactText = digits.map(([whole, part]) => `${whole}${part}`).filter((one) => !isGrouped(one));
const plainNumber = fc.oneof(
  fc.nat(),
  fc.nat().map((hundredths) => hundredths / 100),
  exactText,
);

/** An amount, or the range in which it lies. */
export const amount = fc.oneof(
  plainNumber,
  fc.constantFrom({ min: 5 }, { exclusiveMin: '0.5', max: 7 }, { max: '30000.5' }, { min: 2, exclusiveMax: '2.5' }),
);

/** A percentage, or the range in which it lies. */
export const percentage = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.constantFrom('33.333333333333333333', '100.0', 12.5, { min: '25', exclusiveMax: '50' }, { exclusiveMin: 50 }),
);

/** A day that exists. */
export const day = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2035-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A day, or the run of days in which it lies. */
export const days = fc.oneof(
  day,
  day.map((earliest) => ({ earliest })),
  fc.tuple(day, day).map((two) => {
    const [earliest = '', latest = ''] = [...two].sort();
    return { earliest, latest };
  }),
);

/** A day, month or year. */
export const roughDay = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));

export const country = fc.constantFrom(...countryCodes);
export const countries = fc.array(country, { maxLength: 3 });

/** A list, bare or saying whether it is complete. */
export const list = <T>(items: fc.Arbitrary<T[]>) =>
  fc.oneof(items, part({ items, complete: fc.boolean() }, { note: text }));

const fieldName = fc.oneof(
  fc.stringMatching(/^[a-z][A-Za-z0-9]{0,10}$/),
  fc.constantFrom('constructor', 'toString', 'valueOf', 'id', 'evidence', 'holder', 'status', 'own'),
);

const fields = <T>(value: fc.Arbitrary<T>) =>
  fc.dictionary(fieldName, leaf(value), { maxKeys: 3, noNullPrototype: true });

/** Fields of an author's own. */
export const own = some({
  amounts: fields(amount),
  flags: fields(fc.boolean()),
  days: fields(days),
  words: fields(name),
});

/** Entries of a list, each with an id of its own. */
export const entries = <T extends object>(entry: fc.Arbitrary<T>): fc.Arbitrary<(T & { id: string })[]> =>
  fc.array(entry, { maxLength: 3 }).map((all) => all.map((one, index) => ({ id: `entry-${index}`, ...one })));
