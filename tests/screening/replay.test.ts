import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  evidencePolicies,
  extendRuleSet,
  type InvestmentInput,
  parseInvestment,
  type Receipt,
  type Replay,
  type RuleSet,
  replay,
  type ScreenOptions,
  screen,
} from 'fdi-screening';
import { belgium2023, belgiumBefore2023, ruleSetFor } from 'fdi-screening/law';
import { describe, expect, it } from 'vitest';

const rules = ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' });
const hub = parseInvestment(readFileSync(new URL('../../examples/liege/hub.json', import.meta.url), 'utf8'));
const small = (more: Partial<InvestmentInput> = {}) =>
  parseInvestment({
    formatVersion: 1,
    id: 'hall',
    title: 'A hall',
    host: 'BE',
    sites: [{ id: 'hall', name: 'Hall', buildingArea: 30_000 }],
    ...more,
  });

const named = (result: Replay): string[] => (result.confirmed ? [] : result.differences.map(({ what }) => what));
const throughJson = (receipt: Receipt): Receipt => JSON.parse(JSON.stringify(receipt)) as Receipt;

describe('a run that is repeated', () => {
  it('is confirmed, also by a receipt read back from JSON', () => {
    const { receipt } = screen(hub, rules);
    expect(replay(receipt, hub, rules)).toEqual({ confirmed: true });
    expect(replay(throughJson(receipt), hub, rules)).toEqual({ confirmed: true });
  });

  it('takes the day and the evidence policy from the receipt', () => {
    const { receipt } = screen(small(), belgium2023, { asOf: '2025-05-05', evidence: 'asserted' });
    expect(replay(receipt, small(), belgium2023)).toEqual({ confirmed: true });
  });

  it('needs the legal profiles that the user gave: the receipt says whose, and has their hash', () => {
    const citations = [{ instrument: 'Own opinion' }];
    const options: ScreenOptions = {
      legalProfiles: { CN: { compulsion: 2, status: 'unverified', citations, lastVerified: '2026-11-22' } },
    };
    const { receipt } = screen(small(), rules, options);
    expect(receipt.overriddenProfiles).toEqual(['CN']);
    expect(replay(receipt, small(), rules, options)).toEqual({ confirmed: true });
    expect(named(replay(receipt, small(), rules))).toEqual(['overriddenProfiles', 'hashes.legalProfiles']);
  });
});

describe('what differs is named, with what it was and what it is', () => {
  const { receipt } = screen(small(), rules);

  it('another version of the library', () => {
    const old = { ...throughJson(receipt), library: 'fdi-screening 0.0.9' };
    expect(replay(old, small(), rules)).toEqual({
      confirmed: false,
      differences: [{ what: 'library', was: 'fdi-screening 0.0.9', is: receipt.library }],
    });
  });

  it('other rules', () => {
    const layer = extendRuleSet(rules, {
      id: 'own',
      lastVerified: '2026-11-22',
      reweigh: { criteria: { 'site-size': 8 } },
    });
    expect(named(replay(receipt, small(), layer))).toEqual(
      expect.arrayContaining(['ruleSet.id', 'layers', 'outcome.residual', 'hashes.rules', 'hashes.assessment']),
    );
  });

  it('the law of another date, and the answer under it', () => {
    const before: RuleSet = belgiumBefore2023;
    const result = replay(receipt, small(), before);
    expect(result).toMatchObject({ confirmed: false });
    expect(named(result)).toEqual(expect.arrayContaining(['ruleSet.id', 'readings', 'hashes.rules']));
    expect(result.confirmed ? [] : result.differences).toContainEqual({
      what: 'outcome.obligation',
      was: 'undetermined',
      is: 'not-required',
    });
  });

  it('other days asked about', () => {
    const later = ruleSetFor('BE', { signedOn: '2024-03-02', decidedOn: '2024-03-02' });
    expect(named(replay(receipt, small(), later))).toEqual(['chosenFor.signedOn', 'chosenFor.decidedOn']);
  });

  it('an answer that was altered in the receipt', () => {
    const told = { ...throughJson(receipt), outcome: { ...receipt.outcome, obligation: 'not-required' as const } };
    expect(named(replay(told, small(), rules))).toEqual(['outcome.obligation']);
  });
});

describe('by chance', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((date) => `2024-03-${String(date).padStart(2, '0')}`);
  const run = fc.record({
    area: fc.integer({ min: 1, max: 90_000 }),
    title: fc.constantFrom('A hall', 'Another hall'),
    asOf: day,
    evidence: fc.constantFrom(...evidencePolicies),
    size: fc.integer({ min: 4, max: 9 }),
  });
  const parts = ({ area, title, asOf, evidence, size }: typeof run extends fc.Arbitrary<infer One> ? One : never) => ({
    investment: small({ title, sites: [{ id: 'hall', name: 'Hall', buildingArea: area }] }),
    rules: extendRuleSet(belgium2023, {
      id: 'own',
      lastVerified: '2026-11-22',
      reweigh: { criteria: { 'site-size': size } },
    }),
    options: { asOf, evidence },
  });

  it('any change of case, rules or terms is named, and nothing else is', () => {
    fc.assert(
      fc.property(run, run, (one, other) => {
        const [first, second] = [parts(one), parts(other)];
        const { receipt } = screen(first.investment, first.rules, first.options);
        const result = replay(throughJson(receipt), second.investment, second.rules, second.options);
        const what = named(result);
        expect(what.includes('hashes.investment')).toBe(one.area !== other.area || one.title !== other.title);
        expect(what.includes('hashes.rules')).toBe(one.size !== other.size);
        expect(what.includes('asOf')).toBe(one.asOf !== other.asOf);
        expect(what.includes('evidence')).toBe(one.evidence !== other.evidence);
        expect(result.confirmed).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is no receipt', () => {
  const { receipt } = screen(small(), rules);

  it.each([
    ['nothing', null],
    ['a text', 'receipt'],
    ['an empty object', {}],
    ['one without the hash of the answer', { ...receipt, hashes: { ...receipt.hashes, assessment: undefined } }],
    ['one with a day that does not exist', { ...receipt, asOf: '2024-02-30' }],
  ])('%s is refused', (_, other) => {
    expect(() => replay(other as unknown as Receipt, small(), rules)).toThrow(/^This is no receipt/);
  });

  it('a whole assessment is told where its receipt is', () => {
    const whole = screen(small(), rules) as unknown as Receipt;
    expect(() => replay(whole, small(), rules)).toThrow('give its property receipt');
  });

  it('what is wrong is named by its place', () => {
    const wrong = { ...receipt, hashes: { ...receipt.hashes, rules: 'abc' } };
    expect(() => replay(wrong, small(), rules)).toThrow('hashes.rules: ');
  });
});
