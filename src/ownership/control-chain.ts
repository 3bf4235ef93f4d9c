import { compareText } from '../values/text.js';
import type { ControlBasis, ControlGroup } from './control-group.js';
import type { ShareRange } from './graph.js';
import type { Right } from './rights.js';

/** One step of control: the votes and rights that a party has in the next one. */
export interface ControlLink {
  readonly holder: string;
  readonly subject: string;
  readonly votes?: ShareRange;
  readonly rights: readonly Right['kind'][];
}

const linkBetween = ({ votes, rights }: ControlBasis, holder: string, subject: string): ControlLink => {
  const slice = votes.of(subject)?.slices.find((one) => one.holder === holder);
  const kinds = rights.in(subject).flatMap((right) => (right.holder === holder ? [right.kind] : []));
  return { holder, subject, ...(slice === undefined ? {} : { votes: slice.share }), rights: [...new Set(kinds)] };
};

/**
 * The shortest chain from a party to a company through what the party controls; of chains as short, through what is
 * controlled in every case first, then by ids. Empty where there is none.
 */
export function controlChain(
  basis: ControlBasis,
  group: ControlGroup,
  party: string,
  subject: string,
): readonly ControlLink[] {
  const above = new Map<string, string>();
  const stepsFrom = (id: string): readonly string[] =>
    [...new Set([...basis.votes.heldBy(id), ...basis.rights.of(id).map((right) => right.subject)])]
      .filter((next) => next !== party && !above.has(next) && (next === subject || group.possible.has(next)))
      .sort((a, b) => Number(group.certain.has(b)) - Number(group.certain.has(a)) || compareText(a, b));
  let layer = [party];
  while (layer.length > 0 && !above.has(subject)) {
    const next: string[] = [];
    for (const id of layer) {
      for (const step of stepsFrom(id)) {
        above.set(step, id);
        next.push(step);
      }
    }
    layer = next;
  }
  const links: ControlLink[] = [];
  for (let at = subject, holder = above.get(at); holder !== undefined; at = holder, holder = above.get(at)) {
    links.unshift(linkBetween(basis, holder, at));
  }
  return links;
}
