import { oneOf, UsageError } from '../arguments.js';
import type { AskOptions } from '../ask/ask.js';
import type { CliCommand } from '../command.js';
import { originatorKinds } from '../originator-kinds.js';
import { termOptions } from '../terms.js';

export const ask: CliCommand<AskOptions> = {
  name: 'ask',
  summary: 'an interview that asks what is not known, the question that decides most first',
  about: `Asks in the terminal what the case leaves open, the question first whose answer decides most, with why it is asked
and what each answer would do. What can no longer matter is not asked. Every answer is saved at once; to go on
another day, run the same command again. "I do not know" leaves a place open, and an unknown is not a no.`,
  arguments: [{ name: 'case.json', says: 'the case; the answers are written into it' }],
  options: [
    ...termOptions,
    { flags: '--out <file>', says: 'write into this file instead; where it is there already, go on with it' },
    {
      flags: '--source <text>',
      says: 'on what the answers rest, recorded as evidence; without it an answer is a plain value, which counts as established',
      read: (value) => {
        if (value.trim() !== '') return value.trim();
        throw new UsageError('--source takes a text that names the source, such as "Land register, extract of 3 May".');
      },
    },
    {
      flags: '--said-by <kind>',
      says: `who says so, with --source: ${originatorKinds.join(', ')}`,
      words: originatorKinds,
      read: (value) => oneOf('--said-by', value, originatorKinds),
    },
  ],
  examples: [
    'ask case.json',
    'ask case.json --out answered.json',
    'ask case.json --source "Land register, extract of 3 May" --said-by register',
  ],
  notes: `Keys: arrows and Enter choose, Space marks one of several, Ctrl-C or Esc stops. In a text, < goes
back, a point stops, and an empty line says that you do not know.
`,
  exits: '0 at the end or when you stop, 130 after Ctrl-C, with the answers saved; 2 for bad input.',
  wants: { missing: 'Name the case file: fdi-screening ask case.json', excess: 'One case file at a time' },
  run: async ([file = ''], options, surroundings) => {
    if (file === '-') throw new UsageError('ask takes answers from the terminal, so the case must be a file.');
    if ((options.source === undefined) !== (options.saidBy === undefined)) {
      throw new UsageError('--source and --said-by go together: what the source is, and who speaks in it.');
    }
    return (await import('../ask/ask.js')).ask(file, options, surroundings);
  },
};
