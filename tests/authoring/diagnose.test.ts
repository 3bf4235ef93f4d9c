import fc from 'fast-check';
import {
  anything,
  band,
  type Condition,
  criterion,
  defineFact,
  defineRuleSet,
  type Fact,
  facts,
  known,
  limb,
  pointRange,
  type RuleSet,
  type RuleSetInput,
  toDecimal,
} from 'fdi-screening';
import { belgium2023, timelines } from 'fdi-screening/law';
import {
  type Diagnostic,
  type DiagnosticCode,
  diagnoseRulePack,
  diagnoseRuleSet,
  diagnoseTimeline,
  InvalidRulePackError,
} from 'fdi-screening/rules';
import { describe, expect, it } from 'vitest';
import { airportPolicy } from '../../examples/extend-rules/airport-policy.js';
import { compareRatios, ratioFrom } from '../../src/values/ratio.js';
import { evaluate, holds } from '../screening/reference-evaluator.js';
import { toyRuleSet } from '../screening/toy-world.js';
import { everyCase } from './every-case.js';

const asOf = '2024-03-01';
const port = facts['site.portAccess'];
const votes = facts['entity.votesAfter'];
const turnover = facts['entity.turnoverBefore'];
const cited = { citation: { instrument: 'A law' }, status: 'confirmed' } as const;

const ruleSet = (change: Partial<RuleSetInput>): RuleSet =>
  defineRuleSet({
    id: 'small',
    title: 'Small',
    jurisdiction: 'BE',
    appliesFrom: '2024-01-01',
    lastVerified: '2024-01-01',
    facts: [port, votes, turnover, facts['legalDuty.level']] as readonly Fact[],
    ...change,
  });

const withLimb = (title: string, when: Condition, more = {}): RuleSet =>
  ruleSet({
    scope: { tests: [{ id: 'test', title: 'Test', limbs: [limb('limb', { title, when, ...cited, ...more })] }] },
  });

const scoring = (fact: Fact, when: Condition): RuleSet =>
  ruleSet({
    facts: [fact],
    risk: {
      dimensions: [{ id: 'threat', title: 'Threat', weight: '100' }],
      criteria: [criterion('own', { dimension: 'threat', when, points: 1, because: 'x', ...cited })],
      bands: [band('low', 'Low', 0)],
    },
  });

const found = (rules: RuleSet, code: DiagnosticCode): readonly Diagnostic[] =>
  diagnoseRuleSet(rules, { asOf }).filter((one) => one.code === code);

describe('what is said of conditions, levels and scores', () => {
  it('agrees with trying every combination of values', () => {
    const seen = new Set<DiagnosticCode>();
    fc.assert(
      fc.property(toyRuleSet, (rules) => {
        const cases = everyCase(rules);
        const paths = (code: DiagnosticCode): string[] => {
          const some = found(rules, code).map((one) => one.path);
          if (some.length > 0) seen.add(code);
          return some.sort();
        };
        const limbs = [...rules.scope.tests.flatMap((test) => test.limbs), ...rules.scope.exclusions];
        const levels = rules.risk.criteria.flatMap(({ id, levels: list }) =>
          list.map((level, index) => ({ path: `risk.criteria.${id}.levels[${index}]`, when: level.when, index, list })),
        );
        const conditions = [
          ...limbs.map((one) => ({ path: `scope.${one.id}`, when: one.when as Condition })),
          ...levels,
          ...rules.risk.controls.map((one) => ({ path: `risk.controls.${one.id}`, when: one.when })),
          ...rules.risk.escalations.map((one) => ({ path: `risk.escalations.${one.id}`, when: one.when })),
        ];
        const where = <T extends { readonly path: string }>(list: readonly T[], is: (one: T) => boolean): string[] =>
          list
            .filter(is)
            .map((one) => one.path)
            .sort();
        const never = where(conditions, ({ when }) => cases.every((settled) => !holds(when, settled)));
        expect(paths('never-holds')).toEqual(never);
        expect(paths('always-holds')).toEqual(where(conditions, ({ when }) => cases.every((one) => holds(when, one))));
        const hidden = where(levels, ({ when, index, list, path }) => {
          const counts = cases.filter((one) => list.findIndex((level) => holds(level.when, one)) === index);
          return index > 0 && counts.length === 0 && !never.includes(path) && when !== undefined;
        });
        expect(paths('unreachable-level')).toEqual(hidden);
        const overlapping = where(levels, ({ index, list, path }) => {
          const points = ratioFrom(list[index]?.points ?? '0');
          return (
            !hidden.includes(path) &&
            list
              .slice(0, index)
              .some(
                (before) =>
                  compareRatios(ratioFrom(before.points), points) < 0 &&
                  cases.some((one) => holds(before.when, one) && holds((list[index] as { when: Condition }).when, one)),
              )
          );
        });
        expect(paths('overlapping-levels')).toEqual(overlapping);
        const idle = rules.risk.criteria.filter(({ levels: list }) => {
          const points = cases.map((one) => list.find((level) => holds(level.when, one))?.points ?? '0');
          return new Set(points).size === 1;
        });
        expect(paths('idle-criterion')).toEqual(idle.map((one) => `risk.criteria.${one.id}`).sort());
        const bands = new Set(cases.map((one) => rules.risk.bands[evaluate(rules, one).band]?.id));
        for (const path of paths('unreachable-band')) expect(bands.has(path.split('.')[2])).toBe(false);
      }),
      { numRuns: 150 },
    );
    expect(seen.size).toBeGreaterThanOrEqual(4);
  });

  it('knows what a grade, a percentage and an area can be', () => {
    const level = facts['legalDuty.level'];
    const legal = (when: Condition) => withLimb('Limb', when);
    expect(found(legal(level.moreThan(4)), 'never-holds')).toHaveLength(1);
    expect(found(legal({ all: [level.moreThan(2), level.lessThan(3)] }), 'never-holds')).toHaveLength(1);
    expect(found(legal(votes.atMost(100)), 'always-holds')).toHaveLength(1);
    expect(found(legal(votes.moreThan(100)), 'never-holds')).toHaveLength(1);
    expect(found(legal(turnover.lessThan(0)), 'never-holds')).toHaveLength(1);
    expect(found(legal(votes.atLeast(100)), 'never-holds')).toEqual([]);
  });

  it('says nothing of what a derivation of an author does not tell', () => {
    const certain = defineFact('own.total', {
      type: 'decimal',
      title: 'Total',
      question: 'Total?',
      // Wrong of its author: where nothing is known it is certain of zero.
      derive: () => pointRange(toDecimal(0)),
    });
    const failing = defineFact('own.failing', {
      type: 'decimal',
      title: 'Failing',
      question: 'Failing?',
      derive: () => {
        throw new Error('no such case');
      },
    });
    for (const fact of [certain, failing]) {
      expect(diagnoseRuleSet(scoring(fact, fact.atLeast(5)), { asOf })).toEqual([]);
    }
  });
});

describe('the wording of a threshold', () => {
  it.each<[string, Condition, boolean]>([
    ['At least 25 percent of the votes', votes.atLeast(25), false],
    ['More than 25 percent of the votes', votes.atLeast(25), true],
    ['At least 25 percent of the votes', votes.moreThan(25), true],
    ['Not less than 25 percent', votes.atLeast(25), false],
    ['No more than 25 percent', votes.lessThan(25), true],
    ['Up to 25 percent', votes.atMost(25), false],
    ['Turnover exceeding EUR 100 million', turnover.atLeast(100_000_000), true],
    ['Turnover above 100,000,000 euro', turnover.atLeast(100_000_000), true],
    ['Turnover of more than EUR 100 million', turnover.moreThan(100_000_000), false],
    ['More than 250 people', votes.atLeast(25), false],
    ['More than 25.5 percent', votes.atLeast(25), false],
    ['Crosses 25 percent, from less than 25 to more', { all: [votes.atLeast(25), turnover.lessThan(25)] }, false],
    ['More than 25 percent, turned around', { not: votes.atLeast(25) }, false],
  ])('%s', (title, when, isOther) => {
    expect(found(withLimb(title, when), 'threshold-wording')).toHaveLength(isOther ? 1 : 0);
  });
});

describe('what a score should not look at', () => {
  const text = { title: 'Own', question: 'Own?' } as const;
  it('is found in facts of an author', () => {
    const origin = defineFact('own.origin', {
      ...text,
      type: 'enum',
      values: ['BE', 'CN', 'US'],
      derive: () => known('BE' as const),
    });
    const suspicion = defineFact('own.suspicion', {
      ...text,
      type: 'boolean',
      derive: (read) => read.list('conduct').some((one) => known(one.raw?.stage === 'charge')),
    });
    const resident = defineFact('own.resident', {
      ...text,
      type: 'boolean',
      derive: (read) =>
        read
          .at('ownership')
          .list('parties')
          .some((party) => {
            const country = party.country('residence');
            return known(country !== anything);
          }),
    });
    expect(found(scoring(origin, origin.is('CN')), 'score-reads-nationality')).toHaveLength(1);
    expect(found(scoring(resident, resident.is(true)), 'score-reads-nationality')).toHaveLength(1);
    expect(found(scoring(suspicion, suspicion.is(true)), 'points-from-allegation')).toHaveLength(1);
  });

  it('may be looked at in the scope, where the law says so', () => {
    const origin = facts['investor.residentOutsideEu'];
    const rules = ruleSet({
      facts: [origin] as readonly Fact[],
      scope: { tests: [{ id: 't', title: 'T', limbs: [limb('l', { title: 'L', when: origin.is(true), ...cited })] }] },
    });
    expect(diagnoseRuleSet(rules, { asOf })).toEqual([]);
  });

  it('is nowhere in the Belgian rules, nor in the example that extends them', () => {
    for (const rules of [...timelines.BE, airportPolicy]) {
      expect(diagnoseRuleSet(rules, { asOf: '2026-11-22' }).filter((one) => one.severity === 'error')).toEqual([]);
    }
  });
});

describe('the days of verification', () => {
  const rules = withLimb('Limb', port.is(true), { lastVerified: '2023-03-02' });
  it.each([
    ['2024-03-01', 365, []],
    ['2024-03-02', 365, ['scope.limb.lastVerified']],
    ['2024-03-02', 366, []],
    ['2025-03-01', 365, ['lastVerified', 'scope.limb.lastVerified']],
    ['2023-12-31', 365, ['lastVerified']],
  ])('on %s, after %i days', (day, staleAfterDays, paths) => {
    const stale = diagnoseRuleSet(rules, { asOf: day, staleAfterDays }).filter(
      (one) => one.code === 'stale-verification',
    );
    expect(stale.map((one) => one.path)).toEqual(paths);
  });

  it('are compared with a day that exists', () => {
    expect(() => diagnoseRuleSet(rules, { asOf: '2024-02-30' })).toThrow('asOf is a day that exists');
  });
});

describe('the versions of a law', () => {
  it('follow one another, in any order in which they are given', () => {
    expect(diagnoseTimeline([...timelines.BE].reverse())).toEqual([]);
  });

  it('must not skip the last day of February in a leap year', () => {
    const [gap, ...others] = diagnoseTimeline([
      { id: 'a', appliesFrom: '2020-01-01', appliesUntil: '2024-02-28' },
      { id: 'b', appliesFrom: '2024-03-01' },
    ]);
    expect(others).toEqual([]);
    expect(gap).toMatchObject({ code: 'version-gap', message: 'Nothing applies from 2024-02-29 to 2024-02-29.' });
  });
});

describe('a pack', () => {
  it('that is not written as a pack is no rule set to diagnose', () => {
    expect(() => diagnoseRulePack('{', { asOf })).toThrow(InvalidRulePackError);
    expect(() => diagnoseRulePack({ formatVersion: 1 }, { asOf })).toThrow(InvalidRulePackError);
  });
});

it('a rule set made without defineRuleSet is checked as well', () => {
  const broken: RuleSet = { ...belgium2023, facts: belgium2023.facts.slice(1) };
  const codes = new Set(diagnoseRuleSet(broken, { asOf }).map((one) => one.code));
  expect([...codes]).toEqual(['unknown-fact']);
});
