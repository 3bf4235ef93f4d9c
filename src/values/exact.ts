import { type Ratio, ratioText, roundTenths, tenthsText } from './ratio.js';

/** An exact number: as it is shown, rounded to one decimal, and exactly, as a fraction or whole number. */
export interface ExactNumber {
  /** Rounded to one decimal; a score never to the other side of a band's edge. */
  readonly shown: string;
  /** Exact, such as `"355/12"`. */
  readonly exact: string;
}

/** A ratio as it is shown and exactly. */
export const exactOf = (value: Ratio): ExactNumber => ({
  shown: tenthsText(roundTenths(value)),
  exact: ratioText(value),
});
