/** What things take in memory, measured by making them. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const inUse = (): number => {
  // Twice: what is freed once may set more free.
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

/** So much is made of a thing that what else comes and goes in the meantime does not count. */
const ENOUGH_BYTES = 4_000_000;

/**
 * How many bytes something takes while it is kept, arrays outside the heap included: of so many that they take some
 * megabytes together.
 */
export function bytesOf(make: () => unknown): number {
  for (let copies = 1; ; copies *= 4) {
    const kept: unknown[] = [make()];
    kept.length = 0;
    const before = inUse();
    for (let copy = 0; copy < copies; copy++) kept.push(make());
    const bytes = inUse() - before;
    if (bytes >= ENOUGH_BYTES) return bytes / kept.length;
  }
}

/** Bytes in words. */
export function bytesText(bytes: number): string {
  if (bytes < 10_000) return `${bytes.toFixed(0)} bytes`;
  return bytes < 10_000_000 ? `${(bytes / 1000).toFixed(0)} kB` : `${(bytes / 1_000_000).toFixed(0)} MB`;
}
