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
  readonly bits: FlatBits;
}

/** Which criteria fire, as bits, word by word: each group has entries for the words in which its criteria stand. */
export interface FlatBits {
  /** Where the entries of each word start, and after the last one where they end. */
  readonly starts: Int32Array;
  /** The group of each entry, and how far its bits lie behind the values of the group. */
  readonly groups: Int32Array;
  readonly shifts: Int32Array;
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

const makeBits: MakeValues = (length) => new Int32Array(length);

/** Lays groups end to end. */
export function flatGroups(groups: readonly Group[], words: number, makeValues: MakeValues): FlatGroups {
  const starts = startsOf(groups.map(({ size }) => size));
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
    bits: flatBits(groups, words, starts),
  };
}

function flatBits(groups: readonly Group[], words: number, starts: Int32Array): FlatBits {
  const entries = Array.from({ length: words }, (_, word) =>
    groups.flatMap(({ bits }, group) => bits.filter((one) => one.word === word).map((one) => ({ group, one }))),
  );
  const all = entries.flat();
  const bitStarts = startsOf(all.map(({ one }) => one.fires.length));
  return {
    starts: startsOf(entries.map(({ length }) => length)),
    groups: Int32Array.from(all, ({ group }) => group),
    shifts: Int32Array.from(all, ({ group }, entry) => (bitStarts[entry] as number) - (starts[group] as number)),
    fires: joined(
      all.map(({ one }) => one.fires),
      makeBits,
    ) as Int32Array,
    mayFire: joined(
      all.map(({ one }) => one.mayFire),
      makeBits,
    ) as Int32Array,
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
