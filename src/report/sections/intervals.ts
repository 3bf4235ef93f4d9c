import type { ExactInterval } from '../../screening/assessment.js';
import type { Words } from '../words/words.js';
import type { Making } from './making.js';

/** An interval as it is read: one number where both ends are the same. */
export const intervalText = ({ min, max }: ExactInterval, words: Words): string =>
  min.exact === max.exact ? words.mayBe(min.shown) : words.between(min.shown, max.shown);

/** The band, or the lowest and the highest that the case can be in. */
export function bandText({ assessment, words, say }: Making): string {
  const { min, max } = assessment.risk.band;
  const [lowest, highest] = [say('band', min, min), say('band', max, max)];
  return min === max ? lowest : words.between(lowest, highest);
}
