import { daysIn, numbersIn } from '../shown.js';
import { translator } from '../translator.js';
import { germanCatalogue } from './catalogue.js';

/** Puts what rules, facts and the engine say into German; what the catalogue does not know stays as it is. */
export const translate = translator(germanCatalogue);

/** A band by its id, which stands where its title is not known. */
export const band = translate;

/** A number as it is shown. */
export const number = numbersIn(germanCatalogue);

/** A day, a month or a year as people write it. */
export const day = daysIn(germanCatalogue);
