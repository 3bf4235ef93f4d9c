import { InputError } from '../input-error.js';
import { whyUnread } from '../read-text.js';
import type { CliResult, Surroundings } from '../surroundings.js';
import { batch } from './batch.js';
import type { BatchOptions } from './options.js';

/** The options of `batch` as the command line gives them. */
export interface BatchFlags
  extends Pick<BatchOptions, 'asOf' | 'evidence' | 'out'>,
    Partial<Pick<BatchOptions, 'workers' | 'resume' | 'force' | 'quiet'>> {}

/**
 * Runs `batch`.
 *
 * @param cases - path of the cases, `-` for standard input
 * @throws InputError for a run that cannot be made as it was asked for
 */
export async function runBatch(cases: string, flags: BatchFlags, surroundings: Surroundings): Promise<CliResult> {
  const around = await surroundings.batch();
  const { asOf, evidence, out, workers = around.workers, resume = false, force = false, quiet = false } = flags;
  const options = { cases, out, evidence, workers, resume, force, quiet, ...(asOf === undefined ? {} : { asOf }) };
  try {
    return { status: await batch(options, around), output: '', errors: '' };
  } catch (reason) {
    const { path, code } = reason as NodeJS.ErrnoException;
    if (code === undefined || path === undefined) throw reason;
    throw new InputError(`${path} cannot be opened: ${whyUnread(reason)}`);
  }
}
