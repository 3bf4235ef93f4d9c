import { readFileSync } from 'node:fs';
import { type DiagnosticCode, diagnoseRulePack, diagnoseTimeline, diagnosticCodes } from 'fdi-screening/rules';
import { describe, expect, it } from 'vitest';
import { diagnosticDocs, explained, shippedDiagnostics } from '../../scripts/diagnostic-docs.js';
import { EXAMPLE_DAY, examples, timelineExamples, wholePack } from '../../scripts/diagnostic-examples.js';

const options = { asOf: EXAMPLE_DAY };

it('docs/diagnostics.md shows every code as it is; npm run generate writes it', () => {
  expect(readFileSync('docs/diagnostics.md', 'utf8')).toBe(diagnosticDocs());
});

it('every code has an example', () => {
  expect(Object.keys({ ...examples, ...timelineExamples }).sort()).toEqual(Object.keys(diagnosticCodes).sort());
});

describe.each(Object.entries(examples))('the example of %s', (code, { rules, mended }) => {
  it('has it, with its severity, a place, a message and a mend', () => {
    const found = diagnoseRulePack(wholePack(rules), options).filter((one) => one.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) {
      expect(one.severity).toBe(diagnosticCodes[code as DiagnosticCode]);
      expect(one.path).not.toBe('');
      expect(one.message).toMatch(/\.$/);
      expect(one.mend).toMatch(/[.?]$/);
    }
  });

  it('has nothing else that is wrong', () => {
    const others = diagnoseRulePack(wholePack(rules), options).filter((one) => one.code !== code);
    expect(others.filter((one) => one.severity === 'error')).toEqual([]);
  });

  it('is mended without a new error or warning', () => {
    const left = diagnoseRulePack(wholePack(mended), options);
    expect(left.filter((one) => one.code === code || one.severity !== 'note')).toEqual([]);
  });
});

it.each(Object.entries(timelineExamples))('the example of %s has it, and is mended', (code, { versions, mended }) => {
  expect(diagnoseTimeline(versions).map((one) => one.code)).toEqual([code]);
  expect(diagnoseTimeline(mended)).toEqual([]);
});

describe('the shipped rule sets', () => {
  it('have no error', () => {
    const errors = shippedDiagnostics().flatMap(({ found }) => found.filter((one) => one.severity === 'error'));
    expect(errors).toEqual([]);
  });

  it('have nothing that the page does not explain, and the page explains nothing that they have not', () => {
    const codes = new Set(shippedDiagnostics().flatMap(({ found }) => found.map((one) => one.code)));
    expect([...codes].sort()).toEqual(Object.keys(explained).sort());
  });
});
