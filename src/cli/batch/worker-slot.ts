import { Worker } from 'node:worker_threads';
import { addCounts, type ChunkResult, noLines } from './assess-chunk.js';
import { badLine, type Terms } from './assess-line.js';
import type { Chunk } from './chunks.js';

/** A thread that assesses chunks, and answers in the order in which it was asked. */
export interface WorkerSlot {
  /** How many chunks it was handed and has not answered. */
  readonly load: number;
  assess(chunk: Chunk): Promise<ChunkResult>;
  close(): Promise<void>;
}

/** What a worker says once it can work, before any result. */
export const READY = 'ready';

/**
 * Room for what a worker makes and drops, in megabytes. An assessment makes much that is soon dropped; with more room than a
 * thread gets by default it is looked through less often, which saved a tenth of the time.
 */
const YOUNG_MEGABYTES = 96;

interface Waiting {
  readonly chunk: Chunk;
  readonly resolve: (result: ChunkResult) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * A thread, and another in its place where a chunk makes it end, as a case that needs more memory than there is may do. The
 * lines of that chunk are then tried one by one, and only the line at which a thread ends again has no assessment.
 */
export function workerSlot(file: URL, terms: Terms): WorkerSlot {
  let waiting: Waiting[] = [];
  let isClosing = false;
  /** Why there is no thread any more. */
  let ended: unknown;

  const start = (): Worker => {
    const made = new Worker(file, {
      workerData: terms,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    let isReady = false;
    let reason: unknown;
    made.on('message', (message: ChunkResult | typeof READY) => {
      if (message === READY) isReady = true;
      else waiting.shift()?.resolve(message);
    });
    made.on('error', (error) => {
      reason = error;
    });
    made.on('exit', (code) => {
      if (isClosing) return;
      const why = reason ?? new Error(`A worker ended with ${code}.`);
      if (isReady && waiting.length > 0) goOn(why);
      else fail(why);
    });
    return made;
  };

  const send = (one: Waiting): void => {
    waiting.push(one);
    worker.postMessage(one.chunk);
  };
  const assess = (chunk: Chunk): Promise<ChunkResult> =>
    new Promise((resolve, reject) => {
      if (ended === undefined) send({ chunk, resolve, reject });
      else reject(ended);
    });

  /** A thread that cannot even begin would not begin in another's place either. */
  const fail = (why: unknown): void => {
    ended = why;
    for (const { reject } of waiting.splice(0)) reject(why);
  };
  const goOn = (why: unknown): void => {
    const [{ chunk, resolve, reject }, ...others] = waiting as [Waiting, ...Waiting[]];
    waiting = [];
    worker = start();
    if (chunk.ends.length === 1) resolve(endedAt(chunk, why));
    else Promise.all(linesOf(chunk).map(assess)).then((results) => resolve(joined(results)), reject);
    others.forEach(send);
  };

  let worker = start();
  return {
    get load() {
      return waiting.length;
    },
    assess,
    async close() {
      isClosing = true;
      await worker.terminate();
    },
  };
}

/** The lines of a chunk, each a chunk of its own. */
function linesOf({ firstLine, bytes, ends }: Chunk): Chunk[] {
  let from = 0;
  return ends.map((end, index) => {
    const line = end < 0 ? new Uint8Array() : bytes.slice(from, end);
    if (end >= 0) from = end;
    return { firstLine: firstLine + index, bytes: line, ends: [end < 0 ? end : line.length] };
  });
}

const joined = (results: readonly ChunkResult[]): ChunkResult => ({
  text: results.map(({ text }) => text).join(''),
  counts: results.reduce((sum, { counts }) => addCounts(sum, counts), noLines),
});

function endedAt({ firstLine }: Chunk, why: unknown): ChunkResult {
  const because = why instanceof Error ? why.message : String(why);
  const { text } = badLine(firstLine, {
    code: 'not-assessed',
    message: `The thread that assessed it ended: ${because}`,
  });
  return { text: `${text}\n`, counts: { lines: 1, assessed: 0, bad: 1, blank: 0 } };
}
