/** Writes the JSON Schemas of a case file, a rule pack, a layer and rule tests, for editors and other languages: `npm run generate`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { ruleTestsJsonSchema } from '../src/authoring/testing/json-schema.js';
import { investmentJsonSchema } from '../src/investment/json-schema.js';
import { layerJsonSchema } from '../src/rules/layers/json-schema.js';
import { packJsonSchema } from '../src/rules/pack/json-schema.js';

/** The schemas, by the name of their file in schema/. */
export const schemaFiles: Readonly<Record<string, () => string>> = {
  'investment.schema.json': () => written(investmentJsonSchema()),
  'layer.schema.json': () => written(layerJsonSchema()),
  'rule-set.schema.json': () => written(packJsonSchema()),
  'rule-tests.schema.json': () => written(ruleTestsJsonSchema()),
};

const written = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;

if (process.argv[1] === import.meta.filename) {
  const folder = new URL('../schema/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(schemaFiles)) writeFileSync(new URL(name, folder), text());
}
