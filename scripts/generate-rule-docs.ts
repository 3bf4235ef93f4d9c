/** Writes docs/belgium.md and docs/facts.md. */
import { writeFileSync } from 'node:fs';
import { belgianMeasures, belgium2023 } from 'fdi-screening/law';
import { factDocs } from './fact-docs.js';
import { ruleDocs } from './rule-docs.js';

writeFileSync('docs/belgium.md', ruleDocs(belgium2023, belgianMeasures));
writeFileSync('docs/facts.md', factDocs());
