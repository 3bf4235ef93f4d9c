import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseInvestment, screen } from 'fdi-screening';
import { ruleSetFor } from 'fdi-screening/law';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/screening/canonical-json.js';
import { LIBRARY } from '../../src/screening/library.js';

const caseWith = (area: number) =>
  parseInvestment({
    formatVersion: 1,
    id: 'hub',
    title: 'Hub',
    host: 'BE',
    sites: [{ id: 'hall', name: 'Hall', buildingArea: area }],
  });
const receiptOf = (area: number, decidedOn = '2024-03-01', legalProfiles = {}) =>
  screen(caseWith(area), ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn }), { legalProfiles }).receipt;

describe('a receipt', () => {
  it('names the library as the package does', () => {
    const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
    expect(LIBRARY).toBe(`${name} ${version}`);
  });

  it('is the same for the same run', () => {
    expect(receiptOf(30_000)).toEqual(receiptOf(30_000));
  });

  it('changes with the case, and with nothing else of it', () => {
    const [before, after] = [receiptOf(30_000).hashes, receiptOf(30_001).hashes];
    expect(after.investment).not.toBe(before.investment);
    expect(after.rules).toBe(before.rules);
    expect(after.legalProfiles).toBe(before.legalProfiles);
  });

  it('has the same rules on another day, and names the day', () => {
    const other = receiptOf(30_000, '2024-03-02');
    expect(other.hashes.rules).toBe(receiptOf(30_000).hashes.rules);
    expect(other.asOf).toBe('2024-03-02');
  });

  it('shows that a legal profile was overridden', () => {
    const citations = [{ instrument: 'Own opinion' }];
    const override = { CN: { status: 'unverified', citations, lastVerified: '2026-11-22' } };
    expect(receiptOf(30_000, '2024-03-01', override).hashes.legalProfiles).not.toBe(
      receiptOf(30_000).hashes.legalProfiles,
    );
  });

  it('says what came out, which readings counted, and for which days the rules were chosen', () => {
    const { receipt, ...answer } = screen(
      caseWith(30_000),
      ruleSetFor('BE', { signedOn: '2024-02-01', decidedOn: '2024-03-01' }),
    );
    expect(receipt.chosenFor).toEqual({ signedOn: '2024-02-01', decidedOn: '2024-03-01' });
    expect(receipt.outcome).toEqual({
      obligation: answer.obligation.outcome,
      status: answer.obligation.status,
      dependsOn: answer.obligation.dependsOn,
      residual: { min: answer.risk.residual.min.exact, max: answer.risk.residual.max.exact },
      band: answer.risk.band,
    });
    expect(receipt.readings).toContainEqual({ question: 'data-limb', counted: ['literal'] });
    expect(receipt.readings).toContainEqual({ question: 'branch', counted: ['entity', 'not-an-entity'] });
    expect(receipt.hashes.assessment).toBe(createHash('sha256').update(canonicalJson(answer)).digest('hex'));
  });

  it('is made when it is read, once, and stands in JSON like any other property', () => {
    const assessment = screen(caseWith(30_000), ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' }));
    const { get } = Object.getOwnPropertyDescriptor(assessment, 'receipt') ?? {};
    expect(get).toBeTypeOf('function');
    expect(assessment.receipt).toBe(assessment.receipt);
    expect(JSON.parse(JSON.stringify(assessment)).receipt).toEqual(assessment.receipt);
    expect(structuredClone(assessment).receipt).toEqual(assessment.receipt);
  });
});

it('a screening without a day says that one is needed', () => {
  const { asOf: _, ...undated } = ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' });
  expect(() => screen(caseWith(1), undated)).toThrow('on which day the case is assessed');
});
