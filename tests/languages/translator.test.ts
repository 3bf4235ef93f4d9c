import { readFileSync } from 'node:fs';
import { parseInvestment, screen } from 'fdi-screening';
import { ruleSetFor } from 'fdi-screening/law';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/languages/language.js';
import { ownershipSentences } from '../../src/languages/ownership-sentences.js';
import { sentences } from '../../src/languages/sentences.js';
import { translator } from '../../src/languages/translator.js';
import { assessmentTexts } from './assessment-texts.js';
import { englishTexts } from './english-texts.js';

/** A language of which every text is in brackets, so that what is not translated shows. */
const bracketed: Catalogue = {
  code: 'en-bracketed',
  months: ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'],
  date: { first: '{day}st {month} {year}', other: '{day} {month} {year}' },
  numbers: { thousands: '.', decimal: ',' },
  joins: { and: '&', or: '|' },
  counts: ['2', '3', '4', '5'],
  texts: Object.fromEntries([...englishTexts()].map((text) => [text, `‹${text}›`])),
  sentences,
  ownership: ownershipSentences,
};

const hub = readFileSync('examples/liege/hub.json', 'utf8');

describe('a translator', () => {
  it.each(['2017-01-01', '2024-03-01', '2026-11-22', '2028-06-01'])(
    'leaves nothing of the hub of Liège in English, as of %s',
    (day) => {
      const missing: string[] = [];
      const say = translator(bracketed, (text) => missing.push(text));
      for (const evidence of ['asserted', 'cautious', 'corroborated'] as const) {
        const rules = ruleSetFor('BE', { signedOn: day, decidedOn: day });
        for (const text of assessmentTexts(screen(parseInvestment(hub), rules, { asOf: day, evidence }))) say(text);
      }
      expect([...new Set(missing)]).toEqual([]);
    },
  );

  it('takes a text of the rules that reads like a sentence about a name for what it is', () => {
    const say = translator(bracketed);
    expect(say('An undertaking constituted outside the European Union acquires.')).toBe(
      '‹An undertaking constituted outside the European Union acquires›.',
    );
    expect(say('A company acquires.')).toBe('A company acquires.');
  });

  it('translates a share that stands alone', () => {
    expect(translator(bracketed)('between 63.7% and 69.54%')).toBe('between 63,7% and 69,54%');
  });
});
