import { importBods } from 'fdi-screening/interop';
import { describe, expect, it } from 'vitest';
import { codes, company, edges, importInterest, person, relationship, shares } from './statements.js';

describe('direct and indirect interests of BODS', () => {
  it('keeps an indirect interest with its components as a declared total, and no further edge', () => {
    const imported = importBods([
      company('a'),
      company('b'),
      person('p'),
      relationship('r1', 'b', 'a', [shares({ exact: 60 })], { isComponent: true }),
      relationship('r2', 'p', 'b', [shares({ exact: 50 })], { isComponent: true }),
      relationship('r3', 'p', 'a', [shares({ exact: 30 }, 'indirect')], { componentRecords: ['b', 'r1', 'r2'] }),
    ]);
    expect(edges(imported)).toEqual([
      ['b', 'a', 'shares', '60', 'direct'],
      ['p', 'b', 'shares', '50', 'direct'],
      ['p', 'a', 'shares', '30', 'indirect'],
    ]);
    expect(imported.issues).toEqual([]);
  });

  it('goes by each interest where direct and indirect ones are bundled', () => {
    const both = [shares({ exact: 50 }, 'indirect'), shares({ exact: 50 })];
    const imported = importBods([
      company('a'),
      person('p'),
      relationship('r', 'p', 'a', both, { componentRecords: ['x'] }),
    ]);
    expect(edges(imported).map((edge) => edge[4])).toEqual(['indirect', 'direct']);
    expect(imported.interests.map(({ id }) => id)).toEqual(['r-1', 'r-2']);
  });

  it('goes by directOrIndirect first, also where a component is not marked as one', () => {
    expect(edges(importInterest(shares({ exact: 10 }, 'direct'), { isComponent: false }))[0]?.[4]).toBe('direct');
    expect(edges(importInterest(shares({ exact: 10 }, 'indirect'), { isComponent: true }))[0]?.[4]).toBe('indirect');
  });

  it('goes by components where the direction is not said', () => {
    const said = { type: 'shareholding', share: { exact: 10 } };
    expect(edges(importInterest(said, { componentRecords: ['x'] }))[0]?.[4]).toBe('indirect');
    expect(edges(importInterest(said, { isComponent: true }))[0]?.[4]).toBe('unknown');
  });

  const chain = [company('a'), company('b'), company('c'), relationship('r1', 'a', 'b', [shares({ exact: 60 })])];

  it('makes a declared total of an unknown direction that a chain explains, with an issue', () => {
    const imported = importBods([
      ...chain,
      relationship('r2', 'b', 'c', [shares({ exact: 50 })]),
      relationship('r3', 'a', 'c', [shares({ exact: 30 }, 'unknown')]),
    ]);
    expect(edges(imported)[2]).toEqual(['a', 'c', 'shares', '30', 'indirect']);
    expect(codes(imported)).toEqual(['declared-total']);
  });

  it.each([
    ['there is no chain', []],
    [
      'the chain has ended',
      [relationship('r2', 'b', 'c', [shares({ exact: 50 }, 'direct', { endDate: '2020-01-01' })])],
    ],
    ['the chain counts nothing', [relationship('r2', 'b', 'c', [{ type: 'boardMember', directOrIndirect: 'direct' }])]],
    ['the chain is itself of unknown direction', [relationship('r2', 'b', 'c', [shares({ exact: 50 }, 'unknown')])]],
  ])('keeps it as an edge where %s, with an issue', (_, links) => {
    const imported = importBods([...chain, ...links, relationship('r3', 'a', 'c', [shares({ exact: 30 }, 'unknown')])]);
    expect(imported.interests.at(-1)).toMatchObject({ holder: 'a', subject: 'c', directness: 'unknown' });
    expect(codes(imported)).toContain('unknown-direction');
    expect(codes(imported)).not.toContain('declared-total');
  });

  it('keeps the settlor of a trust who also owns its trustee', () => {
    const imported = importBods([
      ...chain,
      relationship('r2', 'b', 'c', [{ type: 'trustee', directOrIndirect: 'direct' }]),
      relationship('r3', 'a', 'c', [{ type: 'settlor', directOrIndirect: 'unknown' }]),
    ]);
    expect(edges(imported).map(([holder, , kind, , directness]) => [holder, kind, directness])).toEqual([
      ['a', 'shares', 'direct'],
      ['b', 'trustee', 'direct'],
      ['a', 'settlor', 'unknown'],
    ]);
    expect(codes(imported)).toEqual(['unknown-direction']);
  });

  it('keeps shares beside direct votes of the same two parties', () => {
    const imported = importInterest(shares({ exact: 30 }, 'unknown'));
    const votes = { type: 'votingRights', directOrIndirect: 'direct', share: { exact: 30 } };
    const both = importBods([
      company('a'),
      company('b'),
      relationship('r', 'a', 'b', [shares({ exact: 30 }, 'unknown'), votes]),
    ]);
    expect(edges(both)[0]?.[4]).toBe('unknown');
    expect(edges(imported)[0]?.[4]).toBe('unknown');
  });
});
