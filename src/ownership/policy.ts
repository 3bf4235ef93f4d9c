import { atLeastHalf, moreThanHalf, type Threshold } from './threshold.js';

/**
 * How what is held through others is attributed to an owner.
 *
 * - `multiply`: shares are multiplied along each chain, and chains are added. What an owner has in itself through a cycle is
 *   not counted again (the corrected integrated share).
 * - `majority-as-whole`: as `multiply`, but a link that reaches the threshold counts as the whole. Chains that visit a
 *   party twice are left out, and the sum is cut off at the whole.
 * - `majority-pass-through`: an owner passes through every company of which it, and the companies it passes through, have
 *   as much as the threshold together; what all of these hold is attributed in full (OFAC's 50 percent rule).
 * - `majority-stake-chain`: an owner passes through every link that reaches the threshold by itself; what it and the
 *   companies so reached hold is attributed in full (United Kingdom, National Security and Investment Act 2021).
 * - `weakest-link`: a chain is worth its smallest link, and chains are added, up to the whole. Chains that visit a party
 *   twice are left out.
 */
export type AttributionPolicy =
  | { readonly kind: 'multiply' }
  | { readonly kind: 'majority-as-whole'; readonly threshold: Threshold }
  | { readonly kind: 'majority-pass-through'; readonly threshold: Threshold }
  | { readonly kind: 'majority-stake-chain'; readonly threshold: Threshold }
  | { readonly kind: 'weakest-link' };

/** One policy, by its name. */
export type PolicyOf<Kind extends AttributionPolicy['kind']> = Extract<AttributionPolicy, { readonly kind: Kind }>;

/** Shares are multiplied along chains, and chains are added. */
export const multiply: PolicyOf<'multiply'> = { kind: 'multiply' };

/** A majority counts as the whole; by default a majority is more than half. */
export const majorityAsWhole = (threshold: Threshold = moreThanHalf): PolicyOf<'majority-as-whole'> => ({
  kind: 'majority-as-whole',
  threshold,
});

/** A majority held together passes on in full; by default it is half or more, as OFAC counts. */
export const majorityPassThrough = (threshold: Threshold = atLeastHalf): PolicyOf<'majority-pass-through'> => ({
  kind: 'majority-pass-through',
  threshold,
});

/** A chain of majorities passes on in full; by default a majority is more than half. */
export const majorityStakeChain = (threshold: Threshold = moreThanHalf): PolicyOf<'majority-stake-chain'> => ({
  kind: 'majority-stake-chain',
  threshold,
});

/** A chain is worth its smallest link. */
export const weakestLink: PolicyOf<'weakest-link'> = { kind: 'weakest-link' };
