import fc from 'fast-check';
import { defineRuleSet, extendRuleSet, facts, limb, parseInvestment, type RuleSet, screen } from 'fdi-screening';
import { belgium2023, belgiumBefore2023, belgiumFrom2028, ruleSetFor } from 'fdi-screening/law';
import { InvalidRulePackError, migrateRulePack, parseRuleSet, serialiseRuleSet } from 'fdi-screening/rules';
import { describe, expect, it } from 'vitest';
import { airportPolicy } from '../../../examples/extend-rules/airport-policy.js';
import { caseOf, siteSpec, toyRuleSet } from '../../screening/toy-world.js';

/** A rule set written as JSON text and read again with the same facts. */
const again = (ruleSet: RuleSet): RuleSet =>
  parseRuleSet(JSON.stringify(serialiseRuleSet(ruleSet)), { facts: ruleSet.facts });

const twice = extendRuleSet(airportPolicy, {
  id: 'stricter-airport',
  lastVerified: '2026-11-22',
  reweigh: {
    criteria: { 'near-apron': '2.2', 'unchecked-duty': '1' },
    dimensions: { threat: '35', vulnerability: '35', consequence: '30' },
  },
  remove: { criteria: ['golden-share'] },
  follow: { branch: 'entity' },
});

describe('a rule set written as JSON and read again', () => {
  it.each<[string, RuleSet]>([
    ['Belgium before 2023', belgiumBefore2023],
    ['Belgium from 2023', belgium2023],
    ['Belgium from 2028', belgiumFrom2028],
    ['Belgium, chosen for a day', ruleSetFor('BE', { signedOn: '2024-03-01', decidedOn: '2024-03-01' })],
    ['an extended one', airportPolicy],
    ['one that was extended twice', twice],
  ])('%s is the same', (_, ruleSet) => {
    const copy = again(ruleSet);
    expect(copy).toEqual(ruleSet);
    expect(copy.facts.every((fact, index) => fact === ruleSet.facts[index])).toBe(true);
    expect(serialiseRuleSet(copy)).toEqual(serialiseRuleSet(ruleSet));
  });

  it('a random one is the same, and gives the same assessment to the byte', () => {
    fc.assert(
      fc.property(toyRuleSet, siteSpec, (ruleSet, site) => {
        const copy = again(ruleSet);
        expect(copy).toEqual(ruleSet);
        const hub = caseOf([site]);
        expect(JSON.stringify(screen(hub, copy))).toBe(JSON.stringify(screen(hub, ruleSet)));
      }),
      { numRuns: 60 },
    );
  });

  it('has the receipt of the one that was written', () => {
    const hub = parseInvestment({ formatVersion: 1, id: 'hub', title: 'Hub', host: 'BE' });
    const options = { asOf: '2024-03-01' };
    expect(screen(hub, again(belgium2023), options).receipt).toEqual(screen(hub, belgium2023, options).receipt);
  });

  it('is frozen all the way down', () => {
    const copy = again(belgium2023);
    expect(Object.isFrozen(copy.risk.criteria[0]?.levels)).toBe(true);
  });

  it('is a pack in the current format already', () => {
    const pack = serialiseRuleSet(belgium2023);
    expect(migrateRulePack(pack)).toBe(pack);
  });
});

describe('a rule set that a pack cannot carry', () => {
  const base = { id: 'odd', title: 'Odd', jurisdiction: 'BE', appliesFrom: '2024-01-01', lastVerified: '2024-01-01' };
  const when = facts['site.portAccess'].is(true);
  it.each<[string, RuleSet]>([
    ['one with an empty title', defineRuleSet({ ...base, title: '', facts: [] })],
    [
      'one whose limb has a name with a character that cannot be seen',
      defineRuleSet({
        ...base,
        facts: [facts['site.portAccess']],
        scope: { tests: [{ id: 'test', title: 'Test', limbs: [limb('limb', { title: 'a\u200bb', when })] }] },
      }),
    ],
    [
      'one with a citation that is no public address',
      defineRuleSet({
        ...base,
        facts: [facts['site.portAccess']],
        mechanism: {
          kind: 'none',
          reason: 'None.',
          citations: [{ instrument: 'Law', url: 'javascript:alert(1)' }],
          status: 'reported',
        },
      }),
    ],
  ])('%s is refused when it is written', (_, ruleSet) => {
    expect(() => serialiseRuleSet(ruleSet)).toThrow(InvalidRulePackError);
  });
});
