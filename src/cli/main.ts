#!/usr/bin/env node
import { readCaseFile, run } from './run.js';

const { status, output, errors } = run(process.argv.slice(2), {
  today: new Date().toISOString().slice(0, 10),
  width: Math.max(60, Math.min(process.stdout.columns ?? 100, 120)),
  readFile: readCaseFile,
});
process.stderr.write(errors);
process.stdout.write(output);
process.exitCode = status;
