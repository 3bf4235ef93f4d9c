/** Whole numbers by chance from a seed: the same seed gives the same numbers everywhere. */
export interface Random {
  /** A number from 0 up to, not including, the bound; every one is equally likely. */
  readonly below: (bound: number) => number;
}

const RANGE = 2 ** 32;

/** The generator mulberry32, in whole numbers of 32 bits. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return {
    below: (bound) => {
      // What is left over at the end of the range would favour small numbers.
      const fair = RANGE - (RANGE % bound);
      let drawn = next();
      while (drawn >= fair) drawn = next();
      return drawn % bound;
    },
  };
}
