import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemaFiles } from '../../scripts/generate-schema.js';

it.each(Object.entries(schemaFiles))('schema/%s is current: `npm run generate` writes it', (name, text) => {
  expect(readFileSync(`schema/${name}`, 'utf8')).toBe(text());
});
