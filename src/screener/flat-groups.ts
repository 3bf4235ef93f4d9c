import type { Group, MakeValues, Values } from './groups.js';

/** The groups of a rule set end to end in flat arrays, which is what a processor goes through fastest. */
export interface FlatGroups {
  /** Where the columns of each group start, and after the last one where they end. */
  readonly columnStarts: Int32Array;
  /** Of each column the fact that it reads, and how far apart its codes lie. */
  readonly facts: Int32Array;
  readonly strides: Int32Array;
  /** Where the values of each group start. */
  readonly starts: Int32Array;
  readonly min: Values;
  readonly max: Values;
  /** Where the words of each group start, and after the last one where they end. */
  readonly wordStarts: Int32Array;
  /** Of each of these the word for all criteria, and how far its bits lie behind the values. */
  readonly words: Int32Array;
  readonly bitShifts: Int32Array;
  readonly fires: Int32Array;
  readonly mayFire: Int32Array;
}

const startsOf = (lengths: readonly number[]): Int32Array => {
  const starts = new Int32Array(lengths.length + 1);
  lengths.forEach((length, index) => {
    starts[index + 1] = (starts[index] as number) + length;
  });
  return starts;
};

/** Lays groups end to end. */
export function flatGroups(groups: readonly Group[], makeValues: MakeValues): FlatGroups {
  const bits = groups.flatMap((group) => group.bits);
  const starts = startsOf(groups.map(({ size }) => size));
  const bitStarts = startsOf(bits.map(({ fires }) => fires.length));
  const homes = groups.flatMap((group, index) => group.bits.map(() => index));
  return {
    columnStarts: startsOf(groups.map(({ facts }) => facts.length)),
    facts: Int32Array.from(groups.flatMap(({ facts }) => facts)),
    strides: Int32Array.from(groups.flatMap(({ strides }) => strides)),
    starts,
    min: joined(
      groups.map(({ min }) => min),
      makeValues,
    ),
    max: joined(
      groups.map(({ max }) => max),
      makeValues,
    ),
    wordStarts: startsOf(groups.map((group) => group.bits.length)),
    words: Int32Array.from(bits, ({ word }) => word),
    bitShifts: Int32Array.from(homes, (home, index) => (bitStarts[index] as number) - (starts[home] as number)),
    fires: Int32Array.from(bits.flatMap(({ fires }) => [...fires])),
    mayFire: Int32Array.from(bits.flatMap(({ mayFire }) => [...mayFire])),
  };
}

function joined(parts: readonly Values[], makeValues: MakeValues): Values {
  const starts = startsOf(parts.map((part) => part.length));
  const whole = makeValues(starts[parts.length] as number);
  parts.forEach((part, index) => {
    whole.set(part, starts[index]);
  });
  return whole;
}

/** Where a case stands in the values of each group, by the codes of its facts. */
export function placesIn({ columnStarts, facts, strides, starts }: FlatGroups, codes: Readonly<Uint16Array>): number[] {
  const places: number[] = [];
  for (let group = 0, column = 0; group < columnStarts.length - 1; group++) {
    const end = columnStarts[group + 1] as number;
    let at = starts[group] as number;
    for (; column < end; column++) at += (codes[facts[column] as number] as number) * (strides[column] as number);
    places.push(at);
  }
  return places;
}
