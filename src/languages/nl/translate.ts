import { longDay } from '../../values/day.js';
import { dayIn, numberIn } from '../small-parts.js';
import { translator } from '../translator.js';
import { dutchCatalogue } from './catalogue.js';

/** Puts what rules, facts and the engine say into Dutch; what the catalogue does not know stays as it is. */
export const translate = translator(dutchCatalogue);

/** A number as it is shown, such as `8.9`, with a decimal comma. */
export const number = (shown: string): string => numberIn(dutchCatalogue, shown) ?? shown;

/** A day, a month or a year (`2018-12-01`, `2018-12`, `2018`) as people write it. */
export function day(text: string): string {
  const [year, month, date] = text.split('-');
  const name = dutchCatalogue.months[Number(month) - 1];
  if (name === undefined) return `${year}`;
  return date === undefined ? `${name} ${year}` : (dayIn(dutchCatalogue, longDay(text)) ?? text);
}

const bands: ReadonlyMap<string, string> = new Map([
  ['low', 'laag'],
  ['moderate', 'matig'],
  ['elevated', 'verhoogd'],
  ['high', 'hoog'],
]);

/** A band of the library by its id, which stands where its title is not known; that of other rules as it is. */
export const band = (id: string): string => bands.get(id) ?? id;
