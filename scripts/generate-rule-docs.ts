/** Writes the documents of the Belgian rule set, docs/facts.md, docs/legal-duties.md and docs/traceability.md. */
import { writeFileSync } from 'node:fs';
import { factDocs } from './fact-docs.js';
import { legalDutyDocs } from './legal-duty-docs.js';
import { ruleDocs } from './rule-docs.js';
import { traceability } from './traceability.js';

for (const [path, make] of Object.entries(ruleDocs)) writeFileSync(path, make());
writeFileSync('docs/facts.md', factDocs());
writeFileSync('docs/legal-duties.md', legalDutyDocs());
writeFileSync('docs/traceability.md', traceability());
