/** Writes the JSON Schema of a case file, for editors and for programs in other languages: `npm run generate`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { investmentJsonSchema } from '../src/investment/json-schema.js';

/** The text of schema/investment.schema.json. */
export function schemaFile(): string {
  return `${JSON.stringify(investmentJsonSchema(), null, 2)}\n`;
}

if (process.argv[1] === import.meta.filename) {
  const folder = new URL('../schema/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('investment.schema.json', folder), schemaFile());
}
