import type * as z from 'zod';
import type { investmentSchema } from './schema/investment.js';

type ReadonlyDeep<T> = T extends readonly (infer Item)[]
  ? readonly ReadonlyDeep<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: ReadonlyDeep<T[Key]> }
    : T;

/**
 * A case: an investment in critical infrastructure, with every claim made about it. Plain data, frozen, and the same
 * when it is written as JSON and read back.
 */
export type Investment = ReadonlyDeep<z.output<typeof investmentSchema>>;

/** A case as it is written, before it is parsed. */
export type InvestmentInput = z.input<typeof investmentSchema>;

/** One piece of evidence of a case. */
export type Evidence = NonNullable<Investment['evidence']>[number];
