import { Worker } from 'node:worker_threads';
import type { Job, Outcome, Spot } from './job.js';

/** After how many milliseconds an input hangs: far longer than one may take, for the machine may do other work. */
const HANGS = 120_000;

/** What a pool tells while it works. */
export interface Listener {
  readonly onOutcome: (outcome: Outcome) => void;
  /** Told of an input that does not end; its thread is ended, and its job is left. */
  readonly onHang: (spot: Spot) => void;
}

/** Runs jobs in some threads until there are no more. The promise is kept when all have ended. */
export function runAll(
  jobs: readonly Job[],
  threads: number,
  listener: Listener,
): { done: Promise<void>; stop: () => void } {
  const left = [...jobs];
  const ends: (() => void)[] = [];
  const thread = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const memory = new SharedArrayBuffer(16);
      const begun = new Float64Array(memory);
      const worker = new Worker(new URL('thread.mjs', import.meta.url), {
        workerData: memory,
      });
      let job: Job | undefined;
      const next = (): void => {
        job = left.shift();
        if (job === undefined) end();
        else worker.postMessage(job);
      };
      const watch = setInterval(() => {
        if (job === undefined || begun[0] === 0 || Date.now() - (begun[0] ?? 0) < HANGS) return;
        listener.onHang({ kind: job.kind, seed: job.seed, path: String(begun[1]) });
        end();
        thread().then(resolve, reject);
      }, 1000);
      const end = (): void => {
        clearInterval(watch);
        void worker.terminate();
        resolve();
      };
      ends.push(end);
      worker.on('message', (outcome: Outcome) => {
        listener.onOutcome(outcome);
        next();
      });
      worker.on('error', (reason) => {
        clearInterval(watch);
        reject(reason);
      });
      next();
    });
  return {
    done: Promise.all(Array.from({ length: threads }, thread)).then(() => undefined),
    stop: () => {
      left.length = 0;
      for (const end of ends) end();
    },
  };
}
