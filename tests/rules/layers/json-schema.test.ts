import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { safeParseLayer } from 'fdi-screening/rules';
import { expect, it } from 'vitest';
import { layerJsonSchema } from '../../../src/rules/layers/json-schema.js';
import { isDay } from '../../../src/values/day.js';

const validate = new Ajv2020({
  strict: true,
  strictTypes: false,
  allowUnionTypes: true,
  formats: { date: isDay },
}).compile(layerJsonSchema());

const policy = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`examples/rule-pack/${name}`, 'utf8')) as Record<string, unknown>;

it.each(['regional-policy.json', 'office-policy.json'])('the JSON Schema of a layer accepts %s', (name) => {
  expect(validate(policy(name)), JSON.stringify(validate.errors)).toBe(true);
});

it.each<[string, object]>([
  ['an unknown key', { notes: 'x' }],
  ['points as a number', { reweigh: { criteria: { 'site-size': 4 } } }],
  [
    'a path that is no field of an author',
    { ownFacts: [{ id: 'a.b', type: 'boolean', title: 'x', question: 'x', from: 'sites[].portAccess' }] },
  ],
  ['a later version', { formatVersion: 2 }],
])('it refuses what the parser refuses: %s', (_, more) => {
  const layer = { ...policy('office-policy.json'), ...more };
  expect(validate(layer)).toBe(false);
  expect(safeParseLayer(layer).ok).toBe(false);
});
