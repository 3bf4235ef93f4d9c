import { randomFrom } from './random.js';

/** A case in a ranking: who else it is one deal with, and the group within which it is compared. */
export interface Ranked {
  readonly id: string;
  /** Cases of one deal are drawn together, since they are not independent. */
  readonly deal: string;
}

/**
 * How often the graver of two cases scores higher, of all pairs of a grave and a mild case; a tie counts half. It is the
 * area under the curve of receiver operating characteristics, as a ratio of whole numbers.
 */
export interface Auc {
  /** Twice the pairs in order, and once the ties. */
  readonly twice: number;
  readonly pairs: number;
}

/** What stands between two percentiles of the bootstrap, and on how many draws with a pair it rests. */
export interface Interval {
  readonly low: Auc;
  readonly high: Auc;
  readonly draws: number;
}

/** Compares the scores of two cases: positive where the first scores higher. */
export type Compare<Case> = (a: Case, b: Case) => number;

/** Two cases that are compared, by their places among the grave and the mild. */
interface Pair {
  readonly grave: number;
  readonly mild: number;
  /** 2 in order, 1 for a tie, 0 against it. */
  readonly twice: number;
}

/** Grave and mild cases with the order of each pair by a score. */
interface Pairing<Case> {
  readonly grave: readonly Case[];
  readonly mild: readonly Case[];
  readonly pairs: readonly Pair[];
}

/** Pairs of grave and mild cases with their order by a score, where the two may be compared. */
export function pairingOf<Case>(
  grave: readonly Case[],
  mild: readonly Case[],
  compare: Compare<Case>,
  comparable: (a: Case, b: Case) => boolean = () => true,
): Pairing<Case> {
  const pairs = grave.flatMap((a, i) =>
    mild.flatMap((b, j) => (comparable(a, b) ? [{ grave: i, mild: j, twice: Math.sign(compare(a, b)) + 1 }] : [])),
  );
  return { grave, mild, pairs };
}

/** The ranking quality of a pairing; undefined where no two cases are compared. */
export function aucOf<Case>({ grave, mild, pairs }: Pairing<Case>): Auc | undefined {
  return weighed(
    pairs,
    grave.map(() => 1),
    mild.map(() => 1),
  );
}

function weighed(pairs: readonly Pair[], ofGrave: readonly number[], ofMild: readonly number[]): Auc | undefined {
  let [sum, count] = [0, 0];
  for (const { grave, mild, twice } of pairs) {
    const weight = (ofGrave[grave] ?? 0) * (ofMild[mild] ?? 0);
    sum += weight * twice;
    count += weight;
  }
  return count === 0 ? undefined : { twice: sum, pairs: count };
}

/** Two values by size, exactly. */
export const compareAuc = (a: Auc, b: Auc): number => a.twice * b.pairs - b.twice * a.pairs;

/**
 * The middle 95 percent of draws with replacement, deals and not cases, among the grave and among the mild apart. It
 * tells how much the value hangs on which cases are in the collection, not whether the collection is like all cases.
 */
export function bootstrap<Case extends Ranked>(
  { grave, mild, pairs }: Pairing<Case>,
  { seed, draws }: { readonly seed: number; readonly draws: number },
): Interval | undefined {
  const random = randomFrom(seed);
  const dealsOf = (cases: readonly Case[]): readonly (readonly number[])[] => {
    const deals = new Map<string, number[]>();
    for (const [index, { deal }] of cases.entries()) deals.set(deal, [...(deals.get(deal) ?? []), index]);
    return [...deals.values()];
  };
  const draw = (cases: readonly Case[], deals: readonly (readonly number[])[]): readonly number[] => {
    const weights = cases.map(() => 0);
    for (const _ of deals) {
      for (const index of deals[random.below(deals.length)] ?? []) weights[index] = (weights[index] ?? 0) + 1;
    }
    return weights;
  };
  const [graveDeals, mildDeals] = [dealsOf(grave), dealsOf(mild)];
  const values: Auc[] = [];
  for (let count = 0; count < draws; count++) {
    const drawn = weighed(pairs, draw(grave, graveDeals), draw(mild, mildDeals));
    if (drawn !== undefined) values.push(drawn);
  }
  values.sort(compareAuc);
  const tail = Math.floor(values.length / 40);
  const [low, high] = [values[tail], values[values.length - 1 - tail]];
  return low === undefined || high === undefined ? undefined : { low, high, draws: values.length };
}

/** A value in hundredths, a half upwards: `0.74`. */
export function aucText({ twice, pairs }: Auc): string {
  const hundredths = (BigInt(twice) * 100n + BigInt(pairs)) / (2n * BigInt(pairs));
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}
