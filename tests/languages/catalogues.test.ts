import { describe, expect, it } from 'vitest';
import { catalogues } from '../../src/languages/catalogues.js';
import type { Catalogue } from '../../src/languages/language.js';
import { ownershipSentences } from '../../src/languages/ownership-sentences.js';
import { sentences } from '../../src/languages/sentences.js';
import { placeholdersOf } from '../../src/languages/template.js';
import { englishTexts } from './english-texts.js';

const english = englishTexts();

/** Sentences of which a placeholder is left out because the language says it in another way, with the reason. */
describe.each(Object.entries<Catalogue>(catalogues))('the catalogue %s', (code, catalogue) => {
  it('translates every text of facts and rules, and none that there is no more', () => {
    expect([...english].filter((text) => !Object.hasOwn(catalogue.texts, text))).toEqual([]);
    expect(Object.keys(catalogue.texts).filter((text) => !english.has(text))).toEqual([]);
    expect(catalogue.code).toBe(code);
  });

  it('leaves no text empty, and none in English but where the words are the same', () => {
    const same = Object.entries(catalogue.texts).filter(
      ([text, own]) => own.trim() === '' || (own === text && text.length > 30),
    );
    expect(same).toEqual([]);
  });

  it.each([
    ['sentences', sentences, catalogue.sentences],
    ['sentences about who holds what', ownershipSentences, catalogue.ownership],
  ] as const)(
    'has all %s, each with the placeholders of the English one',
    (_, all, own: Readonly<Record<string, string>>) => {
      expect(Object.keys(own).sort()).toEqual(Object.keys(all).sort());
      const wrong = Object.entries(all).filter(
        ([id, text]) => placeholdersOf(own[id] ?? '').join() !== placeholdersOf(text).join(),
      );
      expect(wrong.map(([id]) => id)).toEqual([]);
    },
  );

  it('has twelve months, and a date with day, month and year', () => {
    expect(catalogue.months).toHaveLength(12);
    for (const date of Object.values(catalogue.date)) {
      expect(date).toContain('{day}');
      expect(date).toContain('{month}');
      expect(date).toContain('{year}');
    }
  });
});
