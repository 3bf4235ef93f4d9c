/** Packs from strangers: what they say stands as text in every document, and runs nowhere. */
import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import {
  conformanceKit,
  conformanceKitJson,
  decisionTableCsv,
  methodologyHtml,
  methodologyMarkdown,
  parseRuleSet,
  questionnaireMarkdown,
} from 'fdi-screening/rules';
import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.js';

const script = '<script>alert("1")</script>';
const attribute = '" onclick="alert(1)" x="';
const link = '[win](javascript:alert(1)) ![](http://tracker.example/x.png)';
const bar = 'a | b `c` *d* _e_ # f';

/** A pack in which every text is hostile. */
const hostile = (text: string) =>
  parseRuleSet({
    formatVersion: 1,
    id: text,
    title: text,
    version: text,
    jurisdiction: 'BE',
    appliesFrom: '2026-01-01',
    lastVerified: '2026-01-01',
    facts: [{ id: 'site.portAccess' }, { id: 'site.buildingArea' }],
    scope: {
      tests: [
        {
          id: text,
          title: text,
          limbs: [
            {
              id: text,
              title: text,
              because: text,
              when: { fact: 'site.portAccess', is: 'equals', value: true },
              citations: [{ instrument: text, article: text, says: text, url: 'https://example.org/a(b)|c' }],
            },
          ],
        },
      ],
      questions: [{ id: text, question: text, readings: [{ id: text, title: text }] }],
      advice: [{ with: 'required', text }],
    },
    risk: {
      id: text,
      dimensions: [{ id: text, title: text, weight: '100' }],
      criteria: [
        {
          id: text,
          dimension: text,
          title: text,
          because: text,
          levels: [{ when: { fact: 'site.buildingArea', is: 'at-least', value: '10' }, points: '1' }],
        },
      ],
      bands: [{ id: text, title: text, from: '0' }],
    },
    besides: [{ id: text, title: text, from: '2026-01-01', says: text, citations: [{ instrument: text }] }],
  });

const texts = [
  script,
  attribute,
  link,
  bar,
  "=cmd|' /C calc'!A0",
  '+1',
  '-1',
  '@sum(a1)',
  '&lt;b&gt;',
  '__proto__',
  '1. a',
];

const within = (node: XmlNode | ReturnType<typeof parseXml>): XmlElement[] =>
  'children' in node
    ? (node.children as XmlNode[]).flatMap((child) =>
        child instanceof XmlElement ? [child, ...within(child)] : within(child),
      )
    : [];

describe.each(texts)('a pack that says %j everywhere', (text) => {
  const ruleSet = hostile(text);

  it('is a page of well-formed HTML, in which it is text', () => {
    const page = parseXml(methodologyHtml(ruleSet));
    const elements = within(page);
    expect(elements.find(({ name }) => name === 'h1')?.text).toBe(`Methodology: ${text}`);
    expect(elements.filter(({ name }) => name === 'script' || name === 'b' || name === 'img')).toEqual([]);
    expect(elements.flatMap((one) => Object.keys(one.attributes)).filter((name) => name.startsWith('on'))).toEqual([]);
    const targets = elements.flatMap((one) => one.attributes.href ?? []);
    expect(targets.filter((one) => !/^(#|https:\/\/example\.org\/)/.test(one))).toEqual([]);
    const ids = elements.flatMap((one) => one.attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => /[^a-z0-9-]/.test(id))).toEqual([]);
  });

  it('is a table of as many columns in every row, in which no cell begins a formula', () => {
    const [head = [], ...rows] = readCsv(decisionTableCsv(ruleSet));
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      expect(row).toHaveLength(head.length);
      for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }
    expect(rows.map(([id]) => id)).toContain(/^[=+\-@]/.test(text) ? `'${text}` : text);
  });

  it('is Markdown without HTML, links or cells of its own', () => {
    for (const page of [methodologyMarkdown(ruleSet), questionnaireMarkdown(ruleSet)]) {
      const outsideCode = page.replace(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, '');
      expect(outsideCode).not.toMatch(/(?<!\\)<\w/);
      expect(outsideCode).not.toMatch(/(?<!\\)\]\((?!https:\/\/example\.org\/a%28b%29%7Cc\))/);
      expect(outsideCode).not.toMatch(/(?<!\\)&lt;/);
      for (const block of page.split('\n\n').filter((one) => one.startsWith('|'))) {
        const widths = block.split('\n').map((line) => line.replaceAll('\\|', '').split('|').length);
        expect(new Set(widths).size).toBe(1);
      }
    }
  });

  it('is a kit whose rules keep their names', () => {
    const { cases, base } = conformanceKit(ruleSet);
    expect(cases.length).toBeGreaterThan(0);
    expect(cases.every(({ rule }) => rule.id === text)).toBe(true);
    expect(Object.keys(base.rules.limbs)).toEqual([text]);
    expect(JSON.parse(conformanceKitJson(ruleSet)).ruleSet.id).toBe(text);
  });
});

describe('a rule set made in code', () => {
  it('gives no link to an address that is none of the web', () => {
    const ruleSet = hostile('plain');
    const [test] = ruleSet.scope.tests;
    const [limb] = test?.limbs ?? [];
    if (test === undefined || limb === undefined) throw new Error('The pack has a limb.');
    const citations = [{ instrument: 'Nowhere', url: 'javascript:alert(1)' }];
    const scope = { ...ruleSet.scope, tests: [{ ...test, limbs: [{ ...limb, citations }] }] };
    const made = { ...ruleSet, scope };
    expect(methodologyHtml(made)).not.toContain('javascript:');
    expect(methodologyMarkdown(made)).not.toContain('javascript:');
  });
});
