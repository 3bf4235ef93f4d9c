import { germanCatalogue } from './de/catalogue.js';
import { frenchCatalogue } from './fr/catalogue.js';
import type { Catalogue } from './language.js';
import { dutchCatalogue } from './nl/catalogue.js';

/** The catalogues by language. */
export const catalogues = {
  nl: dutchCatalogue,
  fr: frenchCatalogue,
  de: germanCatalogue,
} as const satisfies Readonly<Record<string, Catalogue>>;
