import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { factDocs } from '../../scripts/fact-docs.js';
import { legalDutyDocs } from '../../scripts/legal-duty-docs.js';
import { ruleDocs } from '../../scripts/rule-docs.js';
import { traceability } from '../../scripts/traceability.js';

it.each<readonly [path: string, what: string, page: string]>([
  ...Object.entries(ruleDocs).map(([path, make]) => [path, 'the rules', make()] as const),
  ['docs/facts.md', 'the facts', factDocs()],
  ['docs/legal-duties.md', 'the answers on legal duties', legalDutyDocs()],
  ['docs/traceability.md', 'the rules and their tests', traceability()],
])('%s shows %s as they are; npm run generate writes it', (path, _, page) => {
  expect(readFileSync(path, 'utf8')).toBe(page);
});
