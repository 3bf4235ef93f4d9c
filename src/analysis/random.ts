/** A stream of random whole numbers that is the same on every machine for the same seed. */
export interface Random {
  /** A whole number from 0 to 4294967295. */
  next(): number;
  /** A whole number from 0 to one less than the bound, each as often; the bound is at most 4294967296. */
  below(bound: number): number;
}

/** The greatest seed. */
export const MOST_SEED = 0xffff_ffff;

type State = [number, number, number, number];

/** A stream from a seed: xoshiro128** (Blackman and Vigna, 2018), its state filled by splitmix32. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const fill = (): number => {
    state = (state + 0x9e37_79b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0_aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a_2d97);
    return mixed ^ (mixed >>> 15);
  };
  return xoshiro([fill(), fill(), fill(), fill()]);
}

const rotated = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

/** The stream from a state that is not all zero. */
export function xoshiro(state: Readonly<State>): Random {
  let [a, b, c, d] = state;
  const next = (): number => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result;
  };
  return {
    next,
    below(bound) {
      // Numbers past the last whole multiple of the bound would favour the small ones: they are drawn again.
      const limit = 0x1_0000_0000 - (0x1_0000_0000 % bound);
      let drawn = next();
      while (drawn >= limit) drawn = next();
      return drawn % bound;
    },
  };
}
