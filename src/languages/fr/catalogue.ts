import type { Catalogue } from '../language.js';
import { facts } from './facts.js';
import { ownership } from './ownership.js';
import { rules } from './rules.js';
import { sentences } from './sentences.js';

/** What facts, rules and the engine say, in French. */
export const frenchCatalogue: Catalogue = {
  code: 'fr',
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  date: { first: '{day}er {month} {year}', other: '{day} {month} {year}' },
  numbers: { thousands: '\u202F', decimal: ',' },
  joins: { and: 'et', or: 'ou' },
  counts: ['deux', 'trois', 'quatre', 'cinq'],
  texts: { ...facts, ...rules },
  sentences,
  ownership,
};
