/**
 * A score in smallest parts, of which `scale` make one point: exact and whole. It is a number for every rule set of which
 * `scale * 100n` is below 2 to the power of 53, under which numbers hold whole numbers exactly, and a bigint for any other, of
 * which JSON knows nothing.
 */
export type ScaledScore = number | bigint;

/** The score of a case over fact values, after controls. */
export interface CaseScore {
  /** The least and the greatest score over everything that the open facts may be; equal where nothing is open. */
  readonly min: ScaledScore;
  readonly max: ScaledScore;
  /** Ids of the criteria that fire, whatever the open facts are, in the order of the rule set. */
  readonly hits: readonly string[];
  /** Ids of the criteria of which it is open whether they fire: an unknown is not a no. */
  readonly open: readonly string[];
  /** Whether the ends hold every completion but might be narrower, because working them out exceeded a budget. */
  readonly outer: boolean;
}

/** What is open in a settled case. */
export const nothingOpen: readonly string[] = /* @__PURE__ */ Object.freeze([]);
