import { readFileSync } from 'node:fs';
import { type Assessment, evidencePolicies, parseInvestment, screen } from 'fdi-screening';
import { ruleSetFor } from 'fdi-screening/law';
import { renderReport } from 'fdi-screening/report';
import { describe, expect, it } from 'vitest';
import { saidBehind } from '../../src/report/sources.js';

const hub = parseInvestment(readFileSync('examples/liege/hub.json', 'utf8'));
const rules = ruleSetFor('BE', { signedOn: '2026-11-22', decidedOn: '2026-11-22' });
const assessment = screen(hub, rules);
const report = renderReport(assessment);

/** A text without its line breaks and columns, so that what is wrapped can be found. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('the text report of the hub', () => {
  it('starts with the title, the day, the policy and the rules', () => {
    const [title, run] = report.split('\n');
    expect(title).toBe('Hub of Cainiao (Alibaba) at Liège Airport');
    expect(run).toBe('As of 22 November 2026. Evidence: cautious. Rules: belgium-2023, version 1.0.0.');
  });

  it('has the answer within fifteen lines, with its certainty, readings, band and interval', () => {
    const first = flat(report.split('\n').slice(0, 15).join('\n'));
    const { residual, band } = assessment.risk;
    expect(first).toContain(assessment.obligation.headline);
    expect(first).toContain('Certainty of the law that decides: confirmed.');
    expect(first).toContain('the same on every reading');
    expect(first).toContain(`${band.min} to ${band.max}: what is open decides.`);
    expect(first).toContain(`${residual.min.shown} of 100 points after controls stand`);
    expect(first).toContain(`Score ${residual.min.shown} to ${residual.max.shown} of 100`);
  });

  it('has its parts in order, from the answer to the receipt', () => {
    const parts = [
      ...['The answer', 'Reasons', 'What is not known', 'What would change it', 'Procedure and calendar'],
      ...['Evidence and method', 'Receipt'],
    ];
    const places = parts.map((part) => report.indexOf(`\n${part}\n`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((place) => place > 0)).toBe(true);
  });

  it('says of the score that it is an interval, an outer bound, and no probability', () => {
    const { min, max } = assessment.risk.residual;
    expect(flat(report)).toContain(`Score ${min.shown} to ${max.shown} of 100 after controls`);
    expect(flat(report)).toContain(assessment.risk.outer ? 'it is an outer bound' : 'could turn out.');
    expect(flat(report)).toContain('the law gives no points, and it is not a probability');
  });

  it('ends with the receipt and the reminder that a person decides', () => {
    for (const hash of Object.values(assessment.receipt.hashes)) expect(report).toContain(hash);
    expect(report.trimEnd().endsWith('A person decides.')).toBe(true);
  });
});

describe('what is said of somebody', () => {
  it.each(evidencePolicies)('stands in the report with who says it and when, under the %s policy', (evidence) => {
    const run = screen(hub, rules, { evidence });
    const text = flat(renderReport(run));
    for (const one of run.risk.contributions.filter(({ outcome }) => outcome === 'fires')) {
      const row = [one.reason, ...saidBehind(one.reason, run.facts, run.sources)].join(' ');
      expect(row, one.criterion).toMatch(/ Said(: [^.]+)? by .+, (.*\d{4}|no date in the source)/);
      expect(text).toContain(row);
    }
  });

  it('is nothing where something is not established: then no source is made to speak', () => {
    const misconduct = assessment.risk.contributions.find(({ criterion }) => criterion === 'misconduct');
    expect(saidBehind(misconduct?.reason ?? '', assessment.facts, assessment.sources)).toEqual([]);
  });

  it('is never that it committed, admitted or was caught at something', () => {
    expect(report).not.toMatch(/\b(spy|spies|spied|guilty|caught|admitted|committed|stole)\b/i);
  });
});

describe('renderReport', () => {
  it('refuses a width in which nothing can be read', () => {
    for (const width of [59, 0, -1, 60.5, Number.NaN])
      expect(() => renderReport(assessment, { width })).toThrow(RangeError);
  });

  it('gives JSON that holds the whole assessment', () => {
    const read = JSON.parse(renderReport(assessment, { format: 'json' })) as Assessment;
    expect(read).toEqual(JSON.parse(JSON.stringify(assessment)));
  });

  it('leaves out the parts of which there is nothing to say', () => {
    const small = parseInvestment({
      formatVersion: 1,
      id: 'hall',
      title: 'A hall',
      host: 'BE',
      transaction: { kind: 'greenfield', signedOn: '2018-12-15' },
    });
    const before = ruleSetFor('BE', { signedOn: '2018-12-15', decidedOn: '2020-01-01' });
    const text = renderReport(screen(small, before));
    expect(text).toMatch(/^A hall\n/);
    expect(text).toContain('Not required');
    expect(text).not.toContain('Tests, limb by limb');
  });
});
