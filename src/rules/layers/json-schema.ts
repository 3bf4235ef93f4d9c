import * as z from 'zod';
import { layerSchema } from '../schema/layer-file.js';

/** The JSON Schema (draft 2020-12) of a layer, from the same source as the parser. Editors complete and check with it. */
export const layerJsonSchema = (): Record<string, unknown> => ({
  $id: 'https://unpkg.com/fdi-screening/schema/layer.schema.json',
  ...z.toJSONSchema(layerSchema, { io: 'input', reused: 'ref' }),
});
