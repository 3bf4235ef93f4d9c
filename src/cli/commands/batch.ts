import { dayOf, oneOf, UsageError } from '../arguments.js';
import { MOST_LINE_BYTES, MOST_WORKERS } from '../batch/options.js';
import type { BatchFlags } from '../batch/run.js';
import type { CliCommand } from '../command.js';
import { policies } from '../terms.js';

function workersIn(written: string): number {
  const count = /^\d{1,4}$/.test(written) ? Number(written) : 0;
  if (count >= 1 && count <= MOST_WORKERS) return count;
  throw new UsageError(`--workers takes a whole number from 1 to ${MOST_WORKERS}, not "${written}".`);
}

export const batch: CliCommand<Partial<BatchFlags>> = {
  name: 'batch',
  summary: 'many cases, one a line, into a file of results',
  about: `Assesses many cases: a file of JSON lines, one case a line, into a file of JSON lines, one result a line in the
same order. It streams, so that a file may be of any length.

A line that is no case has a result with its problems, and does not stop the rest. A line of nothing but white space is
counted and has no result. A line has at most ${MOST_LINE_BYTES.toLocaleString('en')} bytes.

A run that was interrupted goes on where it was when the same command is given again, and ends with the same file as one that
was not; results.jsonl.checkpoint stands beside the results until then. From standard input a run cannot go on.

The results are not a ranking: a case of which less is known has a higher maximum. See docs/batch.md.`,
  arguments: [{ name: 'cases.jsonl', says: 'the cases, one a line; - for standard input' }],
  options: [
    {
      flags: '--out <file>',
      says: 'where the results go',
      read: (value) => {
        if (value !== '') return value;
        throw new UsageError('Say where the results go: --out results.jsonl');
      },
    },
    {
      flags: '--as-of <date>',
      says: "day of assessment of every case, YYYY-MM-DD (default: each case's own asOf, else today)",
      read: (value) => dayOf('--as-of', value),
    },
    {
      flags: '--evidence <policy>',
      says: 'asserted, cautious or corroborated, as for assess',
      default: 'cautious',
      words: policies,
      read: (value) => oneOf('--evidence', value, policies),
    },
    {
      flags: '--workers <n>',
      says: `threads that assess, 1 to ${MOST_WORKERS} (default: one fewer than there are processors)`,
      read: workersIn,
    },
    { flags: '--resume', says: 'only go on with an interrupted run, and say so where there is none' },
    { flags: '--force', says: 'start over, whatever stands in the results' },
    { flags: '--quiet', says: 'show no progress' },
  ],
  examples: [
    'batch cases.jsonl --out results.jsonl --as-of 2026-11-22',
    'batch cases.jsonl --out results.jsonl --workers 8 --quiet',
    'batch - --out results.jsonl < cases.jsonl',
  ],
  exits:
    '0 when every line was assessed, 1 when some were no cases, 2 when the run could not be made, 130 when it was interrupted.',
  wants: {
    missing: 'Name the cases: fdi-screening batch cases.jsonl --out results.jsonl',
    excess: 'One file of cases at a time',
  },
  helpsWhenBare: true,
  run: async ([cases = ''], { out, evidence = 'cautious', ...flags }, surroundings) => {
    if (out === undefined) throw new UsageError('Say where the results go: --out results.jsonl');
    return (await import('../batch/run.js')).runBatch(cases, { ...flags, out, evidence }, surroundings);
  },
};
