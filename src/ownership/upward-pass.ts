import type { Ratio } from '../values/ratio.js';
import type { Slice } from './column.js';
import type { Columns } from './columns.js';
import type { End } from './fill.js';
import { isLess, isNothing, nothing, plus, sumRatios, times, whole } from './fraction.js';
import type { Best } from './goal.js';
import { type Equation, leastSolution } from './linear.js';

/** Whether a party is arrived at: not, by links that reach their ends, or by one at least that does not. */
type Arrival = 'none' | 'reached' | 'approached';

/** All shares of a graph at one end of their ranges. */
interface Side {
  readonly columns: Columns;
  readonly end: End;
}

const weightOf = ({ end }: Side, { share }: Slice): Ratio => share[end];

const slicesOf = ({ columns }: Side, id: string): readonly Slice[] => columns.of(id)?.slices ?? [];

/** Where a link leads to from an arrival. A lower end of nothing that is left out is a little more than nothing. */
function arrivalBy({ end }: Side, { share }: Slice, from: Arrival): Arrival {
  const open = end === 'min' ? share.minOpen : share.maxOpen;
  if (from === 'none' || (isNothing(share[end]) && !open)) return 'none';
  return open ? 'approached' : from;
}

/** The arrivals inside a cycle, from some parties on, without going on from one of them. */
function arrivalsIn(
  side: Side,
  cycle: ReadonlySet<string>,
  starts: ReadonlyMap<string, Arrival>,
  stop: string | undefined,
): ReadonlyMap<string, Arrival> {
  const found = new Map<string, Arrival>();
  const queue = [...starts];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [id, arrival] = next;
    if (arrival === 'none' || found.get(id) === arrival || found.get(id) === 'approached') continue;
    found.set(id, arrival);
    if (id === stop) continue;
    for (const slice of slicesOf(side, id)) {
      if (cycle.has(slice.holder)) queue.push([slice.holder, arrivalBy(side, slice, arrival)]);
    }
  }
  return found;
}

/** The chance to come to a party of a cycle from each of the others, within the cycle. */
function chancesOf(side: Side, cycle: ReadonlySet<string>, owner: string): ReadonlyMap<string, Ratio> {
  const equations = new Map<string, Equation>();
  for (const id of cycle) {
    if (id === owner) continue;
    const inside = slicesOf(side, id).filter(({ holder }) => cycle.has(holder));
    const direct = inside.filter(({ holder }) => holder === owner).map((slice) => weightOf(side, slice));
    const of = inside
      .filter(({ holder }) => holder !== owner)
      .map((slice): [string, Ratio] => [slice.holder, weightOf(side, slice)]);
    equations.set(id, { constant: sumRatios(direct), of: new Map(of) });
  }
  return new Map(leastSolution(equations)).set(owner, whole);
}

/** The parties of a cycle from which something leaks out of it. From the others nothing ever comes out. */
function leaking(side: Side, cycle: ReadonlySet<string>): ReadonlySet<string> {
  const inside = (id: string): readonly Slice[] => slicesOf(side, id).filter(({ holder }) => cycle.has(holder));
  const found = new Set<string>();
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const id of cycle) {
      const leaks = isLess(sumRatios(inside(id).map((slice) => weightOf(side, slice))), whole);
      const leads = inside(id).some((slice) => found.has(slice.holder) && !isNothing(weightOf(side, slice)));
      if (leaks || leads) found.add(id);
    }
  }
  return found;
}

/** How often the parties of a cycle are come by in all, given how often one enters at each. */
function visitsIn(side: Side, cycle: ReadonlySet<string>, entries: ReadonlyMap<string, Ratio>) {
  const live = leaking(side, cycle);
  const used = new Map([...live].map((id): [string, Map<string, Ratio>] => [id, new Map()]));
  for (const id of live) {
    for (const slice of slicesOf(side, id)) used.get(slice.holder)?.set(id, weightOf(side, slice));
  }
  const equations = [...live].map((id): [string, Equation] => [
    id,
    { constant: entries.get(id) ?? nothing, of: used.get(id) ?? new Map() },
  ]);
  return leastSolution(new Map(equations));
}

/**
 * The corrected shares of all owners of a company in one pass from it upwards, with every share at the same end of its
 * range. That is right for the least shares always, and for the greatest ones where they fit into every company between.
 *
 * @param components - the company and all above it, in strongly connected parts, each after every part that it holds in
 * @returns of each party in the parts its share in the company; of the company itself what comes back to it
 */
export function passUpwards(
  columns: Columns,
  end: End,
  subject: string,
  components: readonly (readonly string[])[],
): ReadonlyMap<string, Best> {
  const side: Side = { columns, end };
  const inflow = new Map<string, Ratio>([[subject, whole]]);
  const arrivals = new Map<string, Arrival>([[subject, 'reached']]);
  const shares = new Map<string, Best>();
  const arrive = (id: string, arrival: Arrival): void => {
    if (arrival !== 'none' && arrivals.get(id) !== 'approached') arrivals.set(id, arrival);
  };
  const passOn = (id: string, visits: Ratio, arrival: Arrival, inside?: ReadonlySet<string>): void => {
    for (const slice of slicesOf(side, id)) {
      if (inside?.has(slice.holder) === true) continue;
      inflow.set(slice.holder, plus(inflow.get(slice.holder) ?? nothing, times(visits, weightOf(side, slice))));
      arrive(slice.holder, arrivalBy(side, slice, arrival));
    }
  };
  for (const component of components) {
    const [only = subject] = component;
    if (component.length === 1 && !slicesOf(side, only).some(({ holder }) => holder === only)) {
      const [value, arrival] = [inflow.get(only) ?? nothing, arrivals.get(only) ?? 'none'];
      if (only !== subject) shares.set(only, { value, open: arrival === 'approached' });
      passOn(only, value, arrival);
      continue;
    }
    const cycle = new Set(component);
    const entries = new Map(component.map((id) => [id, inflow.get(id) ?? nothing]));
    const starts = new Map(component.map((id): [string, Arrival] => [id, arrivals.get(id) ?? 'none']));
    for (const owner of component) {
      const chances = chancesOf(side, cycle, owner);
      const chance = (id: string): Ratio => chances.get(id) ?? nothing;
      if (owner === subject) {
        // What the company has in itself starts at its holders.
        const inside = slicesOf(side, owner).filter(({ holder }) => cycle.has(holder));
        const first = inside.map((slice): [string, Arrival] => [slice.holder, arrivalBy(side, slice, 'reached')]);
        const open = first.some((one) => arrivalsIn(side, cycle, new Map([one]), owner).get(owner) === 'approached');
        const value = sumRatios(inside.map((slice) => times(weightOf(side, slice), chance(slice.holder))));
        shares.set(owner, { value, open });
        continue;
      }
      const value = sumRatios([...entries].map(([id, entry]) => times(entry, chance(id))));
      shares.set(owner, { value, open: arrivalsIn(side, cycle, starts, owner).get(owner) === 'approached' });
    }
    const visits = visitsIn(side, cycle, entries);
    const through = arrivalsIn(side, cycle, starts, undefined);
    for (const id of component) passOn(id, visits.get(id) ?? nothing, through.get(id) ?? 'none', cycle);
  }
  return shares;
}
