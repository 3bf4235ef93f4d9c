import type { Ratio } from '../values/ratio.js';
import { compareRatios } from '../values/ratio.js';
import { isLess, lesser, minus, nothing, plus, sameRatio, sumRatios, times, whole } from './fraction.js';
import type { ShareRange } from './graph.js';

/** Which end of a result is looked for. */
export type End = 'min' | 'max';

/** A part of a column that may be larger or smaller, and what each unit of it is worth. */
export interface Part {
  readonly share: ShareRange;
  readonly value: Ratio;
  /** Whether the value itself is never reached, only approached. */
  readonly open: boolean;
}

/** Best first: what is worth most for the greatest result, what is worth least for the least. */
const inOrder = (parts: readonly Part[], end: End): readonly Part[] =>
  [...parts].sort((a, b) => (end === 'max' ? compareRatios(b.value, a.value) : compareRatios(a.value, b.value)));

/** What is left of the whole when every part is at its least. */
const spareOf = (parts: readonly Part[]): Ratio => minus(whole, sumRatios(parts.map(({ share }) => share.min)));

const sizeOf = ({ share }: Part): Ratio => minus(share.max, share.min);

/**
 * How the whole is divided for the best result: every part gets its least, and the rest goes to the best parts first.
 *
 * The parts must have room for the whole, and their least shares must fit into it.
 */
export function filled(parts: readonly Part[], end: End): ReadonlyMap<Part, Ratio> {
  let spare = spareOf(parts);
  const shares = new Map<Part, Ratio>();
  for (const part of inOrder(parts, end)) {
    const more = lesser(spare, sizeOf(part));
    spare = minus(spare, more);
    shares.set(part, plus(part.share.min, more));
  }
  return shares;
}

/** What a division is worth. */
export const worth = (division: ReadonlyMap<Part, Ratio>): Ratio =>
  sumRatios([...division].map(([{ value }, share]) => times(share, value)));

/** The parts worth the same, where the whole runs out in the best division; before them all is full, after them all least. */
function cutOff(parts: readonly Part[], end: End): { before: Part[]; at: Part[]; after: Part[]; mass: Ratio } {
  const ordered = inOrder(parts, end);
  const before: Part[] = [];
  let spare = spareOf(parts);
  for (let from = 0; ; ) {
    const value = ordered[from]?.value;
    const at = ordered.filter((part) => value !== undefined && sameRatio(part.value, value));
    const room = sumRatios(at.map(sizeOf));
    if (!isLess(room, spare) || from + at.length >= ordered.length) {
      const mass = plus(spare, sumRatios(at.map(({ share }) => share.min)));
      return { before, at, after: ordered.slice(from + at.length), mass };
    }
    before.push(...at);
    from += at.length;
    spare = minus(spare, room);
  }
}

/**
 * Whether the best result of a division is out of reach: an end that is left out is needed for it, or something has to go
 * to a part that is itself worth less than its value.
 */
export function isOutOfReach(parts: readonly Part[], end: End): boolean {
  if (!parts.some(({ share, open }) => open || share.minOpen || share.maxOpen)) return false;
  const { before, at, after, mass } = cutOff(parts, end);
  if (before.some(({ share }) => share.maxOpen) || after.some(({ share }) => share.minOpen)) return true;
  const least = sumRatios(at.map(({ share }) => share.min));
  if (sameRatio(mass, least) && at.some(({ share }) => share.minOpen)) return true;
  const needsSome = ({ share }: Part): boolean => isLess(nothing, share.min) || share.minOpen;
  if (before.some(({ open, share }) => open && isLess(nothing, share.max))) return true;
  if ([...at, ...after].some((part) => part.open && needsSome(part))) return true;
  // The parts that keep their value have to take all that comes to theirs.
  const sound = at.filter(({ open }) => !open);
  const room = sumRatios(sound.map(({ share }) => share.max));
  return isLess(room, mass) || (sameRatio(room, mass) && sound.some(({ share }) => share.maxOpen));
}

/** Whether a best division can give something to a part. */
export function canGetSome(parts: readonly Part[], end: End, part: Part): boolean {
  if (isLess(nothing, part.share.min) || part.share.minOpen) return true;
  const { before, at, mass } = cutOff(parts, end);
  if (before.includes(part)) return isLess(nothing, part.share.max);
  const others = at.filter((other) => other !== part).map(({ share }) => share.min);
  return at.includes(part) && isLess(nothing, part.share.max) && isLess(sumRatios(others), mass);
}
