import fc from 'fast-check';
import {
  band,
  byReading,
  type Condition,
  criterion,
  defineRuleSet,
  extendRuleSet,
  facts,
  limb,
  parseInvestment,
  type RuleSet,
  reading,
  screen,
  toDecimal,
} from 'fdi-screening';
import { belgium2023, belgiumBefore2023, belgiumFrom2028 } from 'fdi-screening/law';
import {
  type ComparedOutcome,
  compareRuleSets,
  parseRuleSet,
  serialiseRuleSet,
  type Witness,
} from 'fdi-screening/rules';
import { describe, expect, it } from 'vitest';
import { commonOf } from '../../src/authoring/compare/common.js';
import { evaluate, type Value } from '../screening/reference-evaluator.js';
import { toyRuleSet } from '../screening/toy-world.js';

const outcome = (a: RuleSet, b: RuleSet, kind: ComparedOutcome['kind'], options = {}): ComparedOutcome | undefined =>
  compareRuleSets(a, b, options).outcomes.find((one) => one.kind === kind);

const witnessIn = (one: ComparedOutcome | undefined): Witness => {
  if (one?.answer !== 'different') throw new Error(`no witness: ${JSON.stringify(one)}`);
  return one.witness;
};

type Json = { [key: string]: unknown };

/** The same rules as a pack in which everything that does not matter is otherwise. */
function disguised(ruleSet: RuleSet): RuleSet {
  const pack = JSON.parse(JSON.stringify(serialiseRuleSet(ruleSet))) as Json & {
    scope: {
      tests: { id: string; limbs: { id: string; title: string }[] }[];
      exclusions: unknown[];
      advice: unknown[];
    };
    risk: { criteria: { id: string }[]; controls: { keeps: Json }[]; escalations: unknown[] };
  };
  pack.scope.advice = [];
  pack.scope.exclusions.reverse();
  for (const [index, test] of pack.scope.tests.reverse().entries()) {
    test.id = `test-${index}`;
    for (const [at, one] of test.limbs.reverse().entries())
      Object.assign(one, { id: `limb-${index}-${at}`, title: 'x' });
  }
  pack.risk.criteria.reverse();
  for (const one of pack.risk.criteria) one.id = `renamed-${one.id}`;
  for (const one of pack.risk.controls) {
    one.keeps = Object.fromEntries(Object.entries(one.keeps).map(([id, kept]) => [`renamed-${id}`, kept]));
  }
  pack.risk.escalations.reverse();
  const rewrite = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const condition = part as Json;
    Object.values(condition).forEach(rewrite);
    if (Array.isArray(condition.all)) {
      condition.not = { any: condition.all.map((one) => ({ not: one })).reverse() };
      delete condition.all;
    } else if (Array.isArray(condition.any)) {
      condition.any = [...condition.any.slice(0, 1), { any: [...condition.any].reverse() }];
    }
  };
  rewrite(pack.scope);
  rewrite(pack.risk);
  return parseRuleSet(pack);
}

describe('two Belgian rule sets', { timeout: 120_000 }, () => {
  it('differ from 2028 on in a case of one fact, and not in the score', () => {
    const { answer, outcomes } = compareRuleSets(belgium2023, belgiumFrom2028);
    expect(answer).toBe('different');
    expect(outcomes.map((one) => `${one.kind} ${one.answer}`)).toEqual(['obligation different', 'band equivalent']);
    expect(witnessIn(outcomes[0])).toEqual({
      kind: 'obligation',
      facts: [
        {
          fact: 'transaction.signedOn',
          title: 'Signing',
          value: '2023-06-30',
          words: 'less than 1 July 2023',
          per: 'case',
        },
      ],
      a: 'not-required',
      b: 'undetermined',
      fewest: true,
    });
  });

  it('are proved the same when one is the other in disguise', () => {
    const { outcomes, written } = compareRuleSets(belgium2023, disguised(belgium2023));
    expect(new Set(outcomes.map((one) => one.answer))).toEqual(new Set(['equivalent']));
    expect(written.length).toBeGreaterThan(50);
  });

  it('differ where one threshold is lower, in a case between the two', () => {
    const pack = JSON.stringify(serialiseRuleSet(belgium2023)).replaceAll(
      '{"fact":"entity.votesAfter","is":"at-least","value":"25"}',
      '{"fact":"entity.votesAfter","is":"at-least","value":"20"}',
    );
    const { facts: named, a, b, entities } = witnessIn(outcome(belgium2023, parseRuleSet(pack), 'obligation'));
    expect([a, b, entities]).toEqual(['not-required', 'required', 1]);
    expect(named.find((one) => one.fact === 'entity.votesAfter')?.words).toBe('at least 20 and less than 25 percent');
  });
});

/** Every combination of values that either of two rule sets tells apart. */
function everyCommonCase(a: RuleSet, b: RuleSet): Map<string, Value>[] {
  const { cut, domain } = commonOf(a, b, '2024-01-01');
  return cut.facts.reduce<Map<string, Value>[]>(
    (cases, fact, index) =>
      cases.flatMap((before) =>
        [...(domain.examples[index]?.values() ?? [])].map((value) =>
          new Map(before).set(fact.id, fact.type === 'decimal' ? toDecimal(value as string) : value),
        ),
      ),
    [new Map()],
  );
}

const said = (ruleSet: RuleSet, kind: 'obligation' | 'band', values: ReadonlyMap<string, Value>): string => {
  const { required, band: at } = evaluate(ruleSet, values);
  return kind === 'obligation' ? (required ? 'required' : 'not-required') : (ruleSet.risk.bands[at]?.id ?? '');
};

const text = (value: Value | undefined): string => String(value);

/** One comparison turned into another, the first that can be. */
function withOneOperatorChanged(ruleSet: RuleSet): RuleSet {
  let left = 1;
  const change = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(change);
    if (typeof part !== 'object' || part === null) return part;
    const { is } = part as { is?: string };
    if (left > 0 && (is === 'at-least' || is === 'more-than')) {
      left -= 1;
      return { ...part, is: is === 'at-least' ? 'more-than' : 'at-least' };
    }
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, change(value)]));
  };
  return {
    ...ruleSet,
    scope: change(ruleSet.scope) as RuleSet['scope'],
    risk: change(ruleSet.risk) as RuleSet['risk'],
  };
}

const pairs = fc.oneof(
  fc.tuple(toyRuleSet, toyRuleSet),
  toyRuleSet.map((ruleSet) => [ruleSet, withOneOperatorChanged(ruleSet)] as const),
  toyRuleSet.map((ruleSet) => [ruleSet, { ...ruleSet, scope: { ...ruleSet.scope, exclusions: [] } }] as const),
);

describe('every answer', { timeout: 300_000 }, () => {
  it('agrees with trying every combination of values', () => {
    const answers = new Set<string>();
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const cases = everyCommonCase(a, b);
        for (const kind of ['obligation', 'band'] as const) {
          const sides = cases.map((values) => ({ values, a: said(a, kind, values), b: said(b, kind, values) }));
          const result = outcome(a, b, kind);
          answers.add(`${kind} ${result?.answer}`);
          expect(result?.answer).toBe(sides.some((one) => one.a !== one.b) ? 'different' : 'equivalent');
          if (result?.answer !== 'different') continue;
          const { facts: named, fewest, ...says } = result.witness;
          // It holds whatever the facts are that it does not name.
          const within = sides.filter(({ values }) =>
            named.every((one) => text(values.get(one.fact)) === text(one.value)),
          );
          expect(within.length).toBeGreaterThan(0);
          expect(within.filter((one) => one.a !== says.a || one.b !== says.b)).toEqual([]);
          if (!fewest || named.length === 0 || named.length > 2) continue;
          // None of the cases of one fact less shows a difference.
          const fewer =
            named.length === 1
              ? [[]]
              : [...new Set(cases.flatMap((values) => [...values].map(([id, value]) => `${id}=${text(value)}`)))].map(
                  (one) => [one],
                );
          for (const set of fewer) {
            const of = sides.filter(({ values }) =>
              set.every((one) => text(values.get(one.split('=')[0] ?? '')) === one.split('=')[1]),
            );
            expect(of.every((one) => one.a === of[0]?.a && one.b === of[0]?.b) && of[0]?.a !== of[0]?.b).toBe(false);
          }
        }
      }),
      { numRuns: 60 },
    );
    expect([...answers].sort()).toEqual([
      'band different',
      'band equivalent',
      'obligation different',
      'obligation equivalent',
    ]);
  });
});

const area = facts['site.buildingArea'];
const port = facts['site.portAccess'];

const small = (more: Partial<Parameters<typeof defineRuleSet>[0]> & { when?: Condition } = {}): RuleSet => {
  const { when = area.atLeast(1000), ...rest } = more;
  return defineRuleSet({
    id: 'small',
    title: 'Small',
    jurisdiction: 'BE',
    appliesFrom: '2024-01-01',
    lastVerified: '2024-01-01',
    facts: [area, port, facts['entity.votesAfter'], facts['transaction.kind']],
    scope: { tests: [{ id: 'size', title: 'a site is large', limbs: [limb('large', { title: 'Large', when })] }] },
    ...rest,
  } as Parameters<typeof defineRuleSet>[0]) as RuleSet;
};

describe('a threshold that was moved', () => {
  it('is found with a case that really comes out otherwise when it is screened', () => {
    const [before, after] = [small(), small({ when: area.moreThan(1000) })];
    const { facts: named, a, b, fewest } = witnessIn(outcome(before, after, 'obligation'));
    expect({ named, a, b, fewest }).toEqual({
      named: [{ fact: area.id, title: area.title, value: '1000', words: '1,000 m²', per: 'case' }],
      a: 'required',
      b: 'not-required',
      fewest: true,
    });
    const hall = parseInvestment({
      formatVersion: 1,
      id: 'hall',
      title: 'A hall',
      host: 'BE',
      asOf: '2024-03-01',
      sites: [{ id: 'hall', name: 'Hall', buildingArea: named[0]?.value }],
    });
    expect(screen(hall, before).obligation.outcome).toBe(a);
    expect(screen(hall, after).obligation.outcome).toBe(b);
  });

  it('stands in words among what is written otherwise', () => {
    expect(compareRuleSets(small(), small({ when: area.moreThan(1000) })).written).toEqual([
      {
        how: 'changed',
        what: 'limb',
        id: 'large',
        of: 'size',
        parts: [
          {
            part: 'when',
            before: 'Building area in use at least 1000 m²',
            after: 'Building area in use more than 1000 m²',
          },
        ],
      },
    ]);
  });
});

const splitBy = (
  prevailing: string | undefined,
  readings: readonly Condition[] = [area.atLeast(1000), port.is(true)],
): RuleSet =>
  small({
    scope: {
      questions: [
        {
          id: 'what',
          question: 'What counts?',
          readings: [reading('wide', { title: 'wide' }), reading('narrow', { title: 'narrow' })],
          ...(prevailing === undefined ? {} : { prevailing }),
        },
      ],
      tests: [
        {
          id: 'size',
          title: 'it counts',
          limbs: [
            limb('large', {
              title: 'Large',
              when: byReading(
                'what',
                Object.fromEntries(['wide', 'narrow'].map((id, at) => [id, readings[at] ?? { any: [] }])),
              ),
            }),
          ],
        },
      ],
    },
  });

describe('open readings', () => {
  it('are compared one by one, beside the outcome that rests on the one that prevails', () => {
    const { outcomes } = compareRuleSets(splitBy('wide'), splitBy('narrow'));
    expect(outcomes.map((one) => `${one.kind} ${one.reading?.reading ?? ''} ${one.answer}`)).toEqual([
      'obligation  different',
      'reading wide equivalent',
      'reading narrow equivalent',
      'band  equivalent',
    ]);
  });

  it('tell which of them a rule set without the question has taken', () => {
    const { outcomes } = compareRuleSets(splitBy(undefined), small());
    expect(outcomes.map((one) => `${one.reading?.reading ?? one.kind} ${one.answer}`)).toEqual([
      'obligation different',
      'wide equivalent',
      'narrow different',
      'band equivalent',
    ]);
    expect(witnessIn(outcomes[0])).toMatchObject({ a: 'undetermined' });
  });

  it('are left undecided where different entities may meet them', () => {
    const votes = facts['entity.votesAfter'];
    const [low, high] = [votes.atLeast(10), votes.atLeast(25)];
    const apart = splitBy(undefined, [{ all: [low, { not: high }] }, high]);
    const joined = splitBy(undefined, [{ any: [] }, low]);
    expect(outcome(apart, joined, 'obligation')).toMatchObject({
      answer: 'undecided',
      because: expect.stringContaining('different entities'),
    });
  });
});

describe('what screening follows, comparing follows', () => {
  it('a mechanism that there is not, and one that nobody knows', () => {
    const { mechanism: none } = belgiumBefore2023;
    const { mechanism: later } = belgiumFrom2028;
    expect(witnessIn(outcome(small({ mechanism: none }), small({ mechanism: later }), 'obligation'))).toMatchObject({
      facts: [],
      a: 'not-required',
      b: 'undetermined',
    });
    expect(
      outcome(small({ mechanism: none }), small({ mechanism: none, when: port.is(true) }), 'obligation')?.answer,
    ).toBe('equivalent');
  });

  it('a rule set that says nothing of a duty', () => {
    expect(witnessIn(outcome(small({ scope: {} }), small(), 'obligation'))).toMatchObject({ a: 'undetermined' });
  });

  it('a target without any entity', () => {
    const votes = facts['entity.votesAfter'];
    // Whatever the votes are, one of the two holds; but only of an entity that there is.
    const ofEntity = small({ when: { any: [votes.atLeast(25), votes.lessThan(25)] } });
    const always = small({ when: { all: [] } });
    expect(witnessIn(outcome(ofEntity, always, 'obligation'))).toMatchObject({
      facts: [],
      entities: 0,
      a: 'not-required',
      b: 'required',
    });
  });
});

const scored = (points: string, floor?: Condition): RuleSet =>
  small({
    risk: {
      dimensions: [{ id: 'threat', title: 'Threat', weight: '100' }],
      criteria: [
        criterion('large', { dimension: 'threat', when: area.atLeast(1000), points, because: 'x' }),
        criterion('port', { dimension: 'threat', when: port.is(true), points: '1', because: 'x' }),
      ],
      escalations:
        floor === undefined
          ? []
          : [{ id: 'e', title: 'E', when: floor, floor: 'high', because: 'x', citations: [], status: 'unverified' }],
      bands: [band('low', 'Low', 0), band('high', 'High', 60)],
    },
  });

describe('bands', () => {
  it('differ where other points lead to another band', () => {
    expect(witnessIn(outcome(scored('1'), scored('3'), 'band'))).toMatchObject({ a: 'low', b: 'high', fewest: true });
    expect(outcome(scored('2'), scored('3'), 'band')?.answer).toBe('equivalent');
  });

  it('differ where a floor lifts', () => {
    const { facts: named, ...says } = witnessIn(outcome(scored('1'), scored('1', port.is(true)), 'band'));
    expect(says).toMatchObject({ a: 'low', b: 'high' });
    expect(named.map((one) => `${one.fact}: ${one.words}`)).toEqual([
      'site.buildingArea: less than 1,000 m²',
      'site.portAccess: yes',
    ]);
  });
});

describe('a comparison says what it could not do', () => {
  it('where the budget ends', () => {
    expect(
      outcome(splitBy('wide', [{ all: [area.atLeast(1000), port.is(true)] }]), small(), 'obligation', { budget: 1 }),
    ).toEqual({
      kind: 'obligation',
      answer: 'undecided',
      because: expect.stringContaining('1 steps'),
    });
  });

  it('and refuses a budget that is none', () => {
    expect(() => compareRuleSets(small(), small(), { budget: 0 })).toThrow(RangeError);
    expect(() => compareRuleSets(small(), small(), { asOf: 'today' })).toThrow('YYYY-MM-DD');
  });

  it('takes facts that the two define otherwise as different facts', () => {
    const other = extendRuleSet(small(), {
      id: 'other',
      lastVerified: '2024-01-01',
      replace: { facts: [{ ...area, derive: () => area.derive }] as never },
    });
    const { facts: named } = witnessIn(outcome(small(), other, 'obligation'));
    expect(named.map((one) => one.title)).toEqual([area.title, `${area.title} (as "other" defines it)`]);
  });
});
