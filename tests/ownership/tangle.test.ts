import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { belgianBeneficialOwnerRule } from '../../src/ownership/beneficial-owner-rule.js';
import { beneficialOwners } from '../../src/ownership/beneficial-owners.js';
import { isLess } from '../../src/ownership/fraction.js';
import type { GraphInterest } from '../../src/ownership/graph.js';
import { lookThrough } from '../../src/ownership/look-through.js';
import { exactShare } from '../../src/ownership/share-range.js';
import { ratio } from '../../src/values/ratio.js';
import { graphOf, type Link } from './graphs.js';
import { byInverse, completions, type Matrix } from './plain-solver.js';
import { boundsOf } from './random-graphs.js';

/** Companies that hold each other, each the next ones, and two owners outside. */
function dense(count: number, links: number, share: (link: number) => number): readonly Link[] {
  const firm = (index: number): string => `f${index % count}`;
  return Array.from({ length: count }, (_, i): Link[] => [
    ...Array.from({ length: links }, (_, j): Link => [firm(i + 1 + j * 2), firm(i), `${share(i * links + j)}`]),
    [i % 2 === 0 ? 'x' : 'y', firm(i), '20'],
  ]).flat();
}

const ids = (count: number): string[] => [...Array.from({ length: count }, (_, i) => `f${i}`), 'x', 'y'];

describe('a cycle with too many links to be solved', () => {
  it('gives ranges that hold the exact shares, and says so', () => {
    const property = fc.property(
      fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 60, maxLength: 60 }),
      (parts) => {
        const count = 15;
        const graph = graphOf(dense(count, 4, (link) => parts[link] as number));
        const exact = byInverse(ids(count), [...completions(boundsOf(graph))][0] as Matrix);
        const { owners, diagnostics } = lookThrough(graph, { dimension: 'shares' }).ownersOf('f0');
        expect(diagnostics.map(({ code, parties }) => [code, parties.length])).toEqual([['cycle-not-solved', count]]);
        for (const owner of ids(count)) {
          const value = exact?.corrected(owner, 'f0') ?? ratio(0n);
          const { min, max } = owners.find((one) => one.owner === owner)?.share ?? exactShare(ratio(0n));
          expect(isLess(value, min), `${owner}, least`).toBe(false);
          expect(isLess(max, value), `${owner}, greatest`).toBe(false);
        }
      },
    );
    fc.assert(property, { numRuns: 5 });
  });

  it('is no long ring, which is solved', () => {
    const ring = Array.from({ length: 80 }, (_, i): Link => [`f${(i + 1) % 80}`, `f${i}`, '50']);
    const { owners, diagnostics } = lookThrough(graphOf([...ring, ['x', 'f1', '30']]), {
      dimension: 'shares',
    }).ownersOf('f0');
    expect(diagnostics).toEqual([]);
    const { share } = owners.find(({ owner }) => owner === 'x') ?? {};
    expect(share?.min).toEqual(share?.max);
  });

  it('makes an owner possible, and never one that is none certain', () => {
    const graph = graphOf(dense(15, 4, () => 15));
    const parties = new Map(
      [...graph.parties].map(([id, one]) => [id, id < 'g' ? one : ({ ...one, kind: 'person' } as const)]),
    );
    const interests: readonly GraphInterest[] = graph.interests;
    const options = { rule: belgianBeneficialOwnerRule, votesFollowShares: true };
    const found = beneficialOwners({ ...graph, parties, interests }, 'f0', options);
    const exact = byInverse(ids(15), [...completions(boundsOf(graph))][0] as Matrix);
    const isBeyond = (party: string): boolean => isLess(ratio(1n, 4n), exact?.corrected(party, 'f0') ?? ratio(0n));
    expect(['x', 'y'].filter(isBeyond)).toEqual(['x']);
    const multiplied = found.persons.filter(({ grounds }) => grounds.some((one) => one.basis === 'ownership'));
    expect(multiplied.map(({ party }) => party)).toContain('x');
    expect(multiplied.filter(({ party, standing }) => standing === 'certain' && !isBeyond(party))).toEqual([]);
    expect(found.diagnostics.map(({ code }) => code)).toContain('cycle-not-solved');
  });
});
