/** Writes docs/belgium.md, docs/facts.md, docs/legal-duties.md and docs/traceability.md. */
import { writeFileSync } from 'node:fs';
import { belgianMeasures, belgium2023 } from 'fdi-screening/law';
import { factDocs } from './fact-docs.js';
import { legalDutyDocs } from './legal-duty-docs.js';
import { ruleDocs } from './rule-docs.js';
import { traceability } from './traceability.js';

writeFileSync('docs/belgium.md', ruleDocs(belgium2023, belgianMeasures));
writeFileSync('docs/facts.md', factDocs());
writeFileSync('docs/legal-duties.md', legalDutyDocs());
writeFileSync('docs/traceability.md', traceability());
