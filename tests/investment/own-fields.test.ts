import { safeParseInvestment } from 'fdi-screening';
import { describe, expect, it } from 'vitest';

const withOwn = (own: unknown, evidence: readonly unknown[] = []) =>
  safeParseInvestment({
    formatVersion: 1,
    id: 'c',
    title: 'C',
    host: 'BE',
    evidence,
    sites: [{ id: 's', name: 'S', own }],
  });

const problemsOf = (own: unknown): readonly string[] => {
  const result = withOwn(own);
  return result.ok ? [] : result.error.problems.map(({ path, code }) => `${path}: ${code}`);
};

const visit = { id: 'visit', title: 'Visit', kind: 'study', originator: { name: 'Region', kind: 'authority' } };

describe("a field of a rule author's own", () => {
  it('is a leaf like any other: plain, with evidence, disputed, a range, or unknown', () => {
    const own = {
      amounts: { distance: { value: 80, evidence: ['visit'] }, height: { min: 3, exclusiveMax: 5 } },
      flags: { guarded: { claims: [{ value: true, by: 'Region', status: 'asserted' }] } },
      days: { opened: { earliest: '2020-01-01' } },
      words: { colour: 'green', fence: { unknown: true } },
    };
    expect(withOwn(own, [visit]).ok).toBe(true);
  });

  it('may stand in the case, a site, a set of data, an entity and a party', () => {
    const own = { flags: { seen: true } };
    const result = safeParseInvestment({
      formatVersion: 1,
      id: 'c',
      title: 'C',
      host: 'BE',
      own,
      sites: [{ id: 's', name: 'S', own }],
      data: [{ id: 'd', category: 'trade', own }],
      target: { name: 'T', entities: [{ id: 'e', name: 'E', own }] },
      ownership: { parties: [{ id: 'p', name: 'P', kind: 'company', own }] },
    });
    expect(result.ok).toBe(true);
  });

  it('may have a name that stands for a reference elsewhere', () => {
    expect(problemsOf({ amounts: { holder: '12', evidence: 3 }, words: { party: 'nobody', id: 'x' } })).toEqual([]);
  });

  it.each([
    ['a value of another type', { amounts: { distance: 'far' } }, 'sites[0].own.amounts.distance: not-allowed'],
    ['a negative number', { amounts: { distance: -1 } }, 'sites[0].own.amounts.distance: not-allowed'],
    ['a name of two words', { flags: { 'is guarded': true } }, 'sites[0].own.flags["is guarded"]: unknown-key'],
    ['a sort that there is not', { numbers: { distance: 1 } }, 'sites[0].own.numbers: unknown-key'],
    [
      'evidence that there is not',
      { amounts: { distance: { value: 1, evidence: ['nothing'] } } },
      'sites[0].own.amounts.distance.evidence[0]: unknown-reference',
    ],
    ['a hidden name', JSON.parse('{ "flags": { "__proto__": true } }'), 'sites[0].own.flags.__proto__: unknown-key'],
  ])('with %s is refused at its place', (_, own, problem) => {
    expect(problemsOf(own)).toEqual([problem]);
  });

  it('named as what every object has is read only where the case gives it', () => {
    expect(withOwn({ flags: { constructor: true, toString: false } }).ok).toBe(true);
  });
});
