import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { belgium2023, belgiumBefore2023, belgiumFrom2028 } from 'fdi-screening/law';
import { safeParseRuleSet, serialiseRuleSet } from 'fdi-screening/rules';
import { describe, expect, it } from 'vitest';
import { airportPolicy } from '../../../examples/extend-rules/airport-policy.js';
import { packJsonSchema } from '../../../src/rules/pack/json-schema.js';
import { isDay } from '../../../src/values/day.js';
import { toyRuleSet } from '../../screening/toy-world.js';
import { least, port, withCondition, withLimb, withRisk } from './pack-parts.js';

const validate = new Ajv2020({
  strict: true,
  strictTypes: false,
  allowUnionTypes: true,
  formats: { date: isDay },
}).compile(packJsonSchema());

const written = (input: unknown): unknown => JSON.parse(JSON.stringify(input));

describe('the JSON Schema of a rule pack', () => {
  it.each([belgium2023, belgiumBefore2023, belgiumFrom2028, airportPolicy])('accepts $id', (ruleSet) => {
    expect(validate(written(serialiseRuleSet(ruleSet))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('accepts a random rule set', () => {
    fc.assert(
      fc.property(toyRuleSet, (ruleSet) => {
        expect(validate(written(serialiseRuleSet(ruleSet))), JSON.stringify(validate.errors)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it.each<[string, object]>([
    ['no facts', { ...least, facts: undefined }],
    ['another version', { ...least, formatVersion: 2 }],
    ['an unknown key', { ...least, colour: 'red' }],
    ['no jurisdiction', { ...least, jurisdiction: 'XX' }],
    ['a fact that is no id', { ...least, facts: [{ id: 'port' }] }],
    ['an empty condition', withCondition({})],
    ['a condition of two kinds', withCondition({ ...port, all: [] })],
    ['an operator that there is not', withCondition({ ...port, is: 'matches' })],
    ['a number where text is due', withCondition({ fact: 'site.buildingArea', is: 'at-least', value: 1 })],
    ['a status that there is not', withLimb({ status: 'certain' })],
    ['a weight that is a number', withRisk({ dimensions: [{ id: 'threat', title: 'T', weight: 100 }] })],
    ['points that are a word', withRisk({ bands: [{ id: 'low', title: 'Low', from: 'low' }] })],
    ['a day that does not exist', { ...least, appliesFrom: '2023-02-29' }],
  ])('refuses what the parser refuses: %s', (_, input) => {
    expect(safeParseRuleSet(written(input)).ok).toBe(false);
    expect(validate(written(input))).toBe(false);
  });

  it('gives an editor the facts of the catalogue to complete, and the words of every choice', () => {
    const text = JSON.stringify(packJsonSchema());
    for (const word of ['site.buildingArea', 'at-least', 'unverified', 'not-yet-known'])
      expect(text).toContain(`"${word}"`);
  });

  it('accepts the facts of an author', () => {
    expect(validate(written({ ...least, facts: [{ id: 'own.fact', version: 2 }] }))).toBe(true);
  });
});
