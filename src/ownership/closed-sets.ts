import { compareText } from '../values/text.js';
import type { Columns } from './columns.js';
import { componentsOf } from './components.js';
import { isLess, nothing, sameRatio, sumRatios, whole } from './fraction.js';

/**
 * The sets of companies, among some, that are certainly owned wholly by each other: what leads into one never comes out, so
 * they have no final owner and the naive integrated shares do not exist.
 *
 * @returns the sets, each in order of ids
 */
export function closedSets(columns: Columns, among: Iterable<string>): readonly (readonly string[])[] {
  const holders = (id: string) => (columns.of(id)?.slices ?? []).filter(({ share }) => isLess(nothing, share.min));
  const components = componentsOf(among, (id) => holders(id).map(({ holder }) => holder));
  return components
    .filter((component) => {
      const members = new Set(component);
      return component.every((id) => {
        const inside = holders(id).filter(({ holder }) => members.has(holder));
        return sameRatio(sumRatios(inside.map(({ share }) => share.min)), whole);
      });
    })
    .map((component) => component.sort(compareText));
}
