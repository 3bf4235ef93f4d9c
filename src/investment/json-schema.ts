import * as z from 'zod';
import { investmentSchema } from './schema/investment.js';

/** The JSON Schema (draft 2020-12) of a case, from the same source as the parser. Editors complete and check with it. */
export const investmentJsonSchema = (): Record<string, unknown> => ({
  $id: 'https://unpkg.com/fdi-screening/schema/investment.schema.json',
  ...z.toJSONSchema(investmentSchema, { io: 'input', reused: 'ref' }),
});
