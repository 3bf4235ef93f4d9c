import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Checkpoint } from './checkpoint.js';

/** The results as they grow. */
export interface ResultsFile {
  write(text: string): Promise<void>;
  /** What stands in the file, once it is on the disk. */
  flushed(): Promise<Checkpoint['output']>;
  close(): Promise<void>;
}

/**
 * Opens the results, to begin anew or behind what stands in them.
 *
 * @param bytes - how many bytes stand; what was written after them is taken away, and will be written again
 * @param hash - of these bytes
 */
export async function openResults(path: string, bytes: number, hash: Hash): Promise<ResultsFile> {
  const file: FileHandle = await open(path, bytes === 0 ? 'w' : 'r+');
  await file.truncate(bytes);
  let length = bytes;
  return {
    async write(text) {
      const added = Buffer.from(text, 'utf8');
      let from = 0;
      while (from < added.length) {
        const { bytesWritten } = await file.write(added, from, added.length - from, length + from);
        from += bytesWritten;
      }
      length += added.length;
      hash.update(added);
    },
    async flushed() {
      await file.datasync();
      return { bytes: length, sha256: hash.copy().digest('hex') };
    },
    close: () => file.close(),
  };
}

/** The hash of the first bytes of a file; `undefined` where it has fewer, or others than are expected. */
export async function hashOfStart(path: string, { bytes, sha256 }: Checkpoint['input']): Promise<Hash | undefined> {
  const hash = createHash('sha256');
  let length = 0;
  if (bytes > 0) {
    for await (const chunk of createReadStream(path, { end: bytes - 1, highWaterMark: 1 << 20 })) {
      hash.update(chunk as Uint8Array);
      length += (chunk as Uint8Array).length;
    }
  }
  return length === bytes && hash.copy().digest('hex') === sha256 ? hash : undefined;
}
