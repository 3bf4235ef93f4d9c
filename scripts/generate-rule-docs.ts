/** Writes docs/belgium.md. */
import { writeFileSync } from 'node:fs';
import { belgium2023 } from 'fdi-screening/law';
import { ruleDocs } from './rule-docs.js';

writeFileSync('docs/belgium.md', ruleDocs(belgium2023));
