import { type Assessment, extendRuleSet, parseInvestment, type RuleSet, RuleSetError, screen } from 'fdi-screening';
import { belgium2023 } from 'fdi-screening/law';
import { applyLayers, InvalidLayerError, parseLayer, safeParseLayer } from 'fdi-screening/rules';
import { describe, expect, it } from 'vitest';

const port = { fact: 'site.portAccess', is: 'equals', value: true };

const layer = (more: object = {}) => ({ formatVersion: 1, id: 'region', lastVerified: '2026-06-01', ...more });

const criterion = {
  id: 'quay',
  dimension: 'vulnerability',
  title: 'A quay',
  levels: [{ when: port, points: '3' }],
  because: 'Ships can be reached.',
};

const region = parseLayer(layer({ add: { criteria: [criterion] }, remove: { criteria: ['planned-growth'] } }));
const office = (more: object) => parseLayer(layer({ id: 'office', version: '3', ...more }));

const messages = (lay: () => unknown): readonly string[] => {
  try {
    lay();
  } catch (error) {
    if (error instanceof RuleSetError) return error.problems.map((one) => `${one.path}: ${one.message}`);
    throw error;
  }
  return [];
};

describe('a layer as JSON', () => {
  it('does what the same layer in code does', () => {
    const inCode = extendRuleSet(belgium2023, {
      id: 'region',
      lastVerified: '2026-06-01',
      add: {
        criteria: [
          { ...criterion, levels: [{ when: port as never, points: '3' }], citations: [], status: 'unverified' },
        ],
      },
      remove: { criteria: ['planned-growth'] },
    });
    expect(applyLayers(belgium2023, [region])).toEqual(inCode);
  });

  it.each<[string, unknown, string, string]>([
    ['nothing', undefined, '', 'Pass the layer'],
    ['a later version', layer({ formatVersion: 2 }), 'formatVersion', 'Update fdi-screening to read version 2'],
    ['an unknown verb', layer({ rename: {} }), 'rename', 'a layer holds changes to rules and no notes'],
    ['a misspelt part', layer({ add: { criterions: [] } }), 'add.criterions', 'Did you mean "criteria"?'],
    ['a function', layer({ title: () => 'x' }), 'title', 'JSON has no form for it'],
    [
      'points as a number',
      layer({ reweigh: { criteria: { 'site-size': 4 } } }),
      'reweigh.criteria.site-size',
      'Put it in quotes',
    ],
    [
      'an unknown fact of its list',
      layer({ facts: [{ id: 'site.portAcess' }] }),
      'facts[0].id',
      'Did you mean "site.portAccess"?',
    ],
    [
      'no day of verification',
      { formatVersion: 1, id: 'region' },
      'lastVerified',
      'Write the year, the month and the day',
    ],
    [
      'an inherited key',
      '{ "formatVersion": 1, "id": "x", "lastVerified": "2026-01-01", "__proto__": {} }',
      '__proto__',
      'Take it out',
    ],
  ])('with %s is refused with how to mend it', (_, input, path, mend) => {
    const result = safeParseLayer(input);
    const problems = result.ok ? [] : result.error.problems;
    expect(problems.map((one) => one.path)).toContain(path);
    expect(problems.find((one) => one.path === path)?.mend).toContain(mend);
    expect(() => parseLayer(input)).toThrow(InvalidLayerError);
  });
});

describe('layers over one another', () => {
  it('compose, and each says over what it lies', () => {
    const both = applyLayers(belgium2023, [region, office({ reweigh: { criteria: { quay: '5' } } })]);
    expect(both.layers.map(({ id, parent }) => `${id} over ${parent.id}`)).toEqual([
      'region over belgium-2023',
      'office over region',
    ]);
    expect(applyLayers(belgium2023, [])).toBe(belgium2023);
  });

  it.each<[string, object, string]>([
    [
      'removes what an earlier one added',
      { remove: { criteria: ['quay'] } },
      'remove.criteria: The layer "office" removes the criterion "quay", which the layer "region" added. Take that layer out, or leave the criterion in.',
    ],
    [
      'reweighs what an earlier one removed',
      { reweigh: { criteria: { 'planned-growth': '2' } } },
      'reweigh.criteria: The layer "office" reweighs the criterion "planned-growth", which the layer "region" removed.',
    ],
    [
      'adds what an earlier one added',
      { add: { criteria: [criterion] } },
      'add.criteria: The layer "office" adds the criterion "quay", which the layer "region" added already. Replace it instead.',
    ],
    [
      'was written for another parent',
      { over: { id: 'region', version: '2' } },
      'over: The layer "office" was written to be laid over "region" 2, and not over "region" 1.',
    ],
    [
      'applies before its parent does',
      { appliesFrom: '2020-01-01' },
      'appliesFrom: The layer "office" applies from 2020-01-01, before its parent "region" does, 2023-07-01.',
    ],
    [
      'begins after its parent has ended',
      { appliesFrom: '2030-01-01' },
      'appliesUntil: The layer "office" applies from 2030-01-01 and ends with its parent "region" before that, on 2028-01-16.',
    ],
  ])('are refused where the later one %s, with both named', (_, more, message) => {
    expect(messages(() => applyLayers(belgium2023, [region, office(more)]))).toEqual([message]);
  });

  it('may be undone on purpose, in code', () => {
    const undone = extendRuleSet(applyLayers(belgium2023, [region]), office({ remove: { criteria: ['quay'] } }));
    expect(undone.risk.criteria.some((one) => one.id === 'quay')).toBe(false);
  });

  it('cannot make rules that cost more to run than a pack may', () => {
    const levels = Array.from({ length: 2001 }, () => ({ when: port, points: '1' }));
    const heavy = parseLayer(layer({ add: { criteria: [{ ...criterion, levels }] } }));
    expect(messages(() => applyLayers(belgium2023, [heavy]))[0]).toContain('at most 2000');
  });
});

describe('a result', () => {
  const hall = parseInvestment({
    formatVersion: 1,
    id: 'hall',
    title: 'A hall',
    host: 'BE',
    asOf: '2026-07-01',
    sites: [{ id: 'hall', name: 'Hall', portAccess: true }],
  });
  const marks = ({ risk, obligation }: Assessment): readonly string[] =>
    [
      ...obligation.limbs.map((one) => ['limb', one.id, one.layer] as const),
      ...obligation.exclusions.map((one) => ['exclusion', one.id, one.layer] as const),
      ...risk.contributions.map((one) => ['criterion', one.criterion, one.layer] as const),
      ...risk.controls.map((one) => ['control', one.id, one.layer] as const),
      ...risk.escalations.map((one) => ['escalation', one.id, one.layer] as const),
    ].flatMap(([what, id, from]) => (from === undefined ? [] : [`${what} ${id}: ${from.id} ${from.version}`]));
  const screened = (ruleSet: RuleSet) => marks(screen(hall, ruleSet));

  it('says from which layer each rule comes, and nothing of those of the first rule set', () => {
    const own = { citations: [], status: 'confirmed', because: 'x', title: 'x' };
    const limb = { id: 'port-land', title: 'Port', when: port };
    const wide = parseLayer(
      layer({
        version: '2',
        add: {
          criteria: [criterion],
          limbs: { 'listed-influence': [limb] },
          tests: [{ id: 'more', title: 'more', limbs: [{ ...limb, id: 'of-a-test' }] }],
          exclusions: [{ ...limb, id: 'spared' }],
          controls: [{ id: 'guards', when: port, keeps: { quay: '1/2' }, ...own }],
          escalations: [{ id: 'alone', when: port, floor: 'high', ...own }],
        },
        reweigh: { criteria: { 'site-size': '4' } },
      }),
    );
    const expected = [
      'limb port-land: region 2',
      'limb of-a-test: region 2',
      'exclusion spared: region 2',
      'criterion site-size: region 2',
      'criterion quay: region 2',
      'control guards: region 2',
      'escalation alone: region 2',
    ];
    expect(screened(applyLayers(belgium2023, [wide]))).toEqual(expected);
    expect(screened(applyLayers(belgium2023, [wide, office({ reweigh: { criteria: { quay: '5' } } })]))).toEqual(
      expected.map((one) => one.replace('quay: region 2', 'quay: office 3')),
    );
    expect(screened(belgium2023)).toEqual([]);
  });
});
