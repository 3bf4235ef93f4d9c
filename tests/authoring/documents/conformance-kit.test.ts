import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { RuleSet } from 'fdi-screening';
import { belgium2023, belgiumBefore2023, belgiumFrom2028 } from 'fdi-screening/law';
import { type ConformanceKit, conformanceKit, conformanceKitJson, serialiseRuleSet } from 'fdi-screening/rules';
import { describe, expect, it } from 'vitest';
import { airportPolicy } from '../../../examples/extend-rules/airport-policy.js';
import { type Condition, comparisonsOf } from '../../../src/rules/condition.js';
import { conditionsOfLimb } from '../../../src/rules/facts-used.js';
import { type Pack, plainImplementation } from './plain-implementation.js';

const json = readFileSync('docs/belgium-kit.json', 'utf8');
const kit = JSON.parse(json) as ConformanceKit;

/** The cases of a kit whose expectations the plain implementation does not come to. */
function disagreements(given: ConformanceKit, pack: unknown): string[] {
  const evaluate = plainImplementation(pack as Pack, given);
  const { facts, rules, whole } = given.base;
  expect(evaluate(facts)).toEqual({ rules, whole });
  return given.cases.flatMap((one) => {
    const kinds = ['limbs', 'criteria', 'controls', 'escalations'] as const;
    const expected = {
      rules: Object.fromEntries(kinds.map((kind) => [kind, { ...rules[kind], ...one.rules[kind] }])),
      whole: one.whole,
    };
    return isDeepStrictEqual(evaluate({ ...facts, ...one.facts }), expected) ? [] : [one.id];
  });
}

const asJson = (ruleSet: RuleSet): unknown => JSON.parse(JSON.stringify(serialiseRuleSet(ruleSet)));

describe('a program that knows the rule pack and the kit alone', () => {
  it('comes to every expectation of the Belgian kit', () => {
    expect(disagreements(kit, asJson(belgium2023))).toEqual([]);
  });

  it('is found out where it takes "more than" for "at least"', () => {
    const wrong = JSON.parse(JSON.stringify(serialiseRuleSet(belgium2023)).replaceAll('"more-than"', '"at-least"'));
    const found = disagreements(kit, wrong);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((id) => id.includes(', at ('))).toBe(true);
  });

  it.each([
    ['before there was a mechanism', belgiumBefore2023, 'not-required'],
    ['while the law is not known', belgiumFrom2028, 'undetermined'],
  ])('comes to every expectation %s', (_, ruleSet, obligation) => {
    const made = conformanceKit(ruleSet);
    expect(made.cases.every(({ whole }) => whole.obligation === obligation)).toBe(true);
    expect(disagreements(made, asJson(ruleSet))).toEqual([]);
  });
});

describe('the Belgian kit', () => {
  const { scope, risk } = belgium2023;
  const limbs = [...scope.tests.flatMap((test) => test.limbs), ...scope.exclusions];
  const rules: readonly (readonly [string, readonly Condition[]])[] = [
    ...limbs.map((one) => [one.id, conditionsOfLimb(one)] as const),
    ...risk.criteria.map((one) => [one.id, one.levels.map(({ when }) => when)] as const),
    ...[...risk.controls, ...risk.escalations].map((one) => [one.id, [one.when]] as const),
  ];

  it.each(rules)('has cases on each side of every comparison of %s, and one that is not known', (id, conditions) => {
    for (const { fact, value } of conditions.flatMap(comparisonsOf)) {
      const cases = kit.cases.filter(
        (one) => one.rule.id === id && one.fact === fact && JSON.stringify(one.value) === JSON.stringify(value),
      );
      const { type, cells } = kit.facts.find((one) => one.id === fact) ?? { type: undefined, cells: [] };
      const sides = new Set(cases.map(({ side }) => side));
      expect(sides).toContain('unknown');
      expect(cases.filter((one) => one.side === 'unknown').every((one) => one.facts[fact] === null)).toBe(true);
      if (type === 'boolean' || type === 'enum') expect(sides.size).toBe(3);
      else {
        expect(sides).toContain('at');
        // A number that a case cannot have, such as one below zero, has no case.
        const index = (cells as readonly unknown[]).indexOf(value);
        expect(sides.has('below')).toBe(index > 0);
        expect(sides.has('above')).toBe(index < cells.length - 1);
      }
    }
  });

  it('lets nearly every rule turn on the fact that its cases are about', () => {
    const groups = new Map<string, ConformanceKit['cases'][number][]>();
    for (const one of kit.cases) {
      const key = JSON.stringify([one.rule, one.fact, one.value]);
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    const still = [...groups].filter(([, cases]) => new Set(cases.map((one) => JSON.stringify(one.rules))).size < 2);
    expect(still.map(([key]) => key)).toEqual([]);
  });

  it('lets the obligation turn, the controls soften and the grounds lift a band', () => {
    const obligations = new Set(kit.cases.map(({ whole }) => whole.obligation));
    expect(obligations).toEqual(new Set(['required', 'not-required', 'undetermined']));
    for (const { id } of risk.controls) {
      const own = kit.cases.filter(({ rule }) => rule.kind === 'control' && rule.id === id);
      expect(own.some(({ whole }) => whole.residual[1] !== whole.inherent[1])).toBe(true);
    }
    for (const { id, floor } of risk.escalations) {
      const own = kit.cases.filter(({ rule }) => rule.kind === 'escalation' && rule.id === id);
      expect(own.some(({ whole }) => whole.band?.[0] === floor)).toBe(true);
    }
  });

  it('states the tables of unknown, and the exact share', () => {
    expect(kit.truthTables.all).toContainEqual(['fails', 'undetermined', 'fails']);
    expect(kit.truthTables.any).toContainEqual(['fails', 'undetermined', 'undetermined']);
    expect(kit.truthTables.not).toContainEqual(['undetermined', 'undetermined']);
    expect(kit.cases.some(({ whole }) => whole.inherent[1].includes('/'))).toBe(true);
  });

  it('is a file of a case a line, under a megabyte, and of the pack that it names', () => {
    expect(json.length).toBeLessThan(1_000_000);
    const lines = json.split('\n').filter((one) => one.startsWith('  {"id":') && one.includes('"side":'));
    expect(lines).toHaveLength(kit.cases.length);
    expect(kit.packSha256).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('a rule set of an author', () => {
  it('has a kit with its own facts and layers', () => {
    const made = conformanceKit(airportPolicy);
    expect(made.facts.map(({ id }) => id)).toContain('site.distanceToApron');
    const { facts: _, ...pack } = JSON.parse(JSON.stringify(airportPolicy));
    expect(disagreements(made, pack)).toEqual([]);
    expect(conformanceKitJson(airportPolicy)).toBe(conformanceKitJson(airportPolicy));
  });
});
