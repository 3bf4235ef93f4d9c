import { investmentJsonSchema } from '../investment/json-schema.js';
import { packJsonSchema } from '../rules/pack/json-schema.js';
import { deliver } from './deliver.js';
import type { SchemaName } from './schema-names.js';
import type { CliResult, Surroundings } from './surroundings.js';

const schemas: Readonly<Record<SchemaName, () => object>> = {
  investment: investmentJsonSchema,
  'rule-set': packJsonSchema,
};

/** Prints a JSON Schema, byte for byte as it is published. */
export const schema = (name: SchemaName, out: string | undefined, surroundings: Surroundings): CliResult =>
  deliver({ status: 0, output: `${JSON.stringify(schemas[name](), null, 2)}\n`, errors: '' }, out, surroundings);
