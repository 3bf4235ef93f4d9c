import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { LIBRARY } from '../../screening/library.js';
import { InputError } from '../input-error.js';
import { type Counts, noLines } from './assess-chunk.js';
import type { Terms } from './assess-line.js';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);
const part = z.object({ bytes: count, sha256: digest });

const shape = z.object({
  format: z.literal('fdi-screening batch 1'),
  library: z.string(),
  asOf: z.string().optional(),
  /** The day on which the run began: it stands for the day of assessment where nobody gives one. */
  today: z.string(),
  evidence: z.string(),
  /** How far the input was read, and what was read of it. */
  input: part,
  /** What was written of the results. */
  output: part,
  counts: z.object({ lines: count, assessed: count, bad: count, blank: count }),
});

/** How far a run has come: what stands in the results is what the input up to here comes to. */
export type Checkpoint = z.infer<typeof shape>;

/** SHA-256 of nothing. */
const emptyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** Where the checkpoint of some results stands. */
export const checkpointPath = (out: string): string => `${out}.checkpoint`;

/** The checkpoint of a run that has not read anything. */
export const newCheckpoint = ({ asOf, evidence, today }: Terms): Checkpoint => ({
  format: 'fdi-screening batch 1',
  library: LIBRARY,
  ...(asOf === undefined ? {} : { asOf }),
  today,
  evidence,
  input: { bytes: 0, sha256: emptyHash },
  output: { bytes: 0, sha256: emptyHash },
  counts: noLines,
});

/** A checkpoint further on. */
export const movedTo = (
  before: Checkpoint,
  input: Checkpoint['input'],
  output: Checkpoint['output'],
  counts: Counts,
): Checkpoint => ({ ...before, input, output, counts });

/** Writes a checkpoint whole or not at all: a run may be killed at any moment. */
export function writeCheckpoint(out: string, checkpoint: Checkpoint): void {
  const path = checkpointPath(out);
  writeFileSync(`${path}.new`, `${JSON.stringify(checkpoint, undefined, 2)}\n`, { flush: true });
  renameSync(`${path}.new`, path);
}

/** Takes away the checkpoint of a run that has ended. */
export function removeCheckpoint(out: string): void {
  rmSync(checkpointPath(out), { force: true });
  rmSync(`${checkpointPath(out)}.new`, { force: true });
}

/**
 * The checkpoint beside some results, where there is one.
 *
 * @throws InputError for a file that is none
 */
export function readCheckpoint(out: string): Checkpoint | undefined {
  let text: string;
  try {
    text = readFileSync(checkpointPath(out), 'utf8');
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw reason;
  }
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    throw new InputError(
      `${checkpointPath(out)} is no checkpoint that this version can read. Start over with --force, which writes the results anew.`,
    );
  }
}

/**
 * Checks that a run on some terms can go on from a checkpoint.
 *
 * @throws InputError naming what differs, and how to go on
 */
export function checkTerms(out: string, checkpoint: Checkpoint, { asOf, evidence }: Terms): void {
  const differences = [
    ['the library', checkpoint.library, LIBRARY],
    ['--as-of', checkpoint.asOf ?? 'none', asOf ?? 'none'],
    ['--evidence', checkpoint.evidence, evidence],
  ].filter(([, was, is]) => was !== is);
  if (differences.length === 0) return;
  const told = differences.map(([what, was, is]) => `${what} was ${was} and is ${is}`).join('; ');
  throw new InputError(
    `The run in ${out} was made on other terms: ${told}. Give the same to go on with it, or --force to start over.`,
  );
}
