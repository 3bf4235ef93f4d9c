import { evidencePolicies, screen } from 'fdi-screening';
import { ruleSetFor, timelines } from 'fdi-screening/law';
import { en, englishPictureWords, type ReportFormat, renderReport, standardFigures } from 'fdi-screening/report';
import { describe, expect, it } from 'vitest';
import { germanCatalogue } from '../../src/languages/de/catalogue.js';
import { german } from '../../src/languages/de/language.js';
import { translator } from '../../src/languages/translator.js';
import { caseOf } from '../../src/screening/run.js';
import { examples } from '../report/examples.js';
import { pageText } from '../report/forms.js';
import { assessmentTexts } from './assessment-texts.js';

function example(name: string) {
  const found = examples[name];
  if (found === undefined) throw new Error(`The example ${name} is missing.`);
  return found;
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** A report on an example in German, with its pictures, without its line breaks. */
function written(name: string, format: ReportFormat): string {
  const { assessment, options } = example(name);
  const figures = (seen: Parameters<typeof standardFigures>[0]) =>
    standardFigures(seen, { law: timelines.BE, words: german.pictures });
  const report = renderReport(assessment, { ...options, format, language: german, figures });
  return flat(format === 'html' ? pageText(report) : report);
}

/** The texts of words that no parameter changes, by their path. */
function fixedTexts(part: unknown, path = ''): [path: string, text: string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => fixedTexts(value, path === '' ? key : `${path}.${key}`));
}

describe('a report in German', () => {
  const sentences = [
    'Stand: 22. November 2026. Belege: vorsichtig gewertet. Regeln: belgium-2023, Version 1.0.0.',
    'Nicht erforderlich, aus zwei voneinander unabhängigen Gründen: die Vereinbarung wurde vor dem 1. Juli 2023 unterzeichnet; es ist eine Neugründung (Greenfield-Investition).',
    'Gewissheit des Rechts, das den Ausschlag gibt: bestätigt.',
    'Das Ergebnis ist dasselbe nach jeder Lesart der 12 offenen Rechtsfragen, die die Regeln ausweisen.',
    'niedrig bis hoch: Was offen ist, entscheidet.',
    '8,0 von 100 Punkten stehen nach Schutzmaßnahmen fest, wie auch immer ausgeht, was offen ist.',
    'Punktwert 8,0 bis 94,8 von 100 nach Schutzmaßnahmen, 12,9 bis 96,0 davor.',
    'Ein Modell, keine Entscheidung und keine Anmeldung. Unbekannt heißt nicht Nein; eine gesetzliche Pflicht ist kein Punktwert; ein Vorwurf ist keine Feststellung.',
    'Genutzte Gebäudefläche: 30.000, 32.000 oder 33.000 m².',
    'Shen Guojun: gehört möglicherweise dazu (Eigentum).',
    'Ein Gesetz ist kein Verhalten.',
    'Derzeit: nicht festgestellt (abgeleitet). Zu fragen: Investor, Zielunternehmen, Sicherheitsdienst.',
    'Nach den Lesarten, die zählen, bleibt es bei „nicht erforderlich“.',
    'Kein Verfahren ist anwendbar: Die Investition muss nicht angemeldet werden.',
    'Ein Vorwurf ist keine Feststellung: Nur Feststellungen gegen den Investor oder gegen den, der ihn kontrolliert, bringen Punkte.',
    '(Stand: amtliche Bedenken)',
    'Anderes Recht, das am 22. November 2026 galt',
    'Dies ist ein Modell, keine Entscheidung und keine Anmeldung. Ein Mensch entscheidet.',
    // Of the pictures.
    'Der Punktwert ist 8,0 bis 94,8 von 100 nach Schutzmaßnahmen; Risikostufe: Niedrig bis Hoch.',
    '56 Tatsachen sind offen.',
    'Unterzeichnet: Dezember 2018; Vollzogen: 8. November 2021',
    'Alibaba Partnership ist möglicherweise ein Grund dafür, dass Folgendes gilt: der Investor ist ausländisch.',
  ];

  it.each(['text', 'html'] as const)('says of the hub of Liège what the English one says, as %s', (format) => {
    const report = written('liege-hub', format);
    expect(sentences.filter((sentence) => !report.includes(sentence))).toEqual([]);
  });

  it('says its language to a browser, and names countries in pictures', () => {
    const { assessment } = example('liege-hub');
    expect(renderReport(assessment, { format: 'html', language: german })).toContain('lang="de"');
    expect(written('liege-hub', 'html')).toContain('Kaimaninseln');
    expect(german.pictures.country('ZZ')).toBe('ZZ');
  });

  it('files in Dutch or French, and in German nowhere', () => {
    expect(german.words.oneOf(['Dutch', 'French'])).toBe('Niederländisch oder Französisch');
    expect(written('liege-purchase', 'text')).toContain(
      'Anmeldesprache Französisch. Ein Unternehmen in der Wallonischen Region: Französisch, auch im deutschen Sprachgebiet.',
    );
    const neither =
      'German is an authentic language of the agreement and English an unofficial one; neither is a language of filing.';
    expect(german.say('provision', 'not-german-nor-english', neither)).toContain(
      'keine von beiden ist eine Sprache der Anmeldung.',
    );
  });

  it.each(['2017-01-01', '2024-03-01', '2026-11-22', '2028-06-01'])(
    'leaves nothing that rules or the engine say in English, as of %s',
    (day) => {
      const missing = new Set<string>();
      const say = translator(germanCatalogue, (text) => missing.add(text));
      const rules = ruleSetFor('BE', { signedOn: day, decidedOn: day });
      for (const { assessment } of Object.values(examples)) {
        const investment = caseOf(assessment);
        if (investment === undefined) throw new Error('The assessment has lost its case.');
        for (const evidence of evidencePolicies) {
          for (const text of assessmentTexts(screen(investment, rules, { asOf: day, evidence }))) say(text);
        }
      }
      expect([...missing]).toEqual([]);
    },
  );

  it('has every fixed text of the English one, and none as it stands there', () => {
    const own = new Map([...fixedTexts(german.words), ...fixedTexts(german.pictures)]);
    const english = [...fixedTexts(en), ...fixedTexts(englishPictureWords)];
    const same = english.filter(([path, text]) => own.get(path) === text && /\p{L}/u.test(text));
    expect(same).toEqual([]);
    expect(english.filter(([path]) => !own.has(path))).toEqual([]);
  });

  it('withholds in German, and says for whom', () => {
    const { words } = german;
    expect(words.withheld('confidential', ['a'])).toBe('[zurückgehalten: vertrauliche Belege a]');
    expect(words.redacted(words.audiences.investor, ['a', 'b'])).toContain('Verfasst für den Investor.');
  });

  it('stays as it was written for the hypothetical purchase', async () => {
    const { assessment, options } = example('liege-purchase');
    await expect(renderReport(assessment, { ...options, language: german })).toMatchFileSnapshot(
      'snapshots/liege-purchase.de.txt',
    );
  });
});
