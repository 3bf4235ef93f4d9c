import fc from 'fast-check';
import type { OwnershipGraph } from '../../src/ownership/graph.js';
import type { Link } from './graphs.js';
import { type Bounds, corners } from './plain-solver.js';

/** Companies that may hold each other, and owners that nobody holds. */
export const firms = ['f0', 'f1', 'f2', 'f3', 'f4', 'f5'];
export const owners = ['x', 'y', 'z'];
export const everyone = [...firms, ...owners];

/** Tenths and quarters make ties, which is where choices between equals go wrong. */
const range = fc
  .tuple(
    fc.constantFrom(0, 0, 10, 20, 25, 30, 50),
    fc.constantFrom(0, 0, 5, 20, 25, 50, 75, 100),
    fc.constantFrom('[', '[', '('),
    fc.constantFrom(']', ']', ')'),
  )
  .map(([min, more, low, high]) => {
    const max = Math.min(100, min + more);
    return max === min ? `${min}` : `${low}${min}..${max}${high}`;
  });

const least = (text: string): number => Number(/\d+/.exec(text)?.[0]);

/** A column of ranges that fit: the least shares leave room for the whole, with a little to spare where ends are open. */
const column = (subject: string, most: number, holders: readonly string[]) =>
  fc
    .tuple(
      fc.subarray([...holders], { minLength: 0, maxLength: most }),
      fc.array(range, { minLength: most, maxLength: most }),
    )
    .map(([some, ranges]): Link[] => some.map((holder, i) => [holder, subject, ranges[i] as string]))
    .filter((links) => {
      const sum = links.reduce((total, [, , text]) => total + least(text as string), 0);
      return sum < 100 || (sum === 100 && links.every(([, , text]) => !text?.startsWith('(')));
    });

/** Links with ranges, some with open ends, cycles included. */
export const rangedLinks = (count: number, most: number, holders: readonly string[] = everyone) =>
  fc.tuple(...firms.slice(0, count).map((firm) => column(firm, most, holders))).map((columns) => columns.flat());

/** Links with exact shares that leave something over or exactly nothing, cycles included. */
export const exactLinks = (count: number, holders: readonly string[] = everyone) =>
  fc
    .tuple(
      ...firms.slice(0, count).map((firm) =>
        fc
          .tuple(
            fc.subarray([...holders], { maxLength: 4 }),
            fc.array(fc.integer({ min: 1, max: 97 }), { minLength: 5, maxLength: 5 }),
            fc.constantFrom(4, 5),
          )
          .map(([some, parts, counted]): Link[] => {
            const total = parts.slice(0, Math.max(counted, some.length)).reduce((sum, part) => sum + part, 0);
            return some.map((holder, i) => [holder, firm, `${(parts[i] as number) * 100}/${total}`]);
          }),
      ),
    )
    .map((columns) => columns.flat());

/** The ranges of a graph, column by column, without whether their ends are open. */
export function boundsOf(graph: OwnershipGraph): ReadonlyMap<string, readonly Bounds[]> {
  const columns = new Map<string, Bounds[]>();
  for (const { holder, subject, share } of graph.interests) {
    if (share === undefined) throw new Error('A share is missing.');
    columns.set(subject, [...(columns.get(subject) ?? []), { holder, min: share.min, max: share.max }]);
  }
  return columns;
}

/** How many ways there are to put every column into one of its corners. */
export const cornerCount = (graph: OwnershipGraph): number =>
  [...boundsOf(graph).values()].reduce((product, one) => product * corners(one).length, 1);
