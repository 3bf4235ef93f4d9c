import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemaFile } from '../../scripts/generate-schema.js';

it('schema/investment.schema.json is current: `npm run generate` writes it', () => {
  expect(readFileSync('schema/investment.schema.json', 'utf8')).toBe(schemaFile());
});
