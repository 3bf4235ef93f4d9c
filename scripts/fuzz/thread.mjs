/** Starts the worker in TypeScript: in a thread, tsx has to be asked to. */
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
