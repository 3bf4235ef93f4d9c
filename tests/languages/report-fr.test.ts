import { parseInvestment, screen } from 'fdi-screening';
import { ruleSetFor, timelines } from 'fdi-screening/law';
import { en, englishPictureWords, renderReport, standardFigures } from 'fdi-screening/report';
import { describe, expect, it } from 'vitest';
import { frenchCatalogue } from '../../src/languages/fr/catalogue.js';
import { french } from '../../src/languages/fr/language.js';
import { translator } from '../../src/languages/translator.js';
import { hub } from '../liege/hub.js';
import { examples } from '../report/examples.js';
import { assessmentTexts } from './assessment-texts.js';

const ofExample = (name: string) => {
  const example = examples[name];
  if (example === undefined) throw new Error(`There is no example ${name}.`);
  return example;
};

/** A text on one line, with plain spaces, so that it does not matter where lines are broken. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** Words that are the same in both languages. */
const alike = new Set(
  [
    ['public', 'dimension', 'exclusion', 'question', 'Exclusions', 'situations', 'Sources', 'source'],
    ['points', 'Score', 'score', 'trust', 'veto', 'trustee', 'option', 'direct'],
  ].flat(),
);

/** The texts of a tree of words that are the same in another, by their places. */
function same(own: unknown, english: unknown, place = ''): string[] {
  if (typeof own === 'string') return own === english && /\p{L}{2}/u.test(own) ? [`${place}: ${own}`] : [];
  if (typeof own !== 'object' || own === null || typeof english !== 'object' || english === null) return [];
  const others = new Map<string, unknown>(Object.entries(english));
  return Object.entries(own).flatMap(([key, value]) => same(value, others.get(key), `${place}.${key}`));
}

const { assessment, options } = ofExample('liege-hub');
const text = renderReport(assessment, { ...options, language: french });
const page = renderReport(assessment, {
  ...options,
  language: french,
  format: 'html',
  figures: (seen) => standardFigures(seen, { law: timelines.BE, words: french.pictures }),
});

describe('a report in French', () => {
  it.each([
    'Faut-il notifier ?',
    'Non obligatoire, pour deux raisons indépendantes : la convention a été signée avant le 1er juillet 2023 ; l’opération est un investissement entièrement nouveau (greenfield).',
    'Degré de certitude du droit qui détermine la réponse : confirmé.',
    'faible à élevé : ce qui reste ouvert est déterminant.',
    '8,0 points sur 100 après mesures de maîtrise sont acquis',
    'Ceci est un modèle, non une décision ni une notification. Une inconnue n’est pas un « non » ; une obligation légale n’est pas un score ; une allégation n’est pas une constatation.',
    'Surface bâtie utilisée : 30 000, 32 000 ou 33 000 m².',
    'seules des constatations à l’égard de l’investisseur ou de qui le contrôle ajoutent des points.',
    'Aucune procédure ne s’applique : la notification de l’investissement n’est pas obligatoire.',
    'Ceci est un modèle, non une décision ni une notification. La décision revient à une personne.',
  ])('says as text and on a page: %s', (sentence) => {
    expect(flat(text)).toContain(sentence);
    expect(flat(page)).toContain(sentence);
  });

  it('says that it is French, and keeps its no-break spaces on a page', () => {
    expect(page).toContain('lang="fr"');
    expect(page).toContain('une obligation légale n’est pas un score\u00A0;');
    expect(page).toContain('Corrections\u00A0:');
    expect(page).toContain('le 1er juillet 2023\u00A0; l’opération');
    expect(page).toContain('33\u202F000 m²');
  });

  it('draws its pictures in French', () => {
    expect(page).toContain('Les faits ouverts qui pourraient le plus faire varier le score\u00A0:');
    expect(page).toContain('droit\u00A0: Îles Caïmans');
    expect(page).toContain('du 1er juillet 2023 au 16 janvier 2028');
    const { timeline, day, percent } = french.pictures;
    expect(day('2018-12')).toBe('décembre 2018');
    expect(day('2018')).toBe('2018');
    expect(timeline.since(day('2021-04'))).toBe('à partir d’avril 2021');
    expect(timeline.since(day('2021-04-01'))).toBe('à partir du 1er avril 2021');
    expect(timeline.between(day('2018-12'), day('2019-03-02'))).toBe('de décembre 2018 au 2 mars 2019');
    expect(timeline.until(day('2018-12'))).toBe('jusqu’en décembre 2018');
    expect(timeline.notBefore(day('2018'))).toBe('pas avant 2018');
    expect(percent('25')).toBe('25\u00A0%');
  });

  it('leaves no fixed word in English but where French has the same', () => {
    expect(same(french.words, en).filter((one) => !alike.has(one.split(': ')[1] ?? ''))).toEqual([]);
    const inPictures = same(french.pictures, englishPictureWords);
    expect(inPictures.filter((one) => !alike.has(one.split(': ')[1] ?? ''))).toEqual([]);
  });

  it.each(['2017-01-01', '2024-03-01', '2026-11-22', '2028-06-01'])(
    'leaves no sentence of rules or engine in English, as of %s',
    (day) => {
      const missing: string[] = [];
      const say = translator(frenchCatalogue, (one) => missing.push(one));
      for (const evidence of ['asserted', 'cautious', 'corroborated'] as const) {
        const rules = ruleSetFor('BE', { signedOn: day, decidedOn: day });
        for (const one of assessmentTexts(screen(parseInvestment(hub), rules, { asOf: day, evidence }))) say(one);
      }
      expect([...new Set(missing)]).toEqual([]);
    },
  );

  it('says what would change the answer', () => {
    const warehouse = ofExample('warehouse');
    const said = flat(renderReport(warehouse.assessment, { ...warehouse.options, language: french }));
    expect(said).toContain('Ce qui pourrait encore être établi Aucun ensemble n’a été trouvé jusqu’à une charge de 1.');
    expect(said).toContain('Les bornes du dossier sont des bornes extérieures : un ensemble qui suffirait peut donc');
    expect(said).toContain('Notification : obligatoire ; score : 3,7 à 95,8 ; niveau : faible à élevé.');
    expect(said).not.toMatch(/found out|open place|outer ones/);
  });

  it('reads as it did: the hypothetical purchase of the hall', async () => {
    const purchase = ofExample('liege-purchase');
    await expect(renderReport(purchase.assessment, { ...purchase.options, language: french })).toMatchFileSnapshot(
      './snapshots/liege-purchase.fr.txt',
    );
  });
});
