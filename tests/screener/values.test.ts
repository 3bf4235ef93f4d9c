import {
  all,
  type Condition,
  compileRuleSet,
  criterion,
  defineFact,
  defineRuleSet,
  type Fact,
  type FactValue,
  facts,
  known,
  limb,
  listed,
  openFlag,
  rangeOf,
  toDecimal,
} from 'fdi-screening';
import { describe, expect, it } from 'vitest';

const area = facts['site.buildingArea'];
const port = facts['site.portAccess'];
const access = facts['site.airfieldAccess'];
const signed = facts['transaction.signedOn'];
const unread = facts['site.landArea'];

const ruleSetOf = (read: readonly Fact[], criteria: readonly ReturnType<typeof criterion>[]) =>
  defineRuleSet({
    id: 'rules',
    title: 'Rules',
    jurisdiction: 'BE',
    appliesFrom: '2024-01-01',
    lastVerified: '2024-01-01',
    facts: read,
    risk: { dimensions: [{ id: 'threat', title: 'Threat', weight: '100' }], criteria, bands: [] },
  });
const rule = (id: string, when: Condition) => criterion(id, { dimension: 'threat', when, points: 1, because: 'x' });

const rules = compileRuleSet(
  ruleSetOf(
    [area, port, access, signed, unread],
    [
      rule('large', area.atLeast('0.3')),
      rule('port', port.is(true)),
      rule('airside', access.is('airside')),
      rule('late', signed.from('2023-07-01')),
    ],
  ),
);
const hitsOf = (id: string, value: FactValue): readonly string[] => rules.score(rules.prepare({ [id]: value })).hits;

describe('values that are given by themselves', () => {
  it.each<[string, FactValue, boolean]>([
    ['a number on the edge, which binary numbers only come near', 0.3, true],
    ['a decimal just below it, beyond what a number holds', '0.29999999999999999999', false],
    ['the same as a decimal', toDecimal('0.3'), true],
    ['a fraction above it', { exact: '1/3' }, true],
    ['a fraction below it', { exact: '299999999999999999999/1000000000000000000000' }, false],
  ])('of a number may be %s', (_, value, fires) => {
    expect(hitsOf('site.buildingArea', value)).toEqual(fires ? ['large'] : []);
  });

  it.each<[string, FactValue, string, boolean]>([
    ['site.portAccess', known(true), 'port', true],
    ['site.airfieldAccess', 'airside', 'airside', true],
    ['transaction.signedOn', '2023-06-30', 'late', false],
    ['transaction.signedOn', '2023-07-01', 'late', true],
  ])('of %s may be %j', (id, value, criterionId, fires) => {
    expect(hitsOf(id, value)).toEqual(fires ? [criterionId] : []);
  });

  it('are open where they are left out, undefined, or all that the fact can be', () => {
    for (const given of [{}, { 'site.portAccess': undefined }, { 'site.portAccess': openFlag }]) {
      expect(rules.score(rules.prepare(given)).open).toContain('port');
    }
  });

  it('are refused with every problem at once, and a fact that no rule reads is none', () => {
    const wrong = {
      'site.portAcess': true,
      'site.landArea': 3,
      'site.buildingArea': 0.1234567890123456,
      'site.portAccess': 'yes',
      'site.airfieldAccess': null as never,
      'transaction.signedOn': '2023-02-29',
    };
    let message = '';
    try {
      rules.prepare(wrong);
    } catch (error) {
      message = error instanceof RangeError ? error.message : '';
    }
    expect(message.split('\n')).toEqual([
      expect.stringContaining('"site.portAcess" is no fact of the rule set rules'),
      expect.stringContaining('site.buildingArea: found 0.1234567890123456, expected a decimal'),
      expect.stringContaining('site.portAccess: found "yes", expected true or false'),
      expect.stringContaining('site.airfieldAccess: found null, expected one of none, landside, perimeter, airside'),
      expect.stringContaining('transaction.signedOn: found "2023-02-29", expected a day that exists'),
    ]);
  });

  it.each<[string, string, unknown]>([
    ['site.buildingArea', 'a set of values', rangeOf([{ min: '2020-01-01', max: '2020-02-01' }])],
    ['transaction.signedOn', 'a set of values', rangeOf([{ min: toDecimal(3), max: toDecimal(5) }])],
    ['transaction.signedOn', 'a set of values', { kind: 'ranged', spans: [{ min: '2023-02-31' }] }],
    ['site.buildingArea', 'a set of values', { kind: 'ranged', spans: [{ min: 3, max: 5 }] }],
    ['site.portAccess', 'a set of values', rangeOf([{ min: toDecimal(0) }])],
    ['site.portAccess', 'a set of values', { kind: 'other' }],
    ['site.buildingArea', 'an object that is no number', { exact: 5 }],
    ['site.buildingArea', '7', 7n],
    ['site.buildingArea', 'NaN', Number.NaN],
  ])('of %s cannot be %s', (id, found, value) => {
    expect(() => rules.prepare({ [id]: value as FactValue })).toThrow(`${id}: found ${found}`);
  });

  it('are kept as they were, whatever becomes of the object that they came in', () => {
    const given: Record<string, FactValue> = { 'site.buildingArea': 7 };
    const assessed = rules.assess(rules.prepare(given));
    given['site.buildingArea'] = 0.1;
    expect(assessed.reason('large')).toContain('7');
    expect(assessed.risk.contributions[0]?.outcome).toBe('fires');
  });

  it('are what JSON shows of prepared facts', () => {
    const shown = JSON.parse(JSON.stringify(rules.prepare({ 'site.portAccess': true })));
    expect(Object.keys(shown)).toEqual(['facts', 'codes']);
    expect(shown.facts).toEqual({ 'site.portAccess': true });
  });

  it('belong to rules, however often and between what others these are compiled', () => {
    const one = ruleSetOf([port], [rule('port', port.is(true))]);
    const prepared = compileRuleSet(one).prepare({ 'site.portAccess': true });
    compileRuleSet({ ...one, risk: { ...one.risk } });
    expect(compileRuleSet(one).score(prepared).hits).toEqual(['port']);
  });

  it('are assessed under the rule set that is asked, where two share their rules', () => {
    const one = ruleSetOf([port], [rule('port', port.is(true))]);
    const other = {
      ...one,
      id: 'other',
      mechanism: { kind: 'none' as const, reason: 'There was no law.', citations: [], status: 'unverified' as const },
    };
    const [ours, theirs] = [compileRuleSet(one), compileRuleSet(other)];
    const [here, there] = [ours, theirs].map((each) => each.assess(each.prepare({ 'site.portAccess': true })));
    expect(there?.obligation.headline).not.toBe(here?.obligation.headline);
    expect(() => theirs.prepare({ none: true })).toThrow('no fact of the rule set other');
  });

  it('belong to the rules that prepared them', () => {
    const other = compileRuleSet(ruleSetOf([port], [rule('port', port.is(true))]));
    expect(() => rules.score(other.prepare({}))).toThrow(TypeError);
    expect(() => rules.assess({ facts: {}, codes: new Uint16Array(4) })).toThrow(TypeError);
  });
});

describe('columns', () => {
  it('are refused where their lengths differ or a code is none of their fact', () => {
    const column = rules.column('site.portAccess', [true, false]);
    expect(() => rules.scoreMany({ 'site.portAccess': column, 'site.buildingArea': new Uint8Array(3) })).toThrow(
      'has 3 cases',
    );
    expect(() => rules.scoreMany({ 'site.portAccess': Uint8Array.of(0, 3) })).toThrow(
      'found the code 3, expected 0 to 2',
    );
    expect(() => rules.column('site.portAcess', [])).toThrow('is no fact of the rule set');
    expect(() => rules.column('site.buildingArea', [1, 'x'])).toThrow('Case 1, site.buildingArea: found "x"');
    expect(() => rules.column('site.airfieldAccess', [listed(['none', 'airside'])])).toThrow('one value a case');
  });

  it('are refused where they are no columns of codes', () => {
    for (const column of [['yes', 'no'], Float64Array.of(0.7, 1.9), Int8Array.of(-1, 0)]) {
      expect(() => rules.scoreMany({ 'site.portAccess': column as never })).toThrow('no Uint8Array or Uint16Array');
    }
  });

  it('are checked where only the scope reads their fact', () => {
    const scoped = compileRuleSet(
      defineRuleSet({
        ...ruleSetOf([port, area], [rule('port', port.is(true))]),
        scope: {
          tests: [{ id: 'test', title: 'Test', limbs: [limb('large', { title: 'Large', when: area.atLeast(3) })] }],
        },
      } as never),
    );
    const columns = { 'site.portAccess': Uint8Array.of(1, 0), 'site.buildingArea': Uint8Array.of(0, 200) };
    expect(() => scoped.scoreMany(columns)).toThrow('Case 1, site.buildingArea: found the code 200');
  });

  it.each([-1, 2, 0.5, Number.NaN])('have no case %d', (index) => {
    const scores = rules.scoreMany({ 'site.portAccess': rules.column('site.portAccess', [true, false]) });
    expect(() => scores.hitsOf(index)).toThrow(`There is no case ${index}: there are 2`);
    expect(() => scores.openOf(index)).toThrow(RangeError);
  });

  it('of none give no case', () => {
    expect(rules.scoreMany({}).length).toBe(0);
  });
});

describe('a criterion over more facts than a table holds', () => {
  const flags = Array.from({ length: 9 }, (_, index) =>
    defineFact(`many.f${index}`, { type: 'boolean', title: `f${index}`, question: '?', derive: () => openFlag }),
  );
  const wide = compileRuleSet(
    ruleSetOf(flags, [
      rule('every', all(...flags.map((fact) => fact.is(true)))),
      rule('first', (flags[0] as (typeof flags)[number]).is(true)),
    ]),
  );
  const told = (values: readonly boolean[]) =>
    Object.fromEntries(values.map((value, index) => [`many.f${index}`, value] as const));

  it('is worked out all the same: settled, open, and in columns', () => {
    const yes = flags.map(() => true);
    const cases = [told(yes), told([...yes.slice(1), false]), told(yes.slice(0, 8)), told([false])];
    const ends = cases.map((one) => {
      const { min, max, hits, open } = wide.score(wide.prepare(one));
      return [wide.exact(min).exact, wide.exact(max).exact, hits, open];
    });
    expect(ends).toEqual([
      ['100', '100', ['every', 'first'], []],
      ['50', '50', ['first'], []],
      ['50', '100', ['first'], ['every']],
      ['0', '0', [], []],
    ]);
    const columns = Object.fromEntries(
      flags.map(({ id }) => [
        id,
        wide.column(
          id,
          cases.map((one) => one[id as keyof typeof one]),
        ),
      ]),
    );
    const scores = wide.scoreMany(columns);
    expect(Array.from(scores.max, (score) => wide.exact(score).exact)).toEqual(['100', '50', '100', '0']);
    expect(scores.openOf(2)).toEqual(['every']);
  });
});

describe('an assessment', () => {
  it('shows one object for each way in which a criterion comes out, and nothing that JSON cannot hold', () => {
    const [first, second] = [0.4, 0.5].map((value) => rules.assess(rules.prepare({ 'site.buildingArea': value })));
    expect(first?.criteria[0]).toBe(second?.criteria[0]);
    expect(Object.isFrozen(first?.criteria[0])).toBe(true);
    expect(JSON.parse(JSON.stringify(first)).criteria[0]).toMatchObject({
      criterion: 'large',
      outcome: 'fires',
      level: 0,
    });
    expect(Object.isFrozen(first?.criteria[0]?.parts.levels)).toBe(true);
    expect(first?.criteria[0]?.share).toBe(first?.criteria[0]?.share);
    expect(Object.isFrozen(first?.criteria[0]?.share.min)).toBe(true);
    expect(() => first?.reason('none')).toThrow('"none" is no criterion');
  });
});
