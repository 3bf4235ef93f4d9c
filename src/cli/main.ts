#!/usr/bin/env node
import { readCaseFile } from './case-file.js';
import { document, readDocumentArguments } from './document.js';
import { folderOnDisk } from './folder.js';
import { runImport } from './import.js';
import { readLines } from './import-lines.js';
import { answered, run } from './run.js';

/** A reader that has seen enough closes the pipe, as `head` does: what is left to say is left unsaid. */
const whenClosed = (reason: NodeJS.ErrnoException): void => {
  if (reason.code !== 'EPIPE') throw reason;
};
process.stdout.on('error', whenClosed);
process.stderr.on('error', whenClosed);

const [command, ...rest] = process.argv.slice(2);
const surroundings = {
  today: new Date().toISOString().slice(0, 10),
  width: Math.max(60, Math.min(process.stdout.columns ?? 100, 120)),
  readFile: readCaseFile,
};
const { status, output, errors } =
  command === 'import'
    ? await runImport(rest, {
        isTerminal: process.stderr.isTTY === true,
        readLines,
        tell: (text) => process.stderr.write(text),
      })
    : command === 'document'
      ? answered(() => document(readDocumentArguments(rest), surroundings, folderOnDisk))
      : run(process.argv.slice(2), surroundings);
process.stderr.write(errors);
process.stdout.write(output);
process.exitCode = status;
