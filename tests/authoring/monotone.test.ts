import fc from 'fast-check';
import {
  band,
  type Condition,
  control,
  criterion,
  type Decimal,
  defineRuleSet,
  type Fact,
  facts,
  not,
  type RuleSet,
  toDecimal,
} from 'fdi-screening';
import { belgium2023 } from 'fdi-screening/law';
import { checkMonotone, type MonotoneDeclaration, type MonotoneResult } from 'fdi-screening/rules';
import { describe, expect, it } from 'vitest';
import { compareRatios, type Ratio, ratioFrom } from '../../src/values/ratio.js';
import { evaluate, type Value } from '../screening/reference-evaluator.js';
import { toyRuleSet } from '../screening/toy-world.js';
import { everyCase } from './every-case.js';

const area = facts['site.buildingArea'];
const port = facts['site.portAccess'];
const escrow = facts['controls.softwareEscrow'];

const scoring = (risk: Partial<RuleSet['risk']>, more: readonly Fact[] = []): RuleSet =>
  defineRuleSet({
    id: 'small',
    title: 'Small',
    jurisdiction: 'BE',
    appliesFrom: '2024-01-01',
    lastVerified: '2024-01-01',
    facts: [area, port, escrow, ...more] as readonly Fact[],
    risk: {
      dimensions: [{ id: 'threat', title: 'Threat', weight: '100' }],
      criteria: [],
      bands: [band('low', 'Low', 0)],
      ...risk,
    },
  });

const only = (ruleSet: RuleSet, declaration: MonotoneDeclaration, options = {}): MonotoneResult | undefined =>
  checkMonotone(ruleSet, [declaration], options)[0];

const bySize = (...levels: [from: number, points: number][]) =>
  scoring({
    criteria: [
      criterion('size', {
        dimension: 'threat',
        levels: levels.map(([from, points]) => ({ when: area.atLeast(from), points })),
        because: 'x',
      }),
    ],
  });

describe('a score that never falls when a fact worsens', () => {
  it('is proved for levels in order', () => {
    expect(only(bySize([500, 6], [100, 3]), { fact: area.id, worsens: 'up' })).toEqual({
      fact: area.id,
      worsens: 'up',
      outcome: 'proved',
    });
  });

  it('is refuted for levels out of order, with the two sides of the step', () => {
    const result = only(bySize([500, 3], [100, 6]), { fact: area.id, worsens: 'up' });
    expect(result).toMatchObject({
      outcome: 'refuted',
      counterexample: {
        facts: {},
        before: { value: '300', score: { exact: '100' } },
        after: { value: '500', score: { exact: '50' } },
      },
    });
  });

  it('is told by the way in which the fact worsens', () => {
    expect(only(bySize([100, 6]), { fact: area.id, worsens: 'down' })?.outcome).toBe('refuted');
  });

  it('may fall after controls and not before them', () => {
    const ruleSet = scoring({
      criteria: [criterion('port', { dimension: 'threat', when: port.is(true), points: 1, because: 'x' })],
      // A measure that is thought to follow from a large site: the larger site then has the lower score.
      controls: [control('guards', { title: 'Guards', when: area.atLeast(100), keeps: { port: '1/2' }, because: 'x' })],
    });
    const declaration = { fact: area.id, worsens: 'up' } as const;
    expect(only(ruleSet, declaration, { score: 'inherent' })?.outcome).toBe('proved');
    expect(only(ruleSet, declaration)).toMatchObject({
      counterexample: {
        facts: { [port.id]: true },
        before: { score: { exact: '100' } },
        after: { score: { exact: '50' } },
      },
    });
  });

  it('is proved of a fact that nothing reads', () => {
    expect(only(bySize([100, 6]), { fact: port.id, worsens: 'up' })?.outcome).toBe('proved');
  });

  it('cannot be asked of a fact that there is not, or that is asked of each entity', () => {
    expect(() => only(bySize([100, 6]), { fact: 'site.moon', worsens: 'up' })).toThrow('There is no fact "site.moon"');
    expect(() => only(belgium2023, { fact: 'entity.votesAfter', worsens: 'up' })).toThrow('asked of each entity');
  });

  it('is left undecided where a criterion reads more facts than the budget holds', () => {
    const flags = belgium2023.facts.filter(
      (fact) => fact.type === 'boolean' && fact.id.startsWith('entity.') === false,
    );
    const others = flags.filter((fact) => fact.id !== port.id && fact.id !== escrow.id).slice(0, 20);
    const isSo = (fact: Fact): Condition => ({ fact: fact.id, is: 'equals', value: true });
    const when: Condition = { any: [...others.map(isSo), not(port.is(true))] };
    const ruleSet = scoring(
      { criteria: [criterion('wide', { dimension: 'threat', when, points: 1, because: 'x' })] },
      others,
    );
    expect(only(ruleSet, { fact: port.id, worsens: 'up' })?.outcome).toBe('undecided');
  });
});

describe('the Belgian scoring model', () => {
  it('never falls as sites, data, traffic and legal duties grow, and falls with every measure in place', () => {
    const worse = [
      'site.buildingArea',
      'site.landArea',
      'data.subjects',
      'dependence.shareOfTraffic',
      'legalDuty.throughAnyChannel',
      'state.control',
      'conduct.finalFinding',
    ];
    const declared = worse.map((fact) => ({ fact, worsens: 'up' }) as const);
    expect(checkMonotone(belgium2023, declared).map((one) => one.outcome)).toEqual(worse.map(() => 'proved'));
    const measures = belgium2023.facts.filter((fact) => fact.id.startsWith('controls.'));
    const absent = measures.map(({ id }) => ({ fact: id, worsens: 'down' }) as const);
    expect(checkMonotone(belgium2023, absent).map((one) => one.outcome)).toEqual(measures.map(() => 'proved'));
  });

  it('never falls by a badge or an approval, which are access and measure at once', () => {
    const both = [
      { fact: 'airfield.badges', worsens: 'up' },
      { fact: 'airfield.secureSupplyChain', worsens: 'up' },
    ] as const;
    expect(checkMonotone(belgium2023, both).map((one) => one.outcome)).toEqual(['proved', 'proved']);
  });
});

const rank = (ruleSet: RuleSet, id: string, value: Value): Decimal => {
  const fact = ruleSet.facts.find((one) => one.id === id);
  if (fact?.type === 'enum') return toDecimal(fact.values.indexOf(value as string));
  return typeof value === 'boolean' ? toDecimal(Number(value)) : (value as Decimal);
};

const keyWithout = (id: string, settled: Map<string, Value>): string =>
  JSON.stringify([...settled].filter(([fact]) => fact !== id));

describe('every verdict', () => {
  it('agrees with trying every combination of values', () => {
    const verdicts = new Set<string>();
    fc.assert(
      fc.property(toyRuleSet, fc.nat(), fc.constantFrom('up', 'down'), (ruleSet, pick, worsens) => {
        const fact = ruleSet.facts[pick % ruleSet.facts.length]?.id ?? '';
        const result = only(ruleSet, { fact, worsens });
        const runs = new Map<string, { at: Decimal; score: Ratio }[]>();
        for (const settled of everyCase(ruleSet)) {
          const value = settled.get(fact);
          if (value === undefined) continue;
          const key = keyWithout(fact, settled);
          const entry = { at: rank(ruleSet, fact, value), score: evaluate(ruleSet, settled).residual };
          runs.set(key, [...(runs.get(key) ?? []), entry]);
        }
        const falls = [...runs.values()].some((line) => {
          const sorted = line.sort((a, b) => a.at.comparedTo(b.at) * (worsens === 'up' ? 1 : -1));
          return sorted.some(({ score }, index) => {
            const next = sorted[index + 1];
            return next !== undefined && compareRatios(next.score, score) < 0;
          });
        });
        verdicts.add(String(result?.outcome));
        expect(result?.outcome).toBe(falls ? 'refuted' : 'proved');
        if (result?.outcome === 'refuted') expectRefutes(ruleSet, fact, result);
      }),
      { numRuns: 120 },
    );
    expect([...verdicts].sort()).toEqual(['proved', 'refuted']);
  });
});

/** A counterexample is one: its scores differ as it says, and the reference evaluator gives the same difference. */
function expectRefutes(
  ruleSet: RuleSet,
  fact: string,
  { counterexample }: Extract<MonotoneResult, { outcome: 'refuted' }>,
) {
  const { before, after } = counterexample;
  expect(compareRatios(ratioFrom(after.score.exact), ratioFrom(before.score.exact))).toBeLessThan(0);
  const settledAs = (id: string, value: string | boolean): Value =>
    ruleSet.facts.find((one) => one.id === id)?.type === 'decimal' ? toDecimal(value as string) : value;
  const given = Object.entries(counterexample.facts).map(([id, value]) => [id, settledAs(id, value)] as const);
  const others = everyCase(ruleSet)[0] ?? new Map<string, Value>();
  const scoreAt = (value: string | boolean): Ratio =>
    evaluate(ruleSet, new Map([...others, ...given, [fact, settledAs(fact, value)]])).residual;
  expect(compareRatios(scoreAt(after.value), scoreAt(before.value))).toBeLessThan(0);
}
