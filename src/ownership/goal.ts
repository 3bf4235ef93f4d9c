import type { Ratio } from '../values/ratio.js';
import type { Column } from './column.js';
import type { Part } from './fill.js';
import { nothing, whole } from './fraction.js';
import { anyShare } from './share-range.js';

/**
 * Whose share is looked for.
 *
 * Go from a company to one of its holders, chosen in proportion to what they hold, and so on. The corrected share of an
 * owner in the company is the chance that this walk ever comes to the owner (it need not come back: that is what the
 * correction corrects). Seen so, shares that are only known as ranges are the choices of a player who wants the chance
 * to be as great, or as small, as it can be, and finding the best choices is a decision process with exact arithmetic.
 */
export interface Goal {
  /** The owners; several count as one. */
  readonly owners: ReadonlySet<string>;
  /** Of which companies what nobody named holds counts as the owners' too; by default of none. */
  readonly remainder?: (subject: string) => boolean;
}

/** The best value at a company, and whether it is certainly only approached. */
export interface Best {
  readonly value: Ratio;
  readonly open: boolean;
}

/** Worth nothing. */
export const worthNothing: Best = { value: nothing, open: false };
/** Worth the whole. */
export const worthAll: Best = { value: whole, open: false };

/** What a company or a holder is worth, as far as it is known. */
export type Look = (id: string) => Best;
/** A part of a column with its holder; what nobody named holds has none. */
export type HeldPart = Part & { readonly holder?: string };

/** The parts of a column, the remainder among them, each with its worth. */
export function partsOf(column: Column, goal: Goal, look: Look): HeldPart[] {
  const rest = goal.remainder?.(column.subject) === true ? worthAll : worthNothing;
  return [
    ...column.slices.map(({ holder, share }) => ({ holder, share, ...look(holder) })),
    // With a range of everything it takes whatever the holders leave, and the whole is always divided.
    { share: anyShare, ...rest },
  ];
}
