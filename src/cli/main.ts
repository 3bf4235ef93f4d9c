#!/usr/bin/env node
import { isatty } from 'node:tty';
import { readCaseFile } from './case-file.js';
import { wantsColour } from './colour.js';
import { readLines } from './import-lines.js';
import { run } from './run.js';
import { writeWhole } from './write-whole.js';

/** A reader that has seen enough closes the pipe, as `head` does: what is left to say is left unsaid. */
const whenClosed = (reason: NodeJS.ErrnoException): void => {
  if (reason.code === 'EPIPE') return;
  process.exitCode = 2;
  process.stderr.write(`fdi-screening: the answer cannot be written: ${reason.message}\n`);
};
process.stdout.on('error', whenClosed);
process.stderr.on('error', () => undefined);

const { env, stdout, stderr } = process;
// Asked of the descriptor: to touch the stream would make it one that cannot be read at once.
const isConversation = isatty(0) && stdout.isTTY === true;

const { status, output, errors } = await run(process.argv.slice(2), {
  today: new Date().toISOString().slice(0, 10),
  width: Math.max(60, Math.min(stdout.columns ?? 100, 120)),
  colour: wantsColour(env, stdout.isTTY === true),
  showsProgress: stderr.isTTY === true,
  debug: env.FDI_SCREENING_DEBUG === '1',
  readFile: readCaseFile,
  readLines,
  writeFile: writeWhole,
  tell: (text) => void stderr.write(text),
  batch: async () => (await import('./batch/surroundings.js')).processSurroundings(),
  ...(isConversation ? { terminal: async () => (await import('./ask/clack-terminal.js')).clackTerminal() } : {}),
});
stderr.write(errors);
stdout.write(output);
process.exitCode = status;
