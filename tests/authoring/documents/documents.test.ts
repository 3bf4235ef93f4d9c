/** What the documents of a rule set say is what the rule set says. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import { type Limb, questionnaire, type Sourced, type SourceStatus } from 'fdi-screening';
import { belgium2023, belgiumBefore2023, belgiumFrom2028 } from 'fdi-screening/law';
import {
  decisionTableCsv,
  methodologyHtml,
  methodologyMarkdown,
  parseRuleSet,
  questionnaireMarkdown,
  serialiseRuleSet,
} from 'fdi-screening/rules';
import { describe, expect, it } from 'vitest';
import { airportPolicy } from '../../../examples/extend-rules/airport-policy.js';
import { readCsv } from './read-csv.js';

// tests/docs/generated.test.ts sees that these are what the functions make.
const markdown = readFileSync('docs/belgium.md', 'utf8');
const html = readFileSync('docs/belgium.html', 'utf8');
const questions = readFileSync('docs/belgium-questionnaire.md', 'utf8');
const csv = readFileSync('docs/belgium.csv', 'utf8');

const { scope, risk, procedure, besides, facts } = belgium2023;
const limbs = scope.tests.flatMap((test) => test.limbs);

interface Rule extends Sourced {
  readonly kind: string;
  readonly id: string;
}

const named = (kind: string, rules: readonly (Sourced & { readonly id: string })[]): Rule[] =>
  rules.map(({ id, status, citations }) => ({ kind, id, status, citations }));

/** Every rule of the scope and of the score. */
const cards: readonly Rule[] = [
  ...named('limb', limbs),
  ...named('exclusion', scope.exclusions),
  ...scope.questions.flatMap(({ readings }) => named('reading', readings)),
  ...named('law beside', besides),
  ...named('criterion', risk.criteria),
  ...named('control', risk.controls),
  ...named('escalation', risk.escalations),
];
/** Every rule of the procedure that has an id. */
const ofProcedure: readonly Rule[] = Object.values(procedure ?? {})
  .filter((list) => Array.isArray(list))
  .flatMap((list) => named('procedure', list as readonly (Sourced & { readonly id: string })[]))
  .concat(named('fine', procedure?.fines?.tiers ?? []));
const everyRule = [...cards, ...ofProcedure];

const rows = readCsv(csv);
const [head = []] = rows;
const column = (name: string): number => head.indexOf(name);
const cell = (row: readonly string[], name: string): string => row[column(name)] ?? '';

const page = parseXml(html);
const within = (node: XmlNode | typeof page): XmlElement[] =>
  'children' in node
    ? (node.children as XmlNode[]).flatMap((child) =>
        child instanceof XmlElement ? [child, ...within(child)] : within(child),
      )
    : [];
const elements = within(page);
const elementsOf = (name: string): XmlElement[] => elements.filter((one) => one.name === name);

describe('every rule', () => {
  it('is many rules', () => {
    expect(everyRule.length).toBeGreaterThan(150);
  });

  it.each(everyRule)('$kind $id stands in the methodology and in the table, by id, with its sources', (rule) => {
    expect(markdown).toContain(`\`${rule.id}\``);
    expect(html).toContain(`>${rule.id}</code>`);
    expect(rows.some((row) => cell(row, 'id') === rule.id)).toBe(true);
    for (const { url, instrument } of rule.citations) {
      expect(csv).toContain(instrument.replaceAll('"', '""'));
      if (url === undefined) continue;
      expect(markdown).toContain(`](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`);
      expect(html).toContain(`href="${url.replaceAll('&', '&amp;').replaceAll("'", '&#39;')}"`);
      expect(csv).toContain(url);
    }
  });

  it.each(cards)('$kind $id is shown with its own status, and never as more certain', ({ kind, id, status }) => {
    const shown = markdown
      .split('\n#### ')
      .filter((one) => one.startsWith(`\`${id}\` `))
      .flatMap((one) => /^- \*\*Status:\*\* (\w+)$/m.exec(one)?.[1] ?? []);
    const inHtml = elementsOf('article')
      .filter((one) => within(one).some((code) => code.attributes.class === 'id' && code.text === id))
      .map((one) => within(one).find((mark) => mark.attributes.class?.startsWith('status'))?.text);
    const own = rows.filter((row) => cell(row, 'id') === id && cell(row, 'kind') === kind);
    expect(shown).toContain(status);
    expect(inHtml).toEqual(shown);
    expect(new Set(own.map((row) => cell(row, 'status')))).toContain(status);
  });

  it('is as many cards as there are rules, so that none hides behind another of its id', () => {
    const advised = scope.advice.length;
    expect(elementsOf('article')).toHaveLength(cards.length + advised);
    expect(markdown.match(/^#### /gm)).toHaveLength(cards.length + advised);
  });

  it('is not called more certain than the facts that it reads and the reading that it is under', () => {
    const strength: readonly SourceStatus[] = ['unverified', 'inferred', 'reported', 'confirmed'];
    const certainty = (row: readonly string[] = []) => strength.indexOf(cell(row, 'certainty at most') as SourceStatus);
    for (const row of rows.slice(1).filter((one) => cell(one, 'status') !== '')) {
      const read = facts.filter(({ id }) => cell(row, 'condition').includes(`(${id})`));
      for (const { status } of read) {
        if (status !== undefined) expect(certainty(row)).toBeLessThanOrEqual(strength.indexOf(status));
      }
    }
    // Art. 4 is confirmed; that the list means what the law of 2025 calls critical is inferred.
    const infrastructure = rows.filter((row) => cell(row, 'id') === 'list-25-infrastructure');
    expect(infrastructure.map((row) => cell(row, 'status'))).toContain('confirmed');
    expect(infrastructure.map((row) => cell(row, 'certainty at most'))).not.toContain('confirmed');
    expect(markdown).toContain('no more certain than inferred, as the derivation of `entity.criticalInfrastructure`');
  });
});

describe('the conditions', () => {
  it('are in plain words, nested as they are', () => {
    expect(markdown).toContain('Votes after: at least 10 percent (`entity.votesAfter`)');
    expect(markdown).toContain('more than 100,000,000 EUR (`entity.turnoverBefore`)');
    expect(markdown).toContain('Signing: before 2023-07-01 (`transaction.signedOn`)');
  });

  it('stand reading by reading and level by level in the table', () => {
    const splits = ({ when }: Limb): number => ('question' in when ? Object.keys(when.readings).length : 1);
    const countOf = (kind: string): number => rows.filter((row) => cell(row, 'kind') === kind).length;
    expect(countOf('limb')).toBe(limbs.reduce((sum, one) => sum + splits(one), 0));
    expect(countOf('criterion')).toBe(risk.criteria.reduce((sum, { levels }) => sum + levels.length, 0));
    const votes = rows.filter((row) => cell(row, 'id') === 'list-10-votes');
    expect(cell(votes[0] ?? [], 'comparisons')).toContain('entity.votesAfter >= 10');
  });
});

describe('the score', () => {
  it('is wholly given out: the most that the criteria can add comes to 100', () => {
    const most = risk.criteria.map(({ id }) =>
      Math.max(
        ...rows
          .filter((row) => cell(row, 'id') === id && cell(row, 'kind') === 'criterion')
          .map((row) => {
            const [over = '0', under = '1'] = cell(row, 'share of score, exact').split('/');
            return Number(over) / Number(under);
          }),
      ),
    );
    expect(most.reduce((a, b) => a + b)).toBeCloseTo(100, 9);
  });

  it('has its bands and floors', () => {
    expect(markdown).toContain('| Elevated | `elevated` | from 25 to under 40 |');
    expect(markdown).toMatch(/- \*\*Effect:\*\* the band is at least (Moderate|Elevated|High)/);
  });
});

describe('the known limits', () => {
  const limits = markdown.slice(markdown.indexOf('## Known limits'));

  it('name every open question, every rule below reported, and what the score is not', () => {
    for (const { id } of scope.questions) expect(limits).toContain(`- \`${id}\`: `);
    for (const { id, kind, status } of cards) {
      const isNamed = status === 'inferred' || status === 'unverified';
      if (isNamed && kind !== 'reading') expect(limits).toContain(`\`${id}\``);
    }
    expect(limits).toContain('It is no probability');
    expect(limits).toContain('No law gives them');
  });

  it('name facts that count twice, facts that nobody is named for, and what was not read', () => {
    expect(limits).toContain('"legalDuty.throughAnyChannel" is counted by 3 criteria');
    const nobody = questionnaire(belgium2023).questions.filter(({ asks }) => asks.length === 0);
    expect(nobody.length).toBeGreaterThan(0);
    for (const { fact } of nobody) expect(limits).toContain(`\`${fact}\``);
    const unread = (procedure?.situations ?? []).filter(({ contentRead }) => !contentRead);
    expect(unread.length).toBeGreaterThan(0);
    for (const { id } of unread) expect(limits).toContain(`\`${id}\``);
  });

  it('say from when verification is stale as of the day that is asked for', () => {
    const later = methodologyMarkdown(belgium2023, { asOf: '2028-01-01' });
    expect(later).toContain('`stale-verification`');
    expect(limits).not.toContain('`stale-verification`');
    expect(() => methodologyMarkdown(belgium2023, { asOf: '2028-13-01' })).toThrow(RangeError);
  });
});

describe('the page of HTML', () => {
  it('runs nothing and loads nothing: its policy allows its own style alone, by the hash of it', () => {
    const style = elementsOf('style')[0]?.text ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = elementsOf('meta').find((one) => one.attributes['http-equiv'] === 'Content-Security-Policy');
    expect(policy?.attributes.content).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
    const names = new Set(elements.map(({ name }) => name));
    for (const name of ['script', 'img', 'link', 'iframe', 'object', 'form']) expect(names).not.toContain(name);
    const attributes = new Set(elements.flatMap((one) => Object.keys(one.attributes)));
    expect([...attributes].filter((name) => name.startsWith('on') || name === 'style' || name === 'src')).toEqual([]);
    expect(style).not.toMatch(/url\(|@import/);
  });

  it('is for readers of all kinds: a language, a caption for every table, dark and print', () => {
    expect(elementsOf('html')[0]?.attributes.lang).toBe('en');
    for (const table of elementsOf('table')) expect(within(table)[0]?.name).toBe('caption');
    expect(html).toContain('prefers-color-scheme: dark');
    expect(html).toContain('@media print');
  });

  it('has every place to which it leads, once', () => {
    const ids = elements.flatMap((one) => one.attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = elements.flatMap((one) => one.attributes.href ?? []);
    const inner = targets.filter((one) => one.startsWith('#')).map((one) => one.slice(1));
    expect(inner.filter((one) => !ids.includes(one))).toEqual([]);
    expect(targets.filter((one) => !/^(#|https?:\/\/)/.test(one))).toEqual([]);
  });
});

describe('the questionnaire', () => {
  const asked = questionnaire(belgium2023).questions;

  it.each(asked)('asks $fact, with why, who and where', ({ fact, question, readBy, fields, asks }) => {
    const own = questions.split('\n#### ').find((one) => one.startsWith(`\`${fact}\` `)) ?? '';
    expect(own).toContain(question.replaceAll('_', '\\_'));
    for (const { id } of readBy) expect(own).toContain(`\`${id}\``);
    for (const path of fields) expect(own).toContain(`\`${path}\``);
    for (const one of asks) expect(own).toContain(one.replaceAll('-', ' '));
  });

  it('asks nothing else, and says which answers must stay bare', () => {
    expect(questions.match(/^#### /gm)).toHaveLength(asked.length);
    const crucial = questions.split('\n#### ').find((one) => one.startsWith('`entity.crucialLand`'));
    expect(crucial).toContain('no document');
  });
});

describe('other rule sets', () => {
  it('show what lies over them, layer by layer, with what it changed', () => {
    const text = methodologyMarkdown(airportPolicy);
    expect(text).toContain('## Layers');
    for (const { id, changes } of airportPolicy.layers) {
      expect(text).toContain(`\`${id}\``);
      for (const change of changes) expect(text).toContain(`${change.how}: ${change.what} \`${change.id}\``);
    }
    expect(markdown).not.toContain('## Layers');
  });

  it('say so where there is no mechanism, or none that is known', () => {
    expect(methodologyMarkdown(belgiumBefore2023)).toContain('There is no duty to notify on these dates');
    expect(methodologyMarkdown(belgiumFrom2028)).toContain('so the obligation is undetermined');
  });

  it('give the same bytes from a pack that was written and read back', () => {
    const again = parseRuleSet(JSON.stringify(serialiseRuleSet(belgium2023)));
    for (const make of [methodologyMarkdown, methodologyHtml, questionnaireMarkdown, decisionTableCsv]) {
      expect(make(again)).toBe(make(belgium2023));
    }
  });
});
