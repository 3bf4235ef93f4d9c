import type { Catalogue } from '../language.js';
import { facts } from './facts.js';
import { ownership } from './ownership.js';
import { rules } from './rules.js';
import { sentences } from './sentences.js';

/** What facts, rules and the engine say, in Dutch. */
export const dutchCatalogue: Catalogue = {
  code: 'nl',
  months: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  date: { first: '{day} {month} {year}', other: '{day} {month} {year}' },
  numbers: { thousands: '.', decimal: ',' },
  joins: { and: 'en', or: 'of' },
  counts: ['twee', 'drie', 'vier', 'vijf'],
  texts: { ...facts, ...rules },
  sentences,
  ownership,
};
