import { type Ratio, ratioIn } from '../../values/ratio.js';

/** Parts of a point: finer than a pixel of any picture. */
const FINE = 100_000n;

/** About how much an exact number is, for a place in a picture and for nothing else. */
export const near = ({ numerator, denominator }: Ratio): number =>
  Number((numerator * FINE) / denominator) / Number(FINE);

/** The same of a number as an assessment writes it, such as `"355/12"`; nothing where it is none. */
export function nearText(exact: string): number {
  const value = ratioIn(exact);
  return value === undefined ? 0 : near(value);
}
