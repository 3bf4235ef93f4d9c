import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/ownership/columns.js';
import { sumRatios } from '../../src/ownership/fraction.js';
import type { ShareRange } from '../../src/ownership/graph.js';
import { integratedHoldings, integratedShare } from '../../src/ownership/integrated.js';
import { integratedOwners } from '../../src/ownership/integrated-owners.js';
import { noShare } from '../../src/ownership/share-range.js';
import { ratioText } from '../../src/values/ratio.js';
import { graphOf } from './graphs.js';
import { everyone, exactLinks, firms, owners, rangedLinks } from './random-graphs.js';

const text = ({ min, max, minOpen, maxOpen }: ShareRange): string =>
  `${minOpen ? '(' : '['}${ratioText(min)}..${ratioText(max)}${maxOpen ? ')' : ']'}`;

describe('the owners of one company', () => {
  it('have the shares, open ends included, that each of them has when asked for by itself', () => {
    const property = fc.property(rangedLinks(5, 4), (links) => {
      const columns = columnsOf(graphOf(links), { dimension: 'shares' });
      for (const subject of firms) {
        const { shares } = integratedOwners(columns, subject);
        for (const owner of everyone) {
          const alone = integratedShare(columns, [owner], subject);
          expect(text(shares.get(owner) ?? noShare), `${owner} in ${subject}`).toBe(text(alone));
          expect(text(integratedHoldings(columns, owner).get(subject) ?? noShare)).toBe(text(alone));
        }
      }
    });
    fc.assert(property, { numRuns: 150 });
  });

  it('have everything, with what nobody named holds, unless companies own themselves wholly', () => {
    const property = fc.property(exactLinks(6), (links) => {
      const columns = columnsOf(graphOf(links), { dimension: 'shares' });
      for (const subject of firms) {
        if (columns.of(subject) === undefined) continue;
        const { shares, remainders, unknown } = integratedOwners(columns, subject);
        // Final are those in whom nobody is shown to hold anything.
        const final = [...shares].filter(([id]) => columns.of(id) === undefined).map(([, { min }]) => min);
        const rest = [...remainders.values()].map(({ min }) => min);
        const all = sumRatios([...final, ...rest]);
        expect(ratioText(sumRatios(rest))).toBe(ratioText(unknown.min));
        expect(ratioText(unknown.max)).toBe(ratioText(unknown.min));
        if (ratioText(all) !== '1') {
          // Lost only in a circle from which no chain leads out.
          const naive = integratedOwners(columns, subject).naive;
          expect([...shares].some(([id]) => !naive.has(id))).toBe(true);
        }
      }
    });
    fc.assert(property, { numRuns: 150 });
  });

  it('have naive shares equal to the corrected ones where nobody owns them', () => {
    const property = fc.property(rangedLinks(5, 3), (links) => {
      const columns = columnsOf(graphOf(links), { dimension: 'shares' });
      for (const subject of firms) {
        const { shares, naive } = integratedOwners(columns, subject);
        for (const owner of owners) expect(naive.get(owner)).toEqual(shares.get(owner));
      }
    });
    fc.assert(property, { numRuns: 100 });
  });
});
