import { readdirSync, readFileSync } from 'node:fs';
import { en, renderReport, type Words } from 'fdi-screening/report';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { examples } from './examples.js';

/** Texts in a file that read like words: two words with a space between them. */
function phrasesIn(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    // What is thrown is said to a developer.
    if (ts.isThrowStatement(node) || ts.isImportDeclaration(node)) return;
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && /[a-z]{2,} [a-z]{2,}/i.test(node.text) && !/[<=;]/.test(node.text))
      found.push(`${path}: ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The words of a language that there is not, each in brackets. */
const bracketed = (part: unknown): unknown => {
  if (typeof part === 'string') return part === 'en' ? 'x-test' : `⟦${part}⟧`;
  if (typeof part === 'function') return (...given: unknown[]) => `⟦${part(...given)}⟧`;
  if (Array.isArray(part)) return part.map(bracketed);
  return Object.fromEntries(Object.entries(part as object).map(([key, value]) => [key, bracketed(value)]));
};

const purchase = examples['liege-purchase'];

describe('the words of a report', () => {
  it('stand in the catalogue, and none in what builds or writes a report', () => {
    const files = ['sections', 'render', 'document', 'redact']
      .flatMap((folder) => readdirSync(`src/report/${folder}`).map((name) => `src/report/${folder}/${name}`))
      .filter((path) => !path.endsWith('page-style.ts'));
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(phrasesIn)).toEqual([]);
  });

  it('can be those of another language', () => {
    if (purchase === undefined) throw new Error('The example is missing.');
    const words = bracketed(en) as Words;
    const text = renderReport(purchase.assessment, { ...purchase.options, words });
    for (const title of [en.answer.title, en.reasons, en.open.title, en.change.title, en.receipt.title]) {
      expect(text).toContain(`\n⟦${title}⟧\n`);
    }
    expect(renderReport(purchase.assessment, { words, format: 'html' })).toContain('lang="x-test"');
  });

  it('of rules and facts can be translated, by what they are and whose they are', () => {
    if (purchase === undefined) throw new Error('The example is missing.');
    const { obligation, openFacts, risk } = purchase.assessment;
    const asked = new Set<string>();
    const text = renderReport(purchase.assessment, {
      say: (kind, id, one) => {
        asked.add(`${kind} ${id}`);
        return kind === 'question' ? `¿${id}?` : one;
      },
    });
    for (const { fact } of openFacts) expect(text).toContain(`¿${fact}?`);
    for (const { id } of obligation.limbs) expect(asked).toContain(`limb ${id}`);
    for (const { criterion, outcome } of risk.contributions) {
      if (outcome !== 'does-not-fire') expect(asked).toContain(`criterion ${criterion}`);
    }
    expect(asked).toContain(`headline ${obligation.outcome}`);
  });

  it('refuses a language and a format that there is not', () => {
    if (purchase === undefined) throw new Error('The example is missing.');
    const { assessment } = purchase;
    expect(() => renderReport(assessment, { language: 'la' as never })).toThrow(
      /such as dutch of fdi-screening\/languages/,
    );
    expect(() => renderReport(assessment, { format: 'pdf' as never })).toThrow(/text, markdown, html, json/);
  });

  it('are set apart by a terminal only where that is asked for', () => {
    if (purchase === undefined) throw new Error('The example is missing.');
    const { assessment } = purchase;
    const plain = renderReport(assessment);
    const shaded = renderReport(assessment, { colour: true });
    expect(plain).not.toContain('\u001B');
    expect(shaded).toContain('\u001B[1mThe answer\u001B[22m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of a terminal begin with one
    expect(shaded.replace(/\u001B\[\d+m/g, '')).toBe(plain);
  });
});
