import type { Catalogue } from '../language.js';
import { facts } from './facts.js';
import { ownership } from './ownership.js';
import { rules } from './rules.js';
import { sentences } from './sentences.js';

/** What facts, rules and the engine say, in German. */
export const germanCatalogue: Catalogue = {
  code: 'de',
  months: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  date: { first: '{day}. {month} {year}', other: '{day}. {month} {year}' },
  numbers: { thousands: '.', decimal: ',' },
  joins: { and: 'und', or: 'oder' },
  counts: ['zwei', 'drei', 'vier', 'fünf'],
  texts: { ...facts, ...rules },
  sentences,
  ownership,
};
