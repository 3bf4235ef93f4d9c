import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/ownership/diagnose.js';
import { lookThrough } from '../../src/ownership/look-through.js';
import { majorityAsWhole, weakestLink } from '../../src/ownership/policy.js';
import { remaindersOf } from '../../src/ownership/remainders.js';
import { ratio } from '../../src/values/ratio.js';
import { graphOf, type Link, percentText } from './graphs.js';

const found = (links: readonly Link[]) =>
  diagnose(graphOf(links), { dimension: 'shares' }).map(
    ({ code, parties, interests }) => `${code} ${parties.join('+')} ${interests.join('+')}`,
  );
const share = (links: readonly Link[], owner: string, subject: string) =>
  percentText(lookThrough(graphOf(links), { dimension: 'shares' }).shareOf(owner, subject));

describe('what is wrong with a graph', () => {
  it('is nothing, where nothing is', () => {
    expect(
      found([
        ['x', 'a', '60'],
        ['y', 'a', '40'],
        ['a', 'b', '(25..50]'],
        ['x', 'b'],
      ]),
    ).toEqual([]);
  });

  it('is a total above the whole: the shares in it are open, the rest is answered', () => {
    const links: Link[] = [
      ['x', 'a', '60'],
      ['y', 'a', '(40..50]'],
      ['a', 'b', '50'],
      ['z', 'b', '30'],
    ];
    expect(found(links)).toEqual(['total-above-whole a i0+i1']);
    expect(share(links, 'x', 'a')).toBe('[0..100]');
    expect(share(links, 'x', 'b')).toBe('[0..50]');
    expect(share(links, 'z', 'b')).toBe('30');
  });

  it('is a company that holds itself: the owners share what is left', () => {
    const links: Link[] = [
      ['a', 'a', '20'],
      ['x', 'a', '60'],
    ];
    expect(found(links)).toEqual(['own-shares a i0']);
    expect(share(links, 'x', 'a')).toBe('75');
    expect(share(links, 'a', 'a')).toBe('20');
  });

  it('is one interest declared twice with different shares: it lies between them', () => {
    const links: Link[] = [
      ['x', 'a', '20'],
      ['x', 'a', '30', { id: 'i0' }],
    ];
    expect(found(links)).toEqual(['declared-twice a+x i0']);
    expect(share(links, 'x', 'a')).toBe('[20..30]');
    const alike: Link[] = [
      ['x', 'a', '20'],
      ['x', 'a', '20', { id: 'i0' }],
    ];
    expect(found(alike)).toEqual([]);
    expect(share(alike, 'x', 'a')).toBe('20');
  });

  it('is one holding counted on bases that differ: it lies between them, and is not added up', () => {
    const links: Link[] = [
      ['x', 'a', '20', { basis: 'issued' }],
      ['x', 'a', '15', { basis: 'fully-diluted' }],
    ];
    expect(found(links)).toEqual(['bases-differ a+x i0+i1']);
    expect(share(links, 'x', 'a')).toBe('[15..20]');
  });

  it('is a declared total that the links exclude, with all that is unknown', () => {
    const links = (total: string, rest = '50'): Link[] => [
      ['x', 'a', '50'],
      ['a', 'b', '50'],
      ['y', 'b', rest],
      ['y', 'a', '50'],
      ['x', 'b', total, { directness: 'indirect' }],
    ];
    expect(found(links('25'))).toEqual([]);
    expect(found(links('20'))).toEqual(['total-excluded b+x i4']);
    expect(found(links('30'))).toEqual(['total-excluded b+x i4']);
    // What nobody named holds may be the same owner's, by a chain that is not shown.
    expect(found(links('30', '40'))).toEqual([]);
    expect(found(links('36', '40'))).toEqual(['total-excluded b+x i4']);
    // A total is checked, and never added.
    expect(share(links('25'), 'x', 'b')).toBe('25');
  });

  it('is a circle of companies that own each other wholly', () => {
    const links: Link[] = [
      ['a', 'b', '100'],
      ['b', 'a', '100'],
      ['b', 'c', '50'],
      ['x', 'c', '50'],
    ];
    expect(found(links)).toEqual(['closed-set a+b i0+i1']);
    const looked = lookThrough(graphOf(links), { dimension: 'shares' });
    const { owners, unknown, diagnostics } = looked.ownersOf('c');
    const one = (id: string) => owners.find(({ owner }) => owner === id);
    expect(percentText(looked.shareOf('x', 'c'))).toBe('50');
    expect(one('a')?.naive).toBeUndefined();
    expect(one('x')?.naive).toBeDefined();
    expect(percentText(unknown)).toBe('0');
    expect(diagnostics.map(({ code }) => code)).toEqual(['closed-set']);
  });

  it('is a party that is not there, and a share that is none', () => {
    const graph = graphOf([
      ['x', 'a', '20'],
      ['ghost', 'a', '30'],
    ]);
    const parties = new Map([...graph.parties].filter(([id]) => id !== 'ghost'));
    expect(diagnose({ ...graph, parties }, { dimension: 'shares' })).toEqual([
      { code: 'no-such-party', parties: ['ghost'], interests: ['i1'] },
    ]);
    const wrong = { min: ratio(3n, 2n), max: ratio(2n), minOpen: false, maxOpen: false };
    expect(found([['x', 'a', undefined, { share: wrong }]])).toEqual(['not-a-share a+x i0']);
    expect(
      share(
        [
          ['x', 'a', undefined, { share: wrong }],
          ['y', 'a', '30'],
        ],
        'x',
        'a',
      ),
    ).toBe('[0..70]');
  });

  it('is more chains than are followed: no upper bound is claimed then', () => {
    // Fifteen layers of three: more than fourteen million chains.
    const layers = Array.from({ length: 15 }, (_, layer) => [0, 1, 2].map((i) => `l${layer}-${i}`));
    const links = layers.flatMap((layer, at): Link[] =>
      (layers[at + 1] ?? []).flatMap((subject) => layer.map((holder): Link => [holder, subject, '30'])),
    );
    const graph = graphOf([...links, ['x', 'l0-0', '100']]);
    for (const policy of [majorityAsWhole(), weakestLink]) {
      const looked = lookThrough(graph, { dimension: 'shares', policy });
      const { owners, diagnostics } = looked.ownersOf('l14-0');
      expect(diagnostics).toEqual([{ code: 'chains-cut', parties: ['l14-0'], interests: [] }]);
      expect(owners.every(({ share: { max } }) => max.numerator === 1n && max.denominator === 1n)).toBe(true);
      expect(owners.some(({ owner }) => owner === 'x')).toBe(true);
      expect(looked.shareOf('x', 'l14-0').max).toEqual(ratio(1n));
    }
    // Multiplication does not go chain by chain.
    expect(lookThrough(graph, { dimension: 'shares' }).ownersOf('l14-0').diagnostics).toEqual([]);
  });
});

describe('what nobody named holds', () => {
  it('is shown where holders leave something, and as open where they may', () => {
    const remainders = remaindersOf(
      graphOf([
        ['x', 'a', '60'],
        ['x', 'b', '100'],
        ['x', 'c', '(25..50]'],
        ['x', 'd'],
        ['y', 'e', '[50..100)'],
      ]),
      { dimension: 'shares' },
    );
    expect([...remainders].map(([id, rest]) => `${id} ${percentText(rest)}`)).toEqual([
      'a 40',
      'c [50..75)',
      'd [0..100]',
      'e (0..50]',
    ]);
  });

  it('leaves to an unknown share what the others leave', () => {
    const links: Link[] = [
      ['x', 'a'],
      ['y', 'a', '(25..50]'],
      ['z', 'a', '30'],
    ];
    expect(share(links, 'x', 'a')).toBe('[0..45)');
    expect(share(links, 'y', 'a')).toBe('(25..50]');
  });
});

describe('the dimension', () => {
  const votes = (links: readonly Link[], votesFollowShares?: boolean) =>
    percentText(
      lookThrough(graphOf(links), {
        dimension: 'voting-rights',
        ...(votesFollowShares === undefined ? {} : { votesFollowShares }),
      }).shareOf('x', 'a'),
    );

  it('is never mixed: votes that are not stated are unknown, and follow the shares only if that is said', () => {
    const links: Link[] = [
      ['x', 'a', '60'],
      ['y', 'a', '30', { kind: 'voting-rights' }],
    ];
    expect(votes(links)).toBe('[0..70]');
    expect(votes(links, true)).toBe('60');
    const both: Link[] = [
      ['x', 'a', '60'],
      ['x', 'a', '10', { kind: 'voting-rights' }],
    ];
    expect(votes(both)).toBe('10');
    expect(votes(both, true)).toBe('10');
  });

  it('leaves out what is no share: rights, and what could become one', () => {
    for (const kind of ['option', 'convertible', 'pledge', 'veto', 'board-appointment', 'limited-partner'] as const) {
      expect(share([['x', 'a', '60', { kind }]], 'x', 'a')).toBe('0');
    }
  });

  it('takes an interest of unknown directness from nothing up, unless it is said to be direct', () => {
    const graph = graphOf([['x', 'a', '60', { directness: 'unknown' }]]);
    const options = { dimension: 'shares' } as const;
    expect(percentText(lookThrough(graph, options).shareOf('x', 'a'))).toBe('[0..60]');
    expect(percentText(lookThrough(graph, { ...options, unknownDirectness: 'direct' }).shareOf('x', 'a'))).toBe('60');
  });
});
