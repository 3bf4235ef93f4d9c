/** Writes docs/diagnostics.md. */
import { writeFileSync } from 'node:fs';
import { diagnosticDocs } from './diagnostic-docs.js';

writeFileSync('docs/diagnostics.md', diagnosticDocs());
