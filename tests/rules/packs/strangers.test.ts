import { defineFact, factCatalogue, known } from 'fdi-screening';
import { type MigrationStep, migrateRulePack, packLimits, parseRuleSet, safeParseRuleSet } from 'fdi-screening/rules';
import { describe, expect, it } from 'vitest';
import { least, port, withCondition, withLimb, withRisk } from './pack-parts.js';

const problemsOf = (input: unknown, options = {}) => {
  const result = safeParseRuleSet(input, options);
  return result.ok ? [] : result.error.problems;
};
const first = (input: unknown, options = {}) => problemsOf(input, options)[0];

const deep = (levels: number): unknown => {
  let when: unknown = port;
  for (let level = 0; level < levels; level++) when = { not: when };
  return when;
};

describe('a pack from a stranger', () => {
  it('that is as it should be is a rule set, with what was left out', () => {
    const ruleSet = parseRuleSet(withCondition(port));
    expect(ruleSet).toMatchObject({ version: '1', mechanism: { kind: 'screening' }, layers: [] });
    expect(ruleSet.scope.tests[0]?.limbs[0]).toMatchObject({ status: 'unverified', citations: [] });
    expect(ruleSet.facts.map((fact) => fact.id)).toEqual(least.facts.map((fact) => fact.id));
  });

  it.each<[string, unknown, string, string]>([
    ['nothing', undefined, '', 'Pass the rule pack'],
    ['text that is no JSON', '{ "id": }', 'line 1, column 9', 'Write the value that is missing before it.'],
    ['a later version', { ...least, formatVersion: 2 }, 'formatVersion', 'Update fdi-screening to read version 2'],
    [
      'an earlier version than the first',
      { ...least, formatVersion: 0 },
      'formatVersion',
      'there was never a version 0',
    ],
    ['an unknown key', { ...least, derive: 'read => true' }, 'derive', 'Take it out: a pack holds rules and no notes.'],
    ['a function', { ...least, title: () => 'x' }, 'title', 'JSON has no form for it'],
    ['a key twice', '{"formatVersion":1,"id":"a","id":"b"}', 'id', 'Take one of the two out'],
    [
      'a misspelt fact of its list',
      { ...least, facts: [{ id: 'site.portAcess' }] },
      'facts[0].id',
      'Did you mean "site.portAccess"?',
    ],
    ['an unknown fact of its list', { ...least, facts: [{ id: 'moon.phase' }] }, 'facts[0].id', 'Pass its definition'],
    [
      'a fact of another version',
      { ...least, facts: [{ id: 'site.portAccess', version: 2 }] },
      'facts[0].version',
      'then write "version": 1',
    ],
    [
      'a condition over a fact that it does not name',
      withCondition({ fact: 'site.landArea', is: 'at-least', value: '1' }),
      'scope.tests[0].limbs[0].when.fact',
      'Add the fact',
    ],
    [
      'an operator that its fact does not take',
      withCondition({ all: [port, { fact: 'site.portAccess', is: 'at-least', value: '1' }] }),
      'scope.tests[0].limbs[0].when.all[1].is',
      'Write "is": "equals".',
    ],
    [
      'a number that is no text',
      withCondition({ fact: 'site.buildingArea', is: 'at-least', value: 30000 }),
      'scope.tests[0].limbs[0].when.value',
      '"30000"',
    ],
    ['a condition that is none', withCondition({ eval: 'true' }), 'scope.tests[0].limbs[0].when', 'Write a condition'],
    [
      'an operator that there is not',
      withCondition({ ...port, is: 'matches' }),
      'scope.tests[0].limbs[0].when.is',
      'one of these words',
    ],
    [
      'an address that runs code',
      withLimb({ citations: [{ instrument: 'Law', url: 'javascript:1' }] }),
      'scope.tests[0].limbs[0].citations[0].url',
      'as a browser shows it',
    ],
    [
      'weights that are not 100',
      withRisk({ dimensions: [{ id: 'threat', title: 'T', weight: '90' }] }),
      'risk.dimensions',
      '100 percent',
    ],
    [
      'a control of no criterion',
      withRisk({ controls: [{ id: 'k', title: 'K', when: port, keeps: { prot: '1/2' }, because: 'x' }] }),
      'risk.controls[0].keeps.prot',
      'Did you mean "port"?',
    ],
    [
      'a control that adds',
      withRisk({ controls: [{ id: 'k', title: 'K', when: port, keeps: { port: '2' }, because: 'x' }] }),
      'risk.controls[0].keeps.port',
      'Write it in quotes',
    ],
    [
      'an escalation to no band',
      withRisk({ escalations: [{ id: 'e', title: 'E', when: port, floor: 'hihg', because: 'x' }] }),
      'risk.escalations[0].floor',
      'Did you mean "high"?',
    ],
    [
      'a fact of entities in a score',
      withRisk({
        escalations: [
          {
            id: 'e',
            title: 'E',
            when: { fact: 'entity.votesAfter', is: 'at-least', value: '25' },
            floor: 'high',
            because: 'x',
          },
        ],
      }),
      'risk.escalations[0].when.fact',
      'move the rule to the scope',
    ],
    [
      'a division by zero',
      withRisk({ bands: [{ id: 'low', title: 'Low', from: '0/0' }] }),
      'risk.bands[0].from',
      'Write it in quotes',
    ],
  ])('with %s is refused, and told how to mend it', (_, input, path, mend) => {
    const problem = first(input);
    expect(problem?.path).toBe(path);
    expect(problem?.mend).toContain(mend);
    expect(problem?.found).not.toBe('');
    expect(problem?.expected).not.toBe('');
  });

  it('is refused with all that is wrong with it at once', () => {
    const paths = problemsOf({ ...withCondition({}), id: 5, jurisdiction: 'XX', colour: 'red' }).map(
      ({ path }) => path,
    );
    expect(paths.sort()).toEqual(['colour', 'id', 'jurisdiction', 'scope.tests[0].limbs[0].when']);
  });

  it('is told of a fact that is not at hand once, and of another misspelt fact as well', () => {
    const all = [port, { ...port, fact: 'site.portAccesss' }, { ...port, fact: 'moon.isFull' }];
    const pack = { ...withCondition({ all }), facts: [...least.facts, { id: 'moon.isFull' }] };
    expect(problemsOf(pack).map(({ path }) => path)).toEqual([
      'facts[3].id',
      'scope.tests[0].limbs[0].when.all[1].fact',
    ]);
  });

  it('may name facts of an author who passes them', () => {
    const own = defineFact('own.fact', {
      type: 'boolean',
      title: 'Own',
      question: 'Own?',
      version: 3,
      derive: () => known(true),
    });
    const pack = { ...least, facts: [{ id: 'own.fact', version: 3 }] };
    expect(parseRuleSet(pack, { facts: [...factCatalogue, own] }).facts).toEqual([own]);
    expect(first(pack)?.code).toBe('unknown-fact');
    expect(first({ ...least, facts: [{ id: 'own.fact', version: 2 }] }, { facts: [own] })?.code).toBe(
      'other-fact-version',
    );
  });

  it('does not reach a prototype', () => {
    const text = JSON.stringify(withCondition(port)).replace(
      '"id":"limb"',
      '"id":"limb","__proto__":{"polluted":true}',
    );
    expect(first(text)?.mend).toBe('Take it out.');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const inKeeps = JSON.stringify(
      withRisk({ controls: [{ id: 'k', title: 'K', when: port, keeps: {}, because: 'x' }] }),
    );
    expect(safeParseRuleSet(inKeeps.replace('"keeps":{}', '"keeps":{"__proto__":"1/2"}')).ok).toBe(false);
    expect(first(withCondition({ fact: 'constructor.name', is: 'equals', value: true }))?.code).toBe('unknown-fact');
    expect(first(withLimb({ when: { question: 'toString', readings: {} } }))?.code).toBe('unknown-reference');
  });
});

describe('a limit', () => {
  const criteria = (count: number, points = (_: number) => '1') =>
    withRisk({
      criteria: Array.from({ length: count }, (_, index) => ({
        id: `c${index}`,
        dimension: 'threat',
        title: 'C',
        levels: [{ when: port, points: points(index) }],
        because: 'x',
      })),
    });

  it('on the depth of conditions', () => {
    expect(problemsOf(withCondition(deep(20)))).toEqual([]);
    expect(first(withCondition(deep(21)))?.code).toBe('too-deep');
    expect(first(withCondition(deep(3000)))?.code).toBe('too-deep');
    expect(first(JSON.stringify(withCondition(deep(3000))))?.code).toBe('too-deep');
  });

  it('on the length of text', () => {
    expect(first(' '.repeat(packLimits.textLength + 1))?.code).toBe('too-long');
  });

  it('on the number of rules', () => {
    // A dimension and two bands count as well.
    expect(problemsOf(criteria(packLimits.rules - 3))).toEqual([]);
    expect(first(criteria(packLimits.rules - 2))).toMatchObject({
      code: 'too-costly',
      found: `${packLimits.rules + 1} rules`,
    });
  });

  it('on what a run costs', () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({
      fact: 'site.buildingArea',
      is: 'at-least',
      value: `${index}`,
    }));
    expect(first(withCondition({ any: many }))).toMatchObject({
      code: 'too-costly',
      found: 'rules that cost 2001000 comparisons of cells to run',
    });
    expect(problemsOf(withCondition({ any: many.slice(0, 500) }))).toEqual([]);
  });

  it('on how fine scores are', () => {
    const odd = (index: number) => `1/${10n ** 38n + BigInt(2 * index + 1)}`;
    expect(first(criteria(200, odd))).toMatchObject({ code: 'too-costly', path: 'risk' });
    expect(problemsOf(criteria(3, odd))).toEqual([]);
  });
});

describe('a pack of an earlier format', () => {
  const steps: Readonly<Record<number, MigrationStep>> = {
    [-1]: ({ name, ...pack }) => ({ ...pack, label: name }),
    0: ({ label, ...pack }) => ({ ...pack, title: label }),
  };

  it('is brought to the current one step by step, and is left as it was', () => {
    const old = { formatVersion: -1, id: 'old', name: 'Old' };
    expect(migrateRulePack(old, steps)).toEqual({ formatVersion: 1, id: 'old', title: 'Old' });
    expect(old).toEqual({ formatVersion: -1, id: 'old', name: 'Old' });
  });

  it('from which no step leads is refused', () => {
    expect(() => migrateRulePack({ formatVersion: -2 }, steps)).toThrow('there was never a version -2');
  });
});
