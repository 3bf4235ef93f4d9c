import {
  advice,
  all,
  band,
  byReading,
  control,
  criterion,
  defineFact,
  defineRuleSet,
  escalation,
  extendRuleSet,
  type Fact,
  facts,
  known,
  type LayerInput,
  limb,
  RuleSetError,
  reading,
} from 'fdi-screening';
import { belgium2023, ruleSetFor } from 'fdi-screening/law';
import { describe, expect, it } from 'vitest';

const port = facts['site.portAccess'];
const area = facts['site.buildingArea'];
const votes = facts['entity.votesAfter'];
const apron = defineFact('site.apron', { type: 'boolean', title: 'Apron', question: '?', derive: () => known(true) });
const source = { citation: { instrument: 'Note' }, status: 'reported' } as const;

/** A rule set with something of everything: two dimensions, a control, an escalation, and a limb in two readings. */
const parent = defineRuleSet({
  id: 'parent',
  title: 'Parent',
  version: '2',
  jurisdiction: 'BE',
  appliesFrom: '2024-01-01',
  appliesUntil: '2026-12-31',
  lastVerified: '2025-01-01',
  facts: [port, area, votes],
  scope: {
    questions: [
      {
        id: 'how-many',
        question: 'How many votes?',
        prevailing: 'a-quarter',
        readings: [reading('a-quarter', { title: 'a quarter' }), reading('a-half', { title: 'a half' })],
      },
    ],
    tests: [
      {
        id: 'influence',
        title: 'there is influence',
        limbs: [
          limb('votes', {
            title: 'Votes',
            when: byReading('how-many', { 'a-quarter': votes.atLeast(25), 'a-half': votes.atLeast(50) }),
            ...source,
          }),
          limb('harbour', { title: 'Harbour', when: port.is(true), ...source }),
        ],
      },
    ],
    exclusions: [limb('tiny', { title: 'Tiny', when: area.lessThan(10) })],
  },
  risk: {
    version: '7',
    dimensions: [
      { id: 'threat', title: 'Threat', weight: '60' },
      { id: 'consequence', title: 'Consequence', weight: '40' },
    ],
    criteria: [
      criterion('harbour', { dimension: 'threat', when: port.is(true), points: 2, because: 'x', ...source }),
      criterion('size', {
        dimension: 'threat',
        levels: [
          { when: area.atLeast(100), points: 6 },
          { when: area.atLeast(50), points: 2 },
        ],
        because: 'x',
      }),
      criterion('votes', { dimension: 'consequence', when: port.is(false), points: 1, because: 'x' }),
    ],
    controls: [
      control('fence', { title: 'Fence', when: port.is(false), keeps: { size: '1/2', harbour: 0.5 }, because: 'x' }),
    ],
    escalations: [escalation('grave', { title: 'Grave', when: port.is(true), floor: 'high', because: 'x' })],
    bands: [band('low', 'Low', 0), band('high', 'High', 50)],
  },
});

type Ids = (typeof parent)['facts'][number]['id'];
const day = '2026-03-01';
const over = <const Added extends readonly Fact[] = readonly []>(
  layer: Omit<LayerInput<Ids, Added>, 'id' | 'lastVerified'>,
) => extendRuleSet(parent, { id: 'layer', lastVerified: day, ...layer } as LayerInput<Ids, Added>);

const near = criterion('near', { dimension: 'threat', when: apron.is(true), points: 4, because: 'x', ...source });
const problemsOf = (extend: () => unknown): readonly string[] => {
  try {
    extend();
  } catch (error) {
    if (error instanceof RuleSetError) return error.problems.map(({ path, message }) => `${path}: ${message}`);
    throw error;
  }
  return [];
};

describe('a layer adds', () => {
  it('a fact of its own and a criterion on it', () => {
    const result = over({ add: { facts: [apron], criteria: [near] } });
    expect(result.facts.map((fact) => fact.id)).toEqual([
      'site.portAccess',
      'site.buildingArea',
      'entity.votesAfter',
      'site.apron',
    ]);
    expect(result.risk.criteria.map((one) => one.id)).toEqual(['harbour', 'size', 'votes', 'near']);
    expect(result.layers[0]?.changes).toEqual([
      { how: 'added', what: 'fact', id: 'site.apron' },
      { how: 'added', what: 'criterion', id: 'near' },
    ]);
  });

  it('limbs to a test, exclusions, advice, controls and escalations', () => {
    const result = over({
      add: {
        limbs: { influence: [limb('large', { title: 'Large', when: area.atLeast(1000) })] },
        exclusions: [limb('port-only', { title: 'Port only', when: all(port.is(true), area.atMost(20)) })],
        advice: [advice('required', { text: 'File early.' })],
        controls: [control('gate', { title: 'Gate', when: port.is(true), keeps: { size: 0 }, because: 'x' })],
        escalations: [escalation('huge', { title: 'Huge', when: area.atLeast(9), floor: 'high', because: 'x' })],
      },
    });
    expect(result.scope.tests[0]?.limbs.map((one) => one.id)).toEqual(['votes', 'harbour', 'large']);
    expect(result.scope.exclusions).toHaveLength(2);
    expect(result.scope.advice).toHaveLength(1);
    expect(result.risk.controls).toHaveLength(2);
    expect(result.risk.escalations).toHaveLength(2);
    expect(result.layers[0]?.changes.find((one) => one.what === 'limb')).toEqual({
      how: 'added',
      what: 'limb',
      id: 'large',
      of: 'influence',
    });
  });

  it('a test of its own, a question of its own, and a band in its place', () => {
    const result = over({
      add: {
        tests: [{ id: 'nexus', title: 'it is here', limbs: [limb('here', { title: 'Here', when: port.is(true) })] }],
        questions: [{ id: 'where', question: 'Where?', readings: [reading('here', { title: 'here' })] }],
        bands: [band('middle', 'Middle', 20)],
      },
    });
    expect(result.scope.tests.map((one) => one.id)).toEqual(['influence', 'nexus']);
    expect(result.scope.questions.map((one) => one.id)).toEqual(['how-many', 'where']);
    expect(result.risk.bands.map((one) => one.id)).toEqual(['low', 'middle', 'high']);
  });

  it('a reading, with what it makes of each limb that its question splits', () => {
    const third = { ...reading('a-third', { title: 'a third' }), limbs: { votes: votes.atLeast('33.3') } };
    const result = over({ add: { readings: { 'how-many': [third] } } });
    expect(result.scope.questions[0]?.readings.map((one) => one.id)).toEqual(['a-quarter', 'a-half', 'a-third']);
    expect(result.scope.questions[0]?.readings[2]).not.toHaveProperty('limbs');
    const when = result.scope.tests[0]?.limbs[0]?.when;
    expect(when !== undefined && 'question' in when ? when.readings['a-third'] : undefined).toEqual(
      votes.atLeast('33.3'),
    );
  });
});

describe('a layer replaces', () => {
  it('a criterion, a limb, an exclusion and a reading under their ids, in their places', () => {
    const result = over({
      replace: {
        criteria: [criterion('harbour', { dimension: 'consequence', when: port.is(true), points: 3, because: 'y' })],
        limbs: [limb('harbour', { title: 'Another harbour', when: port.is(false) })],
        exclusions: [limb('tiny', { title: 'Tinier', when: area.lessThan(5) })],
        readings: { 'how-many': [reading('a-half', { title: 'one half' })] },
      },
    });
    expect(result.risk.criteria.map((one) => one.id)).toEqual(['harbour', 'size', 'votes']);
    expect(result.risk.criteria[0]?.dimension).toBe('consequence');
    expect(result.scope.tests[0]?.limbs.map((one) => one.title)).toEqual(['Votes', 'Another harbour']);
    expect(result.scope.exclusions[0]?.title).toBe('Tinier');
    expect(result.scope.questions[0]?.readings.map((one) => one.title)).toEqual(['a quarter', 'one half']);
  });

  it('a fact by one that is derived otherwise', () => {
    const strict = defineFact('site.portAccess', {
      type: 'boolean',
      title: 'P',
      question: '?',
      derive: () => known(true),
    });
    expect(over({ replace: { facts: [strict] } }).facts[0]).toBe(strict);
  });

  it('but not by a fact of another type, which the rules could not read', () => {
    const odd = defineFact('site.portAccess', {
      type: 'enum',
      values: ['a', 'b'],
      title: 'P',
      question: '?',
      derive: () => known('a'),
    });
    expect(problemsOf(() => over({ replace: { facts: [odd] } }))[0]).toMatch(
      /"site.portAccess".*in the layer "layer" on "parent"/,
    );
  });
});

describe('a layer removes', () => {
  it('a criterion, and takes it out of the controls that soften it', () => {
    const result = over({ remove: { criteria: ['size'] } });
    expect(result.risk.criteria.map((one) => one.id)).toEqual(['harbour', 'votes']);
    expect(result.risk.controls[0]?.keeps).toEqual({ harbour: '1/2' });
    expect(result.layers[0]?.changes).toEqual([
      { how: 'removed', what: 'criterion', id: 'size' },
      { how: 'adjusted', what: 'control', id: 'fence' },
    ]);
  });

  it('a limb, a reading with its conditions, and a fact that nothing reads any more', () => {
    const result = over({ remove: { limbs: ['harbour'], readings: { 'how-many': ['a-half'] } } });
    expect(result.scope.tests[0]?.limbs.map((one) => one.id)).toEqual(['votes']);
    expect(result.scope.tests[0]?.limbs[0]?.when).toEqual(byReading('how-many', { 'a-quarter': votes.atLeast(25) }));
    const without = extendRuleSet(over({ remove: { limbs: ['votes'], questions: ['how-many'] } }), {
      id: 'second',
      lastVerified: day,
      remove: { facts: ['entity.votesAfter'] },
    });
    expect(without.facts).toHaveLength(2);
  });

  it('but not a fact that a rule still reads, a band that an escalation needs, or the reading that is followed', () => {
    expect(problemsOf(() => over({ remove: { facts: ['site.portAccess'] } }))[0]).toContain(
      'There is no fact "site.portAccess"',
    );
    expect(problemsOf(() => over({ remove: { bands: ['high'] } })).join()).toContain('There is no band "high"');
    expect(problemsOf(() => over({ remove: { readings: { 'how-many': ['a-quarter'] } } })).join()).toContain(
      'prevailing',
    );
  });
});

describe('a layer reweighs', () => {
  it('a criterion: its levels keep their proportion, exactly', () => {
    const result = over({ reweigh: { criteria: { size: 4 } } });
    expect(result.risk.criteria[1]?.levels.map((level) => level.points)).toEqual(['4', '4/3']);
    expect(result.layers[0]?.changes).toEqual([
      { how: 'reweighed', what: 'criterion', id: 'size', before: '6', after: '4' },
    ]);
  });

  it('dimensions, which stay 100 together', () => {
    expect(over({ reweigh: { dimensions: { threat: 70, consequence: '30' } } }).risk.dimensions[0]?.weight).toBe('70');
    expect(problemsOf(() => over({ reweigh: { dimensions: { threat: 70 } } }))).toEqual([
      'risk.dimensions: The weights 70 + 40 do not add up to 100. (in the layer "layer" on "parent")',
    ]);
  });

  it('what it adds in the same breath', () => {
    const result = over({ add: { facts: [apron], criteria: [near] }, reweigh: { criteria: { near: '0.5' } } });
    expect(result.risk.criteria[3]?.levels[0]?.points).toBe('0.5');
  });
});

it('a layer follows another reading of an open question', () => {
  const result = over({ follow: { 'how-many': 'a-half' } });
  expect(result.scope.questions[0]?.prevailing).toBe('a-half');
  expect(result.layers[0]?.changes).toEqual([
    { how: 'followed', what: 'question', id: 'how-many', before: 'a-quarter', after: 'a-half' },
  ]);
});

describe('the result', () => {
  const first = over({
    appliesFrom: '2025-01-01',
    citation: { instrument: 'Decision 3' },
    add: { facts: [apron], criteria: [near] },
  });

  it('has its own name, and keeps who its parent is, in which version and from when', () => {
    expect(first).toMatchObject({
      id: 'layer',
      title: 'Layer',
      version: '1',
      appliesFrom: '2025-01-01',
      jurisdiction: 'BE',
    });
    expect(first.risk).toMatchObject({ id: 'layer', version: '1' });
    expect(first.layers).toHaveLength(1);
    expect(first.layers[0]).toMatchObject({
      id: 'layer',
      citations: [{ instrument: 'Decision 3' }],
      parent: { id: 'parent', title: 'Parent', version: '2', appliesFrom: '2024-01-01', appliesUntil: '2026-12-31' },
    });
  });

  it('that is extended again keeps every parent, the first one first', () => {
    const second = extendRuleSet(first, { id: 'office', lastVerified: day, reweigh: { criteria: { near: 1 } } });
    expect(second.layers.map((one) => `${one.id} over ${one.parent.id}`)).toEqual([
      'layer over parent',
      'office over layer',
    ]);
  });

  it('says by how much the criteria that were left alone are diluted, dimension by dimension', () => {
    // Eight points of threat were worth 60 percent, now twelve are: each point keeps two thirds.
    expect(first.layers[0]?.dilution).toEqual([
      {
        dimension: 'threat',
        criteria: ['harbour', 'size'],
        pointBefore: { shown: '7.5', exact: '15/2' },
        pointAfter: { shown: '5.0', exact: '5' },
        keeps: { shown: '66.7', exact: '200/3' },
      },
    ]);
  });

  it('says that what is removed gives its share to the others', () => {
    const { layers } = over({ remove: { criteria: ['size'] } });
    expect(layers[0]?.dilution[0]).toMatchObject({ criteria: ['harbour'], keeps: { shown: '400.0', exact: '400' } });
  });

  it('leaves its parent as it was, and neither can be changed', () => {
    expect(parent.risk.criteria).toHaveLength(3);
    expect(parent.layers).toEqual([]);
    expect(() => (first.risk.criteria as unknown[]).push(near)).toThrow(TypeError);
    expect(() => Object.assign(first.scope.tests[0]?.limbs[0] as object, { title: 'x' })).toThrow(TypeError);
  });

  it('without a scoring change keeps the model of its parent, name and version', () => {
    expect(over({ follow: { 'how-many': 'a-half' } }).risk).toMatchObject({ id: 'parent', version: '7' });
  });

  it('has rules of the layer that were verified when it was, and none of the parent that were verified later than then', () => {
    expect(first.lastVerified).toBe('2025-01-01');
    expect(first.risk.criteria.map((one) => one.lastVerified)).toEqual([undefined, undefined, undefined, day]);
    const inner = over({ add: { limbs: { influence: [limb('large', { title: 'L', when: area.atLeast(1) })] } } });
    expect(inner.scope.tests[0]?.limbs[2]?.lastVerified).toBe(day);
  });

  it('of ruleSetFor keeps the day for which the law was chosen', () => {
    const chosen = ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' });
    expect(extendRuleSet(chosen, { id: 'same', lastVerified: day }).asOf).toBe('2024-03-01');
  });
});

describe('a layer that cannot be laid', () => {
  it('names itself and its parent in every problem, all in one error', () => {
    const problems = problemsOf(() =>
      over({
        appliesFrom: '2023-12-31',
        appliesUntil: '2027-01-01',
        add: {
          criteria: [criterion('size', { dimension: 'threat', when: port.is(true), points: 1, because: 'x' })],
          limbs: { influenc: [] },
        },
        replace: { controls: [control('fense', { title: 'F', when: port.is(true), keeps: {}, because: 'x' })] },
        remove: { criteria: ['siz'], limbs: ['harbor'], readings: { 'how-many': ['a-third'] } },
        reweigh: { criteria: { harbuor: 1, votes: -1 }, dimensions: { treat: 3 } },
        follow: { 'how-many': 'a-haf', 'how-much': 'x' },
      }),
    );
    for (const problem of problems) expect(problem).toMatch(/"layer".*("parent"|zero or more)/);
    expect(problems.map((one) => one.split(':')[0])).toEqual(
      expect.arrayContaining([
        'appliesFrom',
        'appliesUntil',
        'add.criteria',
        'add.limbs',
        'replace.controls',
        'remove.criteria',
        'remove.limbs',
        'remove.readings.how-many',
        'reweigh.criteria',
        'reweigh.dimensions',
        'follow.readings.how-many',
        'follow.questions',
      ]),
    );
    expect(problems.join('\n')).toContain('Did you mean "harbour"?');
    expect(problems.join('\n')).toContain('has already. Replace it instead.');
  });

  it('is refused where it says two things of one rule', () => {
    const both = {
      replace: { criteria: [criterion('size', { dimension: 'threat', when: port.is(true), points: 1, because: 'x' })] },
    };
    expect(problemsOf(() => over({ ...both, remove: { criteria: ['size'] } }))).toEqual([
      'remove.criteria: The layer "layer" both replaces and removes the criterion "size".',
    ]);
  });

  it('is refused where a reading is added to a limb that its question does not split', () => {
    const third = { ...reading('a-third', { title: 'a third' }), limbs: { harbour: votes.atLeast(33) } };
    expect(problemsOf(() => over({ add: { readings: { 'how-many': [third] } } }))).toEqual([
      'add.readings.how-many: The layer "layer" adds the reading "a-third" to the limb "harbour", which the question "how-many" does not split. It splits votes.',
    ]);
  });

  it('is refused with days that do not exist', () => {
    expect(problemsOf(() => over({ appliesFrom: '2025-02-30' })).join()).toContain('"2025-02-30", which is not a day');
  });
});

it('Belgian law extended by nothing scores as Belgian law does', () => {
  const same = extendRuleSet(belgium2023, { id: 'same', lastVerified: day });
  expect({ ...same.scope, ...same.risk }).toEqual({ ...belgium2023.scope, ...belgium2023.risk });
  expect(same.layers[0]).toMatchObject({ changes: [], dilution: [] });
});

describe('a layer in plain JavaScript', () => {
  const plain = (layer: unknown) => problemsOf(() => extendRuleSet(parent, layer as never));
  const base = { id: 'layer', lastVerified: day };

  it.each([
    ['a misspelt verb', { ...base, adds: {} }, 'adds: A layer has no "adds" here. Did you mean "add"?'],
    ['rules outside a verb', { ...base, criteria: [near] }, 'criteria: A layer has no "criteria" here.'],
    ['a misspelt part', { ...base, add: { criterion: [near] } }, 'add.criterion: A layer has no "criterion" here.'],
    [
      'a part that cannot be replaced',
      { ...base, replace: { tests: [] } },
      'replace.tests: A layer has no "tests" here.',
    ],
    ['a misspelt fact', { ...base, add: { facts: [undefined] } }, 'add.facts[0]: This is nothing to add.'],
    ['a rule in place of a list', { ...base, add: { criteria: near } }, 'add.criteria: This is a list.'],
    ['an id in place of a list', { ...base, remove: { criteria: 'size' } }, 'remove.criteria: This is a list.'],
    ['limbs of no test', { ...base, add: { limbs: [near] } }, 'add.limbs: This is an object whose keys are ids.'],
    ['no id', { lastVerified: day }, 'id: A layer needs an id.'],
    ['nothing', undefined, ': A layer is an object'],
  ])('with %s is refused instead of changing nothing', (_, layer, problem) => {
    expect(plain(layer).join('\n')).toContain(problem);
  });
});

describe('a layer that contradicts itself or its parent', () => {
  const worth = (points: number) =>
    criterion('size', { dimension: 'threat', when: port.is(true), points, because: 'x' });

  it.each([
    ['replaces one rule twice', { replace: { criteria: [worth(2), worth(9)] } }, 'replaces the criterion "size" twice'],
    [
      'reweighs what it removes',
      { remove: { criteria: ['size'] }, reweigh: { criteria: { size: 2 } } },
      'reweighs the criterion "size", which it removes.',
    ],
    [
      'softens what it removes',
      {
        remove: { criteria: ['size'] },
        add: { controls: [control('gate', { title: 'Gate', when: port.is(true), keeps: { size: 0 }, because: 'x' })] },
      },
      'There is no criterion "size" to soften.',
    ],
    ['leaves a test without limbs', { remove: { limbs: ['votes', 'harbour'] } }, 'A test needs a limb'],
  ] as const)('%s', (_, layer, problem) => {
    expect(problemsOf(() => over(layer)).join('\n')).toContain(problem);
  });

  it('has the id of its parent', () => {
    expect(problemsOf(() => extendRuleSet(parent, { id: 'parent', lastVerified: day })).join()).toContain(
      'id of its parent',
    );
  });

  it('changes who must notify where there is no mechanism', () => {
    const before = ruleSetFor('BE', { signedOn: '2018-03-01', decidedOn: '2018-03-01' });
    const test = { id: 'any', title: 'anything', limbs: [limb('any', { title: 'Any', when: all() })] };
    const layer = { id: 'late', lastVerified: day, add: { tests: [test] } };
    expect(problemsOf(() => extendRuleSet(before, layer)).join()).toContain('which has no screening mechanism');
  });

  it('does not apply on the day for which its parent was chosen', () => {
    const chosen = ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' });
    const layer = { id: 'late', lastVerified: day, appliesFrom: '2026-01-01' };
    expect(problemsOf(() => extendRuleSet(chosen, layer)).join()).toContain('does not apply on 2024-03-01');
  });
});

it('a control that softened nothing but what is removed goes with it', () => {
  const { risk, layers } = over({ remove: { criteria: ['size', 'harbour'] } });
  expect(risk.controls).toEqual([]);
  expect(layers[0]?.changes).toContainEqual({ how: 'removed', what: 'control', id: 'fence' });
});
