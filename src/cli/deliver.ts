import { nameOf } from './input-error.js';
import { writeText } from './read-text.js';
import type { CliResult, Surroundings } from './surroundings.js';

/**
 * Puts an answer into a file where one is named, and leaves it for standard output otherwise.
 *
 * @throws InputError where the file cannot be written
 */
export function deliver(result: CliResult, out: string | undefined, surroundings: Surroundings): CliResult {
  if (out === undefined || out === '-') return result;
  writeText(out, result.output, surroundings);
  return { ...result, output: '', errors: `${result.errors}Written to ${nameOf(out)}.\n` };
}
