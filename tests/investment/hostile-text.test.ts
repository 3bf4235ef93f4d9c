import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseLimits } from '../../src/investment/limits.js';
import { accepted, problemOf, problemsOf } from './cases.js';
import { least } from './parts.js';
import { firstProblem, promptly } from './promptly.js';

const whole = JSON.stringify(least);

/** The case with more members, as they are written. */
const withMembers = (members: string): string => whole.replace(/}$/, `,${members}}`);

describe('JSON text that is long', { timeout: 30_000 }, () => {
  it.each<[string, () => string]>([
    ['an opening bracket repeated', () => '['.repeat(4_000_000)],
    ['an opening brace repeated', () => '{"a":'.repeat(900_000)],
    ['a string without an end', () => `{"a":"${'x'.repeat(4_900_000)}`],
    ['a string of escapes without an end', () => `{"a":"${'\\n'.repeat(2_400_000)}`],
    ['a string of escaped quotes without an end', () => `{"a":"${'\\"'.repeat(2_400_000)}`],
    ['nothing but backslashes', () => `"${'\\'.repeat(4_900_001)}`],
    ['nothing but quotes', () => '"'.repeat(4_900_001)],
    ['nothing but minus signs', () => '-'.repeat(4_900_000)],
    ['white space without an end', () => `{"a"${' '.repeat(4_900_000)}`],
    ['a number without an end', () => `{"a":${'1'.repeat(4_900_000)}`],
    ['a number of a one, zeros and a one', () => `{"a":1${'0'.repeat(4_900_000)}1}`],
    ['a number with many exponents', () => `{"a":1${'e'.repeat(4_900_000)}}`],
    ['a number with many points', () => `{"a":1${'.'.repeat(4_900_000)}}`],
    ['a list of long numbers', () => `[${'1234567890123456,'.repeat(280_000)}1]`],
    ['a list of empty objects', () => `[${'{},'.repeat(1_600_000)}{}]`],
    ['the same key again and again', () => `{${'"a":1,'.repeat(800_000)}"a":1}`],
    ['one text', () => JSON.stringify('x'.repeat(4_900_000))],
    ['a note', () => withMembers(`"note":${JSON.stringify('x'.repeat(4_900_000))}`)],
    ['an id', () => whole.replace('hub', 'x'.repeat(4_900_000))],
    ['an address', () => withMembers(`"evidence":[{"url":"http://${'x'.repeat(4_900_000)} "}]`)],
    ['a key', () => withMembers(`"${'k'.repeat(4_900_000)}":1`)],
    ['keys that look like others', () => withMembers(Array.from({ length: 300_000 }, (_, n) => `"site${n}":1`).join())],
  ])('is refused soon: %s', (_, text) => {
    expect(firstProblem(text())).toBeDefined();
  });

  it('is refused unread beyond the limit', () => {
    const text = withMembers(`"note":"${'x'.repeat(caseLimits.textLength)}"`);
    expect(problemOf(text)).toMatchObject({
      code: 'too-long',
      path: '',
      found: `${text.length} characters`,
      expected: 'at most 5000000 characters',
    });
  });
});

describe('the depth of JSON text', () => {
  const nested = (levels: number): string => withMembers(`"x":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}`);

  it('is limited as that of an object is', () => {
    for (const read of [(text: string): unknown => text, JSON.parse]) {
      expect(problemOf(read(nested(caseLimits.depth)))?.code).toBe('unknown-key');
      expect(problemOf(read(nested(caseLimits.depth + 1)))?.code).toBe('too-deep');
    }
  });

  it('is not that of brackets inside text', () => {
    accepted(withMembers(`"note":${JSON.stringify('[{"\\'.repeat(1000))}`));
  });
});

describe('JSON text that is not quite JSON', () => {
  it.each([
    '',
    ' ',
    'null',
    '[]',
    '"hub"',
    '5',
    'undefined',
    '{',
    '{}}',
    `${whole},`,
    `${whole}\0`,
    "{'id':'hub'}",
    '{id:1}',
  ])('is refused: %j', (text) => {
    expect(firstProblem(text)).toBeDefined();
  });

  it('may begin with the mark that some editors write', () => {
    accepted(`\uFEFF${whole}`);
    expect(firstProblem(`\uFEFF\uFEFF${whole}`)?.code).toBe('not-json');
    expect(firstProblem('\uFEFF')?.code).toBe('not-json');
  });
});

describe('a key that stands twice in one object', () => {
  it.each([
    ['"id":"other"', 'id'],
    ['"\\u0069d":"hub"', 'id'],
    ['"sites":[{"id":"a","name":"A","portAccess":true,"portAccess" \n: false}]', 'sites[0].portAccess'],
    ['"sites":[],"sites":[]', 'sites'],
  ])('is refused, for one of its values would be lost: %s', (members, path) => {
    expect(problemOf(withMembers(members))).toMatchObject({ code: 'repeated-key', path });
  });

  it('is not one that stands in several objects, or in text', () => {
    accepted(
      withMembers(
        '"note":"\\"id\\":1,\\"id\\":2","sites":[{"id":"a","name":"id"},{"id":"b","name":"id"}],"controls":{"items":[],"complete":true}',
      ),
    );
  });
});

describe('keys with a meaning in the language', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__'])(
    'are unknown keys, and nothing else: %s',
    (key) => {
      const members = `"${key}":{"portAccess":true}`;
      expect(problemOf(withMembers(members))).toMatchObject({ code: 'unknown-key', path: key });
      expect(problemsOf(withMembers(`"sites":[{"id":"a","name":"A","buildingArea":{${members}}}]`))).not.toEqual([]);
      expect(Object.hasOwn(Object.prototype, 'portAccess')).toBe(false);
    },
  );
});

it('an address is one of the web, whatever stands after it', () => {
  const linked = (url: string) => ({
    ...least,
    evidence: [{ id: 'a', title: 'A', kind: 'law', originator: { name: 'A', kind: 'court' }, url }],
  });
  accepted(linked('https://example.org/a?b=1&c=(d)#é'));
  for (const url of [
    'javascript:alert(1)',
    'javascript:alert(1)//https://example.org',
    ' https://example.org',
    'data:text/html,x',
    'file:///etc/hosts',
    '//example.org',
    'https://',
    'https://a b',
    'https://example.org\njavascript:x',
    'https://example.org/"onclick="x',
    'https://example.org/<script>',
  ]) {
    expect(problemOf(linked(url)), url).toMatchObject({
      path: 'evidence[0].url',
      expected: 'an http or https address',
    });
  }
});

it('any text at all ends in a case or in one error', () => {
  const json = fc.json({ maxDepth: 5 });
  const torn = fc
    .tuple(json, fc.nat(), fc.constantFrom('', '"', '\\', '{', ']', '1e999', '\0'))
    .map(([text, at, put]) => {
      const position = at % (text.length + 1);
      return text.slice(0, position) + put + text.slice(position);
    });
  fc.assert(
    fc.property(fc.oneof(json, torn, fc.string({ unit: 'binary' })), (text) => {
      promptly(text);
    }),
    { numRuns: 500 },
  );
});
