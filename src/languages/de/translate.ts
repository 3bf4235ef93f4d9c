import { longDay } from '../../values/day.js';
import { dayIn, numberIn } from '../small-parts.js';
import { translator } from '../translator.js';
import { germanCatalogue } from './catalogue.js';

/** Puts what rules, facts and the engine say into German; what the catalogue does not know stays as it is. */
export const translate = translator(germanCatalogue);

/** A number as it is shown, such as `8.9`, with a decimal comma; another text as it is. */
export const number = (shown: string): string => numberIn(germanCatalogue, shown) ?? shown;

/** A day, a month or a year (`2018-12-01`, `2018-12`, `2018`) as people write it. */
export function day(text: string): string {
  const [year, month, date] = text.split('-');
  const name = germanCatalogue.months[Number(month) - 1];
  if (name === undefined) return `${year}`;
  return date === undefined ? `${name} ${year}` : (dayIn(germanCatalogue, longDay(text)) ?? text);
}

const bands: ReadonlyMap<string, string> = new Map([
  ['low', 'niedrig'],
  ['moderate', 'mäßig'],
  ['elevated', 'erhöht'],
  ['high', 'hoch'],
]);

/** A band of the library by its id, which stands where its title is not known; that of other rules as it is. */
export const band = (id: string): string => bands.get(id) ?? id;
