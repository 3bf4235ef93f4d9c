import { longDay } from '../values/day.js';
import type { Catalogue } from './language.js';
import { dayIn, numberIn } from './small-parts.js';

/** Writes numbers as they are shown, such as `8.9`, in a language; another text stays as it is. */
export const numbersIn =
  (catalogue: Catalogue) =>
  (shown: string): string =>
    numberIn(catalogue, shown) ?? shown;

/** Writes days, months and years (`2018-12-01`, `2018-12`, `2018`) as people write them in a language. */
export const daysIn =
  (catalogue: Catalogue) =>
  (text: string): string => {
    const [year = text, month, date] = text.split('-');
    const name = catalogue.months[Number(month) - 1];
    if (name === undefined) return year;
    return date === undefined ? `${name} ${year}` : (dayIn(catalogue, longDay(text)) ?? text);
  };
