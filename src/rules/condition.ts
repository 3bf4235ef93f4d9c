import type { Comparison } from '../facts/comparison.js';

/**
 * A condition over facts: plain data, closed, and nothing else than this. What it cannot say is said in code, as a fact
 * of its own. The type parameter is the ids of the facts that it may read.
 */
export type Condition<FactIds extends string = string> =
  | Comparison<FactIds>
  | { readonly all: readonly Condition<FactIds>[] }
  | { readonly any: readonly Condition<FactIds>[] }
  | { readonly not: Condition<FactIds> };

/** Holds when every part holds; with no part it always holds. */
export const all = <const FactIds extends string = never>(
  ...parts: readonly Condition<FactIds>[]
): Condition<FactIds> => ({ all: parts });

/** Holds when at least one part holds; with no part it never holds. */
export const any = <const FactIds extends string = never>(
  ...parts: readonly Condition<FactIds>[]
): Condition<FactIds> => ({ any: parts });

/** What no case meets, as a limb that does not exist on some reading. */
export const never: Condition<never> = any();

/** Holds when the part does not. */
export const not = <const FactIds extends string = never>(part: Condition<FactIds>): Condition<FactIds> => ({
  not: part,
});

/** The comparisons of a condition, in reading order. */
export function comparisonsOf(condition: Condition): readonly Comparison[] {
  if ('fact' in condition) return [condition];
  if ('not' in condition) return comparisonsOf(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(comparisonsOf);
}

/** The ids of the facts that a condition reads, each once. */
export const factsOf = (condition: Condition): readonly string[] => [
  ...new Set(comparisonsOf(condition).map((comparison) => comparison.fact)),
];
