import { readFileSync } from 'node:fs';
import { belgium2023 } from 'fdi-screening/law';
import { expect, it } from 'vitest';
import { ruleDocs } from '../../scripts/rule-docs.js';

it('docs/belgium.md shows the rules as they are; npm run generate writes it', () => {
  expect(readFileSync('docs/belgium.md', 'utf8')).toBe(ruleDocs(belgium2023));
});
