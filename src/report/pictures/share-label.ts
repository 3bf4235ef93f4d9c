import type { ShareRange } from '../../ownership/graph.js';
import { compareRatios, decimalOf, multiplyRatios, type Ratio, ratio } from '../../values/ratio.js';
import type { PictureWords } from './words.js';

const [nothing, whole] = [ratio(0n), ratio(1n)];

/** Decimals that a percentage has, at most, before it is rounded to two and marked as rounded. */
const PLACES = 4n;

function percentage(value: Ratio, words: PictureWords): { readonly text: string; readonly isExact: boolean } {
  const exact = multiplyRatios(value, ratio(100n));
  if (10n ** PLACES % exact.denominator === 0n) return { text: words.number(decimalOf(exact)), isExact: true };
  const rounded = ratio((exact.numerator * 200n + exact.denominator) / (2n * exact.denominator), 100n);
  return { text: words.number(decimalOf(rounded)), isExact: false };
}

/** A share as short as it can be said: `100 %`, `25–50 %`, `> 50 %`, `≤ 36.3 %`, `? %`; what is rounded is marked. */
export function shareLabel({ min, max, minOpen, maxOpen }: ShareRange, words: PictureWords): string {
  const [low, high] = [percentage(min, words), percentage(max, words)];
  const marked = (text: string, isExact: boolean): string => (isExact ? text : words.ownership.about(text));
  if (compareRatios(min, max) === 0) return marked(words.percent(low.text), low.isExact);
  const fromNothing = compareRatios(min, nothing) === 0 && !minOpen;
  const toWhole = compareRatios(max, whole) === 0 && !maxOpen;
  if (fromNothing && toWhole) return words.ownership.unknownShare;
  if (fromNothing) return marked(`${maxOpen ? '<' : '≤'} ${words.percent(high.text)}`, high.isExact);
  if (toWhole) return marked(`${minOpen ? '>' : '≥'} ${words.percent(low.text)}`, low.isExact);
  const ends = { min: `${minOpen ? '>' : ''}${low.text}`, max: `${maxOpen ? '<' : ''}${high.text}` };
  return marked(words.percentInterval(ends), low.isExact && high.isExact);
}
