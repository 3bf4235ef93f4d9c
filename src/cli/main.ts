#!/usr/bin/env node
import { runBatch } from './batch/run.js';
import { processSurroundings } from './batch/surroundings.js';
import { readCaseFile } from './case-file.js';
import { runImport } from './import.js';
import { readLines } from './import-lines.js';
import { run } from './run.js';

/** A reader that has seen enough closes the pipe, as `head` does: what is left to say is left unsaid. */
const whenClosed = (reason: NodeJS.ErrnoException): void => {
  if (reason.code !== 'EPIPE') throw reason;
};
process.stdout.on('error', whenClosed);
process.stderr.on('error', whenClosed);

const [command, ...rest] = process.argv.slice(2);
const { status, output, errors } =
  command === 'import'
    ? await runImport(rest, {
        isTerminal: process.stderr.isTTY === true,
        readLines,
        tell: (text) => process.stderr.write(text),
      })
    : command === 'batch'
      ? await runBatch(rest, processSurroundings())
      : run(process.argv.slice(2), {
          today: new Date().toISOString().slice(0, 10),
          width: Math.max(60, Math.min(process.stdout.columns ?? 100, 120)),
          readFile: readCaseFile,
        });
process.stderr.write(errors);
process.stdout.write(output);
process.exitCode = status;
