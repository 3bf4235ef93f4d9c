import type { ExactInterval } from '../screening/assessment.js';
import { exactOf } from '../values/exact.js';
import { addRatios, compareRatios, multiplyRatios, type Ratio, ratio } from '../values/ratio.js';
import { compareText } from '../values/text.js';

/** Cases that have something in common. */
export interface ExposureGroup {
  /** What they have in common: a controller, a sector, a place or a jurisdiction. */
  readonly id: string;
  readonly title: string;
  /** Ids of the cases, in the order of the portfolio. */
  readonly cases: readonly string[];
  /**
   * Part of the portfolio in percent, a case that stands in several groups being divided among them evenly: at the least
   * what is established, at the most with every case of which that is open.
   */
  readonly share: ExactInterval;
}

/** How the cases of a portfolio lie in groups. */
export interface Exposure {
  /** The largest first. */
  readonly groups: readonly ExposureGroup[];
  /** Ids of cases of which this is not established, or not wholly. */
  readonly notEstablished: readonly string[];
  /**
   * The Herfindahl-Hirschman index, from 0 to 10000: the sum of the squares of the shares in percent. An interval that
   * holds it: cases that are not established may be spread over any number of groups, or all be in the largest.
   */
  readonly concentration: ExactInterval;
}

/** In which groups a case is. */
export interface Membership {
  readonly id: string;
  readonly groups: readonly { readonly id: string; readonly title: string }[];
  /** Whether these are certainly all; a case with a part that is open counts as not established. */
  readonly established: boolean;
}

const zero = ratio(0n);

/** Cases by the groups in which they are. A group shows a case of which it is only a part of what is so, too. */
export function exposureOf(cases: readonly Membership[]): Exposure {
  const one = cases.length === 0 ? zero : ratio(100n, BigInt(cases.length));
  const groups = new Map<string, { readonly title: string; readonly cases: readonly string[]; readonly firm: Ratio }>();
  for (const { id, groups: own, established } of cases) {
    const part = established ? multiplyRatios(one, ratio(1n, BigInt(own.length))) : zero;
    for (const { id: group, title } of own) {
      const before = groups.get(group) ?? { title, cases: [], firm: zero };
      groups.set(group, { ...before, cases: [...before.cases, id], firm: addRatios(before.firm, part) });
    }
  }
  const open = cases.filter(({ established }) => !established);
  const unknown = multiplyRatios(one, ratio(BigInt(open.length)));
  const sorted = [...groups].sort(
    ([a, first], [b, second]) =>
      compareRatios(second.firm, first.firm) || second.cases.length - first.cases.length || compareText(a, b),
  );
  const [largest = zero, ...others] = sorted.map(([, { firm }]) => firm);
  return {
    groups: sorted.map(([id, { title, cases: inGroup, firm }]) => ({
      id,
      title,
      cases: inGroup,
      share: { min: exactOf(firm), max: exactOf(addRatios(firm, unknown)) },
    })),
    notEstablished: open.map(({ id }) => id),
    concentration: {
      min: exactOf(squares([largest, ...others])),
      max: exactOf(squares([addRatios(largest, unknown), ...others])),
    },
  };
}

const squares = (all: readonly Ratio[]): Ratio => all.map((one) => multiplyRatios(one, one)).reduce(addRatios, zero);
