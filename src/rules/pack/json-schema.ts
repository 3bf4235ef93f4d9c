import * as z from 'zod';
import { packSchema } from '../schema/pack.js';

/** The JSON Schema (draft 2020-12) of a rule pack, from the same source as the parser. Editors complete and check with it. */
export const packJsonSchema = (): Record<string, unknown> => ({
  $id: 'https://unpkg.com/fdi-screening/schema/rule-set.schema.json',
  ...z.toJSONSchema(packSchema, { io: 'input', reused: 'ref' }),
});
