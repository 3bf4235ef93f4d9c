import { assessChunk, type ChunkResult } from './assess-chunk.js';
import type { Terms } from './assess-line.js';
import type { Chunk } from './chunks.js';
import { workerSlot } from './worker-slot.js';

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

/** For each worker as many chunks as it takes for it never to wait for the next. */
const CHUNKS_A_WORKER = 3;

/** A pool of threads. */
export function workerThreads(file: URL, count: number, terms: Terms): Pool {
  const slots = Array.from({ length: count }, () => workerSlot(file, terms));
  return {
    size: count * CHUNKS_A_WORKER,
    assess(chunk) {
      const [least] = [...slots].sort((a, b) => a.load - b.load);
      if (least === undefined) throw new Error('There is no worker.');
      return least.assess(chunk);
    },
    async close() {
      await Promise.all(slots.map((slot) => slot.close()));
    },
  };
}
