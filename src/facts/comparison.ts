/** How a fact is compared: with a bound, with one value, or with several. */
export const operators = ['at-least', 'more-than', 'at-most', 'less-than', 'equals', 'one-of'] as const;

/** One of {@link operators}. */
export type Operator = (typeof operators)[number];

/**
 * The smallest condition: one fact compared with a constant. Plain data, the same in TypeScript and in JSON; decimals
 * are written as text so that no binary float touches them, and days as `YYYY-MM-DD`.
 */
export interface Comparison<Id extends string = string> {
  readonly fact: Id;
  readonly is: Operator;
  readonly value: string | boolean | readonly string[];
}
