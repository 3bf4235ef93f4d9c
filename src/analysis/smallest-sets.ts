/** Something that can be changed, by itself or with others. */
export interface Candidate {
  /** Of several with the same group one can be chosen. */
  readonly group: string;
  /** What it costs, a whole number above zero. */
  readonly burden: number;
  /** How far it can move what must move, at most, whatever else is chosen. */
  readonly potential: bigint;
}

/** How a search is bounded. */
export interface SearchLimits {
  /** The greatest burden of a set that is looked at. */
  readonly maxBurden: number;
  /** How many sets are tried, at most. */
  readonly budget: number;
  /** How many sets are found, at most. */
  readonly limit: number;
}

/** The smallest sets found, and how far the search came. */
export interface SmallestSets {
  /** Positions of the candidates of each set, the least burden first. */
  readonly sets: readonly (readonly number[])[];
  /** Every smallest set up to this burden was found. */
  readonly completeUpTo: number;
  /** Why the search ended before every set was looked at; absent where it did not. */
  readonly stopped?: 'burden' | 'budget' | 'limit';
  /** How many sets were tried. */
  readonly tried: number;
}

/** Visits to the tree of sets for each set that may be tried. */
const VISITS = 100;

/**
 * The smallest sets of candidates that reach an aim: no part of one reaches it. Sets are tried in the order of their
 * burden, and left out where all that could still be chosen cannot move enough.
 *
 * @param need - how far must be moved
 * @param reaches - whether a set reaches the aim
 */
export function smallestSets(
  candidates: readonly Candidate[],
  need: bigint,
  limits: SearchLimits,
  reaches: (chosen: readonly number[]) => boolean,
): SmallestSets {
  // Those that can move most first: what remains after one of them can move no more than it, each.
  const order = candidates
    .map((_, index) => index)
    .sort((a, b) => compareBig(candidateAt(b).potential, candidateAt(a).potential) || a - b);
  const sums = [0n];
  for (const index of order) sums.push((sums.at(-1) ?? 0n) + candidateAt(index).potential);
  const lightest = Math.min(...candidates.map(({ burden }) => burden));
  const whole = candidates.reduce((sum, { burden }) => sum + burden, 0);
  const found: number[][] = [];
  let [tried, visits] = [0, 0];
  let stopped: SmallestSets['stopped'];

  const search = (start: number, burden: number, moved: bigint, chosen: readonly number[]): void => {
    for (let at = start; at < order.length && stopped === undefined; at++) {
      const count = Math.min(Math.floor(burden / lightest), order.length - at);
      if (moved + (sums[at + count] as bigint) - (sums[at] as bigint) < need) return;
      visits += 1;
      if (visits > limits.budget * VISITS) stopped = 'budget';
      const index = order[at] as number;
      const { burden: own, group, potential } = candidateAt(index);
      if (own > burden || chosen.some((one) => candidateAt(one).group === group)) continue;
      const set = [...chosen, index];
      if (found.some((smaller) => smaller.every((one) => set.includes(one)))) continue;
      if (own < burden) search(at + 1, burden - own, moved + potential, set);
      else if (moved + potential >= need) attempt(set);
    }
  };
  const attempt = (set: readonly number[]): void => {
    if (tried >= limits.budget) stopped = 'budget';
    else {
      tried += 1;
      if (reaches(set)) found.push([...set].sort((a, b) => a - b));
      if (found.length > limits.limit) stopped = 'limit';
    }
  };

  // What all candidates together cannot move is moved by none of their sets.
  if ((sums.at(-1) ?? 0n) < need) return { sets: [], completeUpTo: whole, tried: 0 };
  const most = Math.min(limits.maxBurden, whole);
  let completeUpTo = 0;
  for (let burden = 1; burden <= most && stopped === undefined; burden++) {
    search(0, burden, 0n, []);
    if (stopped === undefined) completeUpTo = burden;
  }
  if (stopped === undefined && most < whole) stopped = 'burden';
  const sets = found.slice(0, limits.limit);
  return { sets, completeUpTo, ...(stopped === undefined ? {} : { stopped }), tried };

  function candidateAt(index: number): Candidate {
    return candidates[index] as Candidate;
  }
}

const compareBig = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
