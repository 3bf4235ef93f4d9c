/**
 * Rules applied again, from the rule pack and the conformance kit alone: what somebody would write in another language. It
 * reads JSON, imports nothing, and takes a fact that is not known for each of its cells in turn.
 */

interface Sourceless {
  readonly id: string;
}
interface Comparison {
  readonly fact: string;
  readonly is: string;
  readonly value: string | boolean | readonly string[];
}
type Condition =
  | Comparison
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };
type When = Condition | { readonly question: string; readonly readings: Readonly<Record<string, Condition>> };
interface Limb extends Sourceless {
  readonly when: When;
}

/** The parts of a rule pack that decide something. */
export interface Pack {
  readonly mechanism: { readonly kind: string };
  readonly scope: {
    readonly tests: readonly { readonly limbs: readonly Limb[] }[];
    readonly exclusions: readonly Limb[];
  };
  readonly risk: {
    readonly dimensions: readonly (Sourceless & { readonly weight: string })[];
    readonly criteria: readonly (Sourceless & {
      readonly dimension: string;
      readonly levels: readonly { readonly when: Condition; readonly points: string }[];
    })[];
    readonly controls: readonly (Sourceless & {
      readonly when: Condition;
      readonly keeps: Readonly<Record<string, string>>;
    })[];
    readonly escalations: readonly (Sourceless & { readonly when: Condition; readonly floor: string })[];
    readonly bands: readonly (Sourceless & { readonly from: string })[];
  };
}

type Value = string | boolean;

/** The parts of a kit that are needed to work a case out. */
export interface Kit {
  readonly facts: readonly { readonly id: string; readonly type: string; readonly cells: readonly Value[] }[];
  readonly readings: readonly Readonly<Record<string, string>>[];
}

type Facts = Readonly<Record<string, Value>>;

// Exact fractions.
type Fraction = readonly [over: bigint, under: bigint];
const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b));
function fraction(text: string): Fraction {
  const [over = '0', under] = text.split('/');
  if (under !== undefined) return [BigInt(over), BigInt(under)];
  const [whole = '0', places = ''] = over.split('.');
  return [BigInt(whole + places), 10n ** BigInt(places.length)];
}
const times = (a: Fraction, b: Fraction): Fraction => [a[0] * b[0], a[1] * b[1]];
const by = (a: Fraction, b: Fraction): Fraction => [a[0] * b[1], a[1] * b[0]];
const plus = (a: Fraction, b: Fraction): Fraction => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
const isLess = (a: Fraction, b: Fraction): boolean => a[0] * b[1] < b[0] * a[1];
const larger = (a: Fraction, b: Fraction): Fraction => (isLess(a, b) ? b : a);
const smaller = (a: Fraction, b: Fraction): Fraction => (isLess(a, b) ? a : b);
const nothing: Fraction = [0n, 1n];
function written([over, under]: Fraction): string {
  const common = divisor(over, under);
  return under === common ? `${over / common}` : `${over / common}/${under / common}`;
}

/** A program that works cases of a kit out. */
export function plainImplementation(pack: Pack, kit: Kit) {
  const typeOf = new Map(kit.facts.map(({ id, type }) => [id, type]));
  const cellsOf = new Map(kit.facts.map(({ id, cells }) => [id, cells]));

  function compares({ fact, is, value }: Comparison, facts: Facts): boolean {
    const found = facts[fact];
    if (is === 'one-of') return (value as readonly string[]).includes(found as string);
    const type = typeOf.get(fact);
    if (type === 'boolean' || type === 'enum') return found === value;
    const [left, right] = [String(found), String(value)];
    // Days in order of the calendar are in order of the alphabet.
    const isDay = type === 'date';
    const isBelow = isDay ? left < right : isLess(fraction(left), fraction(right));
    const isAbove = isDay ? left > right : isLess(fraction(right), fraction(left));
    if (is === 'at-least') return !isBelow;
    if (is === 'at-most') return !isAbove;
    if (is === 'more-than') return isAbove;
    return is === 'less-than' ? isBelow : !isBelow && !isAbove;
  }

  function holds(condition: Condition, facts: Facts): boolean {
    if ('all' in condition) return condition.all.every((one) => holds(one, facts));
    if ('any' in condition) return condition.any.some((one) => holds(one, facts));
    return 'not' in condition ? !holds(condition.not, facts) : compares(condition, facts);
  }

  const limbHolds = ({ when }: Limb, readings: Readonly<Record<string, string>>, facts: Facts): boolean => {
    if (!('question' in when)) return holds(when, facts);
    const condition = when.readings[readings[when.question] ?? ''];
    return condition !== undefined && holds(condition, facts);
  };

  const mustNotify = (readings: Readonly<Record<string, string>>, facts: Facts): boolean =>
    pack.scope.tests.every(({ limbs }) => limbs.some((limb) => limbHolds(limb, readings, facts))) &&
    !pack.scope.exclusions.some((limb) => limbHolds(limb, readings, facts));

  const { criteria, dimensions, controls, escalations, bands } = pack.risk;
  const most = (levels: readonly { readonly points: string }[]): Fraction =>
    levels.map(({ points }) => fraction(points)).reduce(larger, nothing);

  function share(criterion: (typeof criteria)[number], facts: Facts): Fraction {
    const level = criterion.levels.find(({ when }) => holds(when, facts));
    if (level === undefined) return nothing;
    const weight = fraction(dimensions.find(({ id }) => id === criterion.dimension)?.weight ?? '0');
    const attainable = criteria
      .filter(({ dimension }) => dimension === criterion.dimension)
      .map(({ levels }) => most(levels))
      .reduce(plus, nothing);
    return attainable[0] === 0n ? nothing : by(times(weight, fraction(level.points)), attainable);
  }

  const kept = (id: string, facts: Facts): Fraction =>
    controls
      .filter(({ when }) => holds(when, facts))
      .flatMap(({ keeps }) => (keeps[id] === undefined ? [] : [fraction(keeps[id])]))
      .reduce(smaller, [1n, 1n]);

  /** The position of the band of a case in which everything is known. */
  function bandIn(residual: Fraction, facts: Facts): number {
    const byScore = bands.filter(({ from }) => !isLess(residual, fraction(from))).length - 1;
    const floors = escalations
      .filter(({ when }) => holds(when, facts))
      .map(({ floor }) => bands.findIndex(({ id }) => id === floor));
    return Math.max(byScore, ...floors);
  }

  /** Every case that one may be, in which everything is known. */
  function completions(given: Readonly<Record<string, Value | null>>): Facts[] {
    return Object.entries(given).reduce<Record<string, Value>[]>(
      (before, [id, value]) =>
        before.flatMap((one) =>
          (value === null ? (cellsOf.get(id) ?? []) : [value]).map((each) => ({ ...one, [id]: each })),
        ),
      [{}],
    );
  }

  /** What everything comes to in a case. */
  return (given: Readonly<Record<string, Value | null>>) => {
    const possible = completions(given);
    const outcome = (test: (facts: Facts) => boolean): string => {
      const held = possible.filter(test).length;
      return held === possible.length ? 'holds' : held === 0 ? 'fails' : 'undetermined';
    };
    const ends = (value: (facts: Facts) => Fraction): string[] => {
      const all = possible.map(value);
      return [all.reduce(smaller), all.reduce(larger)].map(written);
    };
    const inherent = (facts: Facts): Fraction => criteria.map((one) => share(one, facts)).reduce(plus, nothing);
    const residual = (facts: Facts): Fraction =>
      criteria.map((one) => times(share(one, facts), kept(one.id, facts))).reduce(plus, nothing);
    const limbs = [...pack.scope.tests.flatMap((test) => test.limbs), ...pack.scope.exclusions];
    const inBands = possible.map((facts) => bandIn(residual(facts), facts));
    const obligations = kit.readings.map((readings) => outcome((facts) => mustNotify(readings, facts)));
    const agreed = obligations.every((one) => one === obligations[0]) ? obligations[0] : 'undetermined';
    const words: Readonly<Record<string, string>> = { holds: 'required', fails: 'not-required' };
    const byId = <T>(list: readonly Sourceless[], value: (index: number) => T) =>
      Object.fromEntries(list.map(({ id }, index) => [id, value(index)]));
    return {
      rules: {
        limbs: byId(limbs, (index) => {
          const when = (limbs[index] as Limb).when;
          if (!('question' in when)) return outcome((facts) => holds(when, facts));
          return Object.fromEntries(
            Object.entries(when.readings).map(([reading, one]) => [reading, outcome((facts) => holds(one, facts))]),
          );
        }),
        criteria: byId(criteria, (index) =>
          ends((facts) => share(criteria[index] as (typeof criteria)[number], facts)),
        ),
        controls: byId(controls, (index) =>
          outcome((facts) => holds((controls[index] as { when: Condition }).when, facts)),
        ),
        escalations: byId(escalations, (index) =>
          outcome((facts) => holds((escalations[index] as { when: Condition }).when, facts)),
        ),
      },
      whole: {
        obligation:
          pack.mechanism.kind === 'none'
            ? 'not-required'
            : pack.mechanism.kind === 'not-yet-known' || pack.scope.tests.length === 0
              ? 'undetermined'
              : (words[agreed ?? ''] ?? 'undetermined'),
        inherent: ends(inherent),
        residual: ends(residual),
        ...(bands.length === 0 ? {} : { band: [bands[Math.min(...inBands)]?.id, bands[Math.max(...inBands)]?.id] }),
      },
    };
  };
}
