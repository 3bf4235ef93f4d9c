import { screen } from 'fdi-screening';
import { ruleSetFor, timelines } from 'fdi-screening/law';
import { renderReport, standardFigures } from 'fdi-screening/report';
import { describe, expect, it } from 'vitest';
import { dutchCatalogue } from '../../src/languages/nl/catalogue.js';
import { dutch } from '../../src/languages/nl/language.js';
import { translator } from '../../src/languages/translator.js';
import { caseOf } from '../../src/screening/run.js';
import { examples } from '../report/examples.js';
import { pageText } from '../report/forms.js';
import { assessmentTexts } from './assessment-texts.js';

const hub = examples['liege-hub'];
const purchase = examples['liege-purchase'];
if (hub === undefined || purchase === undefined) throw new Error('The examples are missing.');

/** A text without its line breaks and columns, so that what is wrapped can be found. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');

const forms = {
  text: flat(renderReport(hub.assessment, { language: dutch })),
  html: flat(pageText(renderReport(hub.assessment, { language: dutch, format: 'html' }))),
};

describe.each(Object.entries(forms))('the report on the hub in Dutch, as %s', (_, report) => {
  it.each([
    'Stand op 22 november 2026. Bewijsmaatstaf: voorzichtig. Regels: belgium-2023, versie 1.0.0.',
    'Moet er worden aangemeld? Niet verplicht, om twee onafhankelijke redenen: de overeenkomst werd vóór 1 juli 2023 ondertekend; het is een greenfieldinvestering.',
    'Zekerheid van het recht dat beslist: bevestigd.',
    'De uitkomst is dezelfde bij elke lezing van de 12 open rechtsvragen die de regels stellen.',
    'laag tot hoog: wat openstaat, beslist.',
    'Score 8,0 tot 94,8 op 100 na beheersmaatregelen, 12,9 tot 96,0 ervoor.',
    'Wat niet bekend is, is geen nee; een wettelijke plicht is geen score; een bewering is geen vaststelling.',
    'Ondertekening: van 1 december 2018 tot en met 31 december 2018. (gerapporteerd)',
    'de wet kent geen punten toe, en de score is geen waarschijnlijkheid.',
    'Gebouwde oppervlakte in gebruik: 30.000, 32.000 of 33.000 m². Gezegd: 30000 volgens',
    'Natuurlijke personen erachter, volgens',
    'Shen Guojun: mogelijk uiteindelijke begunstigde (eigendom).',
    'Een wet is geen gedrag.',
    'Nu: niet vastgesteld. Te vragen aan: investeerder, openbare bron, veiligheidsdienst.',
    'Geen procedure van toepassing: de investering hoeft niet te worden aangemeld.',
    'Een bewering is geen vaststelling: alleen vaststellingen tegen de investeerder of wie er zeggenschap over heeft, leveren punten op.',
    'Ander recht dat gold op 22 november 2026',
    'Dit is een model, geen beslissing en geen aanmelding. Een mens beslist.',
  ])('says: %s', (sentence) => {
    expect(report).toContain(sentence);
  });

  it('is said to be a model, and nowhere a filing or a receipt of one', () => {
    expect(report).toContain('Een model, geen beslissing en geen aanmelding.');
    expect(report).not.toMatch(/ontvangstbewijs/i);
  });
});

it('says on the page which language it is in', () => {
  expect(renderReport(hub.assessment, { language: dutch, format: 'html' })).toContain(' lang="nl">');
});

describe('the pictures in Dutch', () => {
  const page = pageText(
    renderReport(purchase.assessment, {
      language: dutch,
      format: 'html',
      figures: (seen) => standardFigures(seen, { law: timelines.BE, words: dutch.pictures }),
    }),
  );

  it.each([
    'De score is 8,9 tot 95,8 op 100 na beheersmaatregelen; risicoklasse: Laag tot Hoog.',
    'Het feit dat de score het meest kan verschuiven, is “Wettelijke plicht die een goed bereikt”, met ten hoogste 7,6 punten.',
    'Alibaba Partnership is mogelijk een reden voor “de investeerder is buitenlands”.',
    'recht: Kaaimaneilanden',
    '1 juli 2023 tot en met 16 januari 2028: screening',
  ])('say: %s', (sentence) => {
    expect(page).toContain(sentence);
  });
});

describe('what rules and engine say', () => {
  it.each(['2017-01-01', '2024-03-01', '2026-11-22', '2028-06-01'])('is left nowhere in English, as of %s', (day) => {
    const missing = new Set<string>();
    const say = translator(dutchCatalogue, (text) => missing.add(text));
    const rules = ruleSetFor('BE', { signedOn: day, decidedOn: day });
    for (const { assessment } of [hub, purchase]) {
      const investment = caseOf(assessment);
      if (investment === undefined) throw new Error('The assessment has lost its case.');
      for (const evidence of ['asserted', 'cautious', 'corroborated'] as const) {
        for (const text of assessmentTexts(screen(investment, rules, { asOf: day, evidence }))) say(text);
      }
    }
    expect([...missing]).toEqual([]);
  });
});

it('files in Dutch or French and in no other language', () => {
  const { oneOf, procedure } = dutch.words;
  expect(oneOf(['Dutch', 'French'])).toBe('Nederlands of Frans');
  expect(procedure.terms.language).toBe('taal van aanmelding');
  const neither =
    'German is an authentic language of the agreement and English an unofficial one; neither is a language of filing.';
  expect(dutch.say('provision', 'german', neither)).toBe(
    'Duits is een authentieke taal van het akkoord en Engels een niet-officiële; geen van beide is een taal van aanmelding.',
  );
});

it('is kept of the hypothetical purchase', async () => {
  const report = renderReport(purchase.assessment, { ...purchase.options, language: dutch });
  await expect(report).toMatchFileSnapshot('snapshots/liege-purchase.nl.txt');
});
