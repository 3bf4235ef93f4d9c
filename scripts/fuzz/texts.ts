/** Texts that are JSON, nearly JSON, or nothing of the kind. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { anyCase } from '../../tests/investment/arbitrary-case.js';
import { hostileKeys } from './hostile-values.js';

/** Any characters of Unicode, halves of some included. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.nat(0xffff), { maxLength: 100 }).map((units) => String.fromCharCode(...units)),
);

const fragments = [
  ...['{', '}', '[', ']', ',', ':', '"', '\\', '/', "'", ' ', '\n', '\t', '\r', '\u0000', '\ufeff', '\u00a0', '\u2028'],
  ...[
    'true',
    'false',
    'null',
    'True',
    'NaN',
    'undefined',
    '//',
    '/*',
    '-',
    '+',
    '.',
    'e',
    'E',
    '\\u',
    '\\ud800',
    '\\n',
  ],
  ...['0', '1', '-1', '30.000', '1e999', '12345678901234567890', '0.1', '"2024-02-30"', '"BE"', '"UK"', '""'],
  ...['"formatVersion":1', '"id":"hub"', '"title":"A hub"', '"host":"BE"', '"sites":', '"transaction":', '"evidence":'],
  ...['{"value":', '{"claims":[', '{"unknown":true}', '{"min":', '"buildingArea":', '[[[[[[[[', '{"a":{"a":{"a":'],
  ...hostileKeys.slice(0, 20).map((key) => `${JSON.stringify(key)}:`),
];

/** Fragments of JSON in any order. */
export const jsonLike = fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((all) => all.join(''));

/** Text of a value of JSON. */
export const jsonText = fc.json({ maxDepth: 6 });

const hub = readFileSync(new URL('../../examples/liege/hub.json', import.meta.url));

/** How the bytes of a text are torn at a place, with some bytes at hand. */
const tears = {
  cut: (bytes: Buffer, at: number) => bytes.subarray(0, at),
  drop: (bytes: Buffer, at: number, more: Buffer) => [bytes.subarray(0, at), bytes.subarray(at + more.length)],
  put: (bytes: Buffer, at: number, more: Buffer) => [bytes.subarray(0, at), more, bytes.subarray(at)],
  over: (bytes: Buffer, at: number, more: Buffer) => [bytes.subarray(0, at), more, bytes.subarray(at + more.length)],
  double: (bytes: Buffer, at: number) => [bytes.subarray(0, at), bytes.subarray(Math.max(0, at - 500))],
  turn: (bytes: Buffer, at: number) => [bytes.subarray(at), bytes.subarray(0, at)],
} as const;

const tear = fc.record({
  how: fc.constantFrom(...(Object.keys(tears) as (keyof typeof tears)[])),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  more: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 8 }).map((bytes) => Buffer.from(bytes)),
    fc.constantFrom(...fragments).map((text) => Buffer.from(text)),
  ),
});

const torn = (base: fc.Arbitrary<Buffer>) =>
  fc.tuple(base, fc.array(tear, { minLength: 1, maxLength: 4 })).map(([bytes, all]) => {
    let left = bytes;
    for (const { how, at, more } of all) {
      left = Buffer.concat([tears[how](left, Math.floor(at * left.length), more)].flat());
    }
    return left.toString('utf8');
  });

/** The hub at Liège as text, with its bytes torn. */
export const tornHub = torn(fc.constant(hub));

/** A random case as text, with its bytes torn. */
export const tornCase = torn(anyCase.map((one) => Buffer.from(JSON.stringify(one))));
