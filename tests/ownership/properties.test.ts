import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/ownership/columns.js';
import { diagnose } from '../../src/ownership/diagnose.js';
import { isLess, lesser, minus, nothing, plus, sumRatios, times } from '../../src/ownership/fraction.js';
import type { GraphInterest, OwnershipGraph, ShareRange } from '../../src/ownership/graph.js';
import { integratedShare } from '../../src/ownership/integrated.js';
import { lookThrough } from '../../src/ownership/look-through.js';
import {
  majorityAsWhole,
  majorityPassThrough,
  majorityStakeChain,
  multiply,
  weakestLink,
} from '../../src/ownership/policy.js';
import { exactShare, sameShare } from '../../src/ownership/share-range.js';
import { compareRatios, ratio } from '../../src/values/ratio.js';
import { graphOf, percentText } from './graphs.js';
import { completions, type Matrix } from './plain-solver.js';
import { boundsOf, cornerCount, everyone, exactLinks, firms, rangedLinks } from './random-graphs.js';

const policies = [multiply, majorityAsWhole(), majorityPassThrough(), majorityStakeChain(), weakestLink];

/** Every share of everyone in everyone, as text. */
function answers(graph: OwnershipGraph, ids: readonly string[] = everyone): string[] {
  return policies.flatMap((policy) => {
    const looked = lookThrough(graph, { dimension: 'shares', policy });
    return ids.flatMap((subject) =>
      ids.map((owner) => `${policy.kind} ${owner} in ${subject}: ${percentText(looked.shareOf(owner, subject))}`),
    );
  });
}

/** Whether every value of a range lies in another. */
function isInside(inner: ShareRange, outer: ShareRange): boolean {
  const [low, high] = [compareRatios(inner.min, outer.min), compareRatios(inner.max, outer.max)];
  return (
    (low > 0 || (low === 0 && (inner.minOpen || !outer.minOpen))) &&
    (high < 0 || (high === 0 && (inner.maxOpen || !outer.maxOpen)))
  );
}

const withShares = (graph: OwnershipGraph, change: (interest: GraphInterest, share: ShareRange) => ShareRange) => ({
  ...graph,
  interests: graph.interests.map((one) => (one.share === undefined ? one : { ...one, share: change(one, one.share) })),
});

const shrunkBy =
  (part: ReturnType<typeof ratio>) =>
  (_: GraphInterest, share: ShareRange): ShareRange => ({
    min: share.minOpen ? plus(share.min, part) : share.min,
    max: share.maxOpen ? minus(share.max, part) : share.max,
    minOpen: false,
    maxOpen: false,
  });

describe('looking through a graph', () => {
  it('does not depend on the order of interests, nor on names', () => {
    const property = fc.property(rangedLinks(4, 3), fc.nat(), (links, seed) => {
      const graph = graphOf(links);
      const turned = [...links.slice(seed % (links.length + 1)), ...links.slice(0, seed % (links.length + 1))];
      expect(answers(graphOf(turned.reverse()))).toEqual(answers(graph));
      // Names whose order is the reverse of what it was.
      const other = (id: string): string => `n${String(999 - everyone.indexOf(id))}`;
      const renamed = graphOf(links.map(([holder, subject, ...rest]) => [other(holder), other(subject), ...rest]));
      const back = answers(renamed, everyone.map(other)).map((line) =>
        line.replace(/\bn(\d+)\b/g, (_, number: string) => everyone[999 - Number(number)] as string),
      );
      expect(back).toEqual(answers(graph));
    });
    fc.assert(property, { numRuns: 40 });
  });

  it('is not changed by an interest that is split in two of the same holder', () => {
    const property = fc.property(rangedLinks(4, 3), fc.integer({ min: 1, max: 9 }), (links, tenths) => {
      const graph = graphOf(links);
      const part = (share: ShareRange, of: bigint): ShareRange => ({
        ...share,
        min: times(share.min, ratio(of, 10n)),
        max: times(share.max, ratio(of, 10n)),
      });
      const interests = graph.interests.flatMap((one): GraphInterest[] => {
        if (one.share === undefined) return [one];
        const first = part(one.share, BigInt(tenths));
        return [
          { ...one, share: first },
          { ...one, id: `${one.id}-rest`, share: part(one.share, BigInt(10 - tenths)) },
        ];
      });
      expect(answers({ ...graph, interests })).toEqual(answers(graph));
    });
    fc.assert(property, { numRuns: 40 });
  });

  it('is not changed, multiplied, by two companies with the same owners that become one', () => {
    const property = fc.property(exactLinks(4, ['f0', 'f1', 'f2', 'f3', 'x', 'y']), (links) => {
      // f0 is doubled: its twin has the same owners, and half of all that it holds.
      const doubled = links.flatMap(([holder, subject, text]) => {
        const [top = '0', bottom = '1'] = (text ?? '').split('/');
        const half = `${top}/${Number(bottom) * 2}`;
        const held =
          holder === 'f0'
            ? ([
                ['f0', subject, half],
                ['twin', subject, half],
              ] as const)
            : ([[holder, subject, text as string]] as const);
        return held.flatMap(([one, of, share]) =>
          of === 'f0'
            ? ([
                [one, 'f0', share],
                [one, 'twin', share],
              ] as const)
            : ([[one, of, share]] as const),
        );
      });
      const [one, two] = [links, doubled].map((some) => lookThrough(graphOf(some), { dimension: 'shares' }));
      for (const subject of firms) {
        for (const owner of ['x', 'y']) {
          expect(percentText((two as typeof one & object).shareOf(owner, subject))).toBe(
            percentText((one as typeof one & object).shareOf(owner, subject)),
          );
        }
      }
    });
    fc.assert(property, { numRuns: 60 });
  });

  it('never widens when a range is narrowed or split', () => {
    const property = fc.property(
      rangedLinks(4, 3),
      fc.nat(),
      fc.integer({ min: 1, max: 9 }),
      (links, which, tenths) => {
        const graph = graphOf(links);
        const chosen = graph.interests[which % Math.max(1, graph.interests.length)]?.id;
        const at = (share: ShareRange) =>
          plus(share.min, times(minus(share.max, share.min), ratio(BigInt(tenths), 10n)));
        const halves = [
          (share: ShareRange): ShareRange => ({ ...share, max: at(share), maxOpen: false }),
          (share: ShareRange): ShareRange => ({ ...share, min: at(share), minOpen: false }),
        ].map((half) => withShares(graph, (one, share) => (one.id === chosen ? half(share) : share)));
        for (const policy of policies) {
          const before = lookThrough(graph, { dimension: 'shares', policy });
          for (const half of halves) {
            if (diagnose(half, { dimension: 'shares' }).some(({ code }) => code === 'total-above-whole')) continue;
            const after = lookThrough(half, { dimension: 'shares', policy });
            for (const subject of firms) {
              for (const owner of everyone) {
                expect(isInside(after.shareOf(owner, subject), before.shareOf(owner, subject))).toBe(true);
              }
            }
          }
        }
      },
    );
    fc.assert(property, { numRuns: 60 });
  });

  it('contains what every corner gives, by every policy; majorities that pass through reach both ends', () => {
    const exactGraph = (graph: OwnershipGraph, matrix: Matrix): OwnershipGraph =>
      withShares(graph, ({ holder, subject }) => exactShare(matrix.get(subject)?.get(holder) ?? nothing));
    const property = fc.property(rangedLinks(3, 3, ['f0', 'f1', 'f2', 'x', 'y']), (links) => {
      const graph = withShares(graphOf(links), (_, share) => ({ ...share, minOpen: false, maxOpen: false }));
      fc.pre(cornerCount(graph) <= 60);
      const all = [...completions(boundsOf(graph))].map((matrix) => exactGraph(graph, matrix));
      for (const policy of policies) {
        const ranges = lookThrough(graph, { dimension: 'shares', policy });
        const exact = all.map((one) => lookThrough(one, { dimension: 'shares', policy }));
        for (const subject of ['f0', 'f1', 'f2']) {
          for (const owner of ['x', 'f0', 'f1']) {
            const range = ranges.shareOf(owner, subject);
            const values = exact.map((one) => one.shareOf(owner, subject));
            expect(
              values.every((value) => isInside(value, range)),
              `${policy.kind} ${owner} ${subject}`,
            ).toBe(true);
            if (policy.kind !== 'majority-pass-through') continue;
            expect(values.some(({ min }) => compareRatios(min, range.min) === 0)).toBe(true);
            expect(values.some(({ max }) => compareRatios(max, range.max) === 0)).toBe(true);
          }
        }
      }
    });
    fc.assert(property, { numRuns: 60 });
  });
});

describe('an open end', () => {
  it('is there exactly where nothing short of the end that is left out would reach it', () => {
    const property = fc.property(rangedLinks(4, 3), (links) => {
      const graph = graphOf(links);
      const whole = columnsOf(graph, { dimension: 'shares' });
      // Far less than any difference that the shares of the generator can make.
      const shrunk = columnsOf(withShares(graph, shrunkBy(ratio(1n, 10n ** 9n))), { dimension: 'shares' });
      for (const subject of firms) {
        for (const owner of everyone) {
          const [all, inner] = [integratedShare(whole, [owner], subject), integratedShare(shrunk, [owner], subject)];
          expect(isLess(all.min, inner.min), `least of ${owner} in ${subject}`).toBe(all.minOpen);
          expect(isLess(inner.max, all.max), `greatest of ${owner} in ${subject}`).toBe(all.maxOpen);
        }
      }
    });
    fc.assert(property, { numRuns: 200 });
  });
});

describe('an open end in a circle', () => {
  it('is not reached by going round for ever, which looks as good', () => {
    const graph = graphOf([
      ['a', 'a', '30..100'],
      ['b', 'a', '0..50'],
      ['z', 'b', '[0..75)'],
    ]);
    expect(percentText(lookThrough(graph, { dimension: 'shares' }).shareOf('z', 'a'))).toBe('[0..75)');
  });
});

describe('what nobody named holds', () => {
  it('is, with all others, never less than the whole at its greatest, nor more at its least', () => {
    const property = fc.property(rangedLinks(4, 3), (links) => {
      const looked = lookThrough(graphOf(links), { dimension: 'shares' });
      for (const subject of new Set(links.map(([, one]) => one))) {
        const { owners, unknown, remainders } = looked.ownersOf(subject);
        const final = owners.filter(({ owner }) => !links.some(([, one]) => one === owner));
        const least = sumRatios([...final.map(({ share }) => share.min), unknown.min]);
        expect(compareRatios(lesser(least, ratio(1n)), least)).toBe(0);
        const parts = [...remainders.values()];
        expect(compareRatios(sumRatios(parts.map(({ max }) => max)), unknown.max)).toBeGreaterThanOrEqual(0);
        expect(parts.every(({ max }) => compareRatios(max, unknown.max) <= 0)).toBe(true);
        if (remainders.size === 1) expect(sameShare(parts[0] as ShareRange, unknown)).toBe(true);
      }
    });
    fc.assert(property, { numRuns: 100 });
  });
});
