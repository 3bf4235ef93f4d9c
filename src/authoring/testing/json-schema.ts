import * as z from 'zod';
import { ruleTestsSchema } from './schema.js';

/** The JSON Schema (draft 2020-12) of rule tests, from the same source as the parser. Editors complete and check with it. */
export const ruleTestsJsonSchema = (): Record<string, unknown> => ({
  $id: 'https://unpkg.com/fdi-screening/schema/rule-tests.schema.json',
  ...z.toJSONSchema(ruleTestsSchema, { io: 'input', reused: 'ref' }),
});
