import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepted, problemOf, problemsOf } from './cases.js';
import { least } from './parts.js';
import { firstProblem, promptly } from './promptly.js';

const fails = (): never => {
  throw new TypeError('This object does not want to be read.');
};

describe('an object that is not plain data', () => {
  class Site {
    id = 'hall';
    name = 'Hall';
  }
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();

  it.each<[string, unknown, string]>([
    ['an instance of a class', new Site(), 'an instance of a class'],
    ['a map', new Map([['id', 'hall']]), 'an instance of a class'],
    ['a date', new Date(0), 'an instance of a class'],
    ['a boxed text', new String('hall'), 'an instance of a class'],
    ['an object that inherits its members', Object.create({ id: 'hall', name: 'Hall' }), 'an instance of a class'],
    ['a function', () => 'hall', 'a function'],
    ['a symbol', Symbol('hall'), 'a symbol'],
    ['a large integer', 5n, 'a bigint'],
    [
      'a getter that throws',
      {
        get id() {
          return fails();
        },
      },
      'an object that cannot be read',
    ],
    ['a proxy that hides its keys', new Proxy({}, { ownKeys: fails }), 'an object that cannot be read'],
    ['a proxy that hides its members', new Proxy({ id: 'hall' }, { get: fails }), 'an object that cannot be read'],
    ['a proxy that hides what it is', new Proxy({}, { getPrototypeOf: fails }), 'an object that cannot be read'],
    ['a list that hides its length', new Proxy([], { get: fails }), 'an object that cannot be read'],
    ['a proxy that is no more', revoked.proxy, 'an object that cannot be read'],
  ])('is refused where it stands: %s', (_, value, found) => {
    const expected = 'plain data as in JSON';
    const problem = { code: 'not-plain-data', found, expected, mend: expect.stringMatching(/\.$/) };
    expect(problemOf({ ...least, sites: [value] })).toMatchObject({ ...problem, path: 'sites[0]' });
    expect(problemOf({ ...least, title: value })?.path).toBe('title');
    expect(firstProblem(value)).toMatchObject({ ...problem, path: '', keys: [] });
  });

  it('is read member by member where it only looks odd', () => {
    class Sites extends Array {
      override map(): never {
        return fails();
      }
    }
    const odd = Object.assign(Object.create(null), least, { sites: Sites.from([{ id: 'hall', name: 'Hall' }]) });
    expect(accepted(odd).sites).toEqual([{ id: 'hall', name: 'Hall' }]);
    accepted(new Proxy({ ...least }, {}));
  });

  it('says of a list with holes which entries are missing', () => {
    const sites: unknown[] = [{ id: 'hall', name: 'Hall' }];
    sites[2] = { id: 'other', name: 'Other' };
    const mend = 'Write the entry, or close the gap in the list.';
    expect(problemsOf({ ...least, sites })).toMatchObject([
      { code: 'missing', path: 'sites[1]', found: 'nothing', expected: 'an object', mend },
    ]);
  });
});

describe('text that is no text', () => {
  it.each(['\ud800', '\udc00\ud800', '\u0000', '\u202e', '\u2028'])('is kept as it is in a note: %j', (note) => {
    expect(accepted({ ...least, note }).note).toBe(note);
  });

  it('is shown escaped and short where it is wrong', () => {
    expect(problemOf({ ...least, id: `\u0000\ud800${'x'.repeat(100_000)}` })?.found).toMatch(
      /^"\\u0000\\ud800x{58}\.\.\." \(100002 characters\)$/,
    );
    expect(problemOf({ ...least, id: '😀'.repeat(61) })?.found).toBe(`"${'😀'.repeat(60)}..." (122 characters)`);
    const key = `\n${'k'.repeat(1_000_000)}`;
    expect(problemOf({ ...least, [key]: 1 })?.path).toMatch(/^\["\\nk+\.\.\." \(1000001 characters\)\]$/);
    expect(problemOf({ ...least, sites: { [key]: 1, [`${key}2`]: 1 } })?.found.length).toBeLessThan(250);
    promptly({ ...least, [key]: 1, title: { [key]: 1 } });
  });
});

describe('the input itself', () => {
  it.each([undefined, null, 0, Number.NaN, true, [], [[]], 5n, Symbol('x'), fails, new Error('x'), new Map()])(
    'is no case: %s',
    (input) => {
      expect(firstProblem(input)?.path).toBe('');
    },
  );

  it('is a case or an error, whatever it is', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    fc.assert(
      fc.property(anything, (value) => {
        promptly(value);
        promptly({ ...least, title: value, sites: [value], transaction: { kind: value } });
      }),
      { numRuns: 300 },
    );
  });
});
