import type { Investment } from '../../investment/investment.js';
import { toDecimal } from '../../values/decimal.js';
import { negate, someOf } from '../../values/flag.js';
import { type Flag, known, openFlag } from '../../values/possible.js';
import { atMost, sumOf } from '../../values/ranged.js';
import type { CaseNode } from '../case-node.js';

type Ownership = NonNullable<Investment['ownership']>;
type Interest = Extract<NonNullable<Ownership['interests']>, readonly unknown[]>[number];

/** All interests of one party in another. */
interface Link {
  readonly holder: string;
  readonly subject: string;
  readonly interests: readonly CaseNode<Interest>[];
}

/** Whether a link makes its holder part of what is looked at. */
export type LinkTest = (link: Link) => Flag;

/** Any interest at all. */
export const anyInterest: LinkTest = () => known(true);

/** More than a quarter of the shares or of the votes, or an influence that is not counted in percent. */
export const holdingInterest: LinkTest = ({ interests }) => {
  const quantified = (kind: Interest['kind']): Flag => {
    const shares = interests.filter((interest) => interest.raw?.kind === kind);
    return negate(atMost(sumOf(shares.map((interest) => interest.amount('share', 100))), toDecimal(25)));
  };
  const byInfluence = interests.some(({ raw }) => raw?.kind !== 'shares' && raw?.kind !== 'voting-rights');
  return byInfluence ? known(true) : someOf([quantified('shares'), quantified('voting-rights')]);
};

function linksOf(read: CaseNode<Investment>): readonly Link[] {
  const links = new Map<string, Link>();
  for (const interest of read.at('ownership').list('interests').items) {
    if (interest.raw === undefined) continue;
    const { holder, subject } = interest.raw;
    const key = `${holder} ${subject}`;
    links.set(key, { holder, subject, interests: [...(links.get(key)?.interests ?? []), interest] });
  }
  return [...links.values()];
}

/** The holders above some parties, however many links away. */
function holdersAbove(starts: readonly string[], links: readonly Link[]): ReadonlySet<string> {
  const above = new Set<string>();
  const queue = [...starts];
  for (let subject = queue.pop(); subject !== undefined; subject = queue.pop()) {
    for (const link of links) {
      if (link.subject !== subject || above.has(link.holder)) continue;
      above.add(link.holder);
      queue.push(link.holder);
    }
  }
  return above;
}

/**
 * The parties above some others in the ownership that the case shows, each with whether it certainly is: a link of
 * which it is open whether it counts makes everything above it open, unless another path leads there.
 */
export function partiesAbove(
  read: CaseNode<Investment>,
  starts: readonly string[],
  counts: LinkTest,
): ReadonlyMap<string, Flag> {
  const all = linksOf(read);
  const reached = holdersAbove(starts, all);
  const tested = all
    .filter((link) => starts.includes(link.subject) || reached.has(link.subject))
    .map((link) => ({ link, flag: counts(link) }));
  const through = (accepts: (flag: Flag) => boolean): ReadonlySet<string> =>
    holdersAbove(
      starts,
      tested.filter(({ flag }) => accepts(flag)).map(({ link }) => link),
    );
  const certain = through((flag) => !flag.values.includes(false));
  const possible = through((flag) => flag.values.includes(true));
  return new Map([...possible].map((id) => [id, certain.has(id) ? known(true) : openFlag]));
}
