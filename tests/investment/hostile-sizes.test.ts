import { describe, expect, it } from 'vitest';
import { caseLimits } from '../../src/investment/limits.js';
import { problemOf } from './cases.js';
import { least, withSite } from './parts.js';
import { firstProblem, promptly } from './promptly.js';

/** An object inside an object, and so on. */
function nested(levels: number): object {
  let value = {};
  for (let level = 0; level < levels; level++) value = { a: value };
  return value;
}

describe('an object without end', () => {
  it('is refused at the depth limit', () => {
    const cyclic: Record<string, unknown> = { ...least };
    cyclic.sites = [{ id: 'a', name: 'A', systems: cyclic }];
    const list: unknown[] = [];
    list.push(list, list);
    const endless = (): object => new Proxy({}, { ...lazily, get: endless });
    const lazily: ProxyHandler<object> = {
      ownKeys: () => ['a', 'b'],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    };
    for (const input of [cyclic, { ...least, sites: list }, nested(100_000), endless()]) {
      expect(problemOf(input)?.code).toBe('too-deep');
      promptly(input);
    }
  });

  it('is refused at the limit of values, though it takes little room', () => {
    let doubled: unknown = 'x';
    for (let level = 0; level < 35; level++) doubled = [doubled, doubled];
    expect(firstProblem({ ...least, sites: doubled })).toMatchObject({
      code: 'too-many',
      path: '',
      found: `more than ${caseLimits.values} values`,
      expected: `at most ${caseLimits.values}`,
    });
  });
});

describe('an object whose texts are long', { timeout: 30_000 }, () => {
  const long = 'x'.repeat(caseLimits.textLength - 1000);
  const tooLong = {
    code: 'too-long',
    path: '',
    found: `texts of more than ${caseLimits.textLength} characters together`,
  };

  it.each<[string, () => unknown]>([
    ['one text in many places', () => ({ ...least, sites: new Array(2000).fill(long) })],
    ['one key in many places', () => ({ ...least, sites: Array.from({ length: 2000 }, () => ({ [long]: 1 })) })],
    ['a text of fifty million', () => ({ ...least, note: 'x'.repeat(50_000_000) })],
    [
      'names that are not too long, of very many sites',
      () => ({
        ...least,
        sites: Array.from({ length: 300 }, (_, n) => ({ id: `s${n}`, name: long.slice(0, 20_000) })),
      }),
    ],
  ])('is refused at the limit of JSON text: %s', (_, input) => {
    expect(firstProblem(input())).toMatchObject(tooLong);
  });

  it('is refused soon below it, where a long name is asked for again and again', () => {
    const originator = { name: long.slice(0, 4_000_000), kind: 'press' };
    const claim = { value: true, by: 'A', status: 'corroborated', evidence: ['a', 'a'] };
    const portAccess = { claims: new Array(20_000).fill(claim) };
    expect(
      firstProblem({ ...withSite({ portAccess }), evidence: [{ id: 'a', title: 'A', kind: 'law', originator }] })?.path,
    ).toBe('evidence[0].originator.name');
  });
});

describe('an object that is too large', { timeout: 30_000 }, () => {
  const many = <T>(length: number, value: T): T[] => new Array<T>(length).fill(value);
  const keys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`site${index}`, 1]));

  it.each<[string, () => unknown, string]>([
    ['a list of millions', () => ({ ...least, sites: many(3_000_000, 0) }), 'too-many'],
    ['a list with a hole of four billion', () => ({ ...least, sites: new Array(2 ** 32 - 1) }), 'too-many'],
    ['a million unknown keys', () => ({ ...least, ...keys(1_000_000) }), 'too-many'],
    ['unknown keys just below the limit', () => ({ ...least, ...keys(400_000) }), 'unknown-key'],
    ['a list of wrong entries just below the limit', () => ({ ...least, sites: many(400_000, 0) }), 'wrong-type'],
    [
      'wrong countries just below the limit',
      () => withSite({ systems: { administeredFrom: many(400_000, 'Belgium') } }),
      'not-allowed',
    ],
    [
      'wrong entries of a plan just below the limit',
      () => withSite({ plannedBuildingArea: [{ id: 'hall', area: 1, history: many(400_000, 0) }] }),
      'wrong-type',
    ],
    [
      'leaves in no form, each with many keys that are like others',
      () => ({
        ...least,
        sites: Array.from({ length: 20_000 }, (_, site) => ({
          id: `site-${site}`,
          name: 'A',
          buildingArea: Object.fromEntries(Array.from({ length: 20 }, (_, key) => [`exclsve${site % 100}${key}`, 1])),
        })),
      }),
      'not-allowed',
    ],
    [
      'a plan with a long history that runs back and forth',
      () =>
        withSite({
          plannedBuildingArea: [
            {
              id: 'hall-2',
              area: 1,
              history: Array.from({ length: 150_000 }, (_, n) => ({ status: 'sought', on: `202${n % 2}-01-01` })),
            },
          ],
        }),
      'contradiction',
    ],
    [
      "wrong values of fields of an author's own",
      () => ({ ...least, own: { amounts: Object.fromEntries(many(200_000, 0).map((_, n) => [`field${n}`, 'x'])) } }),
      'not-allowed',
    ],
    [
      "wrong names of fields of an author's own",
      () => withSite({ own: { flags: Object.fromEntries(many(200_000, 0).map((_, n) => [`Field-${n}`, true])) } }),
      'unknown-key',
    ],
    [
      'wrong readings of a law just below the limit',
      () => ({
        ...least,
        legalDuties: [{ id: 'law', boundParty: 'a', jurisdiction: 'BE', counterReadings: many(400_000, 0) }],
      }),
      'wrong-type',
    ],
    [
      'sites of which nothing is said',
      () => ({ ...least, sites: Array.from({ length: 200_000 }, () => ({})) }),
      'missing',
    ],
    [
      'references to nothing, among many ids that are nearly right',
      () => ({
        ...least,
        ownership: {
          acquirers: Array.from({ length: 25_000 }, (_, index) => `${'x'.repeat(70)}${index}`),
          parties: Array.from({ length: 25_000 }, (_, index) => ({
            id: `${'y'.repeat(20)}${'x'.repeat(50)}${index}`,
            name: 'A',
            kind: 'company',
          })),
        },
      }),
      'unknown-reference',
    ],
  ])('is refused soon: %s', (_, input, code) => {
    expect(firstProblem(input())?.code).toBe(code);
  });

  it('lists a thousand problems and shows a hundred', () => {
    const result = promptly({ ...least, sites: many(5000, 0) });
    const lines = result.ok ? [] : result.error.message.split('\n');
    expect([lines.length, lines[0], lines.at(-1)]).toEqual([
      102,
      'The case has more than 1000 problems:',
      '  and more',
    ]);
    const fewer = promptly({ ...least, sites: many(150, 0) });
    expect(fewer.ok ? '' : fewer.error.message).toMatch(/^The case has 150 problems:(.|\n)*and 50 more$/);
  });
});
