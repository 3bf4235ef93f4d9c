import fc from 'fast-check';

/** An object with a key that JSON text can make and a literal cannot. */
export const withKey = (key: string, value: unknown): object =>
  Object.defineProperty({}, key, { value, enumerable: true, configurable: true, writable: true });

/** A value inside lists and objects, many of them. */
export function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { value };
  return value;
}

/** Keys that mean something in the language or to a parser, or nothing that can be seen. */
export const hostileKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'toJSON',
  'then',
  'length',
  'hasOwnProperty',
  '__defineGetter__',
  '',
  ' ',
  '\u0000',
  '\u202e',
  '\u200b',
  '\ud800',
  '0',
  'value',
  'claims',
  'unknown',
  'items',
  'min',
  'id',
  'k'.repeat(10_000),
] as const;

const numbers = [
  -0,
  -1,
  0.25,
  0.1 + 0.2,
  120,
  2 ** 53,
  2 ** 64,
  1e308,
  5e-324,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  20240230,
];

const texts = [
  '',
  ' ',
  '30.000',
  '30,000',
  '1 234 567,89',
  '25%',
  '€ 5',
  '1e999',
  '٣',
  '9'.repeat(41),
  '2024-02-30',
  '31/12/2024',
  '01.02.2024',
  '2024',
  '9999-99-99',
  'UK',
  'Belgium',
  'RMB',
  '$',
  'yes',
  'corroborated',
  'permit',
  'buyer',
  '__proto__',
  'constructor',
  '\ud800',
  '\u0000',
  '\u001b[2J',
  '\u202eabc',
  '\u200b',
  '\u{e0041}',
  '</script>',
  'https://a b',
  'javascript:alert(1)',
  'x'.repeat(20_001),
];

const parts: readonly (() => unknown)[] = [
  () => ({}),
  () => [],
  () => null,
  () => undefined,
  () => ({ unknown: false }),
  () => ({ claims: [] }),
  () => ({ value: 1, claims: [], unknown: true, min: 1 }),
  () => ({ min: 5, max: 3 }),
  () => ({ min: 5, exclusiveMin: 5 }),
  () => ({ earliest: '2024-03-01', latest: '2024-02-01' }),
  () => ({ items: [] }),
  () => ({ items: {}, complete: 'no' }),
  () => nested(39),
  () => nested(41),
  () => nested(2000),
  () => new Array(2000).fill({}),
  () => new Array(5000).fill('Belgium'),
  () => Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`key${index}`, index])),
  () => ({ toString: 1, valueOf: 2 }),
  () => withKey('__proto__', { polluted: true }),
  () => ({ constructor: { prototype: { polluted: true } } }),
];

/** Values that may well stand where they are put. */
export const mildValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(0, 1, 25, 100, '33.3', true, false, 'none', 'sole', 'greenfield', 'BE', 'CN', '2023-07-01', 'buyer'),
  fc
    .constantFrom(
      () => ({ unknown: true }),
      () => ({ min: 1 }),
      () => ({ min: '24.999', exclusiveMax: 75 }),
      () => ({ earliest: '2023-06-30' }),
      () => ({ claims: [{ value: 25, by: 'A', status: 'denied' }] }),
      () => ({ claims: [true, false].map((value) => ({ value, by: 'A', status: 'asserted' })) }),
      () => [],
    )
    .map((make): unknown => make()),
);

/** Values of which there are so many, or that are so long, that reading them takes its time. */
export const largeValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(0, null, '', 'Belgium', true).map((value): unknown => new Array(150_000).fill(value)),
  fc
    .constantFrom(
      () => Array.from({ length: 150_000 }, () => ({})),
      () => Array.from({ length: 100_000 }, () => ({ id: 'a' })),
      () => Array.from({ length: 50_000 }, (_, index) => ({ [`key${index}`]: { value: index } })),
      () => Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`key${index}`, index])),
      () => new Array(600_000).fill(0),
      () => 'x'.repeat(4_900_000),
      () => new Array(100).fill('x'.repeat(100_000)),
    )
    .map((make): unknown => make()),
);

/** A value that has no business where it is put. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...numbers),
  fc.constantFrom(...texts),
  fc.boolean(),
  fc.constantFrom(...parts).map((make) => make()),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.double(),
);
