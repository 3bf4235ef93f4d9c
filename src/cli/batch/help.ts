import { MOST_LINE_BYTES, MOST_WORKERS } from './options.js';

/** What `fdi-screening batch --help` prints. */
export const batchHelp = `Usage: fdi-screening batch <cases.jsonl> --out <results.jsonl> [options]

Assesses many cases: a file of JSON lines, one case a line, into a file of JSON lines, one result a line in the
same order. It streams, so that a file may be of any length. <cases.jsonl> may be - for standard input.

A line that is no case has a result with its problems, and does not stop the rest. A line of nothing but white
space is counted and has no result. A line has at most ${MOST_LINE_BYTES.toLocaleString('en')} bytes.

A run that was interrupted goes on where it was when the same command is given again, and ends with the same
file as one that was not; results.jsonl.checkpoint stands beside the results until then. From standard input
a run cannot go on.

The results are not a ranking: a case of which less is known has a higher maximum. See docs/batch.md.

Examples:
  fdi-screening batch cases.jsonl --out results.jsonl --as-of 2026-11-22
  fdi-screening batch cases.jsonl --out results.jsonl --workers 8 --quiet
  gunzip --stdout cases.jsonl.gz | fdi-screening batch - --out results.jsonl

Options:
  --out FILE          where the results go
  --as-of DATE        day of assessment of every case (default: each case's own asOf, else today)
  --evidence POLICY   asserted, cautious or corroborated, see fdi-screening --help (default: cautious)
  --workers N         threads that assess, 1 to ${MOST_WORKERS} (default: one fewer than there are processors)
  --resume            only go on with an interrupted run, and say so where there is none
  --force             start over, whatever stands in the results
  --quiet             show no progress
  -h, --help          this text

Exit status: 0 when every line was assessed, 1 when some were no cases, 2 when the run could not be made,
130 when it was interrupted.
`;
