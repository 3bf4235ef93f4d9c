import { german } from './de/catalogue.js';
import { frenchCatalogue } from './fr/catalogue.js';
import type { Catalogue } from './language.js';
import { dutch } from './nl/catalogue.js';

/** The catalogues by language. */
export const catalogues = { nl: dutch, fr: frenchCatalogue, de: german } as const satisfies Readonly<
  Record<string, Catalogue>
>;
