import { oneOf } from '../arguments.js';
import type { CliCommand } from '../command.js';
import { schemaNames } from '../schema-names.js';
import { outOption } from '../terms.js';

export const schema: CliCommand<{ readonly out?: string }> = {
  name: 'schema',
  summary: 'the JSON Schema of a case or of a rule pack',
  about: `Prints a published JSON Schema (draft 2020-12): editors complete and check a file with it, and programs in other
languages validate with it.`,
  arguments: [{ name: 'format', says: `${schemaNames.join(' or ')} (default: investment)`, optional: true }],
  options: [outOption],
  examples: ['schema > investment.schema.json', 'schema rule-set --out rule-set.schema.json'],
  exits: '0, or 2 for a schema that there is not.',
  wants: { missing: `Name the schema: ${schemaNames.join(', ')}`, excess: 'One schema at a time' },
  run: async ([format = 'investment'], { out }, surroundings) =>
    (await import('../schema.js')).schema(oneOf('schema', format, schemaNames), out, surroundings),
};
