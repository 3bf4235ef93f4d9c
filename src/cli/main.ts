#!/usr/bin/env node
import { writeFileSync } from 'node:fs';
import { readCaseFile } from './case-file.js';
import { runImport } from './import.js';
import { readLines } from './import-lines.js';
import { type CliResult, run, whyUnread } from './run.js';

/** A reader that has seen enough closes the pipe, as `head` does: what is left to say is left unsaid. */
const whenClosed = (reason: NodeJS.ErrnoException): void => {
  if (reason.code !== 'EPIPE') throw reason;
};
process.stdout.on('error', whenClosed);
process.stderr.on('error', whenClosed);

const [command, ...rest] = process.argv.slice(2);
const { status, output, errors, file }: CliResult =
  command === 'import'
    ? await runImport(rest, {
        isTerminal: process.stderr.isTTY === true,
        readLines,
        tell: (text) => process.stderr.write(text),
      })
    : run(process.argv.slice(2), {
        today: new Date().toISOString().slice(0, 10),
        width: Math.max(60, Math.min(process.stdout.columns ?? 100, 120)),
        colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
        readFile: readCaseFile,
      });
process.stderr.write(errors);
process.exitCode = status;
if (file === undefined) process.stdout.write(output);
else {
  try {
    writeFileSync(file, output);
  } catch (reason) {
    process.stderr.write(`fdi-screening: ${file} cannot be written: ${whyUnread(reason)}\n`);
    process.exitCode = 2;
  }
}
