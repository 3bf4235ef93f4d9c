import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/ownership/columns.js';
import { minus, sumRatios } from '../../src/ownership/fraction.js';
import {
  integratedHoldings,
  integratedShare,
  remainderShare,
  shareWithRemainders,
} from '../../src/ownership/integrated.js';
import { lookThrough } from '../../src/ownership/look-through.js';
import { noShare } from '../../src/ownership/share-range.js';
import { compareRatios, type Ratio, ratio, ratioText } from '../../src/values/ratio.js';
import { graphOf, type Link } from './graphs.js';
import { type Bounds, byEquations, byInverse, completions, type Matrix } from './plain-solver.js';
import { boundsOf, cornerCount, exactLinks, firms, rangedLinks } from './random-graphs.js';

const ids = [...firms.slice(0, 4), 'x', 'y'];
const graphs = (count: number, most: number) => rangedLinks(count, most, ids);

/** The least and the greatest value over all corners, for each pair that a function gives values for. */
function extremes(
  columns: ReadonlyMap<string, readonly Bounds[]>,
  valuesOf: (matrix: Matrix) => ReadonlyMap<string, Ratio>,
): ReadonlyMap<string, { min: Ratio; max: Ratio }> {
  const found = new Map<string, { min: Ratio; max: Ratio }>();
  for (const matrix of completions(columns)) {
    for (const [key, value] of valuesOf(matrix)) {
      const before = found.get(key);
      if (before === undefined) found.set(key, { min: value, max: value });
      else {
        if (compareRatios(value, before.min) < 0) before.min = value;
        if (compareRatios(value, before.max) > 0) before.max = value;
      }
    }
  }
  return found;
}

const text = ({ min, max }: { min: Ratio; max: Ratio }): string => `${ratioText(min)}..${ratioText(max)}`;

describe('an interval of an integrated share', () => {
  const agreesWithCorners = (links: readonly Link[]): void => {
    const graph = graphOf(links);
    const columns = columnsOf(graph, { dimension: 'shares' });
    const bounds = boundsOf(graph);
    for (const owner of ids) {
      const expected = extremes(bounds, (matrix) => byEquations(ids, matrix, owner));
      const holdings = integratedHoldings(columns, owner);
      for (const subject of ids) {
        const wanted = text(expected.get(subject) ?? noShare);
        expect(text(integratedShare(columns, [owner], subject)), `${owner} in ${subject}`).toBe(wanted);
        expect(text(holdings.get(subject) ?? noShare), `${owner} in ${subject}, of its holdings`).toBe(wanted);
      }
    }
  };

  it('is what the corners of three companies reach, in cycles and without', () => {
    const property = fc.property(graphs(3, 3), (links) => {
      fc.pre(cornerCount(graphOf(links)) <= 400);
      agreesWithCorners(links);
    });
    fc.assert(property, { numRuns: 150 });
  });

  it('is what the corners of four companies reach that hold nothing but each other and one owner', () => {
    const closed = rangedLinks(4, 2, [...firms.slice(0, 4), 'x']);
    const property = fc.property(closed, (links) => {
      fc.pre(cornerCount(graphOf(links)) <= 400);
      agreesWithCorners(links);
    });
    fc.assert(property, { numRuns: 100 });
  });

  it('is what the corners reach for what nobody named holds', () => {
    const property = fc.property(graphs(3, 2), (links) => {
      const graph = graphOf(links);
      fc.pre(cornerCount(graph) <= 400);
      const columns = columnsOf(graph, { dimension: 'shares' });
      for (const of of boundsOf(graph).keys()) {
        // The remainder as a holder of its own: what the others leave in each corner.
        const expected = extremes(boundsOf(graph), (matrix) => {
          const left = [...(matrix.get(of) ?? new Map<string, Ratio>()).values()].reduce(
            (rest, share) =>
              ratio(
                rest.numerator * share.denominator - share.numerator * rest.denominator,
                rest.denominator * share.denominator,
              ),
            ratio(1n),
          );
          const withRest = new Map(matrix).set(of, new Map(matrix.get(of)).set('rest', left));
          return byEquations([...ids, 'rest'], withRest, 'rest');
        });
        for (const subject of firms) {
          const wanted = text(expected.get(subject) ?? noShare);
          expect(text(remainderShare(columns, of, subject)), `rest of ${of} in ${subject}`).toBe(wanted);
        }
      }
    });
    fc.assert(property, { numRuns: 150 });
  });

  it('is a point where every share is known, and agrees with diag(V)⁻¹(V − I)', () => {
    const property = fc.property(exactLinks(4, ids), (links) => {
      const graph = graphOf(links);
      const columns = columnsOf(graph, { dimension: 'shares' });
      const matrix = [...completions(boundsOf(graph))][0] as Matrix;
      const inverse = byInverse(ids, matrix);
      if (inverse === undefined) return;
      for (const owner of ids) {
        for (const subject of ids) {
          const value = inverse.corrected(owner, subject);
          expect(text(integratedShare(columns, [owner], subject))).toBe(text({ min: value, max: value }));
        }
      }
    });
    fc.assert(property, { numRuns: 100 });
  });

  it('is what the corners reach for the naive share as well, and has no end where a circle may close', () => {
    const property = fc.property(graphs(3, 2), (links) => {
      const graph = graphOf(links);
      fc.pre(cornerCount(graph) <= 200);
      const looked = lookThrough(graph, { dimension: 'shares' });
      const inverses = [...completions(boundsOf(graph))].map((matrix) => byInverse(ids, matrix));
      for (const subject of firms.slice(0, 3)) {
        for (const { owner, naive } of looked.ownersOf(subject).owners) {
          const values = inverses.flatMap((one) => one?.naive(owner, subject) ?? []).sort(compareRatios);
          if (values.length === 0) continue;
          const [least, most] = [values[0], values.at(-1)] as [Ratio, Ratio];
          if (naive !== undefined) expect(ratioText(naive.min)).toBe(ratioText(least));
          // Where V does not exist in a corner, the greatest share may have no bound.
          if (naive?.max !== undefined && !inverses.includes(undefined)) {
            expect(ratioText(naive.max), `${owner} in ${subject}`).toBe(ratioText(most));
          }
          if (naive?.max === undefined) expect(inverses.includes(undefined)).toBe(true);
        }
      }
    });
    fc.assert(property, { numRuns: 150 });
  });

  it('is what the corners reach for all that nobody named holds together', () => {
    const property = fc.property(graphs(3, 2), (links) => {
      const graph = graphOf(links);
      fc.pre(cornerCount(graph) <= 200);
      const columns = columnsOf(graph, { dimension: 'shares' });
      const left = (column: ReadonlyMap<string, Ratio>): Ratio => minus(ratio(1n), sumRatios(column.values()));
      const expected = extremes(boundsOf(graph), (matrix) => {
        const all = [...matrix].map(([id, column]) => [id, new Map(column).set('rest', left(column))] as const);
        return byEquations([...ids, 'rest'], new Map(all), 'rest');
      });
      for (const subject of boundsOf(graph).keys()) {
        expect(text(shareWithRemainders(columns, [], subject)), subject).toBe(text(expected.get(subject) ?? noShare));
      }
    });
    fc.assert(property, { numRuns: 150 });
  });

  it('is nothing at least where a circle may close, even if the first choice that looks as good leads out', () => {
    const graph = graphOf([
      ['b', 'a', '0..100'],
      ['c', 'a', '0..100'],
      ['a', 'b', '0..1'],
      ['a', 'c', '0..100'],
    ]);
    expect(text(lookThrough(graph, { dimension: 'shares' }).ownersOf('a').unknown)).toBe('0..1');
  });
});
