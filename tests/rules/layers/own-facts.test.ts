import { parseInvestment, type RuleSet, screen } from 'fdi-screening';
import { parseRuleSet, safeParseRuleSet, serialiseRuleSet } from 'fdi-screening/rules';
import { describe, expect, it } from 'vitest';

const distance = {
  id: 'site.distanceToAirport',
  type: 'decimal',
  unit: 'm',
  title: 'Distance to the airport',
  question: 'How far is the nearest site from the airport?',
  asks: ['airport'],
  from: 'sites[].own.amounts.distanceToAirport',
  aggregate: 'least',
};

const packWith = (ownFact: object, when: object) => ({
  formatVersion: 1,
  id: 'policy',
  title: 'Policy',
  jurisdiction: 'BE',
  appliesFrom: '2024-01-01',
  lastVerified: '2024-01-01',
  facts: [],
  ownFacts: [ownFact],
  scope: { tests: [{ id: 'test', title: 'Test', limbs: [{ id: 'limb', title: 'Limb', when }] }] },
});

const near = { fact: distance.id, is: 'less-than', value: '500' };

const outcomeOf = (ruleSet: RuleSet, more: object): string =>
  screen(
    parseInvestment({ formatVersion: 1, id: 'hall', title: 'A hall', host: 'BE', asOf: '2024-03-01', ...more }),
    ruleSet,
  ).obligation.outcome;

const site = (id: string, own: object) => ({ id, name: id, own });
const at = (id: string, metres: unknown) => site(id, { amounts: { distanceToAirport: metres } });

describe('a fact as plain data', () => {
  const policy = parseRuleSet(packWith(distance, near));

  it.each<[string, object, string]>([
    ['the nearest of several sites', { sites: [at('a', 900), at('b', 300)] }, 'required'],
    ['sites that are all far', { sites: [at('a', 900), at('b', 700)] }, 'not-required'],
    ['a site of which it is not known', { sites: [at('a', 900), at('b', { unknown: true })] }, 'undetermined'],
    ['a site that does not say', { sites: [at('a', 900), site('b', {})] }, 'undetermined'],
    ['a list that shows not all', { sites: { items: [at('a', 900)], complete: false } }, 'undetermined'],
    ['a range on both sides of the bound', { sites: [at('a', { min: 400, max: 600 })] }, 'undetermined'],
    ['no site at all', { sites: [] }, 'undetermined'],
    ['a case that says nothing of sites', {}, 'undetermined'],
  ])('is derived from %s', (_, more, outcome) => {
    expect(outcomeOf(policy, more)).toBe(outcome);
  });

  it.each<[string, object, object, object, string]>([
    [
      'a flag of any site',
      { type: 'boolean', from: 'sites[].own.flags.guarded', aggregate: 'any' },
      { is: 'equals', value: true },
      { sites: [site('a', { flags: { guarded: false } }), site('b', { flags: { guarded: true } })] },
      'required',
    ],
    [
      'a flag of every set of data',
      { type: 'boolean', from: 'data[].own.flags.sealed', aggregate: 'every' },
      { is: 'equals', value: true },
      {
        data: [
          { id: 'a', category: 'trade', own: { flags: { sealed: true } } },
          { id: 'b', category: 'trade', own: { flags: { sealed: false } } },
        ],
      },
      'not-required',
    ],
    [
      'the highest word of several parties',
      {
        type: 'enum',
        values: ['low', 'middle', 'high'],
        from: 'ownership.parties[].own.words.rank',
        aggregate: 'highest',
      },
      { is: 'one-of', value: ['middle', 'high'] },
      { ownership: { parties: [{ id: 'p', name: 'P', kind: 'company', own: { words: { rank: 'middle' } } }] } },
      'required',
    ],
    [
      'a day of the case as a whole',
      { type: 'date', from: 'own.days.permit' },
      { is: 'at-least', value: '2024-01-01' },
      { own: { days: { permit: '2023-12-31' } } },
      'not-required',
    ],
    [
      'the sum over sites',
      { type: 'decimal', from: 'sites[].own.amounts.docks', aggregate: 'sum' },
      { is: 'at-least', value: '10' },
      { sites: [site('a', { amounts: { docks: 6 } }), site('b', { amounts: { docks: 4 } })] },
      'required',
    ],
    [
      'a field that is asked of each entity',
      { type: 'boolean', from: 'target.entities[].own.flags.licensed' },
      { is: 'equals', value: true },
      { target: { name: 'T', entities: [{ id: 'e', name: 'E', own: { flags: { licensed: true } } }] } },
      'required',
    ],
  ])('reads %s', (_, definition, comparison, more, outcome) => {
    const ownFact = { id: 'own.fact', title: 'Own', question: 'Own?', ...definition };
    expect(outcomeOf(parseRuleSet(packWith(ownFact, { fact: 'own.fact', ...comparison })), more)).toBe(outcome);
  });

  it('is written back with its rule set, and read again to the same assessment', () => {
    const pack = JSON.parse(JSON.stringify(serialiseRuleSet(policy)));
    expect(pack.ownFacts).toEqual([distance]);
    const again = parseRuleSet(pack);
    const more = { sites: [at('a', 300)] };
    expect(outcomeOf(again, more)).toBe('required');
    expect(serialiseRuleSet(again)).toEqual(serialiseRuleSet(policy));
  });

  it.each<[string, object, string, string]>([
    ['a sort of field that is not of its type', { from: 'sites[].own.flags.near' }, 'ownFacts[0].from', 'own.amounts'],
    [
      'a field of the format',
      { from: 'sites[].buildingArea' },
      'ownFacts[0].from',
      'Write amounts, flags, days or words',
    ],
    ['a path into what every object has', { from: 'own.amounts.__proto__' }, 'ownFacts[0].from', 'Write amounts'],
    ['an aggregate of another type', { aggregate: 'any' }, 'ownFacts[0].aggregate', 'Say how'],
    ['no aggregate over a list', { aggregate: undefined }, 'ownFacts[0].aggregate', 'Say how'],
    ['an aggregate over one field', { from: 'own.amounts.metres' }, 'ownFacts[0].aggregate', 'Take it out'],
    ["an id of the catalogue's", { id: 'site.buildingArea' }, 'ownFacts[0].id', 'Give it another'],
    ['code', { derive: 'read => 1' }, 'ownFacts[0].derive', 'Take it out'],
    ['words for a number', { values: ['a', 'b'] }, 'ownFacts[0].values', 'Take them out'],
    [
      'an enum without words',
      { type: 'enum', unit: undefined, from: 'own.words.rank', aggregate: undefined },
      'ownFacts[0].values',
      'List them',
    ],
    [
      'a day of several entries',
      { type: 'date', unit: undefined, from: 'sites[].own.days.built', aggregate: undefined },
      'ownFacts[0].from',
      'of the case as a whole',
    ],
  ])('is refused with %s', (_, more, path, mend) => {
    const result = safeParseRuleSet(packWith({ ...distance, ...more }, { any: [] }));
    const problems = result.ok ? [] : result.error.problems;
    expect(problems.map((one) => one.path)).toContain(path);
    expect(problems.find((one) => one.path === path)?.mend).toContain(mend);
  });

  it('is refused twice under one id', () => {
    const pack = { ...packWith(distance, near), ownFacts: [distance, distance] };
    const result = safeParseRuleSet(pack);
    expect(result.ok ? [] : result.error.problems.map((one) => one.code)).toContain('duplicate-id');
  });
});
