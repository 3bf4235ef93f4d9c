import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { BatchSurroundings } from './batch.js';

/** What a batch finds in this process. */
export function processSurroundings(): BatchSurroundings {
  // The code of a worker stands beside that of the command once both are built.
  const worker = new URL('./batch-worker.js', import.meta.url);
  return {
    today: new Date().toISOString().slice(0, 10),
    isTerminal: process.stderr.isTTY === true,
    width: Math.max(40, process.stderr.columns ?? 80),
    standardInput: () => process.stdin,
    tell: (text) => process.stderr.write(text),
    now: () => performance.now(),
    onInterrupt(stop) {
      // A second interruption ends the process, as it would without any of this.
      process.once('SIGINT', stop);
      return () => process.off('SIGINT', stop);
    },
    workerFile: existsSync(worker) ? worker : undefined,
    workers: Math.max(1, availableParallelism() - 1),
  };
}
