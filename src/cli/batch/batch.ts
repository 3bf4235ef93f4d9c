import { createHash } from 'node:crypto';
import { createReadStream, existsSync, realpathSync, statSync } from 'node:fs';
import { InputError } from '../input-error.js';
import { addCounts, type ChunkResult, type Counts } from './assess-chunk.js';
import type { Terms } from './assess-line.js';
import {
  type Checkpoint,
  checkpointPath,
  checkTerms,
  movedTo,
  newCheckpoint,
  readCheckpoint,
  removeCheckpoint,
  writeCheckpoint,
} from './checkpoint.js';
import { chunksIn, type Position, type ReadChunk, startPosition } from './chunks.js';
import type { BatchOptions } from './options.js';
import { ownThread, type Pool, workerThreads } from './pool.js';
import { progressOn } from './progress.js';
import { hashOfStart, openResults, type ResultsFile } from './results-file.js';

/** What a batch takes from its surroundings. */
export interface BatchSurroundings {
  /** Today, as `YYYY-MM-DD`. */
  readonly today: string;
  readonly isTerminal: boolean;
  /** Characters that a line of progress may have. */
  readonly width: number;
  readonly standardInput: () => AsyncIterable<Uint8Array>;
  /** Writes to standard error. */
  readonly tell: (text: string) => void;
  /** Milliseconds that only go on. */
  readonly now: () => number;
  /** Calls back once when whoever runs the command wants it to end; gives a function that no longer does. */
  readonly onInterrupt: (stop: () => void) => () => void;
  /** The code of a worker thread; without one every line is assessed in this thread. */
  readonly workerFile: URL | undefined;
  /** How many workers there are where none are asked for. */
  readonly workers: number;
}

/** How a batch ended: 0 with every line assessed, 1 with some that were not, 130 interrupted. */
export type BatchStatus = 0 | 1 | 130;

/** At least so many milliseconds lie between two checkpoints. */
const CHECKPOINT_EVERY = 1000;

/**
 * Assesses a file of cases, one a line, into a file of results in the same order.
 *
 * @throws InputError for a run that cannot be made as it was asked for
 */
export async function batch(options: BatchOptions, surroundings: BatchSurroundings): Promise<BatchStatus> {
  const { cases, out, quiet } = options;
  const { tell, now } = surroundings;
  const isFile = cases !== '-';
  if (isFile) checkFiles(cases, out);
  const found = options.force ? undefined : await runToGoOn(options, surroundings);
  const terms = termsOf(options, found?.checkpoint.today ?? surroundings.today);
  const begun = found ?? { checkpoint: newCheckpoint(terms), position: startPosition(), output: createHash('sha256') };
  const { position } = begun;
  if (found !== undefined && !quiet) tell(`Going on after line ${position.lines}.\n`);
  if (isFile) writeCheckpoint(out, begun.checkpoint);
  else removeCheckpoint(out);

  const results = await openResults(out, begun.checkpoint.output.bytes, begun.output);
  const pool = poolFor(options, surroundings, terms);
  const progress = progressOn({
    ...surroundings,
    isQuiet: quiet,
    whole: isFile ? statSync(cases).size : undefined,
    before: { lines: position.lines, bytes: position.offset },
  });
  let isStopped = false;
  const listenNoMore = surroundings.onInterrupt(() => {
    isStopped = true;
  });
  let { checkpoint } = begun;
  let { counts } = checkpoint;
  let saved = now();
  try {
    const stream = isFile
      ? (createReadStream(cases, { start: position.offset, highWaterMark: 1 << 18 }) as AsyncIterable<Uint8Array>)
      : surroundings.standardInput();
    for await (const { read, result } of inOrder(chunksIn(stream, position), pool, () => isStopped)) {
      await results.write(result.text);
      counts = addCounts(counts, result.counts);
      progress.show(counts, read.offset);
      // A last line without its end might be half of one that is still being written, so that no run goes on behind it.
      const isDue = isStopped || now() - saved >= CHECKPOINT_EVERY;
      if (!isFile || read.isCutOff || !isDue) continue;
      checkpoint = await saveAt(out, checkpoint, read, results, counts);
      saved = now();
    }
    await results.flushed();
  } finally {
    listenNoMore();
    progress.end();
    await Promise.all([results.close(), pool.close()]);
  }
  if (isStopped) {
    tell(stoppedText(options, counts));
    return 130;
  }
  removeCheckpoint(out);
  if (!quiet) tell(`${countsText(counts)}\n`);
  return counts.bad === 0 ? 0 : 1;
}

const termsOf = ({ asOf, evidence }: BatchOptions, today: string): Terms => ({
  ...(asOf === undefined ? {} : { asOf }),
  evidence,
  today,
});

function poolFor({ workers }: BatchOptions, { workerFile }: BatchSurroundings, terms: Terms): Pool {
  return workers === 1 || workerFile === undefined ? ownThread(terms) : workerThreads(workerFile, workers, terms);
}

function checkFiles(cases: string, out: string): void {
  const stat = statSync(cases);
  if (stat.isDirectory()) throw new InputError(`${cases} cannot be read: it is a directory.`);
  if (!stat.isFile()) throw new InputError(`${cases} is no plain file. Give - and let it come by standard input.`);
  if (existsSync(out) && realpathSync(out) === realpathSync(cases)) {
    throw new InputError('The results cannot be written over the cases: give --out another file.');
  }
}

/** A run that was interrupted. */
interface Begun {
  readonly checkpoint: Checkpoint;
  readonly position: Position;
  readonly output: ReturnType<typeof createHash>;
}

/** The run to go on with, where one was interrupted; refuses what stands in the way. */
async function runToGoOn(options: BatchOptions, { today }: BatchSurroundings): Promise<Begun | undefined> {
  const { cases, out, resume } = options;
  const checkpoint = readCheckpoint(out);
  if (cases === '-' && (resume || checkpoint !== undefined)) {
    throw new InputError(
      'A run from standard input cannot go on where it was: what was read is gone. Give a file, or --force to start over.',
    );
  }
  if (checkpoint === undefined) {
    if (existsSync(out)) {
      const why = resume ? `There is no ${checkpointPath(out)}, so no run to go on with.` : `${out} exists already.`;
      throw new InputError(`${why} Give --out another file, or --force to write it anew.`);
    }
    if (resume) throw new InputError(`There is no run to go on with in ${out}. Leave out --resume to begin one.`);
    return undefined;
  }
  checkTerms(out, checkpoint, termsOf(options, today));
  const input = await hashOfStart(cases, checkpoint.input);
  if (input === undefined) {
    throw new InputError(
      `${cases} is not the file that the run in ${out} was reading. Give that file to go on, or --force to start over.`,
    );
  }
  const output =
    checkpoint.output.bytes === 0 && !existsSync(out)
      ? createHash('sha256')
      : await hashOfStart(out, checkpoint.output);
  if (output === undefined) {
    throw new InputError(`${out} was changed since the run was interrupted. Start over with --force.`);
  }
  const { input: read, counts } = checkpoint;
  return { checkpoint, position: { lines: counts.lines, offset: read.bytes, hash: input }, output };
}

/** The results of chunks in their order, with a few under way at a time. Stops handing in when it is told to. */
async function* inOrder(
  chunks: AsyncIterable<ReadChunk>,
  pool: Pool,
  isStopped: () => boolean,
): AsyncGenerator<{ readonly read: ReadChunk; readonly result: ChunkResult }> {
  const underWay: { readonly read: ReadChunk; readonly result: Promise<ChunkResult> }[] = [];
  const next = async () => {
    const first = underWay.shift();
    return first === undefined ? undefined : { read: first.read, result: await first.result };
  };
  for await (const read of chunks) {
    const result = pool.assess(read.chunk);
    // Whoever fails first is told of; the others fail with it.
    result.catch(() => undefined);
    underWay.push({ read, result });
    if (isStopped()) break;
    if (underWay.length < pool.size) continue;
    const done = await next();
    if (done !== undefined) yield done;
  }
  for (let done = await next(); done !== undefined; done = await next()) yield done;
}

async function saveAt(
  out: string,
  before: Checkpoint,
  { offset, hash }: ReadChunk,
  results: ResultsFile,
  counts: Counts,
): Promise<Checkpoint> {
  const checkpoint = movedTo(before, { bytes: offset, sha256: hash }, await results.flushed(), counts);
  writeCheckpoint(out, checkpoint);
  return checkpoint;
}

const countsText = ({ lines, assessed, bad, blank }: Counts): string =>
  `${lines} lines: ${assessed} assessed, ${bad} not assessed, ${blank} blank.`;

function stoppedText({ cases }: BatchOptions, counts: Counts): string {
  const how =
    cases === '-'
      ? 'It was read from standard input, so that it cannot go on from here.'
      : 'Give the same command again to go on.';
  return `Interrupted. ${countsText(counts)} ${how}\n`;
}
