import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOf } from '../../src/ownership/as-of.js';
import { componentsOf } from '../../src/ownership/components.js';
import { sumRatios } from '../../src/ownership/fraction.js';
import { leastSolution } from '../../src/ownership/linear.js';
import { lookThrough } from '../../src/ownership/look-through.js';
import { pathsBetween } from '../../src/ownership/paths.js';
import { weakestLink } from '../../src/ownership/policy.js';
import { percentShare } from '../../src/ownership/share-range.js';
import { compareRatios, ratio, ratioText } from '../../src/values/ratio.js';
import { graphOf, type Link, percentText } from './graphs.js';
import { everyone, exactLinks, firms } from './random-graphs.js';

const options = { dimension: 'shares', limit: 100 } as const;

describe('paths between two parties', () => {
  const links: Link[] = [
    ['x', 'a', '60'],
    ['x', 'b', '50'],
    ['a', 'c', '50'],
    ['b', 'c', '(20..40]'],
    ['x', 'c', '5'],
    ['c', 'a', '10'],
  ];

  it('are told with the largest first, with links and interests', () => {
    const { paths, cut } = pathsBetween(graphOf(links), 'x', 'c', options);
    expect(paths.map(({ links: some, share }) => [...some.map(({ holder }) => holder), percentText(share)])).toEqual([
      ['x', 'a', '30'],
      ['x', 'b', '(10..20]'],
      ['x', '5'],
    ]);
    expect(cut).toBe(false);
    expect(paths[0]?.links.map(({ interests }) => interests)).toEqual([['i0'], ['i2']]);
  });

  it('are cut at the limit, and say so', () => {
    const { paths, cut } = pathsBetween(graphOf(links), 'x', 'c', { ...options, limit: 2 });
    expect(paths).toHaveLength(2);
    expect(cut).toBe(true);
    expect(() => pathsBetween(graphOf(links), 'x', 'c', { ...options, limit: 0 })).toThrow(RangeError);
  });

  it('are none where nothing leads from one to the other, and lead back where a party holds itself', () => {
    expect(pathsBetween(graphOf(links), 'c', 'b', options)).toEqual({ paths: [], cut: false });
    const own = pathsBetween(
      graphOf([
        ['a', 'b', '50'],
        ['b', 'a', '50'],
      ]),
      'a',
      'a',
      options,
    );
    expect(own.paths.map(({ share }) => percentText(share))).toEqual(['25']);
  });

  it('can be valued by their weakest link', () => {
    const { paths } = pathsBetween(graphOf(links), 'x', 'c', { ...options, policy: weakestLink });
    expect(paths.map(({ share }) => percentText(share))).toEqual(['50', '(20..40]', '5']);
  });

  it('add up to the share where there is no cycle, in falling order', () => {
    // Companies hold later ones only.
    const acyclic = exactLinks(5).map((some) =>
      some.filter(([holder, subject]) => !firms.includes(holder) || firms.indexOf(holder) < firms.indexOf(subject)),
    );
    const property = fc.property(acyclic, (some) => {
      const graph = graphOf(some);
      const looked = lookThrough(graph, { dimension: 'shares' });
      for (const owner of everyone) {
        const { paths } = pathsBetween(graph, owner, 'f4', { ...options, limit: 1000 });
        const values = paths.map(({ share }) => share.max);
        expect(ratioText(sumRatios(values))).toBe(ratioText(looked.shareOf(owner, 'f4').max));
        expect(values.every((value, at) => at === 0 || compareRatios(values[at - 1] ?? value, value) >= 0)).toBe(true);
      }
    });
    fc.assert(property, { numRuns: 60 });
  });
});

describe('as of a day', () => {
  it('an interest stands from its first day until before its last, and a date that is not known does not end it', () => {
    const graph = graphOf([
      ['x', 'a', '1', { since: '2024-01-01', until: '2024-06-01' }],
      ['y', 'a', '1', { since: '2024-06-01' }],
      ['z', 'a', '1', { until: '2023-01-01' }],
      ['w', 'a', '1'],
    ]);
    const holders = (day?: string) =>
      asOf(graph, day)
        .interests.map(({ holder }) => holder)
        .join('');
    expect(holders('2023-12-31')).toBe('w');
    expect(holders('2024-01-01')).toBe('xw');
    expect(holders('2024-05-31')).toBe('xw');
    expect(holders('2024-06-01')).toBe('yw');
    expect(holders('2022-01-01')).toBe('zw');
    expect(holders()).toBe('xyzw');
    const looked = lookThrough(graph, { dimension: 'shares', day: '2024-06-01' });
    expect(looked.ownersOf('a').owners.map(({ owner }) => owner)).toEqual(['w', 'y']);
  });
});

describe('the parts it is made of', () => {
  it('a share is read from percent, and nothing else is', () => {
    expect(percentText(percentShare('25'))).toBe('25');
    expect(percentText(percentShare('(25..50.5]'))).toBe('(25..50.5]');
    expect(percentText(percentShare('[12.5..100)'))).toBe('[12.5..100)');
    expect(ratioText(percentShare('100/3').min)).toBe('1/3');
    for (const text of ['', 'all', '25%', '(25', '25..', '..25', '1..2..3']) {
      expect(() => percentShare(text), text).toThrow(RangeError);
    }
  });

  it('components come after those they lead to, and a chain of any length does not exhaust the stack', () => {
    expect(componentsOf(['a', 'b', 'c'], (id) => ({ a: ['b'], b: ['a', 'c'] })[id] ?? [])).toEqual([['c'], ['b', 'a']]);
    const chain = Array.from({ length: 50_000 }, (_, i) => `${i}`);
    const found = componentsOf(chain, (id) => [`${Number(id) + 1}`]);
    expect(found).toHaveLength(50_000);
    expect(found[0]).toEqual(['49999']);
  });

  it('a long circle is solved exactly, and one that gains is refused', () => {
    const size = 400;
    const equations = new Map(
      Array.from({ length: size }, (_, i) => [
        `${i}`,
        { constant: ratio(i === 0 ? 1n : 0n, 2n), of: new Map([[`${(i + 1) % size}`, ratio(1n, 2n)]]) },
      ]),
    );
    const last = leastSolution(equations).get('1');
    expect(last?.denominator).toBe(2n ** 400n - 1n);
    const gain = new Map([['a', { constant: ratio(1n), of: new Map([['a', ratio(1n)]]) }]]);
    expect(() => leastSolution(gain)).toThrow(RangeError);
  });
});
