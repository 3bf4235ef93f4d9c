/** What is said of somebody never stands alone, in whatever form the report is written. */
import fc from 'fast-check';
import { type Assessment, type EvidencePolicy, evidencePolicies, parseInvestment, screen } from 'fdi-screening';
import { ruleSetFor } from 'fdi-screening/law';
import { en, renderReport } from 'fdi-screening/report';
import { describe, expect, it } from 'vitest';
import { hypotheticalPurchase } from '../../examples/liege/variants.js';
import { groupsOf, saidBehind, speaker } from '../../src/report/sources.js';
import { anyCase } from '../investment/arbitrary-case.js';
import { hub } from '../liege/hub.js';
import { bare, elementsOf, markdownText, pageText, parsedPage } from './forms.js';
import { secretly } from './secrets.js';

const rules = ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' });
const forms = {
  text: (assessment: Assessment) => bare(renderReport(assessment, { width: 120 })),
  markdown: (assessment: Assessment) => bare(markdownText(renderReport(assessment, { format: 'markdown' }))),
  html: (assessment: Assessment) => bare(pageText(renderReport(assessment, { format: 'html' }))),
};

/** Adverse sentences that stand somewhere without speaker and date before them and the answer after them. */
function lonely(report: string, { statements, context }: Assessment): string[] {
  const matters = statements.map(({ id, what, by, on, stage, answer }) => {
    const reply =
      answer === undefined ? en.statements.noAnswer : `Answer ${speaker(answer.by, answer.on)} ${answer.text}`;
    return { id, text: what, whole: `${speaker(by, on)} ${what} (stage ${en.stages[stage] ?? stage}) ${reply}` };
  });
  const notes = context.map(({ id, text, by, on }) => ({ id, text, whole: `${speaker(by, on)} ${text}` }));
  return [...matters, ...notes].flatMap(({ id, text, whole }) => {
    const places = report.split(bare(text)).length - 1;
    const accompanied = report.split(bare(whole)).length - 1;
    return accompanied > 0 && accompanied >= places ? [] : [id];
  });
}

/** What counts as established of a party stands with everybody who says it. */
const unsourced = (report: string, { risk, facts, sources }: Assessment): string[] =>
  risk.contributions
    .filter(({ outcome }) => outcome === 'fires')
    .filter(({ reason }) => !report.includes(bare([reason, ...saidBehind(reason, facts, sources)].join(' '))))
    .map(({ criterion }) => criterion);

const onLiege = (investment: object, evidence: EvidencePolicy = 'cautious'): Assessment =>
  screen(parseInvestment(investment), rules, { asOf: '2024-03-01', evidence });
const runs = evidencePolicies.map(
  (evidence) => [evidence, [hub, hypotheticalPurchase(hub)].map((one) => onLiege(one, evidence))] as const,
);
const assessment = onLiege(hub);

describe.each(Object.entries(forms))('as %s', (_, form) => {
  const report = form(assessment);

  it.each(runs)('every adverse sentence on Liège has its speaker, date and answer, as %s', (_evidence, both) => {
    for (const run of both) {
      const written = form(run);
      expect(lonely(written, run)).toEqual([]);
      expect(unsourced(written, run)).toEqual([]);
    }
  });

  // A generated text is of signs as often as of words, so each is put into words of its own.
  it('every adverse sentence of any case has them', () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const run = screen(parseInvestment({ ...(secretly(input) as object), host: 'BE' }), rules, {
          asOf: '2024-03-01',
        });
        const written = form(run);
        expect(lonely(written, run)).toEqual([]);
        expect(unsourced(written, run)).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });

  it('would be missed without them', () => {
    const [{ by, on, id } = { by: '', on: '', id: '' }] = assessment.statements;
    expect(lonely(report.replaceAll(bare(speaker(by, on)), by), assessment)).toContain(id);
  });

  it('every value on which sources differ stands with who says it and when, both sides alike', () => {
    const differing = assessment.sources.map(({ said }) => groupsOf(said, en)).filter((groups) => groups.length > 1);
    expect(differing.length).toBeGreaterThan(5);
    for (const groups of differing) {
      const sides = groups.map(({ says, speakers }) => `${says} ${speakers.join('; ')}`).join(' ');
      expect(report).toContain(bare(sides));
    }
  });

  it('a search that found no indication stands beside the matter, with who searched and when', () => {
    const findings = (hub.evidence ?? []).filter(({ finding }) => finding !== undefined);
    expect(findings.length).toBeGreaterThan(0);
    for (const { originator, relayedBy, date, finding } of findings) {
      const by = relayedBy === undefined ? originator.name : `${originator.name}, relayed by ${relayedBy}`;
      expect(report).toContain(bare(`${speaker(by, date)} ${finding?.scope}`));
    }
  });
});

it('in a page both sides of a matter are boxes of the same kind', () => {
  const page = renderReport(assessment, { format: 'html' });
  const rows = elementsOf(parsedPage(page)).filter(({ attributes }) => attributes.class === 'sides');
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    const boxes = elementsOf(row).filter(({ name }) => name === 'div');
    expect(boxes.length).toBeGreaterThan(1);
    expect(new Set(boxes.map(({ attributes }) => JSON.stringify(attributes))).size).toBe(1);
  }
});

it('no fixed word judges', () => {
  const words = (part: unknown): string[] =>
    typeof part === 'string'
      ? [part]
      : typeof part === 'function'
        ? [String(part)]
        : Object.values(part ?? {}).flatMap(words);
  expect(words(en).join(' ')).not.toMatch(
    /\b(serious|severe|grave|dangerous|alarming|worrying|suspicious|significant|hostile|strong|weak|clear|obvious|unfortunately|merely|only alleged)(ly)?\b/i,
  );
});
