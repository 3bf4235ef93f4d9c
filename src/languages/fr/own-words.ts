import { daysIn, numbersIn } from '../shown.js';
import { translator } from '../translator.js';
import { frenchCatalogue } from './catalogue.js';

const translate = translator(frenchCatalogue);

/**
 * Puts a text of rules, facts or the engine into French. Where several of them stand together, what parts them is set as
 * in French: with a no-break space before a semicolon and a sign of percent. What is not translated is left as it is.
 */
export function inFrench(text: string): string {
  const own = translate(text);
  return own === text ? text : own.replace(/(\S); /g, '$1 ; ').replace(/(\d)%/g, '$1 %');
}

/** A number as it is written in French: `8,9`. What is none stays as it is. */
export const number = numbersIn(frenchCatalogue);

/** A day, a month or a year, as `1er janvier 2021`, `janvier 2021` or `2021`. */
export const day = daysIn(frenchCatalogue);

/** Whether a date that is written out names a day, which takes an article, and not only a month or a year. */
const isDay = (text: string): boolean => /^\d{1,2}(er)? \p{L}/u.test(text);

/** A date behind `pas avant` and the like: `le 1er janvier 2021`, `janvier 2021`. */
export const theDay = (text: string): string => (isDay(text) ? `le ${text}` : text);

/** A date behind `à partir` and the like: `du 1er janvier 2021`, `d’avril 2021`, `de mai 2021`. */
export function ofDay(text: string): string {
  if (isDay(text)) return `du ${text}`;
  return /^[ao]/.test(text) ? `d’${text}` : `de ${text}`;
}

/** The end of a span that begins {@link ofDay}: `au 1er janvier 2021`, `à avril 2021`. */
export const toDay = (text: string): string => (isDay(text) ? `au ${text}` : `à ${text}`);

/** Up to a date: `jusqu’au 1er janvier 2021`, `jusqu’en janvier 2021`. */
export const untilDay = (text: string): string => (isDay(text) ? `jusqu’au ${text}` : `jusqu’en ${text}`);

const statuses: Readonly<Record<string, string>> = {
  confirmed: 'confirmé',
  reported: 'rapporté',
  inferred: 'déduit',
  unverified: 'non vérifié',
};

/** How certain the law is; a status of a later version stands as it is. */
export const status = (text: string): string => statuses[text] ?? text;

/** A band of risk by its id, as it stands within a sentence; a band of other rules stays as it is. */
export function band(text: string): string {
  const title = (text[0] ?? '').toUpperCase() + text.slice(1);
  const own = inFrench(title);
  return own === title ? text : own.toLowerCase();
}

/** How many of something: with a no-break space between the number and what is counted. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`;
