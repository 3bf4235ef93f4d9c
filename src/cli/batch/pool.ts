import { Worker } from 'node:worker_threads';
import { assessChunk, type ChunkResult } from './assess-chunk.js';
import type { Terms } from './assess-line.js';
import type { Chunk } from './chunks.js';

/** Assesses chunks, several at a time where there are workers. */
export interface Pool {
  /** How many chunks to hand in before waiting for the first. */
  readonly size: number;
  assess(chunk: Chunk): Promise<ChunkResult>;
  close(): Promise<void>;
}

/** A pool that works in this thread. */
export const ownThread = (terms: Terms): Pool => ({
  size: 1,
  // The loop goes round once, so that an interruption is heard.
  assess: (chunk) => new Promise((resolve) => setImmediate(() => resolve(assessChunk(chunk, terms)))),
  close: async () => {},
});

/** What a worker was handed and has not answered. */
interface Waiting {
  readonly resolve: (result: ChunkResult) => void;
  readonly reject: (reason: unknown) => void;
}

/** For each worker as many chunks as it takes for it never to wait for the next. */
const CHUNKS_A_WORKER = 3;

/**
 * Room for what a worker makes and drops, in megabytes. An assessment makes much that is soon dropped; with more room than a
 * thread gets by default it is looked through less often, which saved a tenth of the time.
 */
const YOUNG_MEGABYTES = 96;

/** A pool of threads. Each answers in the order in which it was asked. */
export function workerThreads(file: URL, count: number, terms: Terms): Pool {
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(file, {
      workerData: terms,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    const waiting: Waiting[] = [];
    let ended: unknown;
    const fail = (reason: unknown): void => {
      ended ??= reason;
      for (const { reject } of waiting.splice(0)) reject(reason);
    };
    worker.on('message', (result: ChunkResult) => waiting.shift()?.resolve(result));
    worker.on('error', fail);
    worker.on('exit', (code) => fail(new Error(`A worker ended with ${code}.`)));
    return {
      worker,
      waiting,
      assess: (chunk: Chunk) =>
        new Promise<ChunkResult>((resolve, reject) => {
          if (ended !== undefined) {
            reject(ended);
            return;
          }
          waiting.push({ resolve, reject });
          worker.postMessage(chunk, [chunk.bytes.buffer]);
        }),
    };
  });
  return {
    size: count * CHUNKS_A_WORKER,
    assess(chunk) {
      const [least] = [...workers].sort((a, b) => a.waiting.length - b.waiting.length);
      if (least === undefined) throw new Error('There is no worker.');
      return least.assess(chunk);
    },
    async close() {
      await Promise.all(workers.map(({ worker }) => worker.terminate()));
    },
  };
}
