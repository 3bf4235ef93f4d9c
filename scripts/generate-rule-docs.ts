/** Writes docs/belgium.md, docs/facts.md and docs/traceability.md. */
import { writeFileSync } from 'node:fs';
import { belgium2023 } from 'fdi-screening/law';
import { factDocs } from './fact-docs.js';
import { ruleDocs } from './rule-docs.js';
import { traceability } from './traceability.js';

writeFileSync('docs/belgium.md', ruleDocs(belgium2023));
writeFileSync('docs/facts.md', factDocs());
writeFileSync('docs/traceability.md', traceability());
