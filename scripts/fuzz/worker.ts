/** Runs jobs in a thread of its own, and leaves word of when the input of the moment was begun. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Job, run } from './job.js';

/** When the input of the moment was begun, in milliseconds, and which of its job it is. */
const begun = new Float64Array(workerData as SharedArrayBuffer);

parentPort?.on('message', (job: Job) => {
  const outcome = run(job, {
    onInput: (index) => {
      begun[0] = Date.now();
      begun[1] = index;
    },
  });
  begun[0] = 0;
  parentPort?.postMessage(outcome);
});
