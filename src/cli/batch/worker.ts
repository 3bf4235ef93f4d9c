/** What a worker thread of a batch runs. */
import { parentPort, workerData } from 'node:worker_threads';
import { assessChunk } from './assess-chunk.js';
import type { Terms } from './assess-line.js';
import type { Chunk } from './chunks.js';
import { READY } from './worker-slot.js';

parentPort?.on('message', (chunk: Chunk) => parentPort?.postMessage(assessChunk(chunk, workerData as Terms)));
parentPort?.postMessage(READY);
