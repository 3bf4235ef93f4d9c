import type { Dimension } from '../../rules/rule-set.js';
import type { Assessment } from '../../screening/assessment.js';
import { runOf } from '../../screening/run.js';
import type { PictureBand } from './picture.js';
import type { PictureWords } from './words.js';

/** What the model behind an assessment calls its parts. */
export interface ModelNames {
  readonly bands: readonly PictureBand[];
  readonly dimensions: readonly Dimension[];
}

/**
 * The bands and dimensions of the model behind an assessment, which stand in the rules and not in the assessment itself:
 * `undefined` for one read back from JSON, whose picture then says that they are missing.
 */
export function modelOf(assessment: Assessment): ModelNames | undefined {
  try {
    return runOf(assessment).compiled.ruleSet.risk;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** An interval of numbers as it is read: one number where both ends are the same. */
export const intervalWords = (
  { min, max }: { readonly min: { shown: string; exact: string }; readonly max: { shown: string; exact: string } },
  words: PictureWords,
): string =>
  min.exact === max.exact
    ? words.number(min.shown)
    : words.interval({ min: words.number(min.shown), max: words.number(max.shown) });

/** The band of an assessment in words. */
export function bandWords({ risk: { band } }: Assessment, bands: readonly PictureBand[], words: PictureWords): string {
  const nameOf = (id: string): string => words.name('band', id, bands.find((one) => one.id === id)?.title ?? id);
  return words.band({ from: nameOf(band.min), to: nameOf(band.max) });
}
