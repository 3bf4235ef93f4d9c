import { UsageError } from '../arguments.js';
import { whyUnread } from '../run.js';
import { readBatchArguments } from './arguments.js';
import { type BatchStatus, type BatchSurroundings, batch } from './batch.js';
import { batchHelp } from './help.js';
import { BatchError } from './options.js';

/** What `batch` leaves behind, besides the results. */
export interface BatchResult {
  readonly status: BatchStatus | 2;
  readonly output: string;
  readonly errors: string;
}

/** Runs `batch` with the arguments after it. */
export async function runBatch(
  argv: readonly string[],
  surroundings: BatchSurroundings & { readonly workers: number },
): Promise<BatchResult> {
  const bad = (errors: string): BatchResult => ({ status: 2, output: '', errors: `fdi-screening: ${errors}\n` });
  try {
    const options = readBatchArguments(argv, surroundings.workers);
    if (options === 'help') return { status: 0, output: batchHelp, errors: '' };
    return { status: await batch(options, surroundings), output: '', errors: '' };
  } catch (reason) {
    if (reason instanceof UsageError) return bad(`${reason.message}\nTry fdi-screening batch --help.`);
    if (reason instanceof BatchError) return bad(reason.message);
    const { path, code } = reason as NodeJS.ErrnoException;
    if (code !== undefined && path !== undefined) return bad(`${path} cannot be opened: ${whyUnread(reason)}`);
    throw reason;
  }
}
